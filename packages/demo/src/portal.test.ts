import assert from 'node:assert/strict';
import test from 'node:test';
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

test('a leader gets the radar with the data of the survey, and only on its page', async () => {
  const cookie = await asLeader();
  const html = await (await app.ask('/portal/radar', { cookie })).text();
  const json = /<ox-radar><script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1];
  assert.deepEqual(JSON.parse(json ?? ''), JSON.parse(JSON.stringify(toDemoProfile())));
  assert.doesNotMatch(await (await app.ask('/portal/', { cookie })).text(), /"dimensions"/);
});

test('of the radar’s data only the customers’ side is constructed, and says so', () => {
  const { customer, dimensions, ...rest } = toDemoProfile();
  const { dimensions: real, ...realRest } = experience.profile;
  assert.deepEqual(rest, realRest);
  assert.match(JSON.stringify(customer), /Constructed for this demo/);
  assert.deepEqual(
    dimensions.map(({ customer: _, ...each }) => each),
    real.map(({ customer: _, ...each }) => each),
  );
});

test('both roles get a token for objectives and notes, of the portal’s site and under their own name, and for nothing else', async () => {
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
        scope: 'objectives:read objectives:check-in notes:read notes:write',
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
