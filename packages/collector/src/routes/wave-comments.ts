import { FirmReply, type Reply } from '@oxbow/model/reply';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { readJson } from '../body.js';
import type { Employees } from '../employees/employees.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { ReplyBody } from './replies.js';
import { noWave, WaveParams } from './waves.js';

const Comment = name(
  'Comment',
  z.object({
    id: z.uuid(),
    side: z.string(),
    text: z.string(),
    /** In which the wave closed. */
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  }),
);

/** `GET /v1/waves/{wave}/comments`: what people said in their own words, when at least 10 of their side answered. */
export function getComments({ waves }: Employees) {
  return defineOperation({
    id: 'readComments',
    method: 'GET',
    path: '/v1/waves/{wave}/comments',
    tag: 'Waves',
    summary: 'What people said in their own words in a closed wave, in an order of chance.',
    description:
      'Only where at least 10 of a side answered, or as many as the threshold of the wave. Without unit, and dated by the month.',
    access: { scope: 'waves:read' },
    params: WaveParams,
    query: z.strictObject({ after: z.optional(z.uuid()), limit: z._default(integer(1, 200), 50) }),
    answers: {
      200: {
        description: 'A page; `after` asks for the next one, and is null on the last.',
        body: z.object({ comments: z.array(Comment), after: z.nullable(z.uuid()) }),
      },
    },
    problems: ['not-found'],
    handle: async ({ context, site, params, query: { after, limit } }) => {
      if (!(await waves.read(site.key, params.wave))) throw noWave();
      const found = await waves.comments(site.key, params.wave, after, limit + 1);
      const comments = found.slice(0, limit);
      const last = found.length > limit ? comments.at(-1)?.id : undefined;
      return context.json({ comments, after: last ?? null });
    },
  });
}

/** `POST /v1/waves/{wave}/replies`: says something to all who took part; no single answer can be replied to. */
export function postWaveReply({ waves }: Employees, now: () => number) {
  return defineOperation({
    id: 'addReplyToWave',
    method: 'POST',
    path: '/v1/waves/{wave}/replies',
    tag: 'Waves',
    summary: 'Says something to all who took part in a wave.',
    description:
      'Who reads the wave reads it, and who took part, by the receipt. Sending the same id again has the same answer.',
    access: { scope: 'inbox:answer' },
    params: WaveParams,
    body: { 'application/json': name('FirmReply', FirmReply) },
    answers: { 201: { description: 'Stored, now or before.', body: ReplyBody } },
    problems: ['not-found', 'id-taken'],
    handle: async ({ context, site, params }) => {
      const draft = readRecord(await readJson(context.req.raw), FirmReply);
      if (!(await waves.read(site.key, params.wave))) throw noWave();
      const reply: Reply = { ...draft, at: new Date(now()).toISOString(), from: 'firm' };
      const kept = await waves.addReply(site.key, params.wave, reply);
      if (kept.text !== reply.text || kept.by !== reply.by) {
        throw new Problem('id-taken', 'Another reply to this wave has this id.');
      }
      return context.json(kept, 201);
    },
  });
}
