import { toCsv } from '../routes/inbox-csv.js';
import type { InboxPlace } from '../store/inbox-page.js';
import { defineCommand, UsageError, type Surroundings } from './command.js';
import { actor, checkCustomer, requireSite } from './sites.js';
import { storageOptions, withStorage, type Storage } from './storage.js';

/** Responses are read so many at a time. */
const portion = 500;

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Prints everything that is kept of a customer, or all responses of a site.',
  details: `Of a customer: one record per line (NDJSON), as {"kind", "record"}, and a last line {"count"}; only an export that
holds it is whole. Responses: CSV. The audit gets a line for each customer who is named.

  PROGRAM export shop --customer 17 > 17.ndjson`,
  parameters: ['SITE'],
  options: {
    customer: { type: 'string', value: 'ID', help: 'Everything that is kept of this one.' },
    responses: { type: 'boolean', help: 'All responses of customers, newest first.' },
    ...storageOptions,
  },
  async run({ parameters: [site], options }, surroundings) {
    const { customer, responses } = options;
    if ((customer !== undefined) === responses) {
      throw new UsageError('Either --customer ID or --responses has to be given.');
    }
    if (customer !== undefined) checkCustomer('--customer', customer);
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      if (customer === undefined) await printResponses(storage, site, surroundings);
      else await printCustomer(storage, site, customer, surroundings);
    });
  },
});

async function printCustomer(
  { store }: Storage,
  site: string,
  customer: string,
  { print, now }: Surroundings,
): Promise<void> {
  await store.audit.record(site, { at: now(), actor, action: 'customer.export', customer });
  let count = 0;
  for await (const records of store.customers.export(site, customer)) {
    for (const { kind, body } of records) print(`{"kind":"${kind}","record":${body}}`);
    count += records.length;
  }
  print(JSON.stringify({ count }));
}

async function printResponses(
  { store }: Storage,
  site: string,
  { print, report, now }: Surroundings,
): Promise<void> {
  let place: InboxPlace | undefined;
  let count = 0;
  const told = new Set<string>();
  do {
    const { items, next } = await store.inbox.readPage(site, '*', {}, portion, place);
    const named = new Set(items.flatMap(({ customer }) => customer ?? []));
    const customers = [...named].filter((customer) => !told.has(customer));
    const action = 'inbox.export';
    await store.audit.record(
      site,
      ...customers.map((customer) => ({ at: now(), actor, action, customer }) as const),
    );
    for (const customer of customers) told.add(customer);
    const text = toCsv(items, count === 0);
    if (text !== '') print(text.replace(/\r\n$/, '\r'));
    count += items.length;
    place = next;
  } while (place);
  report(`${count} responses`);
}
