import './client.js';
import { readFirst, throwIfFinal } from './first-reading.js';
import { withToken, type Collector } from './http.js';
import { untilSeen, wait, whenLookedAt } from './wait.js';

/** Objectives as the collector gave them; the widget checks each. */
export interface GivenObjectives {
  objectives: unknown[];
}

/** Milliseconds after which a list that is seen is read again, as an inbox is. */
const listPoll = 30_000;

/** So many are asked for at once, and at most so many pages. */
const pageSize = 200;
const mostPages = 50;

/** Of a list that is too long the console is told once, not at every reading. */
let hasWarned = false;

/** What of an id is a filter: `level=team&owner=Depot`. */
const filters = ['owner', 'level', 'health', 'channel', 'on'];

/**
 * Reads all objectives that the person may see, or those of a filter, page by page. A list has no stream of its own: it is read again
 * every half minute while the page is to be seen, and at once when it is turned to again, and given again where something has changed.
 * @throws as `readFirst`; later only where the right to read is refused
 */
export function answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<GivenObjectives, void, undefined> {
  return followObjectives(collector, detail, signal, listPoll);
}

/** @param poll milliseconds */
export async function* followObjectives(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
  poll: number,
): AsyncGenerator<GivenObjectives, void, undefined> {
  const { id = '' } = detail as { id?: string };
  const given = new URLSearchParams(id);
  const wanted = [...given].filter(([name]) => filters.includes(name));
  let whole = await readFirst((until) => readAll(collector, wanted, until), signal);
  for (;;) {
    yield whole;
    const last = stateOf(whole);
    do {
      await untilDue(poll, signal);
      try {
        whole = await readAll(collector, wanted, signal);
      } catch (error) {
        signal.throwIfAborted();
        throwIfFinal(error);
      }
    } while (stateOf(whole) === last);
  }
}

/** Until a list is to be read again. */
async function untilDue(poll: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  try {
    await Promise.race([wait(poll, either).then(() => untilSeen(either)), whenLookedAt(either)]);
  } finally {
    over.abort();
  }
}

async function readAll(
  { http, identity }: Collector,
  wanted: string[][],
  signal: AbortSignal,
): Promise<GivenObjectives> {
  const objectives: unknown[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams([...wanted, ['limit', String(pageSize)]]);
    if (after !== null) query.set('after', after);
    const given = await withToken(identity, (token) =>
      http.json(`/v1/objectives?${query.toString()}`, { signal, token }),
    );
    const read = (given ?? {}) as { objectives?: unknown; after?: unknown };
    if (!Array.isArray(read.objectives))
      throw new TypeError('the collector answered with something else than a page of objectives');
    objectives.push(...(read.objectives as unknown[]));
    if (typeof read.after !== 'string') return { objectives };
    after = read.after;
  }
  if (!hasWarned)
    console.warn(
      `<ox-connection> shows the first ${objectives.length} objectives; there are more.`,
    );
  hasWarned = true;
  return { objectives };
}

/** Each change of an objective has a revision of its own. */
function stateOf({ objectives }: GivenObjectives): string {
  return JSON.stringify(
    objectives.map((each) => {
      const { id, revision } = (each ?? {}) as { id?: unknown; revision?: unknown };
      return [id, revision];
    }),
  );
}
