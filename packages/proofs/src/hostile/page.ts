import { waitUntil } from '@open-wc/testing';

export * from '../good-records.js';

/** What our elements have that these proofs use; the classes themselves are in the built files. */
export interface OxbowElement extends HTMLElement {
  data: unknown;
  strings: unknown;
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
  refresh(): void;
}

/** Loads the script tag's build once. */
export async function loadOxbow(): Promise<void> {
  const address = new URL('/packages/widgets/dist/cdn/oxbow.js', location.href).href;
  await import(address);
}

/** Everything a person can read of an element, in its shadow root and those below. */
export function textOf(element: Element): string {
  return element.shadowRoot?.textContent ?? '';
}

/** Adds an element to the page and waits for its view. */
export async function place(
  tag: string,
  set: (element: OxbowElement) => void,
): Promise<OxbowElement> {
  const element = document.createElement(tag) as OxbowElement;
  set(element);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until an element has decided on its state. */
export async function settled(element: OxbowElement): Promise<void> {
  await waitUntil(() => element.state !== 'loading', `${element.localName} stays loading`, {
    timeout: 8000,
  });
  await element.updateComplete;
}

/** What the page said while `act` ran: warnings by text, and everything that must not happen. */
export async function listen(
  act: () => Promise<void>,
): Promise<{ warnings: string[]; faults: string[] }> {
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
    await act();
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
