import assert from 'node:assert/strict';
import test from 'node:test';
import type { JourneyActuals } from '@oxbow/model/actuals';
import type { Journey } from '@oxbow/model/journey';
import { constructed } from './constructed.js';
import { demoData } from './demo-data.js';
import { constructedJourney, toJourneyId } from './journey-constructed.js';
import { cookiesOf, makeApp, ownPage, startCollector } from './testing/app.js';

const quarter = { year: 2026, number: 4 };
const journey = constructedJourney(quarter);
const signUps = [{ exchange: 'headset', count: 1, own: false }];

/** Answers as the collector does; with a status other than 200 to whatever begins like `broken`. */
const answering = (broken?: string) =>
  startCollector(({ path }) => {
    if (broken !== undefined && path.startsWith(broken)) return { status: 503, body: {} };
    if (path.endsWith('/sign-ups')) return { status: 200, body: { signUps } };
    if (path.startsWith('/v1/journeys/')) return { status: 200, body: journey };
    const [, customer] = /^\/v1\/customers\/(\d+)\/touchpoints/.exec(path) ?? [];
    const known = demoData.customers.find(({ id }) => id === customer)?.touchpoints ?? [];
    const made = constructed.filter((each) => each.customer === customer);
    return { status: 200, body: { touchpoints: [...known, ...made], before: null } };
  });

interface Given {
  journey: Journey;
  actuals: JourneyActuals;
  signUps: unknown;
}

const givenIn = (page: string): Given | undefined => {
  const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(page) ?? [];
  return data === undefined ? undefined : (JSON.parse(data) as Given);
};

test('the page of the journey holds the plan, the counts and the sign-ups, and no touchpoint', async () => {
  const { url, received } = await answering(undefined);
  const app = await makeApp(url);
  const page = await (await app.ask('/portal/journey?lang=en')).text();
  const given = givenIn(page);
  assert.deepEqual(given?.journey, journey);
  assert.deepEqual(given.signUps, signUps);
  const order = given.actuals.steps.find(({ step }) => step === 'order');
  const orders = demoData.customers.flatMap(({ touchpoints }) =>
    touchpoints.filter(({ type }) => type === 'order'),
  );
  assert.equal(order?.times, orders.length);
  for (const { id, title } of constructed)
    for (const words of [id, title]) assert.ok(!page.includes(words), words);
  const asked = received.map(({ path, site }) => `${site} ${path}`).sort();
  assert.deepEqual(asked, [
    ...demoData.customers.map(({ id }) => `hollin-wren /v1/customers/${id}/touchpoints`).sort(),
    `nordhafen /v1/journeys/${toJourneyId(quarter)}`,
    `nordhafen /v1/journeys/${toJourneyId(quarter)}/sign-ups`,
  ]);
});

for (const broken of ['/v1/journeys/', '/v1/customers/15544/']) {
  test(`where ${broken} is not answered the page leaves the journey to ask for itself`, async () => {
    const app = await makeApp((await answering(broken)).url);
    const answer = await app.ask('/portal/journey');
    assert.equal(answer.status, 200);
    const page = await answer.text();
    assert.match(page, /<ox-journey/);
    assert.equal(givenIn(page), undefined);
  });
}

test('only a leader may change it', async () => {
  const app = await makeApp((await answering(undefined)).url);
  const elementIn = async (headers = {}) =>
    /<ox-journey[^>]*>/.exec(await (await app.ask('/portal/journey', headers)).text())?.[0];
  assert.doesNotMatch((await elementIn()) ?? '', /editable/);
  const cookie = cookiesOf(await app.send('/portal/session', { role: 'leader' }, ownPage));
  assert.match((await elementIn({ cookie })) ?? '', /editable/);
});
