import { randomUUID } from 'node:crypto';
import { writeCursor } from './cursor.js';
import { makeReceipt, staff } from './testing/inbox.js';
import { testRefusals, type Refusal } from './testing/refusals.js';

const inbox = '/v1/responses';
const item = `/v1/responses/${randomUUID()}`;
const replies = `${item}/replies`;
const receipt = '/v1/receipt';
const cursor = writeCursor(
  { kind: 'before', of: ['inbox', 'another-site'], id: 'uuid' },
  { at: Date.now(), id: randomUUID() },
);

const query = (name: string, text: string, errors: RegExp): Refusal => ({
  name,
  path: `${inbox}?${text}`,
  method: 'GET',
  claims: staff,
  errors,
});
const seen = { 'If-Match': '"1"' };
const withReceipt = () => ({ 'Oxbow-Receipt': makeReceipt() });

testRefusals([
  [
    400,
    'malformed-request',
    [
      query('a limit of 0', 'limit=0', /limit/),
      query('a limit of 201', 'limit=201', /limit/),
      query('a score of 11', 'highest=11', /highest/),
      query('a score that is no number', 'lowest=low', /lowest/),
      query('a state that is none', 'status=done', /status/),
      query('two states', 'status=open&status=resolved', /status.*more than once/),
      query('a day as time', 'from=2026-11-22', /from/),
      query('an empty team', 'team=', /team/),
      query('a suspicion that is neither', 'suspect=maybe', /suspect/),
      query('who works on it as filter', 'assignee=Ito', /assignee.*unknown parameter/),
      query('who works on it as order', 'order=assignee', /order/),
      {
        name: 'an id that is none',
        path: `${inbox}/1`,
        method: 'GET',
        claims: staff,
        errors: /id/,
      },
      {
        name: 'any revision',
        path: item,
        method: 'PATCH',
        claims: staff,
        headers: () => ({ 'If-Match': '*' }),
        errors: /If-Match/,
      },
      { name: 'no receipt', path: receipt, method: 'GET', claims: null, errors: /Oxbow-Receipt/ },
      {
        name: 'a receipt that is none',
        path: receipt,
        method: 'DELETE',
        claims: null,
        headers: () => ({ 'Oxbow-Receipt': 'short' }),
        errors: /Oxbow-Receipt/,
      },
      {
        name: 'two receipts',
        path: receipt,
        method: 'GET',
        claims: null,
        headers: () => ({ 'Oxbow-Receipt': `${makeReceipt()}, ${makeReceipt()}` }),
        errors: /Oxbow-Receipt/,
      },
    ],
  ],
  [
    400,
    'unknown-cursor',
    [
      query('a cursor that is none', 'before=abc', /before/),
      query('an empty cursor', 'before=', /before/),
      query('another site’s cursor', `before=${cursor}`, /before/),
      query('a long cursor', `before=${'a'.repeat(3000)}`, /before/),
      {
        ...query('a cursor that is none, for a file', 'before=abc', /before/),
        headers: () => ({ Accept: 'text/csv' }),
      },
    ],
  ],
  [
    401,
    'token-required',
    [
      { name: 'an inbox without a token', path: inbox, method: 'GET', claims: null },
      { name: 'an item without a token', path: item, method: 'GET', claims: null },
      { name: 'a change without a token', path: item, method: 'PATCH', claims: null },
      { name: 'a reply without a token', path: replies, claims: null },
    ],
  ],
  [
    403,
    'forbidden',
    [
      {
        name: 'an inbox for who only answers',
        path: inbox,
        method: 'GET',
        claims: { ...staff, scope: 'inbox:answer' },
      },
      {
        name: 'a change by who only reads',
        path: item,
        method: 'PATCH',
        claims: { ...staff, scope: 'inbox:read' },
      },
    ],
  ],
  [
    403,
    'origin-refused',
    [
      {
        name: 'a receipt on another site’s page',
        path: receipt,
        method: 'GET',
        claims: null,
        headers: ({ bank }) => ({ ...withReceipt(), Origin: bank.origin }),
      },
    ],
  ],
  [
    404,
    'not-found',
    [
      { name: 'a response that is not there', path: item, method: 'GET', claims: staff },
      { name: 'its replies', path: replies, method: 'GET', claims: staff },
      {
        name: 'a change of it',
        path: item,
        method: 'PATCH',
        claims: staff,
        headers: () => seen,
        body: () => ({ status: 'resolved' }),
      },
      {
        name: 'a reply to it',
        path: replies,
        claims: staff,
        body: () => ({ id: randomUUID(), text: 'Hm.' }),
      },
      {
        name: 'a receipt that nobody has',
        path: receipt,
        method: 'GET',
        claims: null,
        headers: withReceipt,
      },
      {
        name: 'taking back what is not there',
        path: receipt,
        method: 'DELETE',
        claims: null,
        headers: withReceipt,
      },
      {
        name: 'answering back to nothing',
        path: `${receipt}/replies`,
        claims: null,
        headers: withReceipt,
        body: () => ({ id: randomUUID(), text: 'Hm.' }),
      },
    ],
  ],
  [
    405,
    'method-refused',
    [
      {
        name: 'deleting an item',
        path: item,
        method: 'DELETE',
        claims: staff,
        answer: { Allow: /^GET, PATCH$/ },
      },
      { name: 'changing a receipt', path: receipt, method: 'PUT', claims: null },
    ],
  ],
  [
    415,
    'type-refused',
    [
      {
        name: 'a change that is text',
        path: item,
        method: 'PATCH',
        claims: staff,
        headers: () => ({ ...seen, 'Content-Type': 'text/plain' }),
      },
    ],
  ],
  [
    422,
    'content-invalid',
    [
      {
        name: 'a change of nothing',
        path: item,
        method: 'PATCH',
        claims: staff,
        headers: () => seen,
        body: () => ({}),
      },
      {
        name: 'a change of the words',
        path: item,
        method: 'PATCH',
        claims: staff,
        headers: () => seen,
        body: () => ({ response: {} }),
        errors: /"response"/,
      },
      {
        name: 'a reply in another’s name',
        path: replies,
        claims: staff,
        body: () => ({ id: randomUUID(), text: 'Hm.', from: 'giver' }),
        errors: /"from"/,
      },
      {
        name: 'a reply of 5,001 characters',
        path: `${receipt}/replies`,
        claims: null,
        headers: withReceipt,
        body: () => ({ id: randomUUID(), text: 'x'.repeat(5001) }),
        errors: /"text"/,
      },
      {
        name: 'the id as receipt',
        body: () => {
          const id = randomUUID();
          const answers = [{ type: 'nps', question: 'q', value: 9 }];
          const rest = { prompt: 'p', version: 1, at: '2026-03-01T09:30:00Z' };
          const where = { language: 'en', channel: 'website' };
          return { responses: [{ id, receipt: id, answers, ...rest, ...where }] };
        },
        errors: /responses\[0\]\.receipt/,
      },
    ],
  ],
  [
    428,
    'revision-required',
    [
      {
        name: 'a change of what was not seen',
        path: item,
        method: 'PATCH',
        claims: staff,
        body: () => ({ status: 'resolved' }),
        errors: /If-Match/,
      },
    ],
  ],
]);
