import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { CustomerProfile } from './profile.js';
import { readCustomerProfile } from './read-profile.js';
import { full } from './testing/full.js';

test('the wire takes a profile with every fact, and one with none', () => {
  assert.deepEqual(CustomerProfile.parse(full), full);
  assert.deepEqual(CustomerProfile.parse({}), {});
});

const refused: [string, object][] = [
  ['an unknown key', { score: 7 }],
  ['what was computed of a person', { cases: [{ id: 'a', open: true, risk: 0.4 }] }],
  ['two cases of one id', { cases: [full.cases[0], full.cases[0]] }],
  ['a case that is neither open nor closed', { cases: [{ id: 'a' }] }],
  ['a follow-up without a title', { followup: { owner: 'Team Gifts' } }],
  ['a day that there is not', { followup: { title: 'Call', due: '2011-02-30' } }],
  ['a time for a day', { followup: { title: 'Call', due: '2011-02-03T09:00:00Z' } }],
  ['an unknown channel', { preferred: 'pigeon' }],
  ['a script for an advisor', { advisor: { name: 'A', link: 'javascript:alert(1)' } }],
  ['an empty need', { needs: [''] }],
  ['masked disclosure', { masked: ['disclosure'] }],
];
for (const [name, change] of refused)
  test(`the wire refuses ${name}`, () =>
    assert.equal(CustomerProfile.safeParse({ ...full, ...change }).success, false));

const [open, closed] = full.cases;
const read: [string, object, object, string[]][] = [
  ['nothing for null', { stage: null, cases: null, masked: null }, {}, []],
  ['what it does not know, in silence', { score: 7 }, {}, []],
  [
    'a number as the id of a case',
    { cases: [{ id: 7, open: true }] },
    { cases: [{ id: '7', open: true }] },
    [],
  ],
  [
    'cases beside one that is none',
    { cases: [open, { id: 'b' }] },
    { cases: [open] },
    ['p.cases[1].open'],
  ],
  [
    'the first of two cases of one id',
    { cases: [open, { ...closed, id: open!.id }] },
    { cases: [open] },
    ['p.cases[1].id'],
  ],
  [
    'a follow-up without its unreadable day',
    { followup: { title: 'Call', due: 'soon' } },
    { followup: { title: 'Call' } },
    ['p.followup.due'],
  ],
  ['no follow-up without a title', { followup: { owner: 'Gifts' } }, {}, ['p.followup.title']],
  ['no advisor without a name', { advisor: { link: 'tel:110' } }, {}, ['p.advisor.name']],
  [
    'an advisor without an unsafe address',
    { advisor: { name: 'A', link: 'javascript:0' } },
    { advisor: { name: 'A' } },
    ['p.advisor.link'],
  ],
  ['no unknown channel', { preferred: 'pigeon' }, {}, ['p.preferred']],
  [
    'needs beside one that is none',
    { needs: ['a', {}, ''] },
    { needs: ['a'] },
    ['p.needs[1]', 'p.needs[2]'],
  ],
  [
    'the first hundred needs',
    { needs: Array(101).fill('a') },
    { needs: Array(100).fill('a') },
    ['p.needs'],
  ],
  ['a long text cut short', { stage: 'a'.repeat(201) }, { stage: `${'a'.repeat(200)}…` }, []],
  ['nothing of a list in the place of an object', { advisor: ['A'] }, {}, ['p.advisor']],
  [
    'what is masked only by name',
    { stage: 'New', needs: ['a'], masked: ['needs', 'advisor'] },
    { stage: 'New', masked: ['needs'] },
    [],
  ],
  [
    'nothing that may be masked, where that cannot be read',
    { stage: 'New', needs: ['a'], masked: 'all' },
    { masked: ['stage', 'needs'] },
    ['p.masked'],
  ],
  [
    'nothing that may be masked, where one is not known',
    { stage: 'New', masked: ['age'] },
    { masked: ['stage'] },
    ['p.masked'],
  ],
];
for (const [name, value, profile, faults] of read)
  test(`reading keeps ${name}`, () => {
    const reading = readCustomerProfile(value, 'p');
    assert.deepEqual(reading.profile, profile);
    assert.deepEqual(
      reading.faults.map(({ path }) => path),
      faults,
    );
  });

const none: [string, unknown][] = [
  ['a list', []],
  ['a text', 'New'],
  ['nothing', undefined],
  [
    'what throws',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ),
  ],
];
for (const [name, value] of none)
  test(`${name} is no profile`, () => {
    const { profile, faults } = readCustomerProfile(value, 'profile');
    assert.equal(profile, undefined);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['profile'],
    );
  });

/** Holds the lenient reading against what the schema takes. */
function compare(value: unknown): boolean {
  const reading = readCustomerProfile(value, 'p');
  const { success, data } = CustomerProfile.safeParse(value);
  if (!success) return false;
  assert.deepEqual(reading.faults, [], JSON.stringify(value));
  const { masked = [], ...facts } = written(data) as CustomerProfile;
  const left = masked.filter((fact) => facts[fact] !== undefined);
  for (const fact of left) delete facts[fact];
  const { masked: hidden = [], ...shown } = reading.profile ?? {};
  assert.deepEqual(shown, facts);
  assert.deepEqual(new Set(hidden), new Set(left));
  return true;
}

/** As it is written: a part that is `undefined` is absent. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('spoiled in any one place, reading finds no fault in what the schema takes', () => {
  let [taken, all] = [0, 0];
  for (const value of [full, { ...full, masked: [] }, { ...full, masked: ['needs'] }])
    for (const other of spoil(value)) {
      all += 1;
      taken += Number(compare(other));
    }
  assert.ok(taken > 300 && all > taken * 2, `${taken} of ${all} were taken`);
});

test('whatever the profile is, reading finds no fault in what the schema takes, and never throws', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryOf(CustomerProfile), fc.anything()), (value) => {
      taken += Number(compare(value));
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 200, `${taken} were taken`);
});
