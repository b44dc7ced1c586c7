import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillText, type Text } from '../../element/text.js';
import { toPlain } from '../../element/wording.js';
import { toQuestionnaire } from '../questionnaire.js';
import { sampleInstrument, sampleProtection } from '../samples.js';
import { readProtection, takesNotes } from './read-protection.js';
import { strings, type EmployeeWording } from './strings.js';
import { toStartView } from './view-model.js';

const texts = strings.get('en') as unknown as Record<string, Text>;
const wordingWith = (own: Record<string, string> = {}): EmployeeWording => ({
  locale: 'en',
  text: (key, values = {}) => fillText(own[key] ?? texts[key] ?? '', values, 'en'),
});
const questionnaire = toQuestionnaire(sampleInstrument, { side: 'employee', short: false })!;
const start = (protection: unknown, own?: Record<string, string>) =>
  toStartView(questionnaire, readProtection(protection), wordingWith(own), false);
const told = (protection: unknown) =>
  start(protection).facts.map(({ words, isStated }) => (isStated ? toPlain(words) : null));

test('who sees it, in the host’s words', () => {
  assert.deepEqual(told(sampleProtection), [
    'Find where customers and employees experience us differently',
    'Everyone, as averages per area',
    'from 5 answers on, own words from 10',
    '12 months, then only the averages',
    'Staff council, agreement 14/2024',
    'ox@nordhafen.example',
  ]);
  assert.equal(start(sampleProtection).length, '24 statements, about 6 min');
});

test('what is not stated is said to be not stated, and named for the developer', () => {
  const { facts } = start(undefined);
  assert.deepEqual(
    new Set(facts.map(({ words }) => toPlain(words))),
    new Set(['Not stated by your organisation']),
  );
  assert.deepEqual(readProtection(undefined).missing, [
    'purpose',
    'seenBy',
    'from',
    'kept',
    'agreement',
    'contact',
  ]);
});

for (const [name, given, missing] of [
  ['a threshold under the floor', { from: 3 }, 'from'],
  ['a threshold that is no number', { from: '5' }, 'from'],
  ['empty words', { seenBy: ' ' }, 'seenBy'],
  ['a list for words', { kept: [1] }, 'kept'],
] as const) {
  test(`${name} is not taken`, () =>
    assert.ok(readProtection({ ...sampleProtection, ...given }).missing.includes(missing)));
}

test('a getter that throws, or a function, tells nothing and breaks nothing', () => {
  const trap = {
    get purpose(): string {
      throw new Error('no');
    },
  };
  assert.equal(readProtection(trap).missing.length, 6);
  assert.equal(readProtection({ contact: () => 'x' }).missing.length, 6);
});

test('a link that leads nowhere good is no link', () => {
  const contact = { name: 'Us', link: 'javascript:alert(1)' };
  assert.equal(readProtection({ contact }).contact?.href, undefined);
  assert.equal(readProtection(sampleProtection).contact?.href, 'mailto:ox@nordhafen.example');
});

for (const [asked, takes] of [
  [undefined, true],
  [10, true],
  [9, false],
] as const) {
  test(`of ${asked ?? 'nobody knows how many'} people own words are ${takes ? '' : 'not '}asked for`, () => {
    const protection = { ...sampleProtection, ...(asked !== undefined && { asked }) };
    assert.equal(takesNotes(readProtection(protection)), takes);
    const said = start(protection).notice.join(' ');
    assert.equal(said.includes('You are not asked for own words'), !takes);
  });
}

test('the host cannot empty the notice', () => {
  const { notice } = start(sampleProtection, {
    voluntary: '',
    freedom: ' ',
    notOnDevice: '\u200b',
  });
  assert.deepEqual(notice, [
    'Taking part is voluntary. You are not asked who you are.',
    'You can leave out any statement and stop at any time.',
    'Nothing of it is stored on this device.',
  ]);
});
