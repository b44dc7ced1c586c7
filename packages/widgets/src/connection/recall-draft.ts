import './client.js';
import { recallDraft, type WrittenPlace } from './drafts.js';
import type { Collector } from './http.js';

/** Gives what was kept in this page, `null` where nothing was. */
export async function* answer(
  collector: Collector,
  detail: unknown,
): AsyncGenerator<unknown, void, undefined> {
  yield await recallDraft(collector, detail as WrittenPlace);
}
