import type { Database } from '../database/database.js';

/** How many touchpoints of one kind were on one day. */
export interface ChannelCount {
  /** Calendar day in UTC, as in `2026-11-22`. */
  day: string;
  channel: string;
  direction: string;
  side: string;
  count: number;
}

/** How many touchpoints there are, by day; never whose. */
export class ChannelStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Counts touchpoints by day, channel, direction and side, exactly as they are stored at that moment.
   * @param from first day, as in `2026-11-01`
   * @param until the day after the last
   */
  async readMix(site: string, from: string, until: string): Promise<ChannelCount[]> {
    const rows = await this.#database
      .of(site)
      .query<Omit<ChannelCount, 'count'> & { count: string }>(readMixSql, [site, from, until]);
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}

const readMixSql = `
  select day::text as day, channel, direction, side, sum(count) as count
  from oxbow.channel_day
  where site = $1 and day >= $2::date and day < $3::date
  group by channel_day.day, channel, direction, side
  having sum(count) <> 0
  order by channel_day.day, channel, direction, side`;
