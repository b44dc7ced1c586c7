/** What was drawn for each prompt in a page. */
const draws = new WeakMap<Document, Map<string, number>>();

/** Whether a prompt is shown in this visit; drawn once for each prompt and page, however often it is asked. */
export function isSampled(document: Document, prompt: string, share: number): boolean {
  const drawn = draws.get(document) ?? new Map<string, number>();
  draws.set(document, drawn);
  const draw = drawn.get(prompt) ?? Math.random();
  drawn.set(prompt, draw);
  return draw < share;
}

/** Whether a device is one of `devices`, as in `touch mouse`; empty for all. By what a person mainly points with. */
export function isDevice(page: Window, devices: string): boolean {
  const names = devices.split(/\s+/).filter(Boolean);
  const isTouch = page.matchMedia('(pointer: coarse)').matches;
  return names.length === 0 || names.includes(isTouch ? 'touch' : 'mouse');
}
