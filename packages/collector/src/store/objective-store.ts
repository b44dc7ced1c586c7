import type { AppliedCheckIn } from '@oxbow/model/apply-check-in';
import type { CheckIn } from '@oxbow/model/check-in';
import type { Fault } from '@oxbow/model/fault';
import type { Objective } from '@oxbow/model/objective';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import {
  readRevised,
  RevisedStore,
  toRevised,
  writeRevised,
  type Revised,
} from './revised-store.js';

/** An objective as it is kept. */
export type StoredObjective = Revised;

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
export class ObjectiveStore extends RevisedStore<Objective> {
  readonly #database: Database;

  constructor(database: Database, announcer: Announcer) {
    super('objective', database, announcer);
    this.#database = database;
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
      const present = await readRevised(query, 'objective', site, id, 'for update');
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
      const stored = toRevised(applied.objective, revision + 1);
      await writeRevised(query, 'objective', site, id, revision, stored);
      await query(
        `insert into oxbow.check_in (site, objective, id, revision, body)
         values ($1, $2, $3, $4, $5::json)`,
        [site, toKey(id), checkIn.id, stored.revision, text],
      );
      return { status: 'stored', objective: stored };
    });
    if (outcome.status === 'stored') this.announce(site, id);
    return outcome;
  }
}
