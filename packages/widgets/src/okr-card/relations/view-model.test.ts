import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionLink, Objective } from '@oxbow/model/objective';
import { toPlain } from '../../element/wording.js';
import { sampleFull, sampleUnsafe } from '../samples-full.js';
import { sampleObjective } from '../samples.js';
import { loadLateSetting, plain } from '../testing/late-setting.js';
import { strings } from './strings.js';
import { toRelationsView, type RelatedView } from './view-model.js';

const show = async (part: Partial<Objective> = {}, locale?: string) =>
  toRelationsView({ ...sampleObjective, ...part }, await loadLateSetting(strings, locale));

const wordRelated = ({ title, way, facts, note, link, open }: RelatedView) =>
  [
    ...(way === undefined ? [] : [`${way}:`]),
    toPlain(title),
    ...(facts.length > 0 ? [`(${facts.map(toPlain).join(', ')})`] : []),
    ...(note ? [`– ${toPlain(note)}`] : []),
    ...(link === undefined ? [] : ['[link]']),
    ...(open === undefined ? [] : [`[opens ${open}]`]),
  ].join(' ');

test('up, down, sideways and the work for it: a link is followed, else one with a title is opened', async () => {
  const { groups } = await show(sampleFull);
  assert.deepEqual(
    groups.map(({ label, first }) => [label, ...first.map(wordRelated)]),
    [
      [
        'One level up',
        'Large code changes are routine (Product, for one of its key results) [opens large-changes]',
      ],
      [
        'One level down',
        'A first campaign takes ten minutes (Team Onboarding) [link]',
        'Templates for usual changes (Team Templates) [opens templates]',
        'An objective that is not shown',
      ],
      [
        'Side by side',
        'needs: Permissions hold in every view (Platform) – Before we switch it on for everybody. [opens permissions]',
        'is needed by: Renewals are talked about early (Customer engineers) [opens renewals]',
      ],
      [
        'Work for it',
        'Weekly demo [link]',
        'Remove the feature flag (for: Campaigns are enabled by default and not behind a feature flag) [link]',
      ],
    ],
  );
});

const related: [string, Partial<Objective>, words: string[]][] = [
  [
    'a parent of which only the id is known',
    { parent: { id: 'up' } },
    ['An objective that is not shown'],
  ],
  [
    'a parent that may not be named but followed',
    { parent: { id: 'up', link: 'https://a.example/' } },
    ['An objective that is not shown [link]'],
  ],
  [
    'a dependency of which nobody said which way',
    { dependencies: [{ id: 'x', title: 'X' }] },
    ['X [opens x]'],
  ],
  [
    'work for a key result that is not there',
    { initiatives: [{ title: 'W', keyResult: 'gone' }] },
    ['W (for a key result that is not shown)'],
  ],
  ['work without a link', { initiatives: [{ title: 'W' }] }, ['W']],
  [
    'a link that may not be followed',
    { parent: sampleUnsafe.parent },
    ['One with a script as link [opens up]'],
  ],
  ['nothing', {}, []],
];
for (const [name, part, words] of related) {
  test(`related: ${name}`, async () => {
    const { groups } = await show(part);
    assert.deepEqual(
      groups.flatMap(({ first }) => first.map(wordRelated)),
      words,
    );
  });
}

test('an address that may not be followed is told', async () => {
  const { groups } = await show(sampleUnsafe);
  assert.deepEqual(
    groups.flatMap(({ first }) => first.map(({ address }) => address)),
    ['javascript:alert(2)', 'data:text/html,<b>no</b>'],
  );
});

