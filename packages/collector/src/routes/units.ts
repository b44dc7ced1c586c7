import { Units } from '@oxbow/model/unit';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import type { UnitStore } from '../employees/unit-store.js';
import { readPrecondition, revisionMoved, revisionRequired, toEntityTag } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';

/** Largest body of units, in bytes: as many as there may be, with titles in two languages. */
const largestUnits = 1024 * 1024;

const UnitsBody = name('Units', Units);
const answer = { body: UnitsBody, headers: { ETag: 'Their revision, as in "3".' } };

/** `GET /v1/units`: how the organisation is made up. */
export function getUnits(store: UnitStore) {
  return defineOperation({
    id: 'readUnits',
    method: 'GET',
    path: '/v1/units',
    tag: 'Waves',
    summary: 'How the organisation is made up, as a tree.',
    access: { scope: 'units:read' },
    answers: { 200: { description: 'The units.', ...answer } },
    problems: ['not-found'],
    handle: async ({ site }) => {
      const { revision, units } = await store.read(site.key);
      if (revision === 0) throw new Problem('not-found', 'This site has no units yet.');
      return toAnswer({ units }, revision, 200);
    },
  });
}

/** `PUT /v1/units`: keeps the units of a site, all of them at once. */
export function putUnits(store: UnitStore) {
  return defineOperation({
    id: 'putUnits',
    method: 'PUT',
    path: '/v1/units',
    tag: 'Waves',
    summary: 'Keeps the units of a site, all of them in the place of the revision in If-Match.',
    description:
      'A wave is counted by the units there are when it closes; who stands in a unit that is gone counts for the whole.',
    access: { scope: 'units:write' },
    headers: {
      'If-Match': { description: 'The revision that is replaced; without it the first is made.' },
      'If-None-Match': { description: '`*`: only the first is made.' },
    },
    body: { 'application/json': UnitsBody },
    answers: {
      200: { description: 'Replaced.', ...answer },
      201: { description: 'Made.', ...answer },
    },
    problems: ['malformed-request', 'revision-required', 'revision-moved'],
    handle: async ({ context, site }) => {
      const { seen, onlyNew } = readPrecondition(context);
      const { units } = readRecord(await readJson(context.req.raw, largestUnits), Units);
      const revision = await store.replace(site.key, units, seen ?? 0);
      if (revision !== undefined) {
        return toAnswer({ units }, revision, seen === undefined ? 201 : 200);
      }
      if (seen === undefined && !onlyNew) throw revisionRequired();
      const present = await store.read(site.key);
      const body = JSON.stringify({ units: present.units });
      throw revisionMoved(present.revision > 0 ? { revision: present.revision, body } : undefined);
    },
  });
}

function toAnswer(units: Units, revision: number, status: number): Response {
  return Response.json(units, { status, headers: { ETag: toEntityTag(revision) } });
}
