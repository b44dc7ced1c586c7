import { GivenPledge, Pledge } from '@oxbow/model/pledge';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { ObjectiveStore } from '../store/objective-store.js';
import { mostPledges, type PledgeStore } from '../store/pledge-store.js';
import { ifSeen } from '../visible.js';
import { noObjective, ObjectiveParams } from './objectives.js';

const PledgeParams = z.extend(ObjectiveParams, { pledge: z.uuid() });

/** `GET /v1/objectives/{id}/pledges`: what people say they will do. */
export function listPledges(store: PledgeStore, objectives: Pick<ObjectiveStore, 'read'>) {
  return defineOperation({
    id: 'listPledges',
    method: 'GET',
    path: '/v1/objectives/{id}/pledges',
    tag: 'Objectives',
    summary: 'What people say they will do for an objective, the oldest day first.',
    access: { scope: 'objectives:read' },
    params: ObjectiveParams,
    answers: {
      200: {
        description: `All pledges, at most ${mostPledges}; those of who asks are marked as own.`,
        body: z.object({ pledges: z.array(name('GivenPledge', GivenPledge)) }),
      },
    },
    problems: ['not-found'],
    handle: async ({ context, site, identity, params }) => {
      if (!ifSeen(identity, await objectives.read(site.key, params.id))) throw noObjective();
      const pledges = await store.list(site.key, params.id, identity.subject);
      if (!pledges) throw noObjective();
      return context.json({ pledges });
    },
  });
}

/** `POST /v1/objectives/{id}/pledges`: somebody says what they will do. */
export function postPledge(
  store: PledgeStore,
  objectives: Pick<ObjectiveStore, 'read'>,
  now: () => number,
) {
  return defineOperation({
    id: 'addPledge',
    method: 'POST',
    path: '/v1/objectives/{id}/pledges',
    tag: 'Objectives',
    summary: 'Takes what somebody says they will do for an objective.',
    access: { scope: 'pledges:write' },
    params: ObjectiveParams,
    body: { 'application/json': name('Pledge', Pledge) },
    answers: { 201: { description: 'Stored, now or before.', body: GivenPledge } },
    problems: ['not-found', 'id-taken'],
    handle: async ({ context, site, identity, params }) => {
      const record = readRecord(await readJson(context.req.raw), Pledge);
      // Written in one way, so that the same one is known again.
      const pledge = { ...record, id: record.id.toLowerCase() };
      if (!ifSeen(identity, await objectives.read(site.key, params.id))) throw noObjective();
      const outcome = await store.add(site.key, params.id, pledge, identity.subject, now());
      switch (outcome.status) {
        case 'missing':
          throw noObjective();
        case 'taken':
          throw new Problem('id-taken', 'A pledge with this id and another content is stored.', {
            errors: [{ path: 'id', message: 'belongs to another pledge' }],
          });
        case 'full':
          throw new Problem('content-invalid', `An objective has at most ${mostPledges} pledges.`);
        default:
          return context.json({ ...pledge, given: outcome.given, own: true }, 201);
      }
    },
  });
}

/** `DELETE /v1/objectives/{id}/pledges/{pledge}`: somebody withdraws their own pledge. */
export function deletePledge(store: PledgeStore, objectives: Pick<ObjectiveStore, 'read'>) {
  return defineOperation({
    id: 'withdrawPledge',
    method: 'DELETE',
    path: '/v1/objectives/{id}/pledges/{pledge}',
    tag: 'Objectives',
    summary: 'Withdraws a pledge of one’s own; nothing of it is kept.',
    access: { scope: 'pledges:write' },
    params: PledgeParams,
    answers: { 204: { description: 'It is not there any more.' } },
    handle: async ({ context, site, identity, params }) => {
      const { id, pledge } = params;
      if (await store.withdraw(site.key, id, pledge, identity.subject))
        return context.body(null, 204);
      // Of an objective that they may not see nothing is there for them.
      if (!ifSeen(identity, await objectives.read(site.key, id))) return context.body(null, 204);
      throw new Problem('forbidden', 'Only who gave a pledge can withdraw it.');
    },
  });
}
