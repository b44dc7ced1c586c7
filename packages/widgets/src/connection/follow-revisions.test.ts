import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toGiven } from './follow-revisions.js';

for (const [name, answer, isRead] of [
  ['the objective', { id: 'o-1', revision: 3, title: 'x' }, true],
  ['one that the widget will find faulty', { id: 'o-1', revision: 0, keyResults: 'none' }, true],
  ['another objective', { id: 'o-2', revision: 3 }, false],
  ['no revision', { id: 'o-1' }, false],
  ['a revision as text', { id: 'o-1', revision: '3' }, false],
  ['half a revision', { id: 'o-1', revision: 1.5 }, false],
  ['a list', [{ id: 'o-1', revision: 3 }], false],
  ['null', null, false],
  ['a text', 'o-1', false],
  ['nothing', undefined, false],
] as const) {
  test(`${name} is ${isRead ? '' : 'not '}read as what was asked for`, () => {
    assert.equal(toGiven(answer, 'o-1'), isRead ? answer : undefined);
  });
}
