import { waitUntil } from '@open-wc/testing';

/** What our elements have that these proofs use; the classes themselves are in the built files. */
export interface OxbowElement extends HTMLElement {
  data: unknown;
  strings: unknown;
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
  refresh(): void;
}

/** What a good record shows, so that it can be found beside a bad one. */
export const goodText = 'The good record';

export const goodTouchpoint = {
  id: 'good',
  at: '2026-03-01T09:30:00Z',
  channel: 'store',
  type: 'visit',
  direction: 'in',
  title: goodText,
  side: 'customer',
};

export const goodPrompt = {
  id: 'good',
  version: 1,
  questions: [{ type: 'text', id: 'good', title: goodText }],
};

export const goodObjective = {
  id: 'good',
  revision: 1,
  title: goodText,
  period: { start: '2026-01-01', end: '2026-12-31' },
  type: 'committed',
  keyResults: [{ id: 'good', type: 'increase', title: 'Result', start: 0, target: 10, current: 5 }],
};

export const goodProfile = {
  instrument: 'own',
  title: goodText,
  measure: 'mean',
  dimensions: ['one', 'two', 'three'].map((id) => ({
    id,
    customer: { value: 50 },
    employee: { value: 60 },
  })),
};

export const goodItem = {
  id: '0198c0de-0000-7000-8000-000000000001',
  reference: '7K2Q-0001',
  revision: 1,
  status: 'open',
  at: '2026-03-01T09:30:00Z',
  response: {
    id: '0198c0de-0000-7000-8000-000000000001',
    prompt: 'good',
    version: 1,
    answers: [{ type: 'text', question: 'good', value: goodText }],
    at: '2026-03-01T09:30:00Z',
    language: 'en',
    channel: 'website',
  },
  replies: [],
};

export const goodInbox = { items: [goodItem], before: null, prompts: [goodPrompt] };

export const goodSeries = {
  id: 'good',
  type: 'nps',
  title: 'Score',
  source: goodText,
  periods: [{ label: 'March', counts: [9, 4, 4, 6, 8, 16, 13, 30, 40, 40, 30] }],
};

export const goodJourney = {
  ...{ id: 'good', revision: 1, title: 'Way', kind: 'joint' },
  stages: [{ id: 'help', title: 'Help' }],
  lanes: [
    { id: 'couple', title: 'Couple', side: 'customer' },
    { id: 'advice', title: 'Advice', side: 'employee' },
  ],
  steps: [{ id: 'good', stage: 'help', lane: 'couple', title: goodText }],
};

/** What the good line shows where no word of a host is shown, but its figures. */
export const goodCount = 739;

export const goodMix = {
  ...{ from: '2026-03-01', until: '2026-03-08' },
  counts: [
    {
      ...{ day: '2026-03-02', channel: 'store', direction: 'in', side: 'customer' },
      count: goodCount,
    },
  ],
};

export const goodInstrument = {
  id: 'good',
  version: 1,
  title: 'Own',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: [{ id: 'customer', label: 'Customers' }],
  dimensions: ['one', 'two', 'three'].map((id) => ({ id, label: id })),
  items: [{ id: 'good', dimension: 'one', side: 'customer', text: goodText }],
};

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
