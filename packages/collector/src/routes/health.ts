import * as z from 'zod/mini';
import { defineOperation } from '../api/operation.js';
import type { Store } from '../store/store.js';

/** `GET /healthz`: 200 when the database answers; else the error handler says 503. */
export function getHealth(store: Store) {
  return defineOperation({
    id: 'readHealth',
    method: 'GET',
    path: '/healthz',
    tag: 'Service',
    summary: 'Whether the collector and its database answer.',
    access: 'public',
    answers: { 200: { description: 'Both do.', body: z.object({ status: z.literal('ok') }) } },
    problems: ['unavailable'],
    handle: async ({ context }) => {
      await store.ping();
      return context.json({ status: 'ok' });
    },
  });
}
