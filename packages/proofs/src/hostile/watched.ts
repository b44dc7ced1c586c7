// What can be told of an element and of its page without a test library, so that a page under a strict policy can tell it too.

/** What our elements have that these proofs use; the classes themselves are in the built files. */
export interface OxbowElement extends HTMLElement {
  data: unknown;
  strings: unknown;
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
  refresh(): void;
}

/** Everything a person can read of an element, in its shadow root and those below. */
export function textOf(element: Element): string {
  return element.shadowRoot?.textContent ?? '';
}

/** What a page says: warnings by text, and everything that must not happen. */
export interface Heard {
  warnings: string[];
  faults: string[];
}

/**
 * What the page said while `act` ran.
 * @param act gets what was heard so far
 */
export async function listen(act: (heard: Heard) => Promise<void>): Promise<Heard> {
  const { warn, error } = console;
  const warnings: string[] = [];
  const faults: string[] = [];
  const onError = (event: ErrorEvent) => faults.push(`error: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent) =>
    faults.push(`rejection: ${String(event.reason)}`);
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  console.error = (...words: unknown[]) => faults.push(`console: ${words.map(String).join(' ')}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await act({ warnings, faults });
    // Rejections are reported one task late.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console.warn = warn;
    console.error = error;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  if ('__pwned' in window) faults.push('code was executed');
  if ('polluted' in {}) faults.push('Object.prototype was changed');
  return { warnings, faults };
}

/** The innermost elements that hold the text. */
export function holdersOf(element: Element, text: string): Element[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.filter(
    (one) =>
      one.localName !== 'style' &&
      [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(text),
      ),
  );
}

/** Whether what an element holds cannot turn the words around it. */
export function isIsolated(holder: Element): boolean {
  return (
    holder.closest('bdi') !== null ||
    /^(isolate|plaintext)/.test(getComputedStyle(holder).unicodeBidi)
  );
}

/** Elements of the shadow root that no template of ours makes. */
export function strangers(element: Element): string[] {
  const ours =
    'style, link[rel=stylesheet], div, section, article, header, footer, h2, h3, h4, p, span, strong, bdi, time, ul, ol, li, dl, dt, dd, form, fieldset, legend, label, input, textarea, button, output, svg, svg *, a, hr, small, figure, figcaption, details, summary, select, option, table, table :is(caption, thead, tbody, tfoot, tr, th, td)';
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((one) => !one.matches(ours))
    .map((one) => one.localName);
}
