import type { Stand } from '@oxbow/model/inbox';
import type { InboxStatus } from '@oxbow/model/inbox-item';
import { toKey } from '../key.js';
import { ownColumns, repliesOf, type ItemRow } from './inbox-item.js';

/** Whose items somebody may see: those of these teams, or all. */
export type TeamScope = ReadonlySet<string> | '*';

/** Which items a page is of; what is absent does not matter. Never by who works on them: that would watch people. */
export interface InboxFilter {
  status?: InboxStatus | undefined;
  /** Where it stands between giver and firm. */
  stand?: Stand | undefined;
  team?: string | undefined;
  prompt?: string | undefined;
  /** The least and the most of the answer to `nps`. */
  lowest?: number | undefined;
  highest?: number | undefined;
  /** Handed in at or after, and before: milliseconds since 1970. */
  from?: number | undefined;
  until?: number | undefined;
  /** True for those alone that may come from machines, else they are left out. */
  suspect?: boolean | undefined;
  /** By when they were handed in; the newest first unless told otherwise. */
  order?: 'newest' | 'oldest' | undefined;
}

/** A place between two items: the one that it follows. */
export interface InboxPlace {
  /** Milliseconds since 1970. */
  at: number;
  /** A UUID. */
  place: string;
}

/** An item of a page. */
export interface PageRow extends ItemRow {
  /** How many items the page would have, and one more where there is one, if none was too large for it. */
  found: string;
}

/**
 * Writes the question for a page of an inbox.
 * @param before the item that they follow; the newest unless told otherwise
 */
export function toPageQuery(
  site: string,
  teams: TeamScope,
  filter: InboxFilter,
  limit: number,
  before: InboxPlace | undefined,
): { sql: string; values: unknown[] } {
  const { status, prompt, lowest, highest, order = 'newest' } = filter;
  const wanted = chooseTeams(teams, filter.team);
  const { start, end } = chooseBounds(before, filter, order);
  return {
    sql: pageSql(filter, wanted !== undefined),
    values: [
      site,
      status === undefined ? ['open', 'assigned', 'resolved'] : [status],
      wanted?.map(toKey) ?? [''],
      prompt === undefined ? null : toKey(prompt),
      lowest,
      highest,
      end,
      start.at,
      start.place,
      limit,
      mostBytes,
    ],
  };
}

/** The teams whose items are read; `undefined` for all, also those without a team. */
function chooseTeams(scope: TeamScope, team: string | undefined): string[] | undefined {
  if (scope === '*') return team === undefined ? undefined : [team];
  return [...scope].filter((each) => team === undefined || each === team);
}

/** A page has so many bytes of responses and replies, and those of one item more. */
const mostBytes = 4_000_000;

const lowestPlace = '00000000-0000-0000-0000-000000000000';

/**
 * The place that all items of a page follow, and the time at which they end. One bound to begin at and not two: of two
 * PostgreSQL begins to read at the one that it takes first, and passes over everything up to the other.
 */
function chooseBounds(
  cursor: InboxPlace | undefined,
  { from, until }: InboxFilter,
  order: 'newest' | 'oldest',
): { start: { at: string; place: string }; end: string } {
  const [first, last] = order === 'newest' ? [until, from] : [from, until];
  const isPast =
    cursor === undefined ||
    (first !== undefined && (order === 'newest' ? cursor.at >= first : cursor.at < first));
  const [never, ever] = order === 'newest' ? ['infinity', '-infinity'] : ['-infinity', 'infinity'];
  const toTime = (at: number | undefined, otherwise: string) =>
    at === undefined ? otherwise : new Date(at).toISOString();
  return {
    start: isPast
      ? { at: toTime(first, never), place: lowestPlace }
      : { at: toTime(cursor.at, never), place: cursor.place },
    end: toTime(last, ever),
  };
}

const stands: Record<Stand, string> = {
  waiting: 'and waiting',
  answered: 'and not waiting and change is null',
  changed: 'and not waiting and change is not null',
};

// Each status, of each team where they are named, is read by its part of an index, as many as a page needs; the first
// of all are the page.
function pageSql({ suspect = false, stand, order }: InboxFilter, isOfTeams: boolean): string {
  const isNewest = order !== 'oldest';
  const way = isNewest ? 'desc' : 'asc';
  return `
    select page.* from (
    select item.*, replies, count(*) over () as found,
      sum(octet_length(body) + octet_length(replies)) over (order by item.at ${way}, item.place ${way}
        rows between unbounded preceding and 1 preceding) as bytes_before
    from (
    select item.*
    from unnest($2::text[]) as wanted (status)
    cross join (select distinct team from unnest($3::text[]) as team) as of_team
    cross join lateral (
      select ${ownColumns} from oxbow.response
      where site = $1 and status = wanted.status ${isOfTeams ? 'and team = of_team.team' : ''}
        and suspect is ${suspect ? 'not null' : 'null'} and body is not null
        and ($4::text is null or prompt = $4)
        and ($5::smallint is null or score >= $5)
        and ($6::smallint is null or score <= $6)
        ${stand ? stands[stand] : ''}
        and response.at ${isNewest ? '>=' : '<'} $7
        and (response.at, place) ${isNewest ? '<' : '>'} ($8::timestamptz, $9::uuid)
      order by response.at ${way}, place ${way}
      limit $10
    ) as item
    order by item.at ${way}, item.place ${way}
    limit $10
    ) as item
    cross join lateral (select ${repliesOf('item')} as replies) as told
    ) as page
    where coalesce(bytes_before, 0) < $11
    order by page.at ${way}, page.place ${way}`;
}
