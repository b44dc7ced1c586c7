import './client.js';
import type { InboxFilter } from '@oxbow/model/inbox';
import type { Subject } from '../element/events.js';
import { withToken, type Collector } from './http.js';
import { readAnsweredPrompts } from './read-answered-prompts.js';

/** A page of an inbox as the collector gave it. Only its outer form was looked at; the widget checks the rest. */
export interface GivenPage {
  items: unknown[];
  before: string | null;
}

/** Everybody's inbox, as far as the token reaches; any other id is a team. */
const everyTeam = 'all';

/** The team that an inbox is of; none for all. */
export function toTeamQuery(inbox: string): Record<string, string> {
  return inbox === everyTeam || inbox === '' ? {} : { team: inbox };
}

/**
 * Reads one page of an inbox.
 * @param before cursor of the page before; empty for the first one
 * @throws RefusedError, TypeError when the answer is no page
 */
export async function readInboxPage(
  { http, identity }: Collector,
  inbox: string,
  signal: AbortSignal,
  before = '',
  filter: InboxFilter = {},
): Promise<GivenPage> {
  const { stand, team, lowest, highest, suspect, order } = filter;
  const wanted = { limit: 50, before, stand, lowest, highest, suspect, order, team };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted))
    if (value !== undefined && value !== '') query.set(name, String(value));
  for (const [name, value] of Object.entries(toTeamQuery(inbox))) query.set(name, value);
  const answer = await withToken(identity, (token) =>
    http.json(`/v1/responses?${query.toString()}`, { signal, token }),
  );
  const page = (answer ?? {}) as Partial<GivenPage>;
  if (Array.isArray(page.items)) return { items: page.items, before: page.before ?? null };
  throw new TypeError('the collector answered with something else than a page of an inbox');
}

/** Reads a page of an inbox: the first of a filter, or the one after a cursor. What was asked comes with it. */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { id, before, filter } = detail as Subject & { before: string; filter?: InboxFilter };
  const page = await readInboxPage(collector, id, signal, before, filter);
  const prompts = await readAnsweredPrompts(collector, page.items, signal);
  yield { ...page, prompts };
}
