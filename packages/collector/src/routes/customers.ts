import * as z from 'zod/mini';
import { requireCustomer } from '../access.js';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import type { AuditStore } from '../store/audit-store.js';
import { exportKinds, type CustomerStore, type ExportRecord } from '../store/customer-store.js';
import { toStream } from './streamed.js';
import { CustomerParams } from './timeline.js';

const Export = name(
  'CustomerExport',
  z.object({
    customer: z.string(),
    records: z.array(z.object({ kind: z.enum(exportKinds), record: z.unknown() })),
    /** How many records there are; it comes last, so that an export that holds it is whole. */
    count: z.int(),
  }),
);

/** `GET /v1/customers/{customer}`: everything that is kept of a customer. */
export function getCustomer(
  store: CustomerStore,
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
      'Touchpoints, responses with what became of them and their replies, what webhooks were told, and the lines of the audit, each as `{"kind", "record"}`. With `Accept: application/x-ndjson` one record per line and a last line `{"count"}`: only an export that holds it is whole. A line of the audit says who asked. Objectives and check-ins name no customer.',
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
    handle: async ({ context, site: { key: site }, identity, params: { customer } }) => {
      requireCustomer(identity, customer);
      const actor = identity.subject;
      await audit.record(site, { at: now(), actor, action: 'customer.export', customer });
      const isLines = /application\/x-ndjson/i.test(context.req.header('Accept') ?? '');
      const texts = writeExport(customer, store.export(site, customer), isLines);
      return new Response(toStream(context, texts, report), {
        headers: { 'Content-Type': isLines ? 'application/x-ndjson' : 'application/json' },
      });
    },
  });
}

/** `DELETE /v1/customers/{customer}`: erases a customer. */
export function deleteCustomer(store: CustomerStore, now: () => number) {
  return defineOperation({
    id: 'eraseCustomer',
    method: 'DELETE',
    path: '/v1/customers/{customer}',
    tag: 'Customers',
    summary: 'Deletes everything that is kept of a customer, for good.',
    description:
      'What happened before and comes late is rejected; what happens later is stored as of any customer. Open streams of the customer end, and counts are corrected. A keyed hash of the number, the time and a line of the audit remain. Erasing again is 204 too, also a customer of whom nothing is kept.',
    access: { scope: 'customers:erase' },
    params: CustomerParams,
    answers: { 204: { description: 'The customer is erased; that is durable.' } },
    handle: async ({ context, site, identity, params: { customer } }) => {
      requireCustomer(identity, customer);
      await store.erase(site.key, customer, identity.subject, now());
      return context.body(null, 204);
    },
  });
}

async function* writeExport(
  customer: string,
  portions: AsyncIterable<ExportRecord[]>,
  isLines: boolean,
): AsyncGenerator<string, void, undefined> {
  const separator = isLines ? '\n' : ',';
  let count = 0;
  if (!isLines) yield `{"customer":${JSON.stringify(customer)},"records":[`;
  for await (const records of portions) {
    const texts = records.map(({ kind, body }) => `{"kind":"${kind}","record":${body}}`);
    yield (count > 0 ? separator : '') + texts.join(separator);
    count += records.length;
  }
  yield isLines ? `${count > 0 ? '\n' : ''}{"count":${count}}\n` : `],"count":${count}}`;
}
