import { Instant } from '@oxbow/model/instant';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { readJson } from '../body.js';
import { readCursor, writeCursor } from '../cursor.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { mostReplayed, type DeliveryStore } from '../webhooks/delivery-store.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import { Delivery } from '../webhooks/webhook.js';
import { noWebhook, WebhookParams } from './webhooks.js';

/** `GET /v1/webhooks/{id}/deliveries`: what a webhook was told, or is to be told, and what became of it. */
export function listDeliveries(webhooks: WebhookStore, store: DeliveryStore) {
  return defineOperation({
    id: 'listDeliveries',
    method: 'GET',
    path: '/v1/webhooks/{id}/deliveries',
    tag: 'Webhooks',
    summary: 'What a webhook was told, or is to be told, the newest first.',
    access: { scope: 'webhooks:read' },
    params: WebhookParams,
    query: z.strictObject({
      limit: z._default(integer(1, 200), 50),
      before: z.optional(z.string()),
      state: z.optional(z.enum(['waiting', 'delivered', 'failed'])),
    }),
    answers: {
      200: {
        description: 'A page; `before` asks for the next one, and is null on the last.',
        body: z.object({ deliveries: z.array(Delivery), before: z.nullable(z.string()) }),
      },
    },
    problems: ['not-found', 'unknown-cursor'],
    handle: async ({ context, site, params: { id }, query: { limit, before, state } }) => {
      const cursors = { kind: 'before', of: ['deliveries', site.key, id], id: 'uuid' } as const;
      const place = before === undefined ? undefined : readCursor(cursors, before);
      const found = await store.page(site.key, id, limit + 1, {
        before: place && { created: place.at, id: place.id },
        state,
      });
      if (found.length === 0 && !(await webhooks.read(site.key, id))) throw noWebhook();
      const deliveries = found.slice(0, limit);
      const last = found.length > limit ? deliveries.at(-1) : undefined;
      const older = last && writeCursor(cursors, { at: Date.parse(last.created), id: last.id });
      return context.json({ deliveries, before: older ?? null });
    },
  });
}

/** What is to be sent again. */
const ReplayBody = name(
  'Replay',
  z
    .strictObject({
      /** Made at or after this time. */
      from: z.optional(Instant),
      /** Made before this time. */
      until: z.optional(Instant),
      /** These, by their ids. */
      deliveries: z.optional(z.array(z.uuid()).check(z.minLength(1), z.maxLength(1000))),
      /** Only those that were given up, or only those that were delivered. */
      state: z.optional(z.enum(['delivered', 'failed'])),
    })
    .check(
      z.refine((body) => Object.keys(body).length > 0, 'expected from, until, deliveries or state'),
    ),
);

/** `POST /v1/webhooks/{id}/replay`: sends again what was sent, or given up, under the ids it had. */
export function postReplay(webhooks: WebhookStore, store: DeliveryStore) {
  return defineOperation({
    id: 'replayDeliveries',
    method: 'POST',
    path: '/v1/webhooks/{id}/replay',
    tag: 'Webhooks',
    summary: 'Sends deliveries again, under the ids they had.',
    description: `At most ${mostReplayed} at a time, the oldest first; what waits already is left as it is. When \`more\` is true, ask again.`,
    access: { scope: 'webhooks:write' },
    params: WebhookParams,
    body: { 'application/json': ReplayBody },
    answers: {
      202: {
        description: 'They wait to be sent.',
        body: z.object({ replayed: z.int(), more: z.boolean() }),
      },
    },
    problems: ['not-found'],
    handle: async ({ context, site, params: { id } }) => {
      const body = readRecord(await readJson(context.req.raw), ReplayBody);
      const webhook = await webhooks.read(site.key, id);
      if (!webhook) throw noWebhook();
      if (!webhook.active) {
        throw new Problem('content-invalid', 'The webhook is not active: put it so first.');
      }
      const { deliveries: ids, from, until, state } = body;
      const replayed = await store.replay(site.key, id, { ids, from, until, state });
      return context.json({ replayed, more: replayed === mostReplayed }, 202);
    },
  });
}
