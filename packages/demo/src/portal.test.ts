import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { readProfile } from '@oxbow/model/read-profile';
import { experience } from './demo-data.js';
import { toDemoProfile } from './profile.js';
import { cookiesOf, makeApp, ownPage } from './testing/app.js';

const app = await makeApp();
const signIn = async (role: string, form: Record<string, string> = {}) =>
  app.send('/portal/session', { role, ...form });
const asLeader = async () => cookiesOf(await signIn('leader'));
const asMember = async () => app.visit('/portal/');

test('the portal is in German, unless somebody chooses otherwise', async () => {
  assert.match(await (await app.ask('/portal/')).text(), /<html lang="de">/);
  assert.match(await (await app.ask('/portal/?lang=fr')).text(), /<html lang="fr">/);
});

for (const [who, cookieOf] of [
  ['a team member', asMember],
  ['somebody who made up a cookie', async () => 'oxbow-demo-portal=leader.x'],
  ['somebody who changed theirs', async () => (await asMember()).replace('member', 'leader')],
] as const) {
  for (const page of ['/portal/', '/portal/objectives', '/portal/notes', '/portal/radar']) {
    test(`${who} gets nothing of the radar's data on ${page}`, async () => {
      const answer = await app.ask(page, { cookie: await cookieOf() });
      const html = await answer.text();
      assert.doesNotMatch(html, /ox-radar|"dimensions"|Driver and Vehicle/);
    });
  }
}

const radarOf = async (address: string, cookie: string) => {
  const html = await (await app.ask(address, { cookie })).text();
  return /<ox-radar><script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
};

test('a leader gets the radar with the data of the survey, of the organisation that was chosen, and only on its page', async () => {
  const cookie = await asLeader();
  const [first] = experience.organisations;
  assert.ok(first);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  assert.deepEqual(JSON.parse(await radarOf('/portal/radar', cookie)), plain(toDemoProfile(first)));
  for (const organisation of experience.organisations) {
    const given = await radarOf(`/portal/radar?organisation=${organisation.code}`, cookie);
    assert.deepEqual(JSON.parse(given), plain(toDemoProfile(organisation)));
  }
  assert.equal((await app.ask('/portal/radar?organisation=NONE', { cookie })).status, 404);
  assert.doesNotMatch(await (await app.ask('/portal/', { cookie })).text(), /"dimensions"/);
});

for (const organisation of experience.organisations) {
  const { code, profile } = organisation;
  test(`of the radar’s data of ${code} only customers, partners and segments are constructed, and say so`, () => {
    const demo = toDemoProfile(organisation);
    ExperienceProfile.parse(demo);
    assert.deepEqual(readProfile(demo).faults, []);
    const { customer, dimensions, series = [], segments = [], ...rest } = demo;
    const { dimensions: real, series: realSeries = [], ...realRest } = profile;
    assert.deepEqual(rest, realRest);
    assert.deepEqual(series.slice(0, realSeries.length), realSeries);
    const invented = [customer, ...series.slice(realSeries.length), ...segments];
    assert.equal(invented.length, 3);
    for (const each of invented) assert.match(JSON.stringify(each), /[Cc]onstructed/);
    assert.deepEqual(
      dimensions.map(({ customer: _, series: { partners: __, ...others } = {}, ...each }) => ({
        ...each,
        series: others,
      })),
      real.map(({ customer: _, ...each }) => each),
    );
  });
}

test('both roles get a token for objectives, journey and notes, a leader also to change the journey, of the portal’s site and under their own name, and for nothing else', async () => {
  for (const [cookie, role, name] of [
    [await asMember(), 'member', 'Priya'],
    [await asLeader(), 'leader', 'Jonas'],
  ]) {
    const claims = await app.claimsOf(
      await app.ask('/portal/token', { ...ownPage, cookie: cookie ?? '' }),
    );
    assert.deepEqual(
      {
        iss: claims.iss,
        sub: claims.sub,
        scope: claims['scope'],
        customers: claims['customers'],
        teams: claims['teams'],
        name: claims['name'],
      },
      {
        iss: 'nordhafen',
        sub: `employee:${role}`,
        scope: `objectives:read objectives:check-in pledges:write journeys:read sign-ups:write notes:read notes:write${role === 'leader' ? ' journeys:write' : ''}`,
        customers: [],
        teams: ['nordhafen'],
        name,
      },
    );
  }
});

for (const [role, page, location] of [
  ['leader', '/portal/objectives', '/portal/objectives?lang=en'],
  ['member', '/portal/radar', '/portal/?lang=en'],
  ['leader', 'https://example.com/', '/portal/?lang=en'],
] as const) {
  test(`who signs in as ${role} on ${page} is led to ${location}`, async () => {
    const answer = await signIn(role, { page, lang: 'en' });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), location);
  });
}

test('another site signs nobody in as leader, and there are two roles only', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site' };
  const refused = await app.send('/portal/session', { role: 'leader' }, foreign);
  assert.equal(refused.status, 403);
  assert.equal(refused.headers.get('set-cookie'), null);
  assert.equal((await signIn('owner')).status, 400);
});
