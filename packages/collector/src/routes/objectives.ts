import { Channel } from '@oxbow/model/channel';
import { dayOf } from '@oxbow/model/day-of';
import { Objective, objectiveFrame } from '@oxbow/model/objective';
import { isWanted } from '@oxbow/model/objective-filter';
import { shownHealths, standingOn } from '@oxbow/model/objective-standing';
import { Day } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { assertSize, readJson } from '../body.js';
import { assertReasonOfChange, assertReasonOfNew } from '../goal-change.js';
import { readPrecondition, revisionMoved, revisionRequired, toEntityTag } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { ObjectiveStore, StoredObjective } from '../store/objective-store.js';
import { ifSeen, maySee, whileSeen } from '../visible.js';
import { streamDescription, streamProblems, type OpenStream } from './stream.js';

/** An objective's id in the request's address. */
export const ObjectiveParams = z.object({ id: z.string().check(z.minLength(1), z.maxLength(100)) });

export const ObjectiveBody = name('Objective', Objective);

const stored = { body: ObjectiveBody, headers: { ETag: 'Its revision, as in "3".' } };

/** One of the kinds of which any value will do. */
const any = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.array(value).check(z.minLength(1), z.maxLength(20)));

/** `GET /v1/objectives`: the objectives of a site. */
export function listObjectives(store: ObjectiveStore, now: () => number) {
  return defineOperation({
    id: 'listObjectives',
    method: 'GET',
    path: '/v1/objectives',
    tag: 'Objectives',
    summary: 'The objectives of a site as they stand, by id.',
    description:
      'All parameters that are given must fit; of one that is given several times any value will do. By `owner` no objective of the level `person` is found. Objectives that are not for the whole organisation (`visibility`) are there for tokens whose claim `objectives` names them; this holds for every address of an objective.',
    access: { scope: 'objectives:read' },
    query: z.strictObject({
      /** Only those for which this team or role answers, in the words of any language; of the level `person` none. */
      owner: any(z.string().check(z.minLength(1), z.maxLength(500))),
      /** Only those of a level. */
      level: any(z.nonoptional(objectiveFrame.level)),
      /** Only those on which this word stands now, days counted in UTC. */
      health: any(z.enum(shownHealths)),
      /** Only those to which this channel has contributed. */
      channel: any(Channel),
      /** Only those whose period holds this day. */
      on: z.optional(Day),
      after: z.optional(ObjectiveParams.shape.id),
      limit: z._default(integer(1, 200), 50),
    }),
    answers: {
      200: {
        description: 'A page; `after` asks for the next one, and is null on the last.',
        body: z.object({
          objectives: z.array(ObjectiveBody),
          after: z.nullable(ObjectiveParams.shape.id),
        }),
      },
    },
    handle: async ({ context, site, identity, query }) => {
      const { after, limit, on, ...wanted } = query;
      const { owner: owners, level: levels, health: healths, channel: channels } = wanted;
      const moment = now();
      const today = dayOf(moment, 'UTC');
      const found = await store.list(site.key, {
        isWanted: (objective) => {
          const { period } = objective;
          if (!maySee(identity, objective)) return false;
          if (on !== undefined && (on < period.start || on > period.end)) return false;
          const { shown } = standingOn(objective, moment, today);
          return isWanted(objective, shown, { owners, levels, healths, channels });
        },
        after,
        limit: limit + 1,
      });
      const last = found.length > limit ? found[limit - 1]?.id : undefined;
      const bodies = found.slice(0, limit).map(({ body }) => body);
      // They are JSON already.
      const json = `{"objectives":[${bodies.join(',')}],"after":${JSON.stringify(last ?? null)}}`;
      return context.body(json, 200, { 'Content-Type': 'application/json' });
    },
  });
}

/** `GET /v1/objectives/{id}`: an objective as it stands; its ETag is the revision. */
export function getObjective(store: ObjectiveStore) {
  return defineOperation({
    id: 'readObjective',
    method: 'GET',
    path: '/v1/objectives/{id}',
    tag: 'Objectives',
    summary: 'An objective as it stands.',
    access: { scope: 'objectives:read' },
    params: ObjectiveParams,
    answers: { 200: { description: 'The objective.', ...stored } },
    problems: ['not-found'],
    handle: async ({ site, identity, params }) => {
      const objective = ifSeen(identity, await store.read(site.key, params.id));
      if (!objective) throw noObjective();
      return toAnswer(objective, 200);
    },
  });
}

