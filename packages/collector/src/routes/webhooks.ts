import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import {
  readPrecondition,
  readSeen,
  revisionMoved,
  revisionRequired,
  toEntityTag,
} from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { isAllowedUrl } from '../webhooks/post.js';
import { makeSecret } from '../webhooks/sign.js';
import { mostWebhooks, type WebhookStore } from '../webhooks/webhook-store.js';
import { Webhook, WebhookBody } from '../webhooks/webhook.js';

/** A webhook's id in the request's address. */
export const WebhookParams = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/, 'expected up to 64 letters, digits, - or _')),
});

const tag = 'Webhooks';
const etag = { ETag: 'Its revision, as in "3".' };

/** For so long the secret before still signs: milliseconds. */
const overlap = 24 * 3_600_000;

/** `GET /v1/webhooks`: where the site wants to be told of what happens; without their secrets. */
export function listWebhooks(store: WebhookStore) {
  return defineOperation({
    id: 'listWebhooks',
    method: 'GET',
    path: '/v1/webhooks',
    tag,
    summary: 'All webhooks, by id.',
    access: { scope: 'webhooks:read' },
    answers: {
      200: { description: 'The webhooks.', body: z.object({ webhooks: z.array(Webhook) }) },
    },
    handle: async ({ context, site }) => context.json({ webhooks: await store.list(site.key) }),
  });
}

/** `GET /v1/webhooks/{id}`: one of them; its ETag is the revision. */
export function getWebhook(store: WebhookStore) {
  return defineOperation({
    id: 'readWebhook',
    method: 'GET',
    path: '/v1/webhooks/{id}',
    tag,
    summary: 'A webhook as it stands.',
    access: { scope: 'webhooks:read' },
    params: WebhookParams,
    answers: { 200: { description: 'The webhook.', body: Webhook, headers: etag } },
    problems: ['not-found'],
    handle: async ({ site, params }) => {
      const webhook = await store.read(site.key, params.id);
      if (!webhook) throw noWebhook();
      return toAnswer(webhook, 200);
    },
  });
}

/**
 * `PUT /v1/webhooks/{id}`: makes a webhook, or with `If-Match` another one in the place of that revision. The answer that
 * says it was made is the only one with its secret.
 * @param allowPrivate whether addresses that are not public may be told
 */
export function putWebhook(store: WebhookStore, allowPrivate: boolean) {
  return defineOperation({
    id: 'putWebhook',
    method: 'PUT',
    path: '/v1/webhooks/{id}',
    tag,
    summary: 'Makes a webhook, or puts another one in the place of the revision in If-Match.',
    description:
      'What happens from then on is told to it, at least once. With `active` false, what waited to be told is given up; it can be replayed.',
    access: { scope: 'webhooks:write' },
    params: WebhookParams,
    headers: {
      'If-Match': { description: 'The revision that is replaced; without it a new one is made.' },
      'If-None-Match': { description: '`*`: only a new one is made.' },
    },
    body: { 'application/json': WebhookBody },
    answers: {
      200: { description: 'Replaced; the secret stays.', body: Webhook, headers: etag },
      201: {
        description: 'Made. The secret is shown here and never again.',
        body: name('NewWebhook', z.extend(Webhook, { secret: z.string() })),
        headers: etag,
      },
    },
    problems: ['revision-required', 'revision-moved'],
    handle: async ({ context, site, params: { id } }) => {
      const { seen, onlyNew } = readPrecondition(context);
      const body = readRecord(await readJson(context.req.raw), WebhookBody);
      assertAllowed(body.url, allowPrivate);
      if (seen !== undefined) {
        const replaced = await store.replace(site.key, id, body, seen);
        if (!replaced) throw moved(await store.read(site.key, id));
        return toAnswer(replaced, 200);
      }
      const secret = makeSecret();
      const made = await store.create(site.key, id, body, secret);
      if (made === 'full') {
        throw new Problem('content-invalid', `A site has at most ${mostWebhooks} webhooks.`);
      }
      if (made) return toAnswer({ ...made, secret }, 201);
      if (onlyNew) throw moved(await store.read(site.key, id));
      throw revisionRequired();
    },
  });
}

/** `DELETE /v1/webhooks/{id}`: tells it nothing more, and forgets what it was told. */
export function deleteWebhook(store: WebhookStore) {
  return defineOperation({
    id: 'deleteWebhook',
    method: 'DELETE',
    path: '/v1/webhooks/{id}',
    tag,
    summary: 'Deletes a webhook, with all its deliveries.',
    access: { scope: 'webhooks:write' },
    params: WebhookParams,
    headers: { 'If-Match': { description: 'The revision that was seen.', required: true } },
    answers: { 204: { description: 'Deleted.' } },
    problems: ['malformed-request', 'not-found', 'revision-required', 'revision-moved'],
    handle: async ({ context, site, params: { id } }) => {
      const revision = readSeen(context);
      if (await store.remove(site.key, id, revision)) return context.body(null, 204);
      const present = await store.read(site.key, id);
      throw present ? moved(present) : noWebhook();
    },
  });
}

/** `POST /v1/webhooks/{id}/secret`: signs with a new secret, and for a day also with the one before. */
export function postWebhookSecret(store: WebhookStore, now: () => number) {
  return defineOperation({
    id: 'rotateWebhookSecret',
    method: 'POST',
    path: '/v1/webhooks/{id}/secret',
    tag,
    summary: 'Makes a new secret; the one before still signs for a day beside it.',
    access: { scope: 'webhooks:write' },
    params: WebhookParams,
    answers: {
      200: {
        description: 'The new secret, shown here and never again.',
        body: z.object({ secret: z.string(), until: z.string() }),
      },
    },
    problems: ['not-found'],
    handle: async ({ context, site, params: { id } }) => {
      const secret = makeSecret();
      const until = new Date(now() + overlap).toISOString();
      if (!(await store.rotate(site.key, id, secret, until))) throw noWebhook();
      return context.json({ secret, until });
    },
  });
}

/** What is answered where there is no such webhook. */
export function noWebhook(): Problem {
  return new Problem('not-found', 'This site has no webhook with this id.');
}

function assertAllowed(url: string, allowPrivate: boolean): void {
  if (isAllowedUrl(new URL(url), allowPrivate)) return;
  const message = allowPrivate
    ? 'without https only an address that is not public'
    : 'expected https and a public address';
  throw new Problem('content-invalid', 'This collector does not send to such an address.', {
    errors: [{ path: 'url', message }],
  });
}

function moved(present: Webhook | undefined): Problem {
  return revisionMoved(present && { revision: present.revision, body: JSON.stringify(present) });
}

function toAnswer(webhook: Webhook & { secret?: string }, status: number): Response {
  return Response.json(webhook, { status, headers: { ETag: toEntityTag(webhook.revision) } });
}
