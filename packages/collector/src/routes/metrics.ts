import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { defineOperation } from '../api/operation.js';
import { mayReadMetrics, type Metrics } from '../metrics.js';
import { Problem } from '../problem.js';

/**
 * `GET /metrics`: what this process counts of itself, as OpenMetrics text.
 * @param token who has it may read; without one, whoever asks from this machine and through no proxy
 */
export function getMetrics(metrics: Metrics, token: string | undefined) {
  return defineOperation({
    id: 'readMetrics',
    method: 'GET',
    path: '/metrics',
    tag: 'Service',
    summary: 'Figures of this process as OpenMetrics text.',
    description:
      'For whoever has the token `metrics.token` of the configuration as `Authorization: Bearer`; without one in the configuration, for this machine alone.',
    access: 'public',
    headers: { Authorization: { description: '`Bearer` and the token of the configuration.' } },
    answers: {
      200: { description: 'The figures.', type: metrics.contentType, body: z.string() },
    },
    problems: ['forbidden'],
    handle: async ({ context }) => {
      const authorization = context.req.header('Authorization');
      const forwarded = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'].some(
        (name) => context.req.header(name) !== undefined,
      );
      const caller = { authorization, address: addressOf(context), forwarded };
      if (!mayReadMetrics(caller, token)) {
        throw new Problem(
          'forbidden',
          'The figures are for who has the token "metrics.token" of the configuration; without one there, for this machine alone.',
        );
      }
      return new Response(await metrics.text(), {
        headers: { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' },
      });
    },
  });
}

/** The other end of the connection; a request without a socket has none. */
function addressOf(context: Context): string | undefined {
  return 'incoming' in ((context.env as object | undefined) ?? {})
    ? getConnInfo(context).remote.address
    : undefined;
}
