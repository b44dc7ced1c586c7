// Runs in the page of a candidate. Its names are those that `Probe` calls. Nothing in here keeps an element.

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const box = document.querySelector<HTMLElement>('#box')!;
const tags = box.dataset['tags']!;
const { content } = document.querySelector('template')!;

/** Whether an element is drawn: ours say it, of others their tree tells, and HTML's own are at once. */
function isDrawn(element: Element): boolean {
  if (!element.localName.includes('-')) return true;
  if ('state' in element && element.localName.startsWith('ox-')) return element.state === 'ready';
  return (element.shadowRoot?.childElementCount ?? 0) > 0;
}

/** Until all are drawn and the frame that shows them is painted. */
async function untilDrawn(): Promise<void> {
  while (![...box.querySelectorAll(tags)].every(isDrawn)) await frame();
  await frame();
  await new Promise<void>((resolve) => setTimeout(resolve));
}

function headsIn(root: ParentNode): number {
  const all = [...root.querySelectorAll('*')];
  const inside = all.flatMap(({ shadowRoot }) => (shadowRoot ? headsIn(shadowRoot) : []));
  const own = all.filter((one) => one.matches('thead, tfoot') && one.checkVisibility());
  return inside.reduce((sum, count) => sum + count, own.length);
}

function put(count: number): void {
  const all = document.createDocumentFragment();
  for (let index = 0; index < count; index += 1) all.append(document.importNode(content, true));
  box.append(all);
}

const bench = {
  /** Draws one and takes it out, so that what comes late is there. */
  async prepare() {
    put(1);
    await untilDrawn();
    bench.remove();
  },
  async mount(count: number) {
    put(count);
    await untilDrawn();
  },
  remove: () => void box.replaceChildren(),
  /** How many heads and feet of tables are drawn in all of them. */
  tableHeads: () => headsIn(box),
};

export type HostBench = typeof bench;

(window as { bench: unknown }).bench = bench;
