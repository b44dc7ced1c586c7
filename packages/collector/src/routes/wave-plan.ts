import { planWave, usualShare } from '@oxbow/model/plan-wave';
import { UnitId } from '@oxbow/model/unit';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import type { Employees } from '../employees/employees.js';
import { noWave, WaveParams } from './waves.js';

const Visibility = z.enum(['visible', 'uncertain', 'never']);

const Plan = name(
  'WavePlan',
  z.object({
    /** Scores are shown from so many answers on. */
    threshold: z.int(),
    /** In percent, which part of the people is expected to answer. */
    share: z.int(),
    /** The whole first, without `unit`; each unit after the one above it. */
    units: z.array(
      z.object({
        unit: z.optional(UnitId),
        visibility: Visibility,
        /** Of what concerns leadership, which needs 10 answers. */
        leadership: Visibility,
        why: z.optional(z.enum(['size', 'sibling', 'above', 'unknown'])),
        /** From so many answers of its own on it is shown, if those beside it answer as expected. */
        needed: z.optional(z.int()),
      }),
    ),
  }),
);

/** `GET /v1/waves/{wave}/plan`: which units will be seen, told from how many people they have and from no answer. */
export function getPlan({ waves, units }: Employees) {
  return defineOperation({
    id: 'readWavePlan',
    method: 'GET',
    path: '/v1/waves/{wave}/plan',
    tag: 'Waves',
    summary: 'Which units will be seen when a wave is over, and from how many answers on.',
    description:
      'Made of the threshold and of `people` of the units alone, so it is the same before and after somebody has answered. `share` is the percentage of people that is expected to answer.',
    access: { scope: 'waves:read' },
    params: WaveParams,
    query: z.strictObject({ share: z._default(integer(1, 100), 100 * usualShare) }),
    answers: { 200: { description: 'The plan.', body: Plan } },
    problems: ['not-found'],
    handle: async ({ context, site, params, query: { share } }) => {
      const found = await waves.read(site.key, params.wave);
      if (!found) throw noWave();
      const organisation = await units.read(site.key);
      const { threshold } = found.wave;
      const plan = planWave(organisation.units, { threshold, share: share / 100 });
      return context.json({ threshold: plan.threshold, share, units: plan.units });
    },
  });
}
