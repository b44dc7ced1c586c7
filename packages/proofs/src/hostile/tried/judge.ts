import { strangers, type OxbowElement } from '../watched.js';

// What must hold of an element whatever it was given.

/** What is no word for a person. */
const noWord = /\bNaN\b|Infinity|∞|Invalid Date|\bundefined\b|\[object /;
const goodAddress = /^(https?:|mailto:|tel:|#|blob:)/;

/** Those that only some views make. */
const alsoOurs = 'blockquote, dialog, slot, i, canvas, colgroup, col, ox-okr-card';

/** The shadow root of an element and those of elements in it. */
export function rootsOf(element: Element): ShadowRoot[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [root, ...[...root.querySelectorAll('*')].flatMap(rootsOf)];
}

/** Everything there is to be read of an element. */
export const readAll = (element: Element): string =>
  rootsOf(element)
    .map((root) => root.textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * What is wrong with an element that was given something hostile.
 * @param given the texts of it, which may be shown as they are
 * @param good words of the good data, of which one at least is shown where the data is
 */
export function judge(
  element: OxbowElement,
  given: readonly string[],
  good: readonly string[] = [],
): string[] {
  return [
    ...judgeState(element, good),
    ...rootsOf(element).flatMap((root) => [...judgeMarkup(root), ...judgeWords(root, given)]),
  ];
}

function judgeState(element: OxbowElement, good: readonly string[]): string[] {
  const { state } = element;
  const text = readAll(element);
  const says = element.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim();
  if (state === 'error') return says ? [] : ['it says nothing of what is wrong'];
  if (!['ready', 'empty'].includes(state)) return [`its state is “${state}”`];
  const isShown = says || good.length === 0 || good.some((word) => text.includes(word));
  return isShown ? [] : [`it shows nothing of its data: ${text.slice(0, 200)}`];
}

function judgeMarkup(root: ShadowRoot): string[] {
  const all = [...root.querySelectorAll('*')];
  const attributes = all.flatMap((one) => [...one.attributes]);
  const handlers = attributes.filter(({ name }) => name.startsWith('on') || name === 'srcdoc');
  const addresses = attributes.filter(
    ({ name, value }) =>
      /^(xlink:)?href$|^(form)?action$|^src$/.test(name) && !goodAddress.test(value),
  );
  const gauges = all.filter((one) => one.hasAttribute('aria-valuenow') && !isWithin(one));
  return [
    ...strangers(root.host)
      .filter((name) => !alsoOurs.split(', ').includes(name))
      .map((name) => `made <${name}>`),
    ...[...handlers, ...addresses].map(({ name, value }) => `made ${name}="${value.slice(0, 80)}"`),
    ...gauges.map((one) => `a gauge beyond its ends: ${one.outerHTML.slice(0, 120)}`),
  ];
}

function isWithin(gauge: Element): boolean {
  const [now, least, most] = ['now', 'min', 'max'].map((which) =>
    Number(gauge.getAttribute(`aria-value${which}`)),
  ) as [number, number, number];
  return now >= least && now <= most;
}

function judgeWords(root: ShadowRoot, given: readonly string[]): string[] {
  // A message names what a framework wrote into an attribute.
  const words = [...root.childNodes].flatMap((one) => wordsOf(one));
  const wrong = words
    .filter((word) => noWord.test(word))
    .map((word) =>
      given.filter((each) => each !== '').reduce((left, each) => left.replaceAll(each, ''), word),
    )
    .filter((word) => noWord.test(word));
  return wrong.map((word) => `says “${word.trim().slice(0, 120)}”`);
}

/** What can be read and heard, and what a drawing is made of; not what is said of a fault of the host. */
function wordsOf(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof Element) || node.matches('style, [role=alert]')) return [];
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
  return [...attributes, ...[...node.childNodes].flatMap(wordsOf)];
}
