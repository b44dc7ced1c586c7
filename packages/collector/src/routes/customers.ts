import * as z from 'zod/mini';
import { requireCustomer } from '../access.js';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import type { Notes } from '../notes/notes.js';
import type { AuditStore } from '../store/audit-store.js';
import { exportKinds, type CustomerStore, type ExportRecord } from '../store/customer-store.js';
import { withSecret } from './notes.js';
import { toStream } from './streamed.js';
import { CustomerParams } from './timeline.js';

const Export = name(
  'CustomerExport',
  z.object({
    customer: z.string(),
    records: z.array(z.object({ kind: z.enum([...exportKinds, 'note']), record: z.unknown() })),
    /** How many records there are; it comes last, so that an export that holds it is whole. */
    count: z.int(),
  }),
);

/** One record, of a kind, as JSON text. */
type Exported = Pick<ExportRecord, 'body'> & { kind: string };

/** `GET /v1/customers/{customer}`: everything that is kept of a customer. */
export function getCustomer(
  store: CustomerStore,
  notes: Notes,
  audit: AuditStore,
  now: () => number,
  report?: (line: string) => void,
) {
  return defineOperation({
    id: 'exportCustomer',
    method: 'GET',
    path: '/v1/customers/{customer}',
    tag: 'Customers',
    summary: 'Everything that is kept of a customer.',
    description:
      'Touchpoints, responses with what became of them and their replies, what webhooks were told, places in offers of journeys, and the lines of the audit, each as `{"kind", "record"}`. With `Accept: application/x-ndjson` one record per line and a last line `{"count"}`: only an export that holds it is whole. A line of the audit says who asked. Objectives and check-ins name no customer. Notes that were written to somebody are in it only where that person asks.',
    access: { scope: 'customers:export' },
    params: CustomerParams,
    headers: {
      Accept: { description: '`application/json` (the default) or `application/x-ndjson`.' },
    },
    answers: {
      200: {
        description: 'The records.',
        body: Export,
        type: ['application/json', 'application/x-ndjson'],
      },
    },
    problems: ['secret-missing'],
    handle: async ({ context, site: { key: site }, identity, params: { customer } }) => {
      requireCustomer(identity, customer);
      const actor = identity.subject;
      const isOwn = actor === customer;
      // Before the answer begins, so that a key that is not there is still a 503.
      if (isOwn) await withSecret(notes.list(site, identity, 1));
      await audit.record(site, { at: now(), actor, action: 'customer.export', customer });
      const isLines = /application\/x-ndjson/i.test(context.req.header('Accept') ?? '');
      const parts = [
        store.export(site, customer),
        ...(isOwn ? [exportNotes(notes, site, actor)] : []),
      ];
      const texts = writeExport(customer, parts, isLines);
      return new Response(toStream(context, texts, report), {
        headers: { 'Content-Type': isLines ? 'application/x-ndjson' : 'application/json' },
      });
    },
  });
}

/** `DELETE /v1/customers/{customer}`: erases a customer. */
export function deleteCustomer(store: CustomerStore, notes: Notes, now: () => number) {
  return defineOperation({
    id: 'eraseCustomer',
    method: 'DELETE',
    path: '/v1/customers/{customer}',
    tag: 'Customers',
    summary: 'Deletes everything that is kept of a customer, for good.',
    description:
      'What happened before and comes late is rejected; what happens later is stored as of any customer. Open streams of the customer end, and counts are corrected. Of an employee, notes to and by them are deleted, and their places in offers of journeys. A keyed hash of the number, the time and a line of the audit remain. Erasing again is 204 too, also a customer of whom nothing is kept.',
    access: { scope: 'customers:erase' },
    params: CustomerParams,
    answers: { 204: { description: 'The customer is erased; that is durable.' } },
    problems: ['secret-missing'],
    handle: async ({ context, site, identity, params: { customer } }) => {
      requireCustomer(identity, customer);
      await withSecret(notes.erase(site.key, customer));
      await store.erase(site.key, customer, identity.subject, now());
      return context.body(null, 204);
    },
  });
}

async function* exportNotes(
  notes: Notes,
  site: string,
  person: string,
): AsyncGenerator<Exported[], void, undefined> {
  for await (const portion of notes.export(site, person))
    yield portion.map((note) => ({ kind: 'note', body: JSON.stringify(note) }));
}

async function* writeExport(
  customer: string,
  parts: readonly AsyncIterable<Exported[]>[],
  isLines: boolean,
): AsyncGenerator<string, void, undefined> {
  const separator = isLines ? '\n' : ',';
  let count = 0;
  if (!isLines) yield `{"customer":${JSON.stringify(customer)},"records":[`;
  for (const portions of parts) {
    for await (const records of portions) {
      const texts = records.map(({ kind, body }) => `{"kind":"${kind}","record":${body}}`);
      yield (count > 0 ? separator : '') + texts.join(separator);
      count += records.length;
    }
  }
  yield isLines ? `${count > 0 ? '\n' : ''}{"count":${count}}\n` : `],"count":${count}}`;
}
