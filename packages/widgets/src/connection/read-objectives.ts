import './client.js';
import { readFirst, throwIfFinal } from './first-reading.js';
import { withToken, type Collector } from './http.js';
import { whenLookedAt } from './wait.js';

/** Objectives as the collector gave them; the widget checks each. */
export interface GivenObjectives {
  objectives: unknown[];
}

/** So many are asked for at once, and at most so many pages. */
const pageSize = 200;
const mostPages = 50;

/** What of an id is a filter: `level=team&owner=Depot`. */
const filters = ['owner', 'level', 'health', 'channel', 'on'];

/**
 * Reads all objectives that the person may see, or those of a filter, page by page. A list has no stream of its own: it is read again
 * when the page is turned to again, and given again where something has changed.
 * @throws as `readFirst`; later only where the right to read is refused
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<GivenObjectives, void, undefined> {
  const { id = '' } = detail as { id?: string };
  const given = new URLSearchParams(id);
  const wanted = [...given].filter(([name]) => filters.includes(name));
  let whole = await readFirst((until) => readAll(collector, wanted, until), signal);
  for (;;) {
    yield whole;
    const last = stateOf(whole);
    do {
      await whenLookedAt(signal);
      try {
        whole = await readAll(collector, wanted, signal);
      } catch (error) {
        signal.throwIfAborted();
        throwIfFinal(error);
      }
    } while (stateOf(whole) === last);
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
  console.warn(`<ox-connection> shows the first ${objectives.length} objectives; there are more.`);
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
