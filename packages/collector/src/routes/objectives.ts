import { Objective } from '@oxbow/model/objective';
import type { Context } from 'hono';
import { requireScope, type Environment } from '../access.js';
import { assertSize, readJson } from '../body.js';
import {
  readIfMatch,
  readIfNoneMatch,
  revisionMoved,
  revisionRequired,
  toEntityTag,
} from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { ObjectiveStore, StoredObjective } from '../store/objective-store.js';
import type { OpenStream } from './stream.js';

/** `GET /v1/objectives/{id}`: an objective as it stands; its ETag is the revision. */
export function getObjective(store: ObjectiveStore) {
  return async (context: Context<Environment>) => {
    requireScope(context, 'objectives:read');
    const objective = await store.read(context.get('site').key, readId(context));
    if (!objective) throw noObjective();
    return toAnswer(objective, 200);
  };
}

/**
 * `PUT /v1/objectives/{id}`: keeps a new objective, or with `If-Match` another one in the place of that revision. The
 * collector counts the revisions: what the body says of it is not read.
 */
export function putObjective(store: ObjectiveStore) {
  return async (context: Context<Environment>) => {
    requireScope(context, 'objectives:write');
    const site = context.get('site').key;
    const revision = readIfMatch(context.req.header('If-Match'));
    const onlyNew = readIfNoneMatch(context.req.header('If-None-Match'));
    if (onlyNew && revision !== undefined) {
      throw new Problem('malformed-request', 'If-Match and If-None-Match exclude one another.');
    }
    const objective = readRecord(await readJson(context.req.raw), Objective);
    if (objective.id !== readId(context)) {
      throw new Problem('content-invalid', 'The objective has another id than the address.', {
        errors: [{ path: 'id', message: 'expected the id of the address' }],
      });
    }
    assertSize(JSON.stringify(objective));
    const stored =
      revision === undefined
        ? await store.create(site, objective)
        : await store.replace(site, objective, revision);
    if (stored) return toAnswer(stored, revision === undefined ? 201 : 200);
    const present = await store.read(site, objective.id);
    throw revision === undefined && !onlyNew ? revisionRequired() : revisionMoved(present);
  };
}

/** `GET /v1/objectives/{id}/stream`: the whole objective after each change, with its revision as place. */
export function getObjectiveStream(store: ObjectiveStore, open: OpenStream) {
  return async (context: Context<Environment>) => {
    const { expires } = requireScope(context, 'objectives:read');
    const changes = store.changes(context.get('site').key, readId(context));
    const newest = await changes.newest();
    if (newest === undefined) throw noObjective();
    return open(context, { changes, newest, event: 'objective', expires });
  };
}

/** The objective's id in the request's address. */
export function readId(context: Context<Environment>): string {
  return context.req.param('id') ?? '';
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
