import './client.js';
import type { Kept } from '../element/events.js';
import { keepDraft, type WrittenPlace } from './drafts.js';
import type { Collector } from './http.js';

/** Keeps what is unfinished until the page is closed or the element gone, and says which. */
export async function* answer(
  collector: Collector,
  detail: unknown,
): AsyncGenerator<Kept, void, undefined> {
  const { draft } = detail as { draft?: unknown };
  yield { until: keepDraft(collector, detail as WrittenPlace, draft) };
}
