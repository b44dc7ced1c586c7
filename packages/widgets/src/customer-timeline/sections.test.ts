import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowView } from './row-view-model.js';
import { toSections } from './sections.js';

/** A row, and the heading before it: `+` open, `-` closed. */
function row(name: string, heading = ''): RowView {
  const collapsed = heading.startsWith('-');
  const text = heading.slice(1);
  return {
    name,
    heading: heading ? { kind: 'day', key: text, text, count: '', collapsed } : undefined,
  } as RowView;
}

const tables: [name: string, rows: RowView[], expected: string[][]][] = [
  ['nothing', [], []],
  ['no headings', [row('a'), row('b')], [['', 'a', 'b']]],
  [
    'each row under its heading',
    [row('a', '+one'), row('b'), row('c', '+two')],
    [
      ['one', 'a', 'b'],
      ['two', 'c'],
    ],
  ],
  [
    'of a closed group only the heading',
    [row('a', '-one'), row('b', '+two'), row('c')],
    [['one'], ['two', 'b', 'c']],
  ],
  [
    'rows before the first heading',
    [row('a'), row('b', '+one')],
    [
      ['', 'a'],
      ['one', 'b'],
    ],
  ],
];
for (const [name, rows, expected] of tables)
  test(`sections: ${name}`, () => {
    const sections = toSections(rows);
    assert.deepEqual(
      sections.map(({ heading, rows }) => [heading?.text ?? '', ...rows.map(({ name }) => name)]),
      expected,
    );
    assert.equal(new Set(sections.map(({ key }) => key)).size, sections.length);
    assert.ok(sections.every(({ rows }) => rows.every(({ heading }) => heading === undefined)));
  });
