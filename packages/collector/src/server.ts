import { Hono } from 'hono';
import { allowOrigins, requireSite, type Environment, type Site } from './access.js';
import { isUnavailable } from './database/database.js';
import type { Live } from './live/live.js';
import { Problem } from './problem.js';
import { postCheckIn } from './routes/check-ins.js';
import { getHealth } from './routes/health.js';
import { getObjective, getObjectiveStream, putObjective } from './routes/objectives.js';
import { postResponses } from './routes/responses.js';
import { makeStreams } from './routes/stream.js';
import { getTimeline, getTimelineStream } from './routes/timeline.js';
import { postTouchpoints } from './routes/touchpoints.js';
import type { Store } from './store/store.js';

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
  const { timeline, objectives } = store;
  const open = makeStreams(live, now, heartbeat);
  const app = new Hono<Environment>();
  const routes = {
    '/v1/responses': { POST: postResponses(timeline, now) },
    '/v1/touchpoints': { POST: postTouchpoints(timeline) },
    '/v1/customers/:customer/touchpoints': { GET: getTimeline(timeline) },
    '/v1/customers/:customer/stream': { GET: getTimelineStream(timeline, open) },
    '/v1/objectives/:id': { GET: getObjective(objectives), PUT: putObjective(objectives) },
    '/v1/objectives/:id/check-ins': { POST: postCheckIn(objectives, now) },
    '/v1/objectives/:id/stream': { GET: getObjectiveStream(objectives, open) },
  };

  app.get('/healthz', getHealth(store));
  app.use('/v1/*', allowOrigins(sites));
  for (const [path, handlers] of Object.entries(routes)) {
    for (const [method, handler] of Object.entries(handlers)) {
      app.on(method, path, requireSite(sites, now), handler);
    }
    const methods = Object.keys(handlers).join(', ');
    app.all(path, () => {
      throw new Problem('method-refused', `This address takes ${methods}.`, {
        headers: { Allow: methods },
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
