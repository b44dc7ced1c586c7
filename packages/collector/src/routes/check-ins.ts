import { applyCheckIn } from '@oxbow/model/apply-check-in';
import { CheckIn } from '@oxbow/model/check-in';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { assertSize, readJson } from '../body.js';
import { notAhead } from '../clock.js';
import { readSeen, revisionMoved } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { ObjectiveStore } from '../store/objective-store.js';
import { ifSeen, maySee } from '../visible.js';
import { noObjective, ObjectiveBody, ObjectiveParams, toAnswer } from './objectives.js';

const CheckInBody = name('CheckIn', CheckIn);

/**
 * `POST /v1/objectives/{id}/check-ins`: takes where a key result stands from somebody who has seen the revision in
 * `If-Match`; answers with the objective when it is durable. Who it was is asked of the token and then forgotten.
 */
export function postCheckIn(store: ObjectiveStore, now: () => number) {
  return defineOperation({
    id: 'addCheckIn',
    method: 'POST',
    path: '/v1/objectives/{id}/check-ins',
    tag: 'Objectives',
    summary: 'Takes where a key result stands from somebody who has seen the revision in If-Match.',
    access: { scope: 'objectives:check-in' },
    params: ObjectiveParams,
    headers: {
      'If-Match': { description: 'The revision that was seen, as in "3".', required: true },
    },
    body: { 'application/json': CheckInBody },
    answers: {
      201: {
        description: 'Stored, now or before; the objective as it stands.',
        body: ObjectiveBody,
        headers: { ETag: 'Its revision.' },
      },
    },
    problems: ['revision-required', 'revision-moved', 'not-found', 'id-taken', 'objective-closed'],
    handle: async ({ context, site, identity, params }) => {
      const revision = readSeen(context);
      const record = readRecord(await readJson(context.req.raw), CheckIn);
      // Written in one way, so that the same one is known again.
      const checkIn = { ...record, id: record.id.toLowerCase() };

      if (!ifSeen(identity, await store.read(site.key, params.id))) throw noObjective();
      const outcome = await store.checkIn(site.key, params.id, checkIn, revision, (objective) => {
        // Who may see it can have changed since it was read above.
        if (!maySee(identity, objective)) throw noObjective();
        if (objective.closed) {
          throw new Problem('objective-closed', 'It has ended, and takes no check-in any more.');
        }
        // From the future it would keep the objective looking fresh until then.
        const at = notAhead(checkIn.at, now());
        const applied = applyCheckIn(objective, { ...checkIn, at });
        if (applied.objective) assertSize(JSON.stringify(applied.objective));
        return applied;
      });
      if ('objective' in outcome && !ifSeen(identity, outcome.objective)) throw noObjective();
      switch (outcome.status) {
        case 'stored':
        case 'duplicate':
          return toAnswer(outcome.objective, 201);
        case 'moved':
          throw revisionMoved(outcome.objective);
        case 'missing':
          throw noObjective();
        case 'taken':
          throw new Problem(
            'id-taken',
            'A check-in with this id and another content is stored already: what differs needs an id of its own.',
            { errors: [{ path: 'id', message: 'belongs to another check-in' }] },
          );
        case 'unfit':
          throw new Problem('content-invalid', 'The check-in does not fit the objective.', {
            errors: [outcome.fault],
          });
      }
    },
  });
}
