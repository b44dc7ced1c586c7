import { ReceiptState } from '@oxbow/model/receipt';
import { GiverReply, type Reply } from '@oxbow/model/reply';
import { Receipt } from '@oxbow/model/response';
import type { Context } from 'hono';
import type { Environment } from '../access.js';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import type { Employees } from '../employees/employees.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { redactField } from '../redaction/redact.js';
import type { ReceiptStore } from '../store/receipt-store.js';
import { ReplyBody, toReplyAnswer } from './replies.js';

const GiverReplyBody = name('GiverReply', GiverReply);
const ReceiptStateBody = name('ReceiptState', ReceiptState);

/** In a header and never in an address, which logs, histories and other sites come to know. */
const headers = {
  'Oxbow-Receipt': { description: 'The secret that was sent with the response.', required: true },
};

/** `GET /v1/receipt`: what became of a response, for whoever handed it in. */
export function getReceipt(store: ReceiptStore, employees: Pick<Employees, 'readReceipt'>) {
  return defineOperation({
    id: 'readReceipt',
    method: 'GET',
    path: '/v1/receipt',
    tag: 'Receipt',
    summary: 'What became of a response, for whoever handed it in.',
    access: 'receipt',
    headers,
    answers: {
      200: {
        description: 'How it stands; of an employee’s answer, how its wave does.',
        body: ReceiptStateBody,
      },
    },
    problems: ['malformed-request', 'not-found'],
    handle: async ({ context, site }) => {
      const receipt = readReceipt(context);
      const state = await store.read(site.key, receipt);
      if (state) return context.json(state);
      const ofWave = await employees.readReceipt(site.key, receipt);
      if (!ofWave) throw noReceipt();
      context.set('uncounted', true);
      return context.json(ofWave);
    },
  });
}

/** `DELETE /v1/receipt`: takes a response back, with everything that it became. */
export function deleteReceipt(store: ReceiptStore, employees: Pick<Employees, 'withdraw'>) {
  return defineOperation({
    id: 'withdrawResponse',
    method: 'DELETE',
    path: '/v1/receipt',
    tag: 'Receipt',
    summary: 'Takes a response back: it, its replies and what they became in a timeline are gone.',
    description:
      'A late attempt to send the same response is answered `duplicate` and not stored. An employee’s answer can be taken back while its wave is open.',
    access: 'receipt',
    headers,
    answers: { 204: { description: 'Gone.' } },
    problems: ['malformed-request', 'not-found', 'wave-closed'],
    handle: async ({ context, site }) => {
      const receipt = readReceipt(context);
      if (!(await store.withdraw(site.key, receipt))) {
        const outcome = await employees.withdraw(site.key, receipt);
        if (outcome === undefined) throw noReceipt();
        context.set('uncounted', true);
        if (outcome === 'closed') {
          throw new Problem('wave-closed', 'The wave is over: the answer is counted and deleted.');
        }
      }
      return context.body(null, 204);
    },
  });
}

/** `POST /v1/receipt/replies`: the giver answers back; a resolved item is open again. */
export function postReceiptReply(store: ReceiptStore, now: () => number) {
  return defineOperation({
    id: 'addReplyOfGiver',
    method: 'POST',
    path: '/v1/receipt/replies',
    tag: 'Receipt',
    summary: 'The giver of a response answers back, which opens it again if it was resolved.',
    access: 'receipt',
    headers,
    body: { 'application/json': GiverReplyBody },
    answers: { 201: { description: 'Stored, now or before.', body: ReplyBody } },
    problems: ['malformed-request', 'not-found', 'id-taken'],
    handle: async ({ context, site }) => {
      const receipt = readReceipt(context);
      const draft = readRecord(await readJson(context.req.raw), GiverReply);
      const reply: Reply = {
        ...redactField(draft, 'text', site.settings),
        at: new Date(now()).toISOString(),
        from: 'giver',
      };
      const outcome = await store.reply(site.key, receipt, reply);
      if (outcome.status === 'missing') throw noReceipt();
      return toReplyAnswer(outcome);
    },
  });
}

function readReceipt(context: Context<Environment>): string {
  const receipt = Receipt.safeParse(context.req.header('Oxbow-Receipt'));
  if (receipt.success) return receipt.data;
  throw new Problem('malformed-request', 'The header Oxbow-Receipt has to hold a receipt.', {
    errors: [{ path: 'Oxbow-Receipt', message: 'expected 22 to 64 characters of base64url' }],
  });
}

function noReceipt(): Problem {
  return new Problem('not-found', 'This site has nothing that was handed in with this receipt.');
}
