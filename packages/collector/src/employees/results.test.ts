import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ox6 } from '@oxbow/model/ox6';
import type { ExperienceProfile } from '@oxbow/model/experience';
import type { Unit } from '@oxbow/model/unit';
import { makeAssessment, makeWave } from '../testing/employees.js';
import { makeRandom } from '../testing/random.js';
import type { PromptResult } from './prompt-results.js';
import { toResults, type SealedContent } from './results.js';

const random = makeRandom(Number(process.env['OXBOW_SEED'] ?? 1));
const upTo = (most: number) => Math.floor(random() * (most + 1));

/** Three levels, of teams that are small now and then; everybody answers everything. */
function organisation(): { units: Unit[]; contents: SealedContent[] } {
  const units: Unit[] = [];
  const contents: SealedContent[] = [];
  const grow = (parent: string | undefined, level: number) => {
    for (let index = 0; index <= 1 + upTo(2); index += 1) {
      const id = parent === undefined ? `u${index}` : `${parent}.${index}`;
      units.push({ id, title: id, ...(parent !== undefined && { parent }) });
      if (level < 3) grow(id, level + 1);
      else {
        for (let person = upTo(11); person > 0; person -= 1) {
          const { answers } = makeAssessment(1 + upTo(4));
          contents.push({ side: 'employee', unit: id, answers, texts: ['Said'] });
        }
      }
    }
  };
  grow(undefined, 1);
  return { units, contents };
}

test('a unit with too few answers is stored nowhere, and its answers are in the next one up that is shown', () => {
  const wave = makeWave({ sides: ['employee'] });
  let hidden = 0;
  for (let round = 0; round < 120; round += 1) {
    const { units, contents } = organisation();
    const { results, leads } = toResults({ wave, instrument: ox6, units }, contents, '2026-11');
    const within = (unit: string) =>
      contents.filter(({ unit: own = '' }) => own === unit || own.startsWith(`${unit}.`)).length;
    const n = (unit: string) =>
      (results.get(unit) as ExperienceProfile).dimensions.map(({ employee }) =>
        employee && 'value' in employee ? employee.n : undefined,
      );
    for (const { id } of units) {
      if (results.has(id)) {
        assert.ok(within(id) >= 5, `${id} is stored with ${within(id)} answers`);
        assert.deepEqual(new Set(n(id)), new Set([within(id)]));
        assert.equal(leads[id], undefined);
        continue;
      }
      hidden += 1;
      const next = leads[id];
      if (contents.length < 5) assert.equal(next, undefined);
      else {
        assert.ok(next !== undefined && results.has(next), `${id} leads nowhere`);
        assert.ok(next === '' || id.startsWith(`${next}.`), `${id} leads to ${next}`);
        // All between the two are hidden as well.
        for (let up = id; up !== next; up = up.slice(0, Math.max(0, up.lastIndexOf('.')))) {
          assert.ok(!results.has(up), `${id} passes by ${up}`);
        }
      }
    }
    if (results.has('')) assert.deepEqual(new Set(n('')), new Set([contents.length]));
  }
  assert.ok(hidden > 500, `only ${hidden} units were hidden`);
});

const said = (side: SealedContent['side'], count: number, rest: Partial<SealedContent> = {}) =>
  Array.from({ length: count }, (_, index): SealedContent => {
    const { answers } = makeAssessment(3, { side });
    return { side, answers, texts: [`${side} ${index}`], ...rest };
  });
const table: [string, SealedContent[], number, object][] = [
  ['9 employees', said('employee', 9), 0, { employee: 9 }],
  ['10 employees', said('employee', 10), 10, { employee: 10 }],
  ['4 employees', said('employee', 4), 0, {}],
  [
    '9 employees and 9 customers',
    [...said('employee', 9), ...said('customer', 9)],
    0,
    { employee: 9, customer: 9 },
  ],
  [
    '2 employees beside 30 customers',
    [...said('employee', 2), ...said('customer', 30)],
    30,
    { customer: 30 },
  ],
  [
    '10 employees, one a machine',
    [...said('employee', 9), ...said('employee', 1, { suspect: true })],
    0,
    { employee: 9 },
  ],
];
for (const [name, contents, comments, people] of table) {
  test(`of ${name} ${comments} comments are shown, and how many they are`, () => {
    const results = toResults(
      { wave: makeWave(), instrument: ox6, units: [] },
      contents,
      '2026-11',
    );
    assert.equal(results.comments.length, comments);
    assert.deepEqual(results.people, people);
  });
}

test('of a threshold of 20, comments are shown from 20 on', () => {
  const of = { wave: makeWave({ threshold: 20 }), instrument: ox6, units: [] };
  assert.equal(toResults(of, said('employee', 19), '2026-11').comments.length, 0);
  assert.equal(toResults(of, said('employee', 20), '2026-11').comments.length, 20);
});

test('who was not asked is not counted', () => {
  const wave = makeWave({ sides: ['employee'] });
  const results = toResults({ wave, instrument: ox6, units: [] }, said('customer', 30), '2026-11');
  assert.deepEqual([results.people, results.comments, results.results.size], [{}, [], 0]);
});

test('of a pulse, shares of agreement are shown by the same rules as a score; one who answers something else is left out', () => {
  const contents = Array.from({ length: 12 }, (_, index): SealedContent => ({
    side: 'employee',
    unit: index < 8 ? 'a' : 'b',
    scores: { employer: 9 },
    shares: {
      tools: { type: 'agreement', value: index % 2 === 0 ? 5 : 2 },
      ...(index < 4 && { team: { type: 'agreement' as const, value: 4 } }),
    },
  }));
  contents.push({ side: 'employee', shares: { tools: { type: 'ces', value: 7 } } });
  const { instrument: _, ...frame } = makeWave();
  const units = ['a', 'b'].map((id) => ({ id, title: id }));
  const wave = { ...frame, prompt: 'pulse', sides: ['employee' as const] };
  const { results } = toResults({ wave, instrument: undefined, units }, contents, '2026-11');
  const { interval, ...whole } = (results.get('') as PromptResult).shares?.['tools'] ?? {};
  assert.deepEqual(whole, { type: 'agreement', n: 12, favourable: 50 });
  assert.ok(interval);
  assert.deepEqual([...results.keys()], ['']);
  assert.deepEqual(Object.keys((results.get('') as PromptResult).shares ?? {}), ['tools']);
});

test('a question may have any name', () => {
  const contents = Array.from({ length: 6 }, (): SealedContent => ({
    side: 'employee',
    scores: JSON.parse('{"__proto__": 9, "toString": 3}') as Record<string, number>,
  }));
  const { instrument: _, ...frame } = makeWave();
  const wave = { ...frame, prompt: 'pulse' };
  const { results } = toResults({ wave, instrument: undefined, units: [] }, contents, '2026-11');
  const { scores } = results.get('') as { scores: object };
  assert.deepEqual(Object.keys(scores).sort(), ['__proto__', 'toString']);
});
