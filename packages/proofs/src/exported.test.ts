// What a timeline writes into a file is read back by the connector for tables as what the host gave, but for what is left
// out on purpose: who of the firm served, and what is masked or confidential.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import fc from 'fast-check';
import { readCsv } from '../../connectors/src/csv/csv.js';
import { touchpoints } from '../../connectors/src/testing/touchpoints.js';
import { ExportFile } from '../../widgets/src/customer-timeline/tools/export-file.js';

/** The file as the timeline writes it, in slices. */
async function fileOf(list: readonly Touchpoint[], format: 'csv' | 'json', locale: string) {
  const shown = {
    source: list,
    length: list.length,
    order: 'newest' as const,
    numberAt: (position: number) => position,
    recordAt: (position: number) => list[position],
  };
  const file = new ExportFile(format, shown, locale);
  while (!file.run(() => true));
  return new Uint8Array(await file.blob.arrayBuffer());
}

/** What is left of a touchpoint, with its time in UTC, as a widget has it. */
function left(touchpoint: Touchpoint): object {
  const { confidential, at, masked: fields = [] } = touchpoint;
  const masked = fields.filter((field) => touchpoint[field] !== undefined);
  const hidden = new Set<string>(['agent', 'masked', 'confidential', ...masked]);
  for (const name of ['detail', 'link', 'rating']) if (confidential) hidden.add(name);
  const { reason, ...handover } = touchpoint.handover ?? {};
  if (confidential && reason !== undefined) hidden.add('handover');
  return {
    ...Object.fromEntries(Object.entries(touchpoint).filter(([name]) => !hidden.has(name))),
    at: new Date(at).toISOString(),
    ...(confidential && { confidential, title: '•••' }),
    ...(hidden.has('handover') && Object.keys(handover).length > 0 && { handover }),
    ...(masked.length > 0 && { masked }),
  };
}

/** The names of masked fields are a set. */
const sorted = (one: { masked?: string[] | undefined }) => ({
  ...one,
  ...(one.masked && { masked: one.masked.toSorted() }),
});

const list = fc.uniqueArray(touchpoints, {
  maxLength: 40,
  selector: ({ customer, id }) => JSON.stringify([customer, id]),
});

for (const [locale, settings] of [
  ['en', {}],
  ['de', { delimiter: ';', decimal: ',' }],
] as const)
  test(`a table that a timeline exports (${locale}) is read back as the same data`, async () => {
    await fc.assert(
      fc.asyncProperty(list, async (given) => {
        const { touchpoints: read, rejected } = readCsv(
          await fileOf(given, 'csv', locale),
          settings,
        );
        assert.deepEqual(rejected, []);
        assert.deepEqual(read.map(sorted), given.map(left).map(sorted));
      }),
    );
  });
