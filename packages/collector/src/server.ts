import { Hono, type Handler } from 'hono';
import { allowOrigins, requireAccess, type Environment } from './access.js';
import { impliedProblems, type Operation } from './api/operation.js';
import { readParams, readQuery } from './api/parameters.js';
import { isUnavailable } from './database/database.js';
import type { Employees } from './employees/employees.js';
import { OverloadedError } from './ingest/batcher.js';
import { Limits } from './limits/limits.js';
import type { Live } from './live/live.js';
import { countRequests, sourcesOf } from './request-metrics.js';
import { Metrics } from './metrics.js';
import { Problem } from './problem.js';
import { getAsked } from './routes/asked.js';
import { postAssessments } from './routes/assessments.js';
import { getChannelMix } from './routes/channel-mix.js';
import { postCheckIn } from './routes/check-ins.js';
import { deleteCustomer, getCustomer } from './routes/customers.js';
import { getExperience } from './routes/experience.js';
import { getHealth } from './routes/health.js';
import { getInbox } from './routes/inbox.js';
import { makeTellRead } from './routes/inbox-audit.js';
import { getInboxFigures } from './routes/inbox-figures.js';
import { getInboxItem, patchInboxItem } from './routes/inbox-item.js';
import { getJourneyActuals } from './routes/journey-actuals.js';
import { getJourney, getJourneyStream, listJourneys, putJourney } from './routes/journeys.js';
import { getMetrics } from './routes/metrics.js';
import { deleteNote, listNotes, patchNote, postNote } from './routes/notes.js';
import {
  getObjective,
  getObjectiveStream,
  listObjectives,
  putObjective,
} from './routes/objectives.js';
import { getDocument } from './routes/open-api.js';
import { deletePledge, listPledges, postPledge } from './routes/pledges.js';
import { getPrompt, listPrompts, putPrompt } from './routes/prompts.js';
import { deleteReceipt, getReceipt, postReceiptReply } from './routes/receipt.js';
import { getReplies, postReply } from './routes/replies.js';
import { postResponses } from './routes/responses.js';
import { deleteSignUp, listParticipants, listSignUps, postSignUp } from './routes/sign-ups.js';
import { makeStreams } from './routes/stream.js';
import { getTimeline, getTimelineStream } from './routes/timeline.js';
import { postTouchpoints } from './routes/touchpoints.js';
import { getUnits, putUnits } from './routes/units.js';
import { getComments, postWaveReply } from './routes/wave-comments.js';
import { getPlan } from './routes/wave-plan.js';
import { getWave, listWaves, putWave } from './routes/waves.js';
import { listDeliveries, postReplay } from './routes/webhook-deliveries.js';
import {
  deleteWebhook,
  getWebhook,
  listWebhooks,
  postWebhookSecret,
  putWebhook,
} from './routes/webhooks.js';
import type { Sites } from './sites/site.js';
import type { Store } from './store/store.js';
import { TokenCache } from './token-cache.js';

/** What the HTTP API works with. */
export interface AppOptions {
  store: Store;
  employees: Employees;
  live: Live;
  sites: Sites;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds between the comments of a stream. */
  heartbeat?: number;
  /** What is counted, and who may read it; see `mayReadMetrics`. */
  metrics?: Metrics;
  metricsToken?: string | undefined;
  /** Whether webhooks may be told at addresses that are not public; see `isAllowedUrl`. */
  privateWebhooks?: boolean;
  /** What may be asked how often; as in `defaultLimits`, without any address, unless told otherwise. */
  limits?: Limits;
  /** Is told of failures that are the collector's own, in one line without content of requests. */
  report?: (line: string) => void;
}

