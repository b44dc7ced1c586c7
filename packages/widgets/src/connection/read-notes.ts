import './client.js';
import { withToken, type Collector } from './http.js';

/** Notes as the collector gave them. Only their outer form was looked at; the widget checks the rest. */
export interface GivenNotes {
  notes: unknown[];
  before: string | null;
}

/**
 * Reads notes to whoever is signed in and those that are shared with them, newest first: the first page, or the one after a cursor.
 * @throws RefusedError, TypeError when the answer is no page
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<GivenNotes, void, undefined> {
  const { before } = detail as { before?: string };
  const query = new URLSearchParams({ limit: '50', ...(before && { before }) });
  const given = await withToken(identity, (token) =>
    http.json(`/v1/notes?${query.toString()}`, { signal, token }),
  );
  const page = (given ?? {}) as Partial<GivenNotes>;
  if (!Array.isArray(page.notes))
    throw new TypeError('the collector answered with something else than a page of notes');
  yield { notes: page.notes, before: page.before ?? null };
}
