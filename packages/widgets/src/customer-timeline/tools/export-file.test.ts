import assert from 'node:assert/strict';
import test from 'node:test';
import { writeTouchpointCsv, writeTouchpointJson } from '@oxbow/model/touchpoint-export';
import { ExportFile, type FileFormat } from './export-file.js';
import type { Shown } from './timeline-tools.js';

const order = {
  id: 'A-1',
  at: '2026-03-01T08:30:00.000Z',
  channel: 'ecommerce',
  type: 'order',
  direction: 'in',
  title: '=cmd',
  detail: 'Two\nlines; one "quoted"',
  agent: 'A. Kaya',
  team: 'Gifts',
  amount: { value: 12.5, currency: 'EUR' },
  side: 'customer',
};

function shownOf(records: readonly unknown[]): Shown {
  return {
    length: records.length,
    source: records,
    order: 'newest',
    numberAt: (position) => position,
    recordAt: (position) => records[position],
  };
}

/** @param slices whether it is interrupted whenever it can be */
async function textOf(
  format: FileFormat,
  records: readonly unknown[],
  locale = 'en',
  slices = true,
) {
  const file = new ExportFile(format, shownOf(records), locale);
  while (!file.run(() => slices));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.blob.arrayBuffer());
  return { text, count: file.count };
}

const { agent: _, ...open } = order;
for (const count of [0, 1, 31, 32, 33, 100, 1024, 2100])
  test(`${count} touchpoints are written in slices as they would be at once`, async () => {
    const records = Array.from({ length: count }, (_, index) => ({ ...order, id: `A-${index}` }));
    const csv = await textOf('csv', records);
    assert.deepEqual(csv, { text: writeTouchpointCsv(records), count });
    const json = await textOf('json', records);
    assert.deepEqual(json, { text: writeTouchpointJson(records), count });
    assert.equal((JSON.parse(json.text) as unknown[]).length, count);
    assert.deepEqual(await textOf('csv', records, 'en', false), csv);
  });

test('begun anew, it holds only what is shown then', async () => {
  const file = new ExportFile('json', shownOf([...Array.from({ length: 40 }, () => order)]), 'en');
  file.run(() => true);
  assert.equal(file.progress, 0.8);
  file.restart();
  assert.equal(file.progress, 0);
  while (!file.run(() => true));
  assert.equal((JSON.parse(await file.blob.text()) as unknown[]).length, 40);
  assert.equal(file.count, 40);
});

test('a whole slice that cannot be read leaves no trace', async () => {
  const records = [...Array.from({ length: 40 }, () => null), order];
  const { text, count } = await textOf('json', records);
  assert.deepEqual(JSON.parse(text), [open]);
  assert.equal(count, 1);
  assert.equal((await textOf('csv', records)).text, writeTouchpointCsv([order]));
});

for (const [locale, cell] of [
  ['en-GB', ',12.5,'],
  ['de', ';12,5;'],
  ['fr-FR', ';12,5;'],
  ['de-CH', ',12.5,'],
] as const)
  test(`numbers are written as spreadsheets of ${locale} read them`, async () => {
    assert.ok((await textOf('csv', [order], locale)).text.includes(cell));
  });

test('nobody of the firm is named, and nothing that is hidden', async () => {
  const secret = { ...order, confidential: true, masked: ['team', 'amount'] };
  for (const format of ['csv', 'json'] as const) {
    const { text } = await textOf(format, [order, secret]);
    assert.doesNotMatch(text, /Kaya|agent/);
    const hidden = await textOf(format, [secret]);
    assert.doesNotMatch(hidden.text, /Gifts|EUR|quoted|=cmd/);
    assert.match(hidden.text, /•••/);
  }
});
