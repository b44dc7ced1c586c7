import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAsked, countExcluded, type AskedAlike, type StatedAsked } from './asked-alike.js';

const table: [string, StatedAsked, StatedAsked, AskedAlike][] = [
  ['the same version, nothing struck', { version: 2 }, { version: 2 }, 'alike'],
  [
    'nothing struck, told in two ways',
    { version: 2, excluded: 0 },
    { version: 2, excluded: [] },
    'alike',
  ],
  ['another version', { version: 1 }, { version: 2 }, 'revised'],
  [
    'another version, of which the same was struck',
    { version: 1, excluded: ['a'] },
    { version: 2, excluded: ['a'] },
    'revised',
  ],
  ['no version of one', { version: 1 }, {}, 'unstated'],
  ['no version of either', {}, {}, 'unstated'],
  ['a short form and the whole', { version: 2, excluded: ['a', 'b'] }, { version: 2 }, 'struck'],
  ['the whole and one of which some were struck, without a version', {}, { excluded: 3 }, 'struck'],
  [
    'the same struck, in another order',
    { version: 2, excluded: ['a', 'b'] },
    { version: 2, excluded: ['b', 'a'] },
    'alike',
  ],
  [
    'the same struck, one of them told twice',
    { version: 2, excluded: ['a', 'b', 'a'] },
    { version: 2, excluded: ['b', 'a'] },
    'alike',
  ],
  [
    'as many others struck',
    { version: 2, excluded: ['a', 'b'] },
    { version: 2, excluded: ['a', 'c'] },
    'struck',
  ],
  ['another number struck', { version: 2, excluded: 2 }, { version: 2, excluded: 3 }, 'struck'],
  [
    'the same number struck, nobody says which',
    { version: 2, excluded: 2 },
    { version: 2, excluded: 2 },
    'unstated',
  ],
  [
    'as many as are named, nobody says which',
    { version: 2, excluded: ['a', 'b'] },
    { version: 2, excluded: 2 },
    'unstated',
  ],
];
for (const [name, one, other, expected] of table) {
  test(`what two waves asked: ${name}`, () => {
    assert.equal(compareAsked(one, other), expected);
    assert.equal(compareAsked(other, one), expected);
  });
}

const counts: [StatedAsked, number][] = [
  [{}, 0],
  [{ excluded: 0 }, 0],
  [{ excluded: 7 }, 7],
  [{ excluded: [] }, 0],
  [{ excluded: ['a', 'b', 'a'] }, 2],
];
for (const [stated, count] of counts) {
  test(`statements that were not asked are counted: ${JSON.stringify(stated)}`, () => {
    assert.equal(countExcluded(stated), count);
  });
}
