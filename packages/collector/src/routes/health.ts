import type { Context } from 'hono';
import type { Store } from '../store/store.js';

/** `GET /healthz`: 200 when the database answers; else the error handler says 503. */
export function getHealth(store: Store) {
  return async (context: Context) => {
    await store.ping();
    return context.json({ status: 'ok' });
  };
}
