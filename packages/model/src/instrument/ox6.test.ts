import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { translate } from '../translation/translation.js';
import { Instrument } from './instrument.js';
import { ox6 } from './ox6.js';
import { ox6Dimensions } from './ox6-dimensions.js';

const languages = ['en', 'de', 'fr'];

test('ox6 is an instrument', () => assert.deepEqual(Instrument.parse(ox6), ox6));

test('ox6 has its six dimensions in their fixed order', () => {
  assert.deepEqual(
    ox6.dimensions.map(({ id }) => id),
    ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'],
  );
  assert.deepEqual(ox6.dimensions, ox6Dimensions);
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

const texts = [
  ...[ox6.title, ox6.status, ...ox6.scale.labels, ...ox6.sides.map(({ label }) => label)],
  ...ox6.dimensions.flatMap(({ label, questions }) => [label, ...Object.values(questions ?? {})]),
  ...ox6.items.map(({ text }) => text),
];
for (const language of languages) {
  test(`every text of ox6 is there in ${language}, and only once where it is a statement`, () => {
    for (const text of texts) assert.equal(text && translate(text, language).language, language);
    const statements = ox6.items.map(({ text }) => translate(text, language).text);
    assert.equal(new Set(statements).size, 48);
    assert.ok(statements.every((statement) => /^\p{Lu}.{5,130}\.$/u.test(statement)));
  });
}

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
  // The items about the one who leads a team belong to ox7.
  const expected = rows.filter((row) => !row.startsWith('leadership.')).sort();
  const are = ox6.items.map(({ id, text, facet }) => {
    const [german, english] = ['de', 'en'].map((language) => translate(text, language).text);
    return [id, german, english, facet].join('|');
  });
  assert.deepEqual(are.sort(), expected);
});
