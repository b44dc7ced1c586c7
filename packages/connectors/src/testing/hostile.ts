/** What a source may hold by mistake or malice, made from a row that is right. */
export function hostileRows(
  good: Readonly<Record<string, string>>,
): [what: string, row: unknown][] {
  const columns = Object.keys(good);
  const each = (what: string, change: (cell: string) => unknown): [string, unknown][] =>
    columns.map((name) => [`${name}: ${what}`, { ...good, [name]: change(good[name] ?? '') }]);
  return [
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', 'c00001,2013-07-29'],
    ['a list', Object.values(good)],
    ['no columns', {}],
    ['other columns', { name: 'x', value: 'y' }],
    ['all cells empty', Object.fromEntries(columns.map((name) => [name, '']))],
    ['10,000 columns', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, 'x']))],
    ['a column __proto__', JSON.parse('{"__proto__":{"polluted":"yes"}}')],
    ['a getter that throws', Object.defineProperty({ ...good }, columns[0] ?? '', throwing)],
    ['a proxy that throws', new Proxy(good, { ownKeys: fail })],
    ...columns.map((name): [string, unknown] => {
      const { [name]: _, ...others } = good;
      return [`without ${name}`, others];
    }),
    ...each('empty', () => ''),
    ...each('a million characters', () => '9'.repeat(1_000_000)),
    ...each('not a text', () => 7),
    ...each('null', () => null),
    ...each('NUL, half a surrogate, marks of direction', (cell) => `${cell}\0\uD800\u202E`),
    ...each('markup', () => '<img src=x onerror=alert(1)>'),
    ...each('infinite', () => '1e999'),
    ...each('a date that does not exist', () => '2013-02-30'),
  ];
}

const throwing = { enumerable: true, get: fail };

function fail(): never {
  throw new Error('a getter of the row');
}
