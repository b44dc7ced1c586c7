import { createHash } from 'node:crypto';
import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { ResponseAdder } from './add-responses.js';
import { replacePart } from './replace-part.js';
import { ResponseBatch, toName } from './response-batch.js';
import { toCustomerTopic } from './timeline-changes.js';
import { toTime } from './time.js';

/** Why a response may not come from a person. */
export type Suspicion = 'trap' | 'haste';

/** A customer's response, and what it becomes. */
export interface ResponseItem {
  /** As it is to be kept: without `receipt`, `trap` and `elapsed`. */
  response: Response;
  /** When it counts as handed in: ISO 8601, not in the future. */
  at: string;
  /** Whose it is; `undefined` for nobody's in particular. */
  customer?: string | undefined;
  /** See `hashReceipt`. */
  receipt?: string | undefined;
  /** A suspect response is kept, and told to nobody. */
  suspect?: Suspicion | undefined;
  /** What it becomes in its customer's timeline, at the same time. */
  touchpoint?: Touchpoint | undefined;
}

/** What became of a response; `erased` when it was handed in before its customer was erased, so that it is not kept. */
export type ResponseOutcome = 'stored' | 'duplicate' | 'erased';

/** What people handed in. Inboxes and receipts read it in stores of their own. */
export class ResponseStore {
  readonly #database: Database;
  readonly #announcer: Announcer;
  readonly #adder = new ResponseAdder();

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /**
   * Keeps responses of any customers, the touchpoints they become and what webhooks are told, in one statement; durable
   * when the promise resolves. A response that its giver has withdrawn counts as kept.
   * @returns what became of each, in their order
   */
  async addResponses(site: string, items: readonly ResponseItem[]): Promise<ResponseOutcome[]> {
    if (items.length === 0) return [];
    const batch = new ResponseBatch(items);
    const rows = await this.#adder.add(this.#database.of(site), site, batch);
    const isAll = rows[0]?.outcome === 'all';
    const added = rows.filter(({ outcome }) => outcome === 'added');
    const customers = isAll ? batch.customers : added.map(({ customer }) => customer);
    for (const customer of new Set(customers)) {
      if (customer) this.#announcer.announce(toCustomerTopic(site, customer));
    }
    const names = isAll ? batch.names : added.map(({ customer, id }) => toName(customer!, id!));
    const erased = new Map(rows.map(({ customer, erased_at: at }) => [customer, at?.getTime()]));
    const isNew = new Set(names);
    return batch.names.map((name, index) => {
      // Deleted when met, so that the second of two equal ones in one call counts as known.
      if (isNew.delete(name)) return 'stored';
      const { at, customer = '' } = items[index]!;
      return toTime(at) < (erased.get(toKey(customer)) ?? -Infinity) ? 'erased' : 'duplicate';
    });
  }

  /**
   * Puts a later part of a response in the place of an earlier one; durable when the promise resolves.
   * @returns whether it was put there; see `replacePart`
   */
  async replacePart(site: string, item: ResponseItem): Promise<boolean> {
    const isReplaced = await replacePart(this.#database.of(site), site, item);
    if (isReplaced && item.touchpoint && item.customer !== undefined)
      this.#announcer.announce(toCustomerTopic(site, toKey(item.customer)));
    return isReplaced;
  }

  /**
   * Says which prompts a team answers, in the place of what was said before. Responses that are kept already stay with
   * the team they have.
   */
  async putTeam(site: string, team: string, prompts: readonly string[]): Promise<void> {
    await this.#database.of(site).query(
      `insert into oxbow.team (site, team, prompts) values ($1, $2, $3)
       on conflict (site, team) do update set prompts = excluded.prompts`,
      [site, toKey(team), prompts.map(toKey)],
    );
  }
}

/**
 * What is kept of a receipt: SHA-256 of it and its site, in hexadecimal digits. The receipt itself is random enough that
 * nobody finds it by trying.
 */
export function hashReceipt(site: string, receipt: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['oxbow receipt', site, receipt]))
    .digest('hex');
}
