import { FirmReply, Reply } from '@oxbow/model/reply';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { toEntityTag } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { mostReplies, type ReplyOutcome } from '../store/add-reply.js';
import type { InboxStore } from '../store/inbox-store.js';
import type { TellRead } from './inbox-audit.js';
import { noResponse, ResponseParams } from './inbox-item.js';

export const ReplyBody = name('Reply', Reply);
const FirmReplyBody = name('FirmReply', FirmReply);
const Replies = z.object({ replies: z.array(ReplyBody) });

/** `GET /v1/responses/{id}/replies`: what was said since a response was handed in, oldest first. */
export function getReplies(store: InboxStore, tellRead: TellRead) {
  return defineOperation({
    id: 'readReplies',
    method: 'GET',
    path: '/v1/responses/{id}/replies',
    tag: 'Inbox',
    summary: 'What was said since a response was handed in, oldest first.',
    access: { scope: 'inbox:read' },
    params: ResponseParams,
    answers: { 200: { description: 'The replies.', body: Replies } },
    problems: ['not-found'],
    handle: async ({ context, site, identity, params }) => {
      const item = await store.read(site.key, identity.teams, params.id);
      if (!item) throw noResponse();
      await tellRead(site.key, identity, [item]);
      const { replies } = JSON.parse(item.body) as { replies: Reply[] };
      return context.json({ replies });
    },
  });
}

/** `POST /v1/responses/{id}/replies`: answers the giver, who reads it with the receipt; a known customer's timeline tells it. */
export function postReply(store: InboxStore, now: () => number) {
  return defineOperation({
    id: 'addReply',
    method: 'POST',
    path: '/v1/responses/{id}/replies',
    tag: 'Inbox',
    summary: 'Answers the giver of a response, who reads it with the receipt.',
    description:
      'Of a known customer’s response it also becomes a touchpoint of type `reply`. Who wrote it is not kept, only the team in `by`. Sending the same id again has the same answer.',
    access: { scope: 'inbox:answer' },
    params: ResponseParams,
    body: { 'application/json': FirmReplyBody },
    answers: {
      201: {
        description: 'Stored, now or before.',
        body: ReplyBody,
        headers: { ETag: 'The revision of the item, as in "3".' },
      },
    },
    problems: ['not-found', 'id-taken'],
    handle: async ({ context, site, identity, params }) => {
      const draft = readRecord(await readJson(context.req.raw), FirmReply);
      const reply: Reply = { ...draft, at: new Date(now()).toISOString(), from: 'firm' };
      const outcome = await store.reply(site.key, identity.teams, params.id, reply);
      if (outcome.status === 'missing') throw noResponse();
      return toReplyAnswer(outcome, { ETag: toEntityTag });
    },
  });
}

/**
 * Answers with a reply that is stored.
 * @throws Problem 409 where another one has its id, 422 where no more are taken
 */
export function toReplyAnswer(
  outcome: Exclude<ReplyOutcome, { status: 'missing' }>,
  headers: { ETag?: (revision: number) => string } = {},
): Response {
  if (outcome.status === 'taken') {
    throw new Problem('id-taken', 'Another reply to this response has this id.');
  }
  if (outcome.status === 'full') {
    throw new Problem('content-invalid', 'No more replies to this response are taken.', {
      errors: [{ path: '', message: `expected at most ${mostReplies} replies to one response` }],
    });
  }
  return Response.json(outcome.reply, {
    status: 201,
    headers: headers.ETag ? { ETag: headers.ETag(outcome.item.revision) } : {},
  });
}
