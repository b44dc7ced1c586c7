/** What a frame takes from the page around it: its language, and how it is drawn. */
export function aroundOf(frame: HTMLIFrameElement): {
  language: string | undefined;
  scheme: string;
} {
  const language = frame.closest<HTMLElement>('[lang]')?.lang;
  return { language, scheme: toScheme(getComputedStyle(frame).colorScheme) };
}

const darkWanted = '(prefers-color-scheme: dark)';

/** @param signal ends it */
export function whenSchemeChanges(changed: () => void, signal: AbortSignal): void {
  matchMedia(darkWanted).addEventListener('change', changed, { signal });
}

function toScheme(colorScheme: string): 'light' | 'dark' {
  const both = colorScheme.includes('dark') && colorScheme.includes('light');
  const isDark = both ? matchMedia(darkWanted).matches : colorScheme.includes('dark');
  return isDark ? 'dark' : 'light';
}

const edges = ['start', 'end'].flatMap((side) => [
  `border-block-${side}-width`,
  `padding-block-${side}`,
]);

/** How much of the `block-size` of a frame is none of its page: border and padding, where the host counts them in; in pixels. */
export function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return edges.reduce((sum, name) => sum + (parseFloat(style.getPropertyValue(name)) || 0), 0);
}
