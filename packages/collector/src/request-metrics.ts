import type { MiddlewareHandler } from 'hono';
import type { Environment } from './access.js';
import type { Operation } from './api/operation.js';
import type { Live } from './live/live.js';
import type { Metrics, MetricsSources } from './metrics.js';
import type { Store } from './store/store.js';

/**
 * Operations of which no figure is kept: with figures that are fetched every few seconds, a growing number would tell when an
 * employee has answered. What else employees and customers ask alike says itself that it is an employee's.
 */
const uncounted: ReadonlySet<string> = new Set(['addAssessments', 'readAssessment']);

/** Where the figures that are looked up come from. */
export function sourcesOf(store: Store, live: Live): MetricsSources {
  return {
    database: () => store.ping(),
    streams: () => live.open,
    queue: () => store.ingest.waiting,
    webhooks: () => store.deliveries.measure(),
  };
}

/** Counts what was asked and answered, errors too, and what became of the records that came with it. */
export function countRequests({ id }: Operation, metrics: Metrics): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    if (uncounted.has(id) || context.get('uncounted')) return;
    metrics.countRequest(id, context.res.status, (performance.now() - start) / 1000);
    const { kind, accepted, results = [] } = context.get('records') ?? {};
    if (kind === undefined || accepted === undefined) return;
    metrics.countRecords(kind, 'accepted', accepted);
    for (const { status } of results) metrics.countRecords(kind, status);
  };
}
