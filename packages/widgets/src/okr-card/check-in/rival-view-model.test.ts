import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCheckIn } from '@oxbow/model/apply-check-in';
import type { CheckIn } from '@oxbow/model/check-in';
import { checkInConflict } from '@oxbow/model/check-in-conflict';
import type { KeyResult } from '@oxbow/model/key-result';
import { toPlain } from '../../element/wording.js';
import { createFormats } from '../formats.js';
import { sampleNow, sampleObjective } from '../samples.js';
import { loadLateSetting, plain } from '../testing/late-setting.js';
import { toRivalView } from './rival-view-model.js';
import { strings } from './strings.js';

const at = new Date(sampleNow).toISOString();
type Said = Partial<CheckIn>;

/** What is shown where `theirs` was stored before `mine` arrived. */
async function meet(keyResult: string, theirs: Said, mine: Said, locale = 'en') {
  const say = (said: Said): CheckIn => ({ id: '1', keyResult, at, ...said });
  const now = applyCheckIn(sampleObjective, say(theirs)).objective ?? sampleObjective;
  const conflict = checkInConflict(sampleObjective, now, say(mine));
  const setting = { ...(await loadLateSetting(strings, locale)), timeZone: 'UTC' };
  const result = conflict.keyResult as KeyResult;
  return toRivalView(conflict, result, 'conflict', setting, createFormats(setting));
}

const cases: [string, string, Said, Said, string[]][] = [
  [
    'two values',
    'customers',
    { value: 60 },
    { value: 130 },
    ['Value: 122 campaigns | 60 campaigns | 130 campaigns'],
  ],
  [
    'the same value',
    'customers',
    { value: 60 },
    { value: 60 },
    ['Value: 122 campaigns | 60 campaigns | 60 campaigns (the same)'],
  ],
  [
    'what only they changed',
    'customers',
    { confidence: 3 },
    { value: 130 },
    [
      'Value: 122 campaigns | 122 campaigns | 130 campaigns',
      'Confidence: 6 of 10 | 3 of 10 | nothing said',
    ],
  ],
  [
    'done or not',
    'default',
    { done: true },
    { done: false },
    ['State: Not done yet | Done | Not done yet'],
  ],
  [
    'steps',
    'documentation',
    { milestones: [] },
    { milestones: ['docs', 'post'] },
    ['Steps done: Documentation | none | Documentation + Blog post'],
  ],
];
for (const [name, keyResult, theirs, mine, expected] of cases)
  test(`${name} stand side by side`, async () => {
    const { parts } = await meet(keyResult, theirs, mine);
    const say = (lines: Parameters<typeof toPlain>[0][]) =>
      lines.map((line) => plain(toPlain(line))).join(' + ');
    assert.deepEqual(
      parts.map(
        (part) =>
          `${part.label}: ${say(part.seen)} | ${say(part.theirs)} | ${say(part.mine)}` +
          (part.same === undefined ? '' : ` (${part.same})`),
      ),
      expected,
    );
  });

for (const [locale, labels] of [
  ['en', ['Their note, today', 'Your note']],
  ['de', ['Andere Notiz, heute', 'Ihre Notiz']],
  ['fr', ['Autre note, aujourd’hui', 'Votre note']],
] as const)
  test(`both notes are told in ${locale}`, async () => {
    const { notes } = await meet('customers', { note: 'Theirs.' }, { note: 'Mine.' }, locale);
    assert.deepEqual(
      notes.map(({ label, text }) => [label, text]),
      [
        [labels[0], 'Theirs.'],
        [labels[1], 'Mine.'],
      ],
    );
  });

test('an answer that does not say what they have changed is said to be one', async () => {
  const conflict = checkInConflict(sampleObjective, sampleObjective, {
    id: '1',
    keyResult: 'customers',
    at,
    value: 130,
  });
  const setting = { ...(await loadLateSetting(strings, 'en')), timeZone: 'UTC' };
  const [result] = sampleObjective.keyResults;
  const { body } = toRivalView(conflict, result!, 'conflict', setting, createFormats(setting));
  assert.match(body, /^Nothing of yours was stored.*does not say what they have changed\.$/);
});
