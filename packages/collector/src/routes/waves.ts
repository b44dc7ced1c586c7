import { Wave, WaveId } from '@oxbow/model/wave';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { assertSize, readJson } from '../body.js';
import type { Employees } from '../employees/employees.js';
import { putWave as put } from '../employees/put-wave.js';
import type { PromptResult } from '../employees/prompt-results.js';
import type { StoredWave } from '../employees/wave-store.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { ReplyBody } from './replies.js';

/** A wave's id in the request's address. */
export const WaveParams = z.object({ wave: WaveId });

const WaveBody = name('Wave', Wave);

const Count = z.int().check(z.gte(0));
const Bound = z.number();

/** A wave as it stands; what came of it, once it is closed. */
const WaveState = name(
  'WaveState',
  z.object({
    wave: WaveBody,
    /** How many answered, of each side where they are enough. */
    people: z.optional(z.record(z.string(), Count)),
    /** Of a prompt: scores of groups that may be shown, without a unit of the whole. */
    scores: z.optional(
      z.array(
        z.object({
          unit: z.optional(z.string()),
          question: z.string(),
          n: Count,
          score: Bound,
          interval: z.optional(z.object({ low: Bound, high: Bound })),
        }),
      ),
    ),
    /** Of a prompt, likewise: the share in percent of those who agree or are satisfied. */
    shares: z.optional(
      z.array(
        z.object({
          unit: z.optional(z.string()),
          question: z.string(),
          type: z.enum(['csat', 'ces', 'agreement', 'stars', 'emoji', 'thumbs', 'consent']),
          n: Count,
          favourable: Bound,
          interval: z.optional(z.object({ low: Bound, high: Bound })),
        }),
      ),
    ),
    /** Of a prompt, likewise: the mean of answers on a scale of its own. */
    means: z.optional(
      z.array(
        z.object({
          unit: z.optional(z.string()),
          question: z.string(),
          n: Count,
          mean: Bound,
          from: Bound,
          to: Bound,
        }),
      ),
    ),
    /** Of a prompt, of the whole alone: in percent how many chose an option, and without `option` something else. */
    choices: z.optional(
      z.array(
        z.object({
          question: z.string(),
          n: Count,
          options: z.array(z.object({ option: z.optional(z.string()), share: Bound })),
        }),
      ),
    ),
    replies: z.array(ReplyBody),
  }),
);

/** `GET /v1/waves`: the waves of a site. */
export function listWaves({ waves }: Employees) {
  return defineOperation({
    id: 'listWaves',
    method: 'GET',
    path: '/v1/waves',
    tag: 'Waves',
    summary: 'The waves of a site, by id.',
    access: { scope: 'waves:read' },
    query: z.strictObject({ after: z.optional(WaveId), limit: z._default(integer(1, 200), 50) }),
    answers: {
      200: {
        description: 'A page; `after` asks for the next one, and is null on the last.',
        body: z.object({ waves: z.array(WaveBody), after: z.nullable(WaveId) }),
      },
    },
    handle: async ({ context, site, query: { after, limit } }) => {
      const found = await waves.list(site.key, after, limit + 1);
      const page = found.slice(0, limit).map(({ wave }) => wave);
      const last = found.length > limit ? page.at(-1)?.id : undefined;
      return context.json({ waves: page, after: last ?? null });
    },
  });
}

/** `GET /v1/waves/{wave}`: a wave as it stands. How many have answered is not told before it is closed. */
export function getWave(employees: Employees) {
  return defineOperation({
    id: 'readWave',
    method: 'GET',
    path: '/v1/waves/{wave}',
    tag: 'Waves',
    summary: 'A wave as it stands, and once it is closed, what came of it.',
    description:
      'While it is open nothing is told of its answers, not even how many there are: who looked before and after somebody was at a desk would know that it was them. The results of an instrument are at `/v1/experience/{instrument}`.',
    access: { scope: 'waves:read' },
    params: WaveParams,
    answers: { 200: { description: 'The wave.', body: WaveState } },
    problems: ['not-found'],
    handle: async ({ context, site, params }) => {
      const found = await employees.waves.read(site.key, params.wave);
      if (!found) throw noWave();
      return context.json(await toState(employees, site.key, found));
    },
  });
}

/** `PUT /v1/waves/{wave}`: opens a wave, changes its title or days, or closes it. */
export function putWave(employees: Employees, now: () => number) {
  return defineOperation({
    id: 'putWave',
    method: 'PUT',
    path: '/v1/waves/{wave}',
    tag: 'Waves',
    summary: 'Opens a wave, changes the title or the days of an open one, or closes it.',
    description:
      'With the status `closed` it is closed at once and for good; else it closes after its last day by itself. What is asked, of whom and the threshold stay as they were when it was opened. A wave that is closed is not changed.',
    access: { scope: 'waves:write' },
    params: WaveParams,
    body: { 'application/json': WaveBody },
    answers: {
      200: { description: 'Changed, or closed now or before.', body: WaveState },
      201: { description: 'Opened.', body: WaveState },
    },
    problems: ['wave-closed', 'secret-missing'],
    handle: async ({ context, site, params }) => {
      const wave = readRecord(await readJson(context.req.raw), Wave);
      if (wave.id !== params.wave) {
        throw new Problem('content-invalid', 'The wave has another id than the address.', {
          errors: [{ path: 'id', message: 'expected the id of the address' }],
        });
      }
      assertSize(JSON.stringify(wave));
      const { stored, isNew } = await put(employees, site.key, wave, now());
      return context.json(await toState(employees, site.key, stored), isNew ? 201 : 200);
    },
  });
}

async function toState(
  { waves }: Employees,
  site: string,
  { wave, people }: StoredWave,
): Promise<z.infer<typeof WaveState>> {
  const replies = await waves.replies(site, wave.id);
  if (wave.status === 'open') return { wave, replies };
  const of =
    wave.prompt === undefined ? undefined : toPromptResults(await waves.results(site, wave.id));
  return { wave, people: people ?? {}, ...of, replies };
}

function toPromptResults(results: { unit: string; body: string }[]) {
  const parsed = results.map(({ unit, body }) => ({ unit, ...(JSON.parse(body) as PromptResult) }));
  const toList = <Shown>(unit: string, shown: Record<string, Shown> = {}) =>
    Object.entries(shown).map(([question, figures]) => ({
      ...(unit !== '' && { unit }),
      question,
      ...figures,
    }));
  return {
    scores: parsed.flatMap(({ unit, scores }) => toList(unit, scores)),
    shares: parsed.flatMap(({ unit, shares }) => toList(unit, shares)),
    means: parsed.flatMap(({ unit, means }) => toList(unit, means)),
    choices: parsed.flatMap(({ unit, choices }) => toList(unit, choices)),
  };
}

export function noWave(): Problem {
  return new Problem('not-found', 'This site has no wave with this id.');
}
