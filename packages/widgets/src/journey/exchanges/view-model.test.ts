import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExchangeOffer } from '@oxbow/model/journey';
import type { SignUpCount } from '@oxbow/model/sign-up';
import { toPlain } from '../../element/wording.js';
import { fillText } from '../../element/text.js';
import { strings } from './strings.js';
import type { ExchangeSetting } from './strings.js';
import { toExchangeView } from './view-model.js';

const english = strings.get('en');
const setting = {
  ...{ locale: 'en', now: 0 },
  text: (key: string, values = {}) =>
    fillText((english as unknown as Record<string, never>)[key] ?? '', values, 'en'),
} as unknown as ExchangeSetting;
const offer: ExchangeOffer = { id: 'day', stage: 'fit', title: 'A day', places: 3 };
const at = (count: number, own = false): SignUpCount => ({ exchange: 'day', count, own });
const idle = { news: undefined, form: undefined, isOnItsWay: false, isUnsaved: false };
const view = (places: number | undefined, known: SignUpCount | undefined, rest = {}) =>
  toExchangeView(
    { ...offer, ...(places !== undefined && { places }) },
    0,
    { ...idle, known, ...rest },
    setting,
  );

const unlimited: ExchangeOffer = { id: 'day', stage: 'fit', title: 'A day' };
for (const [name, one, known, words, may] of [
  ['places left', offer, at(1), '2 of 3 places are left.', 'open'],
  ['one place left', offer, at(2), '1 of 3 places is left.', 'open'],
  ['no place left', offer, at(3), 'All places are taken.', 'none'],
  ['fewer places than people', offer, at(5), 'All places are taken.', 'none'],
  ['one’s own of all', offer, at(3, true), 'All places are taken.', 'give back'],
  ['no limit', unlimited, at(1), '1 person has signed up.', 'open'],
  ['no limit and nobody', unlimited, at(0), 'Nobody has signed up yet.', 'open'],
  ['nobody who keeps sign-ups', offer, undefined, 'There are 3 places.', 'none'],
  ['nobody who keeps them, and no limit', unlimited, undefined, undefined, 'none'],
] as const) {
  test(`${name}: ${words ?? 'nothing'}, ${may}`, () => {
    const { places, canOpen, canGiveBack } = toExchangeView(one, 0, { ...idle, known }, setting);
    assert.equal(places, words);
    assert.deepEqual([canOpen, canGiveBack], [may === 'open', may === 'give back']);
  });
}

test('while something is on its way nothing else can be asked for', () => {
  for (const own of [true, false]) {
    const { canOpen, canGiveBack } = view(3, at(1, own), { isOnItsWay: true });
    assert.deepEqual([canOpen, canGiveBack], [false, false]);
  }
});

test('host, time and what was learned are told in the words of the host', () => {
  const { facts, learned } = toExchangeView(
    { ...offer, host: 'the fitters', when: 'On Thursdays', learned: ['No lift.'] },
    0,
    { ...idle, known: undefined },
    setting,
  );
  assert.deepEqual(facts.map(toPlain), ['With the fitters', 'On Thursdays']);
  assert.deepEqual(learned.map(toPlain), ['No lift.']);
});
