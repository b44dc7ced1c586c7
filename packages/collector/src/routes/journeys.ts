import { Journey } from '@oxbow/model/journey';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { assertSize, readJson } from '../body.js';
import { readPrecondition, revisionMoved, revisionRequired } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { JourneyStore } from '../store/journey-store.js';
import { toAnswer } from './objectives.js';
import { streamDescription, streamProblems, type OpenStream } from './stream.js';

/** A journey's id in the request's address. */
export const JourneyParams = z.object({ id: z.string().check(z.minLength(1), z.maxLength(100)) });

const JourneyBody = name('Journey', Journey);

const stored = { body: JourneyBody, headers: { ETag: 'Its revision, as in "3".' } };

/** A journey of forty stages with all that can be said of each has more to it than any other record. */
const largestJourney = 1024 * 1024;

const { id, revision, title, kind } = Journey.shape;
const JourneySummary = name('JourneySummary', z.object({ id, revision, title, kind }));

/** `GET /v1/journeys`: which journeys a site has. */
export function listJourneys(store: JourneyStore) {
  return defineOperation({
    id: 'listJourneys',
    method: 'GET',
    path: '/v1/journeys',
    tag: 'Journeys',
    summary: 'Which journeys a site has, by id.',
    access: { scope: 'journeys:read' },
    query: z.strictObject({
      after: z.optional(JourneyParams.shape.id),
      limit: z._default(integer(1, 200), 50),
    }),
    answers: {
      200: {
        description: 'A page; `after` asks for the next one, and is null on the last.',
        body: z.object({
          journeys: z.array(JourneySummary),
          after: z.nullable(JourneyParams.shape.id),
        }),
      },
    },
    handle: async ({ context, site, query: { after, limit } }) => {
      const found = await store.list(site.key, { isWanted: () => true, after, limit: limit + 1 });
      const journeys = found.slice(0, limit).map(({ body }) => {
        const { id, revision, title, kind } = JSON.parse(body) as Journey;
        return { id, revision, title, kind };
      });
      const last = found.length > limit ? journeys.at(-1)?.id : undefined;
      return context.json({ journeys, after: last ?? null });
    },
  });
}

/** `GET /v1/journeys/{id}`: a journey as it is meant to be; its ETag is the revision. */
export function getJourney(store: JourneyStore) {
  return defineOperation({
    id: 'readJourney',
    method: 'GET',
    path: '/v1/journeys/{id}',
    tag: 'Journeys',
    summary: 'A journey as it is meant to be.',
    access: { scope: 'journeys:read' },
    params: JourneyParams,
    answers: { 200: { description: 'The journey.', ...stored } },
    problems: ['not-found'],
    handle: async ({ site, params }) => {
      const journey = await store.read(site.key, params.id);
      if (!journey) throw noJourney();
      return toAnswer(journey, 200);
    },
  });
}

/**
 * `PUT /v1/journeys/{id}`: keeps a new journey, or with `If-Match` another one in the place of that revision. The collector
 * counts the revisions: what the body says of it is not read.
 */
export function putJourney(store: JourneyStore) {
  return defineOperation({
    id: 'putJourney',
    method: 'PUT',
    path: '/v1/journeys/{id}',
    tag: 'Journeys',
    summary: 'Keeps a new journey, or another one in the place of the revision in If-Match.',
    description: `At most ${largestJourney / 1024} KiB. An offer in \`exchanges\` that is left out takes along all who had signed up for it.`,
    access: { scope: 'journeys:write' },
    params: JourneyParams,
    headers: {
      'If-Match': { description: 'The revision that is replaced; without it a new one is made.' },
      'If-None-Match': { description: '`*`: only a new one is made.' },
    },
    body: { 'application/json': JourneyBody },
    answers: {
      200: { description: 'Replaced.', ...stored },
      201: { description: 'Made.', ...stored },
    },
    problems: ['revision-required', 'revision-moved', 'not-found'],
    handle: async ({ context, site, params }) => {
      const { seen, onlyNew } = readPrecondition(context);
      const journey = readRecord(await readJson(context.req.raw, largestJourney), Journey);
      if (journey.id !== params.id) {
        throw new Problem('content-invalid', 'The journey has another id than the address.', {
          errors: [{ path: 'id', message: 'expected the id of the address' }],
        });
      }
      assertSize(JSON.stringify(journey), largestJourney);
      const kept =
        seen === undefined
          ? await store.create(site.key, journey)
          : await store.replace(site.key, journey, seen);
      if (kept) return toAnswer(kept, seen === undefined ? 201 : 200);
      const present = await store.read(site.key, journey.id);
      if (!present) throw noJourney();
      throw seen === undefined && !onlyNew ? revisionRequired() : revisionMoved(present);
    },
  });
}

/** `GET /v1/journeys/{id}/stream`: the whole journey after each change, with its revision as place. */
export function getJourneyStream(store: JourneyStore, open: OpenStream) {
  return defineOperation({
    id: 'followJourney',
    method: 'GET',
    path: '/v1/journeys/{id}/stream',
    tag: 'Journeys',
    summary: 'The whole journey after each change, as server-sent events named `journey`.',
    access: { scope: 'journeys:read' },
    params: JourneyParams,
    ...streamDescription,
    problems: ['not-found', ...streamProblems],
    handle: async ({ context, site, identity: { expires }, params, query }) => {
      const changes = store.changes(site.key, params.id);
      const newest = await changes.newest();
      if (newest === undefined) throw noJourney();
      return open(context, { changes, newest, event: 'journey', expires, after: query.after });
    },
  });
}

export function noJourney(): Problem {
  return new Problem('not-found', 'This site has no journey with this id.');
}
