import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { sampleWordname } from './samples.js';
import { strings } from './strings.js';
import { toRoomNameView } from './view-model.js';

const sentences: [locale: string, count: number, sentence: string][] = [
  ['en', 3, 'A wordname: 3 items.'],
  ['en', 1, 'A wordname: 1 item.'],
  ['de', 3, 'Beispiel: 3 Einträge.'],
  ['de', 1, 'Beispiel: 1 Eintrag.'],
  ['fr', 3, 'Un exemple\u00a0: 3 éléments.'],
  ['fr', 1, 'Un exemple\u00a0: 1 élément.'],
];
for (const [locale, count, sentence] of sentences) {
  test(`in ${locale} the sentence of ${count} is “${sentence}”`, async () => {
    const wordname = { ...sampleWordname, items: sampleWordname.items.slice(0, count) };
    const view = toRoomNameView(wordname, await loadWording(strings, locale));
    assert.equal(toPlain(view.sentence), sentence);
  });
}

test('items are written in the language of the page, and keep the one they have', async () => {
  const { items } = toRoomNameView(sampleWordname, await loadWording(strings, 'de'));
  assert.deepEqual(items[0], {
    id: 'first',
    title: [{ text: 'Der erste Eintrag', foreign: true, language: 'de' }],
  });
  assert.equal(items[2]?.title[0]?.language, undefined);
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
