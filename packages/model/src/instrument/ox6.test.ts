import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { translate } from '../translation/translation.js';
import { findInstrument, instrumentIds } from './find-instrument.js';
import { Instrument } from './instrument.js';
import { ox6 } from './ox6.js';
import { ox6Dimensions } from './ox6-dimensions.js';
import { toVariant } from './to-variant.js';

const languages = ['en', 'de', 'fr'];

test('ox6 is an instrument', () => assert.deepEqual(Instrument.parse(ox6), ox6));

test('ox6 has its six dimensions in their fixed order', () => {
  assert.deepEqual(
    ox6.dimensions.map(({ id }) => id),
    ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'],
  );
  assert.deepEqual(
    ox6.dimensions.map(({ id, label }) => ({ id, label })),
    ox6Dimensions,
  );
});

for (const { id: dimension } of ox6.dimensions) {
  for (const { id: side } of ox6.sides) {
    test(`ox6 asks ${side}s four things about ${dimension}, none twice`, () => {
      const items = ox6.items.filter((item) => item.dimension === dimension && item.side === side);
      assert.deepEqual(
        items.map(({ id }) => id),
        [1, 2, 3, 4].map((number) => `${dimension}.${side.charAt(0)}${number}`),
      );
      assert.equal(new Set(items.map(({ facet }) => facet)).size, 4);
    });
  }
}

for (const id of instrumentIds) {
  const instrument = findInstrument(id);
  assert.ok(instrument);
  const { title, status, scale, sides, dimensions, items, segments = [] } = instrument;
  const titles = [
    ...[title, status, ...scale.labels, ...sides.map(({ label }) => label)],
    ...segments.flatMap(({ label, text, options }) => [
      label,
      text,
      ...options.map((one) => one.label),
    ]),
    ...dimensions.flatMap(({ label, questions, practice }) => [
      ...[label, ...Object.values(questions ?? {}), ...Object.values(practice ?? {})],
    ]),
  ];
  for (const language of languages) {
    test(`every text of ${id} is there in ${language}, and only once where it is a statement`, () => {
      for (const text of [...titles, ...items.map(({ text }) => text)]) {
        assert.equal(text && translate(text, language).language, language);
      }
      const statements = items.map(({ text }) => translate(text, language).text);
      assert.equal(new Set(statements).size, items.length);
      assert.ok(statements.every((statement) => /^\p{Lu}.{5,130}\.$/u.test(statement)));
    });
  }

  test(`${id} tells every side what it asks itself about each dimension`, () => {
    for (const { questions } of dimensions) {
      assert.deepEqual(
        Object.keys(questions ?? {}),
        sides.map((side) => side.id),
      );
    }
  });

  test(`the short form of ${id} asks each side one thing of each dimension that is asked on its own`, () => {
    // Items keep their ids: those of a dimension that was put into another one still say which it was.
    const asked = items.map(({ id, side }) => `${side} ${id.split('.')[0]}`);
    const short = items.filter(({ pulse }) => pulse);
    assert.deepEqual(
      short.map(({ id, side }) => `${side} ${id.split('.')[0]}`).sort(),
      [...new Set(asked)].sort(),
    );
    for (const { id } of short) assert.match(id, /^(?!feedback)\w+\.\w1$|^feedback\.(e2|c3)$/);
  });
}

test('each dimension of ox6 and ox7 has a measure for each side, mirrored', () => {
  for (const { practice } of toVariant(ox6, 'ox7')?.dimensions ?? []) {
    assert.deepEqual(Object.keys(practice ?? {}), ['employee', 'customer']);
  }
});

test('questions are shared where the study has them for both sides', () => {
  const shared = ox6.dimensions.filter(
    ({ questions }) => questions?.['employee'] === questions?.['customer'],
  );
  assert.deepEqual(
    shared.map(({ id }) => id),
    ['values', 'brand'],
  );
});

test('employees alone are asked how near they are to customers', () =>
  assert.deepEqual(
    ox6.segments?.map(({ id, sides, options }) => [id, sides, options.map((one) => one.id)]),
    [['distance', ['employee'], ['direct', 'occasional', 'remote']]],
  ));

test('what a works council may want to strike is marked', () => {
  const marked = toVariant(ox6, 'ox6l')?.items.filter(({ topics }) =>
    topics?.includes('leadership'),
  );
  assert.equal(marked?.length, 7);
  assert.ok(marked.every(({ dimension }) => dimension === 'leadership'));
});

test('no item names a person, nor the one person who leads a team', () => {
  for (const { text } of ox6.items) {
    for (const language of languages) {
      const words = translate(text, language).text;
      assert.doesNotMatch(
        words,
        /Führungskraft|Vorgesetz|Chef|manager|\bboss|supervisor|supérieur/i,
      );
      // A name would be a capital letter within the sentence; German has them in every noun.
      if (language !== 'de') assert.doesNotMatch(words.replaceAll(/\bI\b/g, ''), /(?<=.)\p{Lu}/u);
    }
  }
});

const research = fileURLToPath(
  new URL('../../../../../shared/research/ox-items.tsv', import.meta.url),
);
const missing = existsSync(research) ? false : `NOT COMPARED: ${research} is missing`;
test('ids, facets, German and English are those of the research', { skip: missing }, () => {
  const rows = readFileSync(research, 'utf8').trim().split('\n');
  const items = toVariant(ox6, 'ox7')?.items ?? [];
  const are = items.map(({ id, text, facet }) => {
    const [german, english] = ['de', 'en'].map((language) => translate(text, language).text);
    return [id, german, english, facet].join('|');
  });
  assert.deepEqual(are.sort(), rows.sort());
});
