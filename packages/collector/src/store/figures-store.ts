import { fewestForFigure, type InboxFigures, type TeamFigures } from '@oxbow/model/inbox';
import type { Database } from '../database/database.js';
import { fromKey, toKey } from '../key.js';
import type { TeamScope } from './inbox-page.js';

/** How teams answer. Nothing here is of a person of the firm, and there is no column from which it could be. */
export class FiguresStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Reads what waits, and how each team answers, of the teams that somebody may see.
   * @param since responses handed in from then on are counted: milliseconds since 1970
   */
  async read(
    site: string,
    scope: TeamScope,
    team: string | undefined,
    days: number,
    since: number,
  ): Promise<InboxFigures> {
    const { query } = this.#database.of(site);
    const teams = toTeams(scope, team);
    const [waits] = await query<{ count: string; oldest: Date | null }>(waitingSql, [site, teams]);
    const values = [site, teams, new Date(since).toISOString(), fewestForFigure];
    const rows = await query<FiguresRow>(figuresSql, values);
    const names = await query<{ team: string }>(
      'select team from oxbow.team where site = $1 order by team',
      [site],
    );
    return {
      days,
      waiting: Number(waits?.count ?? 0),
      oldest: waits?.oldest?.toISOString() ?? null,
      teams: rows.map((row) => toFigures(row)),
      destinations: names.map(({ team: name }) => fromKey(name)),
    };
  }
}

interface FiguresRow extends Omit<TeamFigures, 'received' | 'answered'> {
  received: string;
  answered: string | null;
}

function toFigures({ team, received, answered, rate, median, ninetieth }: FiguresRow): TeamFigures {
  return {
    team: fromKey(team),
    received: Number(received),
    answered: answered === null ? null : Number(answered),
    rate,
    median,
    ninetieth,
  };
}

/** The teams that are read; `null` for all, and for what waits also what has no team. */
function toTeams(scope: TeamScope, team: string | undefined): string[] | null {
  if (scope === '*') return team === undefined ? null : [toKey(team)];
  return [...scope].filter((each) => team === undefined || each === team).map(toKey);
}

const waitingSql = `
  select count(*), min(at) as oldest from oxbow.response
  where site = $1 and waiting and suspect is null and body is not null
    and ($2::text[] is null or team = any($2))`;

// Each status of each team is read by its part of an index. Under the fewest a team has no figure, and none leaves the database.
const figuresSql = `
  select wanted.team, count(*) as received,
    case when count(*) >= $4 then count(answered) end as answered,
    case when count(*) >= $4 then count(answered)::float8 / count(*) end as rate,
    case when count(answered) >= $4 then percentile_cont(0.5) within group (order by hours) end as median,
    case when count(answered) >= $4 then percentile_cont(0.9) within group (order by hours) end as ninetieth
  from (
    select distinct team from oxbow.team where site = $1 and ($2::text[] is null or team = any($2))
    union select unnest($2::text[])
  ) as wanted
  cross join unnest(array['open', 'assigned', 'resolved']) as status
  cross join lateral (
    select answered,
      case when answered is not null
        then greatest(0, extract(epoch from answered - at) / 3600)::float8 end as hours
    from oxbow.response
    where site = $1 and response.team = wanted.team and response.status = status.status
      and suspect is null and body is not null and at >= $3
  ) as item
  group by wanted.team
  order by wanted.team`;
