import './client.js';
import type { TimelinePage } from '@oxbow/model/touchpoint';
import type { Subject } from '../element/events.js';
import { readTimelinePage } from './follow-timeline.js';
import type { Collector } from './http.js';

/** Reads the page of a customer's timeline before a cursor. */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<TimelinePage, void, undefined> {
  const { id, before } = detail as Subject & { before: string };
  yield await readTimelinePage(collector, id, signal, before);
}
