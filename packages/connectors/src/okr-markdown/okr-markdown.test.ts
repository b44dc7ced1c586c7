import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { hostileTexts } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { toNode } from './node.js';
import { parseOkrMarkdown, readOkrMarkdown, type MarkdownTree } from './okr-markdown.js';

const document = `---
title: "FY27-Q4 OKRs"
---

Not a part of the tree.

- TOC
{:toc}

### 1. CEO: Loyal customers
1. **Delivery: [Parcels](https://shop.example/p) arrive when we said.**
    1. Delivery KR: 95% on the day => 60%
        1. **Depot, North: Load by route.** => Moved to Q1
            1. Depot, North KR: All vans,
               also the rented ones. => [In progress](https://shop.example/x). Two of five.
    1. Delivery KR: Ask the drivers ==> Done
1. A plain item that has items
   - with a leaf

## Frontend

* Faster pages
  * One fix => Not yet

\`\`\`
1. **Code: is no item**
\`\`\`
`;

interface Drawn {
  kind: string;
  owner: string | null;
  text: string;
  result: string | null;
  children: Drawn[];
}
const draw = (nodes: readonly Drawn[], depth = 0): string[] =>
  nodes.flatMap(({ kind, owner, text, result, children }) => [
    `${'  '.repeat(depth)}${kind === 'objective' ? 'O' : 'K'} [${owner ?? ''}] ${text}${result === null ? '' : ` => ${result}`}`,
    ...draw(children, depth + 1),
  ]);
const drawn = ({ sections }: MarkdownTree) =>
  sections.flatMap(({ section, items }) => [`# ${section}`, ...draw(items)]);

test('a document as a tree', () => {
  assert.deepEqual(drawn(parseOkrMarkdown(document)), [
    '# 1. CEO: Loyal customers',
    'O [Delivery] Parcels arrive when we said.',
    '  K [Delivery] 95% on the day => 60%',
    '    O [Depot, North] Load by route. => Moved to Q1',
    '      K [Depot, North] All vans, also the rented ones. => In progress. Two of five.',
    '  K [Delivery] Ask the drivers => Done',
    'O [] A plain item that has items',
    '  K [] with a leaf',
    '# Frontend',
    'O [] Faster pages',
    '  K [] One fix => Not yet',
  ]);
});

test('a document as objectives: every item is accounted for', () => {
  const result = readOkrMarkdown(document, { quarter: 'fy27-q4', prefix: 'nord' });
  assertObjectives(result, result.objectives);
  assert.deepEqual([result.read, result.shown], [9, 9]);
  assert.deepEqual(
    result.objectives.map(({ id, owner, parent, keyResults }) => [
      id,
      owner,
      parent?.keyResult ?? parent?.id,
      keyResults.map(({ type }) => type),
    ]),
    [
      ['nord-fy27-q4-1', 'CEO', undefined, []],
      ['nord-fy27-q4-1.1', 'Delivery', 'nord-fy27-q4-1', ['increase', 'binary']],
      ['nord-fy27-q4-1.1.1.1', 'Depot, North', 'nord-fy27-q4-1.1.1', ['qualitative']],
      ['nord-fy27-q4-1.2', undefined, 'nord-fy27-q4-1', ['qualitative']],
      ['nord-fy27-q4-2.1', 'Frontend', undefined, ['binary']],
    ],
  );
});

test('a title tells the quarter', () => {
  assert.equal(parseOkrMarkdown('# FY21-Q1 OKRs\n\n## CEO\n\n1. **Grow**').period, 'FY21-Q1');
});

const items: [string, string][] = [
  ['**CEO: Grow**', 'O [CEO] Grow'],
  ['CEO KR: Grow', 'K [CEO] Grow'],
  ['VP, Field Ops KR: Two things: one and two', 'K [VP, Field Ops] Two things: one and two'],
  ['Grow: by a lot', 'K [] Grow: by a lot'],
  ['**We grow. Fast: very**', 'O [] We grow. Fast: very'],
  ['100%: of all', 'K [] 100%: of all'],
  ['`code` and _words_ and **bold**', 'K [] code and words and bold'],
  ['snake_case_name stays', 'K [] snake_case_name stays'],
  ['[a][b] and ![c](d)', 'K [] a and c'],
  ['[Page](https://shop.example/a_(b)) and [c](d)', 'K [] Page and c'],
  ['Two => 1 => 2', 'K [] Two => 1 => 2'],
  ['a >= b stays', 'K [] a >= b stays'],
  ['Nothing said =>', 'K [] Nothing said'],
];
for (const [markdown, told] of items) {
  test(`the item "${markdown}"`, () => assert.deepEqual(draw([toNode(markdown, [])]), [told]));
}

test('whatever a document holds, it is read', () => {
  for (const text of [...hostileTexts, '- '.repeat(10_000), '1. x\n'.repeat(20_000)]) {
    const result = readOkrMarkdown(`# A\n- ${text}`, { quarter: '2026-q4' });
    assertObjectives(result, result.objectives);
    readOkrMarkdown(text);
  }
});

test('comments go; one that nobody closes, and the end of one that nobody began, is text', () => {
  const markdown = '# A\n- one <!-- not\n- this --> two\n- three --> four <!-- five';
  const [section] = parseOkrMarkdown(markdown).sections;
  assert.deepEqual(
    section?.items.map(({ plain }) => plain),
    ['one two', 'three --> four <!-- five'],
  );
});

for (const [heading, section] of [
  ['# A #', 'A'],
  ['## A ##  ', 'A'],
  ['# In C# for all', 'In C# for all'],
  ['###### Six', 'Six'],
] as const) {
  test(`the heading “${heading}”`, () =>
    assert.equal(parseOkrMarkdown(`${heading}\n- x`).sections[0]?.section, section));
}

for (const mark of ['[', '[a](', '![', '<!--', '#', '**', '_a', '`', '=> ']) {
  test(`“${mark}” 400,000 times is read, and kept where it is no mark`, () => {
    const marks = mark.repeat(400_000);
    const read = () => [
      parseOkrMarkdown(`# A\n- ${marks}`).sections[0]?.items[0]?.plain,
      parseOkrMarkdown(`# ${marks} x\n- x`).sections[0]?.section,
    ];
    // Not how fast it is, but that it ends: what looks again and again at what follows takes many minutes.
    const [item, section] = runInNewContext(
      '[...read()]',
      { read },
      { timeout: 60_000 },
    ) as string[];
    const kept = /\*|`/.test(mark) ? '' : marks.trim();
    assert.equal(item, kept);
    assert.equal(section, `${kept} x`.trim());
  });
}

test('a list of 5,000 levels is read, and what is too deep for an id is rejected', () => {
  const deep = Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level)}- x`).join('\n');
  const result = readOkrMarkdown(deep, { quarter: '2026-q4' });
  assertObjectives(result, result.objectives);
  assert.equal(result.read, 5000);
});
