import type { Objective, ReportedHealth } from '@oxbow/model/objective';
import { readDay } from '@oxbow/model/period';
import type { Period } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { Id, maybe, Text } from '../json/json.js';
import { toHealth, toObjective, type OkrSettings } from '../okr/records.js';
import { Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';

/** A CSV reader gives texts. */
const Flag = z.pipe(
  z.transform((value) => (value === 'true' ? true : value === 'false' ? false : value)),
  z.boolean(),
);

const Goal = z.object({
  goal_id: Id,
  key: maybe(Name),
  name: z.string().check(z.minLength(1, 'empty'), z.maxLength(5000, 'too long')),
  description: maybe(Text),
  is_archived: maybe(Flag),
  is_private: maybe(Flag),
  parent_goal_id: maybe(Id),
  phase: maybe(Name),
  status: maybe(Name),
  created_at: maybe(Name),
  started_at: maybe(Name),
  targeted_at: maybe(Name),
  row_refreshed_at: maybe(Name),
  type_id: maybe(Id),
});
type Goal = z.infer<typeof Goal>;

/** How goals become objectives. */
export interface AtlassianSettings extends OkrSettings {
  /** For goals that name no target date. */
  period?: Period;
  /** The level by `type_id`: each firm has its own types of goals. */
  levels?: ReadonlyMap<string, NonNullable<Objective['level']>>;
  /** The team that answers for it by `goal_id`; the table names people by number only. */
  owners?: ReadonlyMap<string, string>;
  /** Whether the firm writes into the description why a goal matters; else it is a note. */
  why?: boolean;
}

const statuses: ReadonlyMap<string, ReportedHealth> = new Map([
  ['on_track', 'on-track'],
  ['at_risk', 'at-risk'],
  ['off_track', 'off-track'],
]);
const phases = ['pending', 'in_progress', 'done', 'paused', 'cancelled'];

/**
 * Reads goals of Atlassian, as the table `goal` of Atlassian Analytics holds them
 * (https://support.atlassian.com/analytics/docs/schema-for-goals) and `atlassian_home_goal` of a data share
 * (https://support.atlassian.com/analytics/docs/data-share-schema-for-goals-and-projects): `goal_id`, `key`, `name`,
 * `description`, `is_archived`, `is_private`, `parent_goal_id`, `phase`, `status`, `created_at`, `started_at`, `targeted_at`,
 * `row_refreshed_at`, `type_id`. Times are UTC. The tables hold no metric targets: a goal comes without key results. Not
 * verified: how `teams` is written, so it is not read. `owner_id` and `watchers` are people, and are not taken.
 * @param goals one row is one goal: an object with a text, a truth or `null` for each column
 */
export function readAtlassianGoals(
  goals: Iterable<unknown>,
  settings: AtlassianSettings = {},
): Account & { objectives: Objective[] } {
  const known = new Set<string>();
  const { records: objectives, ...account } = readRows(goals, Goal, (goal, remark) => {
    if (goal.is_archived === true) throw new Unfit('is_archived: it was archived');
    if (known.has(goal.goal_id)) throw new Unfit(`goal_id: ${quote(goal.goal_id)} was read before`);
    const objective = toAtlassianObjective(goal, settings, remark);
    known.add(goal.goal_id);
    return objective;
  });
  return { objectives, ...account };
}

function toAtlassianObjective(
  goal: Goal,
  { type = 'committed', at, attribution, why = false, ...settings }: AtlassianSettings,
  remark: (text: string) => void,
): Objective {
  const { goal_id: id, phase, status, description, type_id, parent_goal_id: parent } = goal;
  if (status !== undefined && !statuses.has(status))
    remark(`status: ${quote(status)} is none that is documented, and is left out`);
  if (phase !== undefined && !phases.includes(phase))
    remark(`phase: ${quote(phase)} is none that is documented, and is left out`);
  const isCancelled = phase === 'cancelled';
  const told = phase === 'pending' || phase === 'paused' ? phase : undefined;
  const refreshed = toInstant(goal.row_refreshed_at) ?? at;
  return toObjective({
    id,
    revision: 0,
    title: goal.name,
    why: why ? description : undefined,
    note: [told, why ? undefined : description].filter(Boolean).join('\n') || undefined,
    level: type_id === undefined ? undefined : settings.levels?.get(type_id),
    owner: settings.owners?.get(id),
    parent: parent === undefined ? undefined : { id: parent },
    period: toPeriod(goal, settings.period),
    type,
    health: toHealth(status === undefined ? undefined : statuses.get(status), refreshed, remark),
    closed: isCancelled ? { dropped: true } : phase === 'done' ? {} : undefined,
    visibility: goal.is_private ? { scope: 'named' } : undefined,
    attribution,
    keyResults: [],
  });
}

function toPeriod(
  { started_at, created_at, targeted_at }: Goal,
  period: Period | undefined,
): Period {
  const start = toDay(started_at ?? created_at, 'started_at');
  const end = toDay(targeted_at, 'targeted_at');
  if (start !== undefined && end !== undefined) return { start, end };
  if (!period) throw new Unfit('targeted_at: it names no target date, and no period was given');
  return period;
}

/** The day of a time in UTC, `2026-03-01 09:30:00` or with a `T`; also a day alone. */
function toDay(time: string | undefined, name: string): string | undefined {
  if (time === undefined) return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(time)?.[1];
  if (readDay(day) === undefined) throw new Unfit(`${name}: ${quote(time)} is no time`);
  return day;
}

function toInstant(time: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z| UTC)?$/.exec(
    time ?? '',
  );
  return match ? `${match[1]}T${match[2]}Z` : undefined;
}
