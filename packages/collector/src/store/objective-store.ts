import type { AppliedCheckIn } from '@oxbow/model/apply-check-in';
import type { CheckIn } from '@oxbow/model/check-in';
import type { Fault } from '@oxbow/model/fault';
import type { Objective } from '@oxbow/model/objective';
import type { Database, Queries } from '../database/database.js';
import { toKey } from '../key.js';
import { toTopic, type Announcer } from '../live/announcer.js';
import type { Changes } from '../live/changes.js';

/** An objective as it is kept. */
export interface StoredObjective {
  revision: number;
  /** The objective as JSON text, its revision in it. */
  body: string;
}

/** How many objectives are read at a time. */
const portion = 200;

/** Which objectives are wanted. */
export interface WantedObjectives {
  isWanted: (objective: Objective) => boolean;
  /** The id before the first. */
  after?: string | undefined;
  /** At most so many. */
  limit: number;
}

/** What became of a check-in. */
export type CheckInOutcome =
  /** Stored now or before; with the objective as it stands now. */
  | { status: 'stored' | 'duplicate'; objective: StoredObjective }
  /** The objective has moved on since the revision that was seen. */
  | { status: 'moved'; objective: StoredObjective }
  /** Another check-in has this id. */
  | { status: 'taken' }
  | { status: 'missing' }
  | { status: 'unfit'; fault: Fault };

/** Objectives and what was checked in. Who did it is not kept: see docs/decisions/0020-check-in-names-no-person.md. */
export class ObjectiveStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  async read(site: string, id: string): Promise<StoredObjective | undefined> {
    return readObjective(this.#database.of(site).query, site, id);
  }

  /** The objectives of a site that are wanted, by id; the last may be followed by more. */
  async list(
    site: string,
    { isWanted, after, limit }: WantedObjectives,
  ): Promise<{ id: string; body: string }[]> {
    const found: { id: string; body: string }[] = [];
    let last = after === undefined ? '' : toKey(after);
    for (;;) {
      const rows = await this.#database.of(site).query<{ objective: string; body: string }>(
        `select objective, body::text as body from oxbow.objective
         where site = $1 and objective > $2 order by objective limit $3`,
        [site, last, portion],
      );
      for (const { body } of rows) {
        // Looked at here: PostgreSQL's operators on JSON fail at texts that it cannot hold itself, such as NUL.
        const objective = JSON.parse(body) as Objective;
        if (isWanted(objective)) found.push({ id: objective.id, body });
        if (found.length === limit) return found;
      }
      if (rows.length < portion) return found;
      last = rows.at(-1)?.objective ?? last;
    }
  }

  /**
   * Keeps a new objective as revision 1; durable when the promise resolves.
   * @returns what was stored; `undefined` when there is one with this id
   */
  async create(site: string, objective: Objective): Promise<StoredObjective | undefined> {
    const stored = toStored(objective, 1);
    const rows = await this.#database.of(site).query(
      `insert into oxbow.objective (site, objective, revision, body) values ($1, $2, $3, $4::json)
       on conflict do nothing returning revision`,
      [site, toKey(objective.id), stored.revision, stored.body],
    );
    if (rows.length === 0) return undefined;
    this.#announce(site, objective.id);
    return stored;
  }

  /**
   * Puts an objective in the place of one; durable when the promise resolves.
   * @param revision the one that is replaced
   * @param assertSeen looks at the present one, whatever its revision; what it throws keeps it
   * @param assertFit looks at the one that is replaced; what it throws keeps it
   * @returns what was stored; `undefined` when that is not the present revision
   */
  async replace(
    site: string,
    objective: Objective,
    revision: number,
    { assertSeen, assertFit }: Record<'assertSeen' | 'assertFit', (present: Objective) => void>,
  ): Promise<StoredObjective | undefined> {
    const stored = toStored(objective, revision + 1);
    const key = toKey(objective.id);
    const isReplaced = await this.#database.of(site).transaction<boolean>(async (query) => {
      // Locked until the commit: what was looked at is what is replaced.
      const present = await readObjective(query, site, objective.id, 'for update');
      if (!present) return false;
      const replaced = JSON.parse(present.body) as Objective;
      assertSeen(replaced);
      if (present.revision !== revision) return false;
      assertFit(replaced);
      await query(replaceSql, [site, key, revision, stored.revision, stored.body]);
      return true;
    });
    if (!isReplaced) return undefined;
    this.#announce(site, objective.id);
    return stored;
  }

  /**
   * Keeps a check-in and what the objective becomes by it, both or none; durable when the promise resolves. A check-in
   * that is kept already changes nothing, whatever the revision.
   * @param revision the one that was seen
   * @param apply makes the new objective, or says why the check-in does not fit
   */
  async checkIn(
    site: string,
    id: string,
    checkIn: CheckIn,
    revision: number,
    apply: (objective: Objective) => AppliedCheckIn,
  ): Promise<CheckInOutcome> {
    const text = JSON.stringify(checkIn);
    const outcome = await this.#database.of(site).transaction<CheckInOutcome>(async (query) => {
      // Locked until the commit: of two that come at once the second sees what the first has made.
      const present = await readObjective(query, site, id, 'for update');
      if (!present) return { status: 'missing' };
      const [known] = await query<{ body: string }>(
        `select body::text as body from oxbow.check_in
         where site = $1 and objective = $2 and id = $3`,
        [site, toKey(id), checkIn.id],
      );
      if (known) {
        return known.body === text
          ? { status: 'duplicate', objective: present }
          : { status: 'taken' };
      }
      if (present.revision !== revision) return { status: 'moved', objective: present };
      const applied = apply(JSON.parse(present.body) as Objective);
      if (applied.fault) return { status: 'unfit', fault: applied.fault };
      const stored = toStored(applied.objective, revision + 1);
      await query(replaceSql, [site, toKey(id), revision, stored.revision, stored.body]);
      await query(
        `insert into oxbow.check_in (site, objective, id, revision, body)
         values ($1, $2, $3, $4, $5::json)`,
        [site, toKey(id), checkIn.id, stored.revision, text],
      );
      return { status: 'stored', objective: stored };
    });
    if (outcome.status === 'stored') this.#announce(site, id);
    return outcome;
  }

  /** An objective's stream of changes: the place is the revision, and only the present one is kept. */
  changes(site: string, id: string): Changes {
    const after = (revision: string) =>
      this.#database.of(site).query<{ place: string; body: string }>(
        `select revision as place, body::text as body from oxbow.objective
         where site = $1 and objective = $2 and revision > $3`,
        [site, toKey(id), revision],
      );
    return {
      topic: toObjectiveTopic(site, id),
      newest: async () => (await after('0'))[0]?.place,
      after,
    };
  }

  #announce(site: string, id: string): void {
    this.#announcer.announce(toObjectiveTopic(site, id));
  }
}

async function readObjective(
  query: Queries['query'],
  site: string,
  id: string,
  lock: '' | 'for update' = '',
): Promise<StoredObjective | undefined> {
  const [row] = await query<{ revision: string; body: string }>(
    `select revision, body::text as body from oxbow.objective
     where site = $1 and objective = $2 ${lock}`,
    [site, toKey(id)],
  );
  return row && { revision: Number(row.revision), body: row.body };
}

function toStored(objective: Objective, revision: number): StoredObjective {
  return { revision, body: JSON.stringify({ ...objective, revision }) };
}

function toObjectiveTopic(site: string, id: string): string {
  return toTopic(site, 'objective', toKey(id));
}

const replaceSql = `
  update oxbow.objective set revision = $4, body = $5::json
  where site = $1 and objective = $2 and revision = $3
  returning revision`;
