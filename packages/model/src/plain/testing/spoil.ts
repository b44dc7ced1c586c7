/** Values at and beside the bounds that our schemas have, and some that no schema takes. */
const odd: readonly unknown[] = [
  ...[undefined, null, true, false, NaN, Infinity, [], {}, [undefined], new Map()],
  ...[-1, 0, 0.5, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 86_400, 86_401, 999, 1000, 1001, 2 ** 53],
  ...[
    0, 1, 20, 21, 22, 60, 61, 64, 65, 100, 101, 200, 201, 500, 501, 5000, 5001, 20_000, 20_001,
  ].map((length) => 'a'.repeat(length)),
  ...[' ', 'end', 'a b', 'ä', 'en', 'en-', 'customer', 'employee', 'boss', 'up', 'website', 'fax'],
  ...['now', 'exit', 'delay 3600s', 'delay 3601s', 'delay 999s', 'scroll 100%', 'scroll 101%'],
  ...['seen #a', '/shop/*', '/a b', 'touch', 'mouse touch', 'touch touch', 'touch,mouse'],
  ...['2026-03-01T09:14:00Z', '2026-03-01T24:00:00Z', '2025-02-30T09:14:00Z', '2026-03-01'],
  ...['mailto:a@example.com', 'mailto:a@example.com?cc=b', 'tel:110', 'tel:1', 'javascript:x'],
  ...[
    'https://example.com',
    'https://xn--a.com',
    'https://a@b.com',
    'https://a-.com/',
    'http://a.com',
  ],
  ...['https://a-b.example.com/c/d', '0197a3f2-6c1e-7b11-8a52-3f0c5d2e9b41', 'refused', 'nps'],
  { en: 'a' },
  { en: '' },
  { 'x y': 'a' },
  { en: 'a', constructor: 'b' },
];

/**
 * All that comes of a value when in one place, at any depth, something odd stands, something is missing, or there is one
 * thing more.
 */
export function* spoil(value: unknown): Generator<unknown, void, undefined> {
  yield* odd;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    yield [...items, ...items];
    yield Array.from({ length: 21 }, () => items[0]);
    for (const [index, item] of items.entries())
      for (const other of spoil(item)) yield items.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of ['extra', 'constructor', '__proto__'])
      yield Object.fromEntries([...Object.entries(value), [key, 'a']]);
    for (const [key, part] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const other of spoil(part)) yield { ...value, [key]: other };
    }
  }
}

/** As it is written: a part that is `undefined` is absent. */
export function written(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
