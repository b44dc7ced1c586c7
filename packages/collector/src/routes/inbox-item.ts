import { InboxChange, InboxItem } from '@oxbow/model/inbox-item';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { readSeen, revisionMoved, toEntityTag } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { InboxStore } from '../store/inbox-store.js';
import type { StoredItem } from '../store/inbox-item.js';
import type { TellRead } from './inbox-audit.js';

/** A response's id in the request's address. */
export const ResponseParams = z.object({ id: z.uuid() });

const InboxItemBody = name('InboxItem', InboxItem);
const InboxChangeBody = name('InboxChange', InboxChange);

const stored = { body: InboxItemBody, headers: { ETag: 'Its revision, as in "3".' } };

/** `GET /v1/responses/{id}`: a customer's response and what the firm does about it; its ETag is the revision. */
export function getInboxItem(store: InboxStore, tellRead: TellRead) {
  return defineOperation({
    id: 'readInboxItem',
    method: 'GET',
    path: '/v1/responses/{id}',
    tag: 'Inbox',
    summary: 'A customer’s response and what the firm does about it.',
    description:
      'From the first time on its giver is told that it was read. The revision stays: opening it is no change.',
    access: { scope: 'inbox:read' },
    params: ResponseParams,
    answers: { 200: { description: 'The item.', ...stored } },
    problems: ['not-found'],
    handle: async ({ site, identity, params }) => {
      const item = await store.open(site.key, identity.teams, params.id);
      if (!item) throw noResponse();
      await tellRead(site.key, identity, [item]);
      return toAnswer(item);
    },
  });
}

/** `PATCH /v1/responses/{id}`: routes, assigns, resolves or opens again, on the revision that was seen. */
export function patchInboxItem(store: InboxStore, tellRead: TellRead, now: () => number) {
  return defineOperation({
    id: 'changeInboxItem',
    method: 'PATCH',
    path: '/v1/responses/{id}',
    tag: 'Inbox',
    summary: 'Routes, assigns, resolves or opens a response again, on the revision in If-Match.',
    description:
      'What is absent stays, `null` takes away. Who is named as `assignee` makes an open item `assigned`, nobody makes it `open` again, unless `status` says otherwise. A `team` has to be one of the site; whoever gives an item away to a team that is not theirs does not see it any more. `change` is what was changed because of it: its giver reads it, so that it can be put right and not be taken back.',
    access: { scope: 'inbox:answer' },
    params: ResponseParams,
    headers: { 'If-Match': { description: 'The revision that was seen.', required: true } },
    body: { 'application/json': InboxChangeBody },
    answers: { 200: { description: 'The item as it stands now.', ...stored } },
    problems: ['not-found', 'revision-required', 'revision-moved'],
    handle: async ({ context, site, identity, params }) => {
      const revision = readSeen(context);
      const change = readRecord(await readJson(context.req.raw), InboxChange);
      const at = new Date(now()).toISOString();
      const { teams } = identity;
      const outcome = await store.change(site.key, teams, params.id, revision, change, at);
      switch (outcome.status) {
        case 'stored':
          await tellRead(site.key, identity, [outcome.item]);
          return toAnswer(outcome.item);
        case 'moved':
          await tellRead(site.key, identity, [outcome.item]);
          throw revisionMoved(outcome.item);
        case 'unknown-team':
          throw new Problem('content-invalid', 'The site has no team of this name.', {
            errors: [{ path: 'team', message: 'expected a team of the site' }],
          });
        case 'told':
          throw new Problem('content-invalid', 'The giver has been told of the change.', {
            errors: [{ path: 'change', message: 'expected a text: it cannot be taken back' }],
          });
        case 'missing':
          throw noResponse();
      }
    },
  });
}

/** What is not there, is another team's or was never meant for an inbox: all the same to who asks. */
export function noResponse(): Problem {
  return new Problem('not-found', 'The token’s teams have no response with this id.');
}

function toAnswer({ revision, body }: StoredItem): Response {
  return new Response(body, {
    headers: { 'Content-Type': 'application/json', ETag: toEntityTag(revision) },
  });
}
