import { ExperienceProfile } from '@oxbow/model/experience';
import { UnitId } from '@oxbow/model/unit';
import { WaveId } from '@oxbow/model/wave';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { withEarlier } from '../employees/earlier-waves.js';
import type { Employees } from '../employees/employees.js';
import { Problem } from '../problem.js';

/** `GET /v1/experience/{instrument}`: how the organisation is experienced, as it may be shown. */
export function getExperience({ waves }: Employees) {
  return defineOperation({
    id: 'readExperience',
    method: 'GET',
    path: '/v1/experience/{instrument}',
    tag: 'Waves',
    summary: 'How the whole organisation, or a unit, is experienced by both sides.',
    description:
      'Only of closed waves and of groups from which nobody can be computed. A unit that is not shown leads to the next one above it that is. With it comes what was published of the same group in the 24 waves of the same instrument before, as it was published then.',
    access: { scope: 'experience:read' },
    params: z.object({ instrument: WaveId }),
    query: z.strictObject({ unit: z.optional(UnitId), wave: z.optional(WaveId) }),
    answers: {
      200: { description: 'The profile.', body: name('ExperienceProfile', ExperienceProfile) },
      303: {
        description: 'The unit is not shown; the next one above it that is stands there.',
        headers: { Location: 'Where.' },
      },
    },
    problems: ['not-found'],
    handle: async ({ site, params, query }) => {
      const { unit = '' } = query;
      const published = await waves.published(site.key, params.instrument, query.wave);
      if (!published) throw new Problem('not-found', 'No wave of this instrument is over yet.');
      const { wave, leads } = published;
      const body = await waves.result(site.key, wave, unit);
      if (body !== undefined) {
        const earlier = await waves.earlier(site.key, wave, unit);
        return Response.json(withEarlier(body, earlier));
      }
      const next = Object.hasOwn(leads, unit) ? leads[unit] : undefined;
      if (next === undefined) {
        throw new Problem('not-found', 'Nothing may be shown: too few answers, or no such unit.');
      }
      const where = new URLSearchParams({ wave, ...(next !== '' && { unit: next }) });

      return new Response(null, { status: 303, headers: { Location: `?${where}` } });
    },
  });
}
