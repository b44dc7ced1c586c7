import { Instrument } from '@oxbow/model/instrument';
import { toSide } from '@oxbow/model/instrument-side';
import { Day } from '@oxbow/model/period';
import { leastFor } from '@oxbow/model/suppression';
import { Translation } from '@oxbow/model/translation';
import { WaveId, WavePromise } from '@oxbow/model/wave';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import type { Employees } from '../employees/employees.js';
import { askedOf } from '../employees/instruments.js';
import { sideOf } from '../identity.js';
import { Problem } from '../problem.js';

const Least = z.int().check(z.gte(5), z.lte(1000));

/** What somebody needs to answer. */
const AskedInstrument = name(
  'AskedInstrument',
  z.object({
    /** As this side is asked: the variant of the wave, and of its parts those of the side alone. */
    instrument: name('Instrument', Instrument),
    side: z.string(),
    wave: WaveId,
    title: Translation,
    closes: Day,
    /** What is promised of the answers: what the wave says, and from how many answers on scores and own words are shown. */
    protection: z.extend(WavePromise, { from: Least, commentsFrom: Least }),
  }),
);

/** `GET /v1/assessments/{instrument}`: what the side of the token is asked today. */
export function getAsked(employees: Employees) {
  return defineOperation({
    id: 'readAssessment',
    method: 'GET',
    path: '/v1/assessments/{instrument}',
    tag: 'Waves',
    summary: 'What the person of the token needs to answer an instrument today.',
    description:
      'The instrument as the open wave of their side asks it, which may be a variant of the one in the address, and what was promised when the wave began. Nothing tells whether they have answered.',
    access: { scope: 'assessments:write' },
    params: z.object({ instrument: WaveId }),
    query: z.strictObject({ side: z.optional(WaveId) }),
    answers: { 200: { description: 'What is asked.', body: AskedInstrument } },
    problems: ['not-found'],
    handle: async ({ context, site, identity, params, query }) => {
      const side = sideOf(identity);
      if (query.side !== undefined && query.side !== side) {
        throw new Problem('forbidden', `The token is that of the side ${side}.`);
      }
      const found = await employees.asking.waveOfSide(site.key, params.instrument, side);
      const whole = found && askedOf(found.wave);
      const instrument = whole && toSide(whole, side);
      if (!found || !instrument) {
        throw new Problem('not-found', 'No open wave asks this side this instrument today.');
      }
      const { id, title, closes, threshold, protection } = found.wave;
      return context.json({
        ...{ instrument, side, wave: id, title, closes },
        protection: {
          ...protection,
          from: leastFor('score', threshold),
          commentsFrom: leastFor('comment', threshold),
        },
      });
    },
  });
}
