import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Queries } from '../database/database.js';

/** So many pieces of work hold a connection at a time, so that what is asked outside of them has some left. */
const mostAtATime = 4;

/** One piece of work, and the transaction that everything it asks of the database is part of. */
interface Scope {
  query: Queries['query'];
  /** The site that the connection is set to. */
  readonly setting: { site: string };
  /** Resolves when what was asked before is done: savepoints have to be nested, not crossed. */
  last: Promise<unknown>;
  /** What is still asked afterwards is no part of it any more. */
  isOver: boolean;
  /** True for what is asked within a transaction of the work's own, which is done before anything else may be. */
  isInside: boolean;
}

/** Ends a transaction without keeping anything; carries what came of the work. */
class Done<Result> {
  readonly result: Result;

  constructor(result: Result) {
    this.result = result;
  }
}

/**
 * A database of which nothing is kept. Work that is run with `run` sees everything that it has written, as if it were
 * kept, since all of it is one transaction that is rolled back in the end; what is asked outside of it is rolled back at
 * once. Checks, keys and triggers are those of the real database.
 */
export class Preview {
  /** Everything that may write has to be given this one. */
  readonly database: Database;
  readonly #real: Database;
  readonly #scopes = new AsyncLocalStorage<Scope>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(real: Database) {
    this.#real = real;
    this.database = {
      ...this.#of(''),
      of: (site) => this.#of(site),
      listen: (channel, onMessage) => real.listen(channel, onMessage),
      // Nothing has changed, so there is nothing to tell.
      notify: async () => {},
      close: () => real.close(),
    };
  }

  /** Does a piece of work, such as answering a request, and keeps nothing of it. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= mostAtATime) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await rolledBack(this.#real.of(''), async (query) => {
        const scope: Scope = {
          ...{ query, setting: { site: '' }, last: Promise.resolve() },
          ...{ isOver: false, isInside: false },
        };
        try {
          return await this.#scopes.run(scope, work);
        } finally {
          scope.isOver = true;
          await scope.last;
        }
      });
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Makes what answers requests keep nothing, and say so in the header `Oxbow-Preview`. */
  answer<Rest extends unknown[]>(
    fetch: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  ): (request: Request, ...rest: Rest) => Promise<Response> {
    return async (request, ...rest) => {
      const answer = await this.run(async () => fetch(request, ...rest));
      answer.headers.set('Oxbow-Preview', 'true');
      if (answer.headers.has('Access-Control-Allow-Origin')) {
        answer.headers.append('Access-Control-Expose-Headers', 'Oxbow-Preview');
      }
      return answer;
    };
  }

  #of(site: string): Queries {
    const transaction: Queries['transaction'] = async (work) => {
      const scope = this.#scopes.getStore();
      if (!scope || scope.isOver) return rolledBack(this.#real.of(site), work);
      return this.#nest(scope, site, () => work(scope.query));
    };
    return {
      transaction,
      query: (sql, values) => transaction((query) => query(sql, values)),
    };
  }

  /** Does one thing after the others of its scope; when it fails, what was before it is as it was. */
  async #nest<Result>(scope: Scope, site: string, work: () => Promise<Result>): Promise<Result> {
    const { query } = scope;
    const step = async () => {
      await query('savepoint preview');
      if (scope.setting.site !== site) {
        await query(`select set_config('oxbow.site', $1, true)`, [site]);
        scope.setting.site = site;
      }
      try {
        const inside: Scope = { ...scope, last: Promise.resolve(), isInside: true };
        const result = await this.#scopes.run(inside, work);
        await query('release savepoint preview');
        return result;
      } catch (error) {
        await query('rollback to savepoint preview');
        // The setting went back as well.
        scope.setting.site = '';
        await query(`select set_config('oxbow.site', '', true)`);
        throw error;
      }
    };
    if (scope.isInside) return step();
    const done = scope.last.then(step);
    scope.last = done.catch(() => {});
    return done;
  }
}

async function rolledBack<Result>(
  queries: Queries,
  work: (query: Queries['query']) => Promise<Result>,
): Promise<Result> {
  try {
    await queries.transaction(async (query) => {
      throw new Done(await work(query));
    });
  } catch (error) {
    if (error instanceof Done) return error.result as Result;
    throw error;
  }
  throw new Error('a transaction that was to be rolled back was not');
}
