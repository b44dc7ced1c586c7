import { Hono } from 'hono';
import { allowOrigins, requireSite, type Environment, type Site } from './access.js';
import { isUnavailable } from './database/database.js';
import type { Live } from './live/live.js';
import { Problem } from './problem.js';
import { getHealth } from './routes/health.js';
import { postResponses } from './routes/responses.js';
import { getStream } from './routes/stream.js';
import { getTimeline } from './routes/timeline.js';
import { postTouchpoints } from './routes/touchpoints.js';
import type { Store } from './store.js';

/** What the HTTP API works with. */
export interface AppOptions {
  store: Store;
  live: Live;
  sites: readonly Site[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds between the comments of a stream. */
  heartbeat?: number;
  /** Is told of failures that are the collector's own, in one line without content of requests. */
  report?: (line: string) => void;
}

/** Makes the HTTP API: a function from request to response, by web standards alone. */
export function createApp(options: AppOptions): Hono<Environment> {
  const { store, live, sites, now, heartbeat, report } = options;
  const app = new Hono<Environment>();
  const routes = [
    ['POST', '/v1/responses', postResponses(store, now)],
    ['POST', '/v1/touchpoints', postTouchpoints(store)],
    ['GET', '/v1/customers/:customer/touchpoints', getTimeline(store)],
    ['GET', '/v1/customers/:customer/stream', getStream(store, live, now, heartbeat)],
  ] as const;

  app.get('/healthz', getHealth(store));
  app.use('/v1/*', allowOrigins(sites));
  for (const [method, path, handler] of routes) {
    app.on(method, path, requireSite(sites, now), handler);
    app.all(path, () => {
      throw new Problem('method-refused', `This address takes ${method}.`, {
        headers: { Allow: method },
      });
    });
  }
  app.notFound(() =>
    new Problem('not-found', 'The addresses of the API are in the README.').toResponse(),
  );
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    if (isUnavailable(error)) {
      const detail = 'Nothing was kept that was not acknowledged: send it again.';
      return new Problem('unavailable', detail, { headers: { 'Retry-After': '2' } }).toResponse();
    }
    report?.(describe(error));
    return new Problem('internal-error', 'The failure was logged.').toResponse();
  });
  return app;
}

/** PostgreSQL words its errors with the values that caused them, so of those only the code may reach the log. */
function describe(error: Error): string {
  const { code, routine } = error as { code?: string; routine?: string };
  if (routine !== undefined) return `Unexpected database error ${code} in ${routine}.`;
  return `Unexpected error: ${error.stack ?? error.message}`;
}
