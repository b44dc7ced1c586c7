import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { InboxItem, InboxPage } from '@oxbow/model/inbox-item';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { post, send, type Asked } from './api.js';
import { makeResponse } from './records.js';
import type { TestApp } from './setup.js';
import type { TestSite } from './site.js';

/** Somebody who answers for every team. */
export const staff = { sub: 'clerk', scope: 'inbox:read inbox:answer', teams: '*' } as const;

/** Sends a request, by `staff` unless told otherwise. */
export async function ask(
  app: TestApp,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Response> {
  return send(app, method, path, { claims: staff, ...asked });
}

/** Reads an answer of this status. */
export async function expect<Body>(
  answer: Response | Promise<Response>,
  status = 200,
): Promise<Body> {
  const text = await (await answer).text();
  assert.equal((await answer).status, status, text);
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

/** Makes a receipt as a device does. */
export function makeReceipt(): string {
  return randomBytes(16).toString('base64url');
}

/** Hands in a response of a customer, or of nobody, with a receipt. */
export async function handIn(
  app: TestApp,
  change: Partial<FeedbackResponse> = {},
  customer?: string,
  site?: TestSite,
): Promise<{ response: FeedbackResponse; receipt: string }> {
  const receipt = change.receipt ?? makeReceipt();
  const response = makeResponse({ ...change, receipt });
  const claims = customer === undefined ? null : { sub: customer };
  const [result] = await post(app, '/v1/responses', { responses: [response] }, claims, site);
  assert.equal(result?.status, 'stored');
  return { response, receipt };
}

/** Reads a page of the inbox. @param query as in `?status=open` */
export async function readInbox(app: TestApp, query = '', asked: Asked = {}): Promise<InboxPage> {
  return expect<InboxPage>(ask(app, 'GET', `/v1/responses${query}`, asked));
}

/** Reads an item. */
export async function readItem(app: TestApp, id: string, asked: Asked = {}): Promise<InboxItem> {
  return expect<InboxItem>(ask(app, 'GET', `/v1/responses/${id}`, asked));
}