/** Everything that the API can do: the one list that answers requests and that its document is made of. */
export function listOperations(options: AppOptions): Operation[] {
  const { store, employees, live, now, heartbeat } = options;
  const { ingest, inbox, receipts } = store;
  const { timeline, customers, channels, history, audit } = store;
  const { objectives, pledges, journeys, signUps, prompts } = store;
  const { webhooks, deliveries } = store;
  const { metrics = new Metrics(), metricsToken, privateWebhooks = false, report } = options;
  const tellRead = makeTellRead(audit, now);
  const open = makeStreams(live, now, heartbeat);
  const operations = [
    postResponses(ingest, employees, now),
    getInbox(inbox, tellRead, report),
    getInboxFigures(store.figures, now),
    getInboxItem(inbox, tellRead),
    patchInboxItem(inbox, tellRead, now),
    getReplies(inbox, tellRead),
    postReply(inbox, now),
    getReceipt(receipts, employees),
    deleteReceipt(receipts, employees),
    postReceiptReply(receipts, now),
    postTouchpoints(ingest),
    getTimeline(timeline, audit, now),
    getTimelineStream(timeline, audit, open, now),
    getCustomer(customers, employees.notes, audit, now, report),
    deleteCustomer(customers, employees.notes, now),
    getChannelMix(channels, history, now),
    listObjectives(objectives, now),
    getObjective(objectives),
    putObjective(objectives),
    postCheckIn(objectives, now),
    getObjectiveStream(objectives, open),
    listPledges(pledges, objectives),
    postPledge(pledges, objectives, now),
    deletePledge(pledges, objectives),
    listJourneys(journeys),
    getJourney(journeys),
    putJourney(journeys),
    getJourneyStream(journeys, open),
    getJourneyActuals(journeys, history, now),
    listSignUps(signUps),
    postSignUp(signUps, now),
    deleteSignUp(signUps),
    listParticipants(signUps),
    listPrompts(prompts),
    getPrompt(prompts),
    putPrompt(prompts),
    getUnits(employees.units),
    putUnits(employees.units),
    listWaves(employees),
    getWave(employees),
    putWave(employees, now),
    getPlan(employees),
    getComments(employees),
    postWaveReply(employees, now),
    getAsked(employees),
    postAssessments(employees),
    getExperience(employees),
    postNote(employees.notes, now),
    listNotes(employees.notes),
    patchNote(employees.notes),
    deleteNote(employees.notes),
    listWebhooks(webhooks),
    getWebhook(webhooks),
    putWebhook(webhooks, privateWebhooks),
    deleteWebhook(webhooks),
    postWebhookSecret(webhooks, now),
    listDeliveries(webhooks, deliveries),
    postReplay(webhooks, deliveries),
    getHealth(store),
    getMetrics(metrics, metricsToken),
  ];
  return [...operations, getDocument(operations)];
}

/** Makes the HTTP API: a function from request to response, by web standards alone. */
export function createApp(options: AppOptions): Hono<Environment> {
  const { sites, now, report, limits = new Limits({ now }) } = options;
  const metrics = options.metrics ?? new Metrics(sourcesOf(options.store, options.live));
  options.store.ingest.watch((seconds) => metrics.observeLag(seconds));
  const operations = listOperations({ ...options, metrics });
  const tokens = new TokenCache();
  const app = new Hono<Environment>();

  app.use('/v1/*', allowOrigins(sites));
  for (const operation of operations) {
    const path = toRoute(operation.path);
    const { access } = operation;
    app.on(operation.method, path, countRequests(operation, metrics));
    if (access !== 'public') {
      app.on(
        operation.method,
        path,
        requireAccess(sites, access, now, tokens),
        limits.of(operation),
      );
    }
    app.on(operation.method, path, toHandler(operation, report));
  }
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const methods = operations.filter((operation) => operation.path === path);
    const names = methods.map(({ method }) => method).join(', ');
    app.all(toRoute(path), () => {
      throw new Problem('method-refused', `This address takes ${names}.`, {
        headers: { Allow: names },
      });
    });
  }
  app.notFound(() =>
    new Problem('not-found', 'The addresses of the API are in /openapi.json.').toResponse(),
  );
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    if (isUnavailable(error) || error instanceof OverloadedError) {
      const detail = 'Nothing was kept that was not acknowledged: send it again.';
      return new Problem('unavailable', detail, { headers: { 'Retry-After': '2' } }).toResponse();
    }
    report?.(describe(error));
    return new Problem('internal-error', 'The failure was logged.').toResponse();
  });
  return app;
}

function toHandler(operation: Operation, report: AppOptions['report']): Handler<Environment> {
  const { params, query } = operation;
  const known = new Set([...impliedProblems(operation), ...(operation.problems ?? [])]);
  return async (context) => {
    try {
      return await operation.handle({
        context,
        site: context.get('site'),
        identity: context.get('identity'),
        params: params && readParams(params, context.req.param()),
        query: query && readQuery(query, context.req.queries()),
      });
    } catch (error) {
      if (error instanceof Problem && !known.has(error.kind)) {
        report?.(`The operation ${operation.id} does not declare its problem ${error.kind}.`);
      }
      throw error;
    }
  };
}

/** Writes `{name}` as hono does. */
function toRoute(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** PostgreSQL words its errors with the values that caused them, so of those only the code may reach the log. */
function describe(error: Error): string {
  const { code, routine } = error as { code?: string; routine?: string };
  if (routine !== undefined) return `Unexpected database error ${code} in ${routine}.`;
  return `Unexpected error: ${error.stack ?? error.message}`;
}