/**
 * `PUT /v1/objectives/{id}`: keeps a new objective, or with `If-Match` another one in the place of that revision, where it
 * says why. The collector counts the revisions: what the body says of it is not read.
 */
export function putObjective(store: ObjectiveStore) {
  return defineOperation({
    id: 'putObjective',
    method: 'PUT',
    path: '/v1/objectives/{id}',
    tag: 'Objectives',
    summary: 'Keeps a new objective, or another one in the place of the revision in If-Match.',
    description:
      'A new one says `why` in words, at most 280 characters of each language, unless its `attribution` says that it comes from elsewhere. Whoever changes the goal itself (title, type, days, expected curve, what the key results are) says why: with one more entry in `changes` whose `parts` name what was changed; else 422. Entries of `changes` stay as they were, in their order, before any new one; only when there are 100 the oldest make room. Where it stands may be changed without one. An objective that who asks may not see is answered as none: 404, and 409 for a new one with its id.',
    access: { scope: 'objectives:write' },
    params: ObjectiveParams,
    headers: {
      'If-Match': { description: 'The revision that is replaced; without it a new one is made.' },
      'If-None-Match': { description: '`*`: only a new one is made.' },
    },
    body: { 'application/json': ObjectiveBody },
    answers: {
      200: { description: 'Replaced.', ...stored },
      201: { description: 'Made.', ...stored },
    },
    problems: ['revision-required', 'revision-moved', 'not-found', 'id-taken'],
    handle: async ({ context, site, identity, params }) => {
      const { seen, onlyNew } = readPrecondition(context);
      const objective = readRecord(await readJson(context.req.raw), Objective);
      if (objective.id !== params.id) {
        throw new Problem('content-invalid', 'The objective has another id than the address.', {
          errors: [{ path: 'id', message: 'expected the id of the address' }],
        });
      }
      assertSize(JSON.stringify(objective));
      if (seen === undefined) assertReasonOfNew(objective);
      const kept =
        seen === undefined
          ? await store.create(site.key, objective)
          : await store.replace(site.key, objective, seen, {
              // First of all: a refusal for another reason would tell something of it.
              assertSeen: (present) => {
                if (!maySee(identity, present)) throw noObjective();
              },
              assertFit: (present) => assertReasonOfChange(present, objective),
            });
      if (kept) return toAnswer(kept, seen === undefined ? 201 : 200);
      const present = ifSeen(identity, await store.read(site.key, objective.id));
      if (present)
        throw seen === undefined && !onlyNew ? revisionRequired() : revisionMoved(present);
      if (seen !== undefined) throw noObjective();
      throw new Problem('id-taken', 'Nothing was stored: take another id.', {
        errors: [{ path: 'id', message: 'belongs to something else' }],
      });
    },
  });
}

/** `GET /v1/objectives/{id}/stream`: the whole objective after each change, with its revision as place. */
export function getObjectiveStream(store: ObjectiveStore, open: OpenStream) {
  return defineOperation({
    id: 'followObjective',
    method: 'GET',
    path: '/v1/objectives/{id}/stream',
    tag: 'Objectives',
    summary: 'The whole objective after each change, as server-sent events named `objective`.',
    access: { scope: 'objectives:read' },
    params: ObjectiveParams,
    ...streamDescription,
    problems: ['not-found', ...streamProblems],
    handle: async ({ context, site, identity, params, query }) => {
      const changes = whileSeen(identity, store.changes(site.key, params.id));
      const isSeen = ifSeen(identity, await store.read(site.key, params.id));
      const newest = isSeen && (await changes.newest());
      if (newest === undefined) throw noObjective();
      const { expires } = identity;
      return open(context, { changes, newest, event: 'objective', expires, after: query.after });
    },
  });
}

export function noObjective(): Problem {
  return new Problem('not-found', 'This site has no objective with this id.');
}

/** An answer that is the objective. */
export function toAnswer({ revision, body }: StoredObjective, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json', ETag: toEntityTag(revision) },
  });
}
