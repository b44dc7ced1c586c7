import fc from 'fast-check';
import type { Trial } from './attempt.js';
import { dataOf } from './data.js';
import type { Given } from './given.js';
import type { Places } from './places.js';
import { textsIn, type Staged } from './stage.js';

/** What says what is shown, or when. */
export const hiding = ['data', 'trigger', 'pages', 'sample', 'devices'];

/** Words that mean something to a browser, put together at random. */
const pieces = [
  ...[
    '<img src=x onerror=window.__pwned=1>',
    '<script>',
    '</script>',
    '<!--',
    ']]>',
    '<svg/onload=',
  ],
  ...['javascript:', 'data:text/html,', 'vbscript:', '//evil.example/', 'https://evil.example/'],
  ...['\u202e', '\u2067', '\u200f', '\u0000', '\ud83d', '\udc00', '\ufeff', '\u2028', '\t', '\n'],
  ...['url(//evil.example/x)', '@import "//evil.example/x";', 'expression(', '};*{', '{count}'],
  ...['"', "'", '`', '${', '{{', '}}', '&lt;', '%00', '\\', '__proto__', 'constructor', ','],
];
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', 'id', 'other'];

/** What a host gives that means harm or does not know better. */
function toValues(given: readonly Given[]): fc.Arbitrary<unknown> {
  const small = given.map(({ make }) => make()).filter(isSmall);
  const text = fc.oneof(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }))),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })),
  );
  return fc.oneof(
    text.map((parts) => parts.join('')),
    fc.constantFrom(...small),
    fc.jsonValue(),
    fc.anything({
      key: fc.oneof(fc.constantFrom(...keys), fc.string()),
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    } as fc.ObjectConstraints),
  );
}

function isSmall(value: unknown): boolean {
  try {
    return (JSON.stringify(value)?.length ?? 0) < 3000;
  } catch {
    return true;
  }
}

/** How the good data is changed: on which way into it, and what happens there. */
const changes = fc.record({
  way: fc.array(fc.nat(), { maxLength: 6 }),
  what: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'add'),
  key: fc.constantFrom(...keys),
});
type Change = typeof changes extends fc.Arbitrary<infer Made> ? Made : never;

/**
 * Trials that nobody thought of: half of them change the good data, the others give to any place of the element.
 * @param seed the same one makes the same trials
 */
export function toGenerated(
  tag: string,
  { attributes, properties }: Places,
  given: readonly Given[],
  { count, seed }: { count: number; seed: number },
): (() => Trial)[] {
  const value = toValues(given);
  const toData = fc
    .record({ change: changes, value })
    .map((made): Trial => ofData(tag, made.change, made.value));
  const toPlace = (names: string[], of: (name: string, value: unknown) => Trial) =>
    fc.record({ name: fc.constantFrom(...names), value }).map((made) => of(made.name, made.value));
  const opens = (name: string) => name !== 'interactive';
  const anywhere = fc.oneof(
    toPlace(attributes.filter(opens), ofAttribute),
    toPlace(properties.filter(opens), ofProperty),
    fc.record({ value, key: fc.string() }).map((made): Trial => ofTexts(made.value)),
  );
  return fc
    .sample(fc.oneof(toData, anywhere), { numRuns: count, seed })
    .map((trial, index) => () => ({ ...trial, id: `generated ${seed}/${index}, ${trial.id}` }));
}

function ofData(tag: string, change: Change, value: unknown): Trial {
  const data = changed(dataOf(tag), change, value);
  return {
    id: `data, ${change.what} at ${change.way.join()}: ${inWords(value)}`,
    texts: textsIn(data),
    mayHide: true,
    give: ({ element }) => (element.data = data),
    takeBack: giveGood,
  };
}

function ofAttribute(name: string, value: unknown): Trial {
  const text = toText(value);
  return {
    id: `attribute ${name}: ${inWords(text)}`,
    texts: [text],
    mayHide: hiding.includes(name),
    give: ({ target }) => target.setAttribute(name, text),
    takeBack: (staged) => {
      staged.target.removeAttribute(name);
      if (name === 'data') giveGood(staged);
    },
  };
}

function ofProperty(name: string, value: unknown): Trial {
  let before: unknown;
  return {
    id: `property ${name}: ${inWords(value)}`,
    texts: textsIn(value),
    mayHide: hiding.includes(name),
    give: ({ target }) => {
      before = Reflect.get(target, name);
      // What is no data at all waits for some.
      const isWaiting = name === 'data' && value == null;
      (target as unknown as Record<string, unknown>)[name] = isWaiting ? [] : value;
    },
    takeBack: ({ target }) => {
      (target as unknown as Record<string, unknown>)[name] = before;
    },
  };
}

function ofTexts(value: unknown): Trial {
  return {
    id: `every text: ${inWords(value)}`,
    texts: textsIn(value),
    mayHide: true,
    give: ({ element }) => (element.strings = new Proxy({}, { get: () => value })),
    takeBack: ({ element }) => (element.strings = undefined),
  };
}

const giveGood = ({ element, data }: Staged) => (element.data = data);
const inWords = (value: unknown) => fc.stringify(value).slice(0, 300);

function toText(value: unknown): string {
  try {
    return String(typeof value === 'object' ? JSON.stringify(value) : value);
  } catch {
    // Of some values there is no text.
    return 'undefined';
  }
}

/** A copy with something else somewhere; only what lies on the way is copied. */
function changed(
  data: unknown,
  { way: [step, ...way], what, key }: Change,
  value: unknown,
): unknown {
  if (typeof data !== 'object' || data === null || step === undefined) return value ?? [];
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
  const own = Object.keys(copy);
  const name = own[step % Math.max(own.length, 1)] ?? key;
  const here = copy[name];
  if (way.length > 0 && typeof here === 'object' && here !== null)
    copy[name] = changed(here, { way, what, key }, value);
  else if (what === 'remove') Reflect.deleteProperty(copy, name);
  else if (what === 'double' && Array.isArray(copy)) copy.push(here);
  else put(copy, what === 'add' ? key : name, value);
  return copy;
}

/** As own property, whatever it is called; the length of a list stays its own. */
function put(target: object, name: string, value: unknown): void {
  if (Array.isArray(target) && name === 'length') target.push(value);
  else
    Object.defineProperty(target, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
