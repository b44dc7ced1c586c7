import assert from 'node:assert/strict';
import test from 'node:test';
import { Units } from '@oxbow/model/unit';
import { Wave } from '@oxbow/model/wave';
import { cookiesOf, makeApp, ownPage } from './testing/app.js';
import { customerWave, employeeWave, unit } from './waves.js';

for (const number of [1, 2, 3, 4])
  test(`the waves of quarter ${number} are as the collector takes them, and last as long as it`, () => {
    const days = { 1: ['01-01', '03-31'], 2: ['04-01', '06-30'], 3: ['07-01', '09-30'] } as const;
    const [opens, closes] = days[number as 1 | 2 | 3] ?? ['10-01', '12-31'];
    for (const wave of [employeeWave, customerWave].map((make) => make({ year: 2026, number }))) {
      assert.deepEqual(Wave.parse(wave), wave);
      assert.deepEqual([wave.opens, wave.closes], [`2026-${opens}`, `2026-${closes}`]);
    }
    Units.parse({ units: [unit] });
  });

test('the token of the assessment hands in and reads what is published, as an employee of a unit', async () => {
  const app = await makeApp();
  const page = await app.ask('/portal/assessment');
  assert.match(await page.text(), /tokenurl="\/portal\/assessment-token"/);
  const cookie = cookiesOf(page);
  const claims = await app.claimsOf(
    await app.ask('/portal/assessment-token', { ...ownPage, cookie }),
  );
  assert.deepEqual(
    [claims.iss, claims['scope'], claims['unit'], claims['name']],
    ['nordhafen', 'assessments:write experience:read', unit.id, undefined],
  );
  const foreign = { 'sec-fetch-site': 'cross-site', cookie };
  assert.equal((await app.ask('/portal/assessment-token', foreign)).status, 403);
  assert.equal((await app.ask('/portal/assessment-token', ownPage)).status, 401);
});

test('a guest of the shop is not asked, a customer is', async () => {
  const app = await makeApp();
  const cookie = await app.visit('/shop/');
  assert.match(await (await app.ask('/shop/assessment', { cookie })).text(), /<ox-assessment/);
  const guest = cookiesOf(await app.send('/shop/session', { customer: 'guest' }));
  const asked = await (await app.ask('/shop/assessment', { cookie: guest })).text();
  assert.doesNotMatch(asked, /<ox-assessment/);
});
