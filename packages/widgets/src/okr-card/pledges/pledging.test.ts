import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pledge } from '@oxbow/model/pledge';
import { obstacleOf, toPledge } from './pledging.js';
import { readPledges } from './read-pledges.js';

const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const made = { now: Date.UTC(2026, 2, 4), random };

const obstacles: [string, string, string, string | undefined][] = [
  ['words', 'I call.', '', undefined],
  ['words and a name', 'I call.', 'Service', undefined],
  ['as many as may be', 'x'.repeat(500), 'x'.repeat(100), undefined],
  ['nothing', '', '', 'pledgeEmpty'],
  ['blanks', ' \n', 'Service', 'pledgeEmpty'],
  ['too many words', 'x'.repeat(501), '', 'pledgeLong'],
  ['too long a name', 'I call.', 'x'.repeat(101), 'pledgeLong'],
];
for (const [name, text, by, expected] of obstacles)
  test(`a pledge of ${name}: ${expected ?? 'may be given'}`, () => {
    assert.equal(obstacleOf({ text, by }), expected);
    if (expected === undefined)
      assert.equal(Pledge.safeParse(toPledge({ text, by }, undefined, made)).success, true);
  });

test('what says the same is the same pledge, and names nobody who named nobody', () => {
  const first = toPledge({ text: ' I call. ', by: ' ' }, undefined, made);
  assert.deepEqual(Object.keys(first), ['id', 'text']);
  const later = { now: made.now + 1, random };
  assert.equal(toPledge({ text: 'I call.', by: '' }, first, later).id, first.id);
  assert.notEqual(toPledge({ text: 'I write.', by: '' }, first, later).id, first.id);
  assert.notEqual(toPledge({ text: 'I call.', by: 'Service' }, first, later).id, first.id);
});

const given = { id: 'a', text: 'I call.', given: '2026-03-04', own: true };
const answers: [string, unknown, number | undefined][] = [
  ['pledges', { pledges: [given] }, 1],
  ['none', { pledges: [] }, 0],
  ['nothing', null, undefined],
  ['no answer', undefined, undefined],
  ['an objective', { id: 'a', keyResults: [] }, undefined],
  ['words', 'pledges', undefined],
  ['pledges that are no list', { pledges: { 0: given } }, undefined],
  ['one twice', { pledges: [given, given] }, 1],
  ['one without words', { pledges: [{ ...given, text: ' ' }] }, 0],
  ['one without a day', { pledges: [{ ...given, given: '2026-02-30' }] }, 0],
  ['one of too many words', { pledges: [{ ...given, text: 'x'.repeat(501) }] }, 0],
  ['what is none', { pledges: [null, 1, 'x', [], given] }, 1],
];
for (const [name, answer, count] of answers)
  test(`the answer ${name} has ${count ?? 'nobody who keeps pledges'}`, () =>
    assert.equal(readPledges(answer)?.length, count));

test('one is one’s own only where the host says so plainly', () => {
  const [first, second] =
    readPledges({
      pledges: [
        { ...given, own: 'yes' },
        { ...given, id: 'b', rating: 5 },
      ],
    }) ?? [];
  assert.equal(first?.own, false);
  assert.deepEqual(second, { ...given, id: 'b' });
});