const many = (count: number) => ({
  children: Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: `${index}` })),
});
const folds: [count: number, seen: number, folded: number][] = [
  [1, 1, 0],
  [6, 6, 0],
  [7, 5, 2],
  [200, 5, 195],
];
for (const [count, seen, folded] of folds) {
  test(`of ${count} children ${seen} are seen at once, ${folded} when a person unfolds them`, async () => {
    const { groups } = await show(many(count));
    const { first = [], others = [], more } = groups[0] ?? {};
    assert.deepEqual([first.length, others.length], [seen, folded]);
    assert.deepEqual(
      [...first, ...others].map(({ title }) => toPlain(title)),
      many(count).children.map(({ title }) => title),
    );
    if (folded > 0) assert.equal(more, `${folded} more`);
  });
}

const link: DimensionLink = { instrument: 'ox6', dimension: 'brand' };
const at = (value: number) => ({ wave: 'W', value });
const waves: [string, DimensionLink, words: string[], isCompared: boolean][] = [
  [
    'both, rounded',
    { ...link, before: at(47.4), after: at(55.5) },
    ['Before: W = 47 of 100', 'Later: W = 56 of 100'],
    true,
  ],
  [
    'both at the ends, which are not told exactly',
    { ...link, before: at(0), after: at(100) },
    ['Before: W = ≤ 5 of 100', 'Later: W = ≥ 95 of 100'],
    true,
  ],
  [
    'the first alone',
    { ...link, before: at(50) },
    ['Before: W = 50 of 100', 'Later = not measured again yet'],
    false,
  ],
  [
    'the later alone',
    { ...link, after: at(50) },
    ['Before = not stated', 'Later: W = 50 of 100'],
    false,
  ],
  ['none', link, ['Before = not stated', 'Later = not measured again yet'], false],
  [
    'the later protected',
    { ...link, before: at(50), after: { wave: 'W', withheld: 'protected' } },
    ['Before: W = 50 of 100', 'Later: W = too few answers (protection)'],
    false,
  ],
  [
    'the first protected',
    { ...link, before: { wave: 'W', withheld: 'protected' }, after: at(50) },
    ['Before: W = too few answers (protection)', 'Later: W = 50 of 100'],
    false,
  ],
  [
    'nobody asked before',
    { ...link, before: { wave: 'W', withheld: 'unasked' }, after: at(50) },
    ['Before: W = not asked', 'Later: W = 50 of 100'],
    false,
  ],
];
for (const [name, dimension, words, isCompared] of waves) {
  test(`waves of a dimension: ${name}`, async () => {
    const { dimensions, noCause } = await show({ dimensions: [dimension] });
    const { before, after } = dimensions[0]!;
    assert.deepEqual(
      [before, after].map((one) => plain(`${toPlain(one.label)} = ${one.words}`)),
      words,
    );
    assert.equal(
      noCause,
      isCompared ? 'Measured before and after; other things changed too.' : undefined,
    );
  });
}

const names: [string, DimensionLink, name: string, facts: string[]][] = [
  [
    'of a known instrument',
    { instrument: 'ox6l', dimension: 'leadership' },
    'Führung',
    ['Instrument ox6l'],
  ],
  ['of the host', { ...link, label: 'Unsere Marke' }, 'Unsere Marke', ['Instrument ox6']],
  [
    'of an unknown instrument',
    { instrument: 'own', dimension: 'brand' },
    'brand',
    ['Instrument own'],
  ],
  ['of one side', { ...link, side: 'customer' }, 'Brand', ['Kundschaft', 'Instrument ox6']],
];
for (const [name, dimension, expected, facts] of names) {
  test(`the name of a dimension: ${name}, in German`, async () => {
    const { dimensions } = await show({ dimensions: [dimension] }, 'de');
    const view = dimensions[0]!;
    assert.deepEqual([toPlain(view.name), view.facts.map(toPlain)], [expected, facts]);
  });
}

test('no text of any language says that one thing is the cause of another', async () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    const texts = JSON.stringify(Object.values(await strings.load(language)));
    assert.doesNotMatch(
      texts,
      /because|caus(e|ed)\b|thanks to|led to|effect|impact|\bwegen|\bweil|dank |bewirkt|Wirkung|grâce|parce|effet/i,
    );
  }
});
