import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { ox6 } from '@oxbow/model/ox6';
import { readProfile } from '@oxbow/model/read-profile';
import type { Wave } from '@oxbow/model/wave';
import { makeAssessment, organisation } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask, close, opened } from '../testing/waves.js';

let collector: TestApp;
const waves: Wave[] = [];
const published: string[] = [];
/** By wave, how many of each unit answer. */
const counts: Record<string, number>[] = [
  { hotline: 12, chat: 11, depot: 12 },
  // Depot and, so that it does not follow, another one are not shown.
  { hotline: 12, chat: 13, depot: 3 },
  { hotline: 14, chat: 12, depot: 11 },
];

const get = async (query: string) => {
  const answer = await ask(collector, 'GET', `/v1/experience/ox6${query}`);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const profile = ExperienceProfile.parse(answer.body);
  assert.deepEqual(readProfile(profile).faults, []);
  return profile;
};
const rowsOf = ({ dimensions }: ExperienceProfile) =>
  dimensions.map(({ id, customer, employee }) => ({ id, customer, employee }));
const namesOf = ({ waves: earlier }: ExperienceProfile) => earlier?.map(({ wave }) => wave);

before(async () => {
  collector = await startTestApp();
  await collector.employees.units.replace(collector.shop.key, organisation, 0);
  for (const [index, people] of counts.entries()) {
    const wave = await opened(collector, people, {
      title: `Wave ${index}`,
      closes: `299${index}-12-31`,
    });
    await close(collector, wave);
    waves.push(wave);
    published.push(JSON.stringify(await get(`?wave=${wave.id}`)));
  }
});
after(() => collector.stop());

test('without a wave the last one is told, with those before it as they were published', async () => {
  const last = await get('');
  assert.equal(last.wave, 'Wave 2');
  assert.deepEqual(namesOf(last), ['Wave 0', 'Wave 1']);
  for (const [index, earlier] of (last.waves ?? []).entries()) {
    const own = ExperienceProfile.parse(JSON.parse(published[index] ?? ''));
    assert.deepEqual(earlier.dimensions, rowsOf(own));
    assert.equal(earlier.version, ox6.version);
  }
});

test('a wave that is over stays as it was, whatever comes after it', async () => {
  for (const [index, { id }] of waves.entries()) {
    assert.equal(JSON.stringify(await get(`?wave=${id}`)), published[index]);
  }
  assert.deepEqual(
    published.map((text) => namesOf(JSON.parse(text) as ExperienceProfile)),
    [undefined, ['Wave 0'], ['Wave 0', 'Wave 1']],
  );
});

test('of a unit only those waves are told in which it was shown', async () => {
  const depot = await get('?unit=depot');
  assert.deepEqual([depot.unit, depot.title, depot.wave], ['depot', 'Depot', 'Wave 2']);
  assert.deepEqual(namesOf(depot), ['Wave 0']);
  const then = await get(`?unit=depot&wave=${waves[0]?.id}`);
  assert.deepEqual(depot.waves?.[0]?.dimensions, rowsOf(then));
  const hidden = await ask(collector, 'GET', `/v1/experience/ox6?unit=depot&wave=${waves[1]?.id}`);
  assert.deepEqual([hidden.status, hidden.headers.get('Location')], [303, `?wave=${waves[1]?.id}`]);
});

test('a short wave and a full one are told apart, and two that asked the same are not', async () => {
  const { variants: _, ...plain } = { ...ox6, id: 'now-and-then' };
  const items = ox6.items.filter(({ side }) => side === 'employee');
  const short = items.filter(({ pulse }) => pulse);
  const left = items.filter(({ pulse }) => !pulse).map(({ id }) => id);
  const profiles: ExperienceProfile[] = [];
  for (const [index, asked] of [short, short, items].entries()) {
    const wave = await opened(
      collector,
      {},
      {
        instrument: plain,
        sides: ['employee'],
        closes: `298${index}-12-31`,
        ...(asked === short && { short: true }),
      },
    );
    const assessments = Array.from({ length: 8 }, (__, person) =>
      makeAssessment(3, {
        wave: wave.id,
        instrument: plain.id,
        answers: Object.fromEntries(asked.map(({ id }) => [id, 1 + (person % 5)])),
      }),
    );
    for (const [person, assessment] of assessments.entries()) {
      const answer = await ask(collector, 'POST', '/v1/assessments', {
        body: { assessments: [assessment] },
        claims: { sub: `short-${person}`, unit: 'hotline' },
      });
      assert.equal(answer.status, 202, JSON.stringify(answer.body));
    }
    await close(collector, wave);
    const { body } = await ask(collector, 'GET', `/v1/experience/${plain.id}?wave=${wave.id}`);
    profiles.push(ExperienceProfile.parse(body));
  }
  assert.deepEqual(
    profiles.map(({ excluded }) => excluded),
    [left, left, undefined],
  );
  assert.deepEqual(
    profiles.map(({ waves: earlier = [] }) => earlier.map(({ excluded }) => excluded)),
    [[], [left], [left, left]],
  );
  assert.deepEqual(
    profiles.map((one) => readProfile(one).profile?.waves?.map(({ changed }) => changed === true)),
    [undefined, [false], [true, true]],
  );
});

test('a wave of another instrument is none of them', async () => {
  const instrument = { ...ox6, id: 'own' };
  const { variants: _, ...plain } = instrument;
  const wave = await opened(collector, {}, { instrument: plain, closes: '2980-12-31' });
  await close(collector, wave);
  assert.deepEqual(namesOf(await get('')), ['Wave 0', 'Wave 1']);
});
