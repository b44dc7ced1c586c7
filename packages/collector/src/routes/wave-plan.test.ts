import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { organisation } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask, kind, opened } from '../testing/waves.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  const people: Record<string, number> = { service: 60, hotline: 40, chat: 20, depot: 4 };
  const units = organisation.map((unit) => ({ ...unit, people: people[unit.id] ?? 1 }));
  const headers = { 'If-None-Match': '*' };
  const put = await ask(collector, 'PUT', '/v1/units', { body: { units }, headers });
  assert.equal(put.status, 201);
});
after(() => collector.stop());

const planned = (wave: string, query = '') =>
  ask(collector, 'GET', `/v1/waves/${wave}/plan${query}`);

test('tells before a wave which units will be seen, and why others will not', async () => {
  const wave = await opened(collector, {});
  const uncertain = { visibility: 'uncertain', leadership: 'uncertain' };
  assert.deepEqual((await planned(wave.id)).body, {
    threshold: 5,
    share: 70,
    units: [
      { visibility: 'visible', leadership: 'visible', needed: 5 },
      // One to four of the depot would follow from it.
      { unit: 'service', ...uncertain, why: 'sibling' },
      { unit: 'depot', visibility: 'never', leadership: 'never', why: 'size' },
      { unit: 'hotline', ...uncertain, why: 'above', needed: 5 },
      { unit: 'chat', ...uncertain, why: 'above', needed: 5 },
    ],
  });
});

test('is the same whoever has answered', async () => {
  const wave = await opened(collector, {});
  const before = await planned(wave.id, '?share=50');
  assert.equal(before.body['share'], 50);
  const other = await opened(collector, { hotline: 8, depot: 4 });
  assert.deepEqual((await planned(other.id, '?share=50')).body, before.body);
});

const refused: [string, string, string][] = [
  ['an unknown wave', '', '404 not-found'],
  ['nobody who answers', '?share=0', '400 malformed-request'],
  ['more than all who answer', '?share=101', '400 malformed-request'],
  ['another parameter', '?unit=depot', '400 malformed-request'],
];
for (const [row, query, expected] of refused) {
  test(`refuses ${row}`, async () => {
    assert.equal(kind(await planned('gone', query)), expected);
  });
}

test('is told to whoever may read waves', async () => {
  const wave = await opened(collector, {});
  const claims = { scope: 'units:read' };
  const answer = await ask(collector, 'GET', `/v1/waves/${wave.id}/plan`, { claims });
  assert.equal(kind(answer), '403 forbidden');
});
