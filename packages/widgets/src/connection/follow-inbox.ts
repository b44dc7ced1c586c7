import './client.js';
import type { Subject } from '../element/events.js';
import { readFirst, throwIfFinal } from './first-reading.js';
import { withToken, type Collector } from './http.js';
import { readAnsweredPrompts } from './read-answered-prompts.js';
import { readInboxPage, toTeamQuery, type GivenPage } from './read-inbox-page.js';
import { untilSeen, wait } from './wait.js';

/** Milliseconds after which an inbox that is seen is read again. */
export const inboxPoll = 30_000;

/**
 * Follows an inbox: its newest page with what is said of the whole, then what was asked, then every half minute what is
 * new, while the page is to be seen.
 * @throws as `readFirst`; later only where the right to read is refused
 */
export function answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  return followInbox(collector, (detail as Subject).id, signal, inboxPoll);
}

/** @param poll milliseconds */
export async function* followInbox(
  collector: Collector,
  inbox: string,
  signal: AbortSignal,
  poll: number,
): AsyncGenerator<unknown, void, undefined> {
  // What changes an item has to be there before the line breaks.
  void import('./change-response.js').catch(() => {});
  void import('./answer-giver.js').catch(() => {});
  const [page, figures] = await Promise.all([
    readFirst((until) => readInboxPage(collector, inbox, until), signal),
    readFigures(collector, inbox, signal),
  ]);
  yield { ...page, figures };
  yield* readPrompts(collector, page, signal);
  let last = JSON.stringify([page.items, figures]);
  for (;;) {
    await wait(poll, signal);
    await untilSeen(signal);
    try {
      const [{ items }, newer] = await Promise.all([
        readInboxPage(collector, inbox, signal),
        readFigures(collector, inbox, signal),
      ]);
      const now = JSON.stringify([items, newer]);
      if (now === last) continue;
      last = now;
      const prompts = await readAnsweredPrompts(collector, items, signal);
      yield { items, figures: newer, prompts };
    } catch (error) {
      signal.throwIfAborted();
      throwIfFinal(error);
    }
  }
}

async function* readPrompts(collector: Collector, { items }: GivenPage, signal: AbortSignal) {
  const prompts = await readAnsweredPrompts(collector, items, signal);
  if (prompts.length > 0) yield { items: [], prompts };
}

/** What is said of the whole; the items are worth reading without it. */
async function readFigures(
  { http, identity }: Collector,
  inbox: string,
  signal: AbortSignal,
): Promise<unknown> {
  const query = new URLSearchParams(toTeamQuery(inbox)).toString();
  const path = `/v1/inbox/figures${query && `?${query}`}`;
  try {
    return await withToken(identity, (token) => http.json(path, { signal, token }));
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
