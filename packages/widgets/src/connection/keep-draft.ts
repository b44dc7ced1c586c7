import './client.js';
import type { Kept } from '../element/events.js';
import { keepDraft, type DraftPlace } from './drafts.js';
import type { Collector } from './http.js';

/** Keeps what is unfinished until the page is closed, and says so. */
export async function* answer(
  collector: Collector,
  detail: unknown,
): AsyncGenerator<Kept, void, undefined> {
  await keepDraft(collector, detail as DraftPlace, (detail as { draft?: unknown }).draft);
  yield { until: 'page' };
}
