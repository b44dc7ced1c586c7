import type { Objective, ReportedHealth } from '@oxbow/model/objective';
import * as z from 'zod/mini';
import { Id, maybe, Text, Time } from '../json/json.js';
import {
  toHealth,
  toKeyResult,
  toObjective,
  toPercent,
  toWay,
  type OkrSettings,
} from '../okr/records.js';
import { Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';

const Title = z.string().check(z.minLength(1, 'empty'), z.maxLength(5000, 'too long'));
const Value = z.number().check(z.gte(-1e15), z.lte(1e15));

const Metric = z.object({
  unit: maybe(z.enum(['none', 'currency', 'percentage'])),
  currency_code: maybe(Name),
  initial_number_value: maybe(Value),
  target_number_value: maybe(Value),
  current_number_value: maybe(Value),
  progress_source: maybe(Name),
});
type Metric = z.infer<typeof Metric>;

const Goal = z.object({
  gid: Id,
  name: Title,
  notes: maybe(Text),
  start_on: maybe(Name),
  due_on: maybe(Name),
  is_workspace_level: maybe(z.boolean()),
  team: maybe(z.object({ name: maybe(Name) })),
  time_period: maybe(
    z.object({ start_on: maybe(Name), end_on: maybe(Name), display_name: maybe(Name) }),
  ),
  metric: maybe(Metric),
  status: maybe(Name),
  current_status_update: maybe(z.object({ created_at: maybe(Time) })),
});
type Goal = z.infer<typeof Goal>;

/** How goals become objectives. */
export interface AsanaSettings extends OkrSettings {
  /** The `gid` of the parent by that of the goal, as `GET /goals/{goal_gid}/parentGoals` tells it. */
  parents?: ReadonlyMap<string, string>;
  /** Whether the firm writes into the description why a goal matters; else it is a note. */
  why?: boolean;
}

/**
 * Reads goals of Asana, as `GET /goals` with `opt_fields` and `GET /goals/{goal_gid}` give them
 * (https://developers.asana.com/docs/goal, https://developers.asana.com/reference/getgoal; fields and their words as in
 * https://github.com/Asana/openapi): `gid`, `name`, `notes`, `start_on`, `due_on`, else `time_period` (`start_on`, `end_on`,
 * `display_name`), `is_workspace_level`, `team.name`, `metric` (`unit`, `currency_code`, `initial_number_value`,
 * `target_number_value`, `current_number_value`, `progress_source`), `status`, `current_status_update.created_at`. The metric is
 * the goal's one key result; a percentage of 0.25 is 25 %. A closed goal keeps the word of its status as note. `owner`,
 * `followers` and `likes` are people, and are not taken.
 * @param goals one row is one goal
 */
export function readAsanaGoals(
  goals: Iterable<unknown>,
  settings: AsanaSettings = {},
): Account & { objectives: Objective[] } {
  const known = new Set<string>();
  const { records: objectives, ...account } = readRows(goals, Goal, (goal, remark) => {
    if (known.has(goal.gid)) throw new Unfit(`gid: ${quote(goal.gid)} was read before`);
    const objective = toAsanaObjective(goal, settings, remark);
    known.add(goal.gid);
    return objective;
  });
  return { objectives, ...account };
}

const open: ReadonlyMap<string, ReportedHealth> = new Map([
  ['green', 'on-track'],
  ['yellow', 'at-risk'],
  ['red', 'off-track'],
]);
const ended = ['achieved', 'partial', 'missed', 'dropped'];

function toAsanaObjective(
  goal: Goal,
  { type = 'committed', at, attribution, parents, why = false }: AsanaSettings,
  remark: (text: string) => void,
): Objective {
  const { gid, status, metric, notes, team } = goal;
  const isClosed = status !== undefined && ended.includes(status);
  if (status !== undefined && !isClosed && !open.has(status))
    remark(`status: ${quote(status)} is none that is documented, and is left out`);
  const parent = parents?.get(gid);
  return toObjective({
    id: gid,
    revision: 0,
    title: goal.name,
    why: why ? notes : undefined,
    note:
      [isClosed ? status : undefined, why ? undefined : notes].filter(Boolean).join('\n') ||
      undefined,
    level: goal.is_workspace_level ? 'company' : team ? 'team' : undefined,
    owner: team?.name,
    parent: parent === undefined ? undefined : { id: parent },
    period: toPeriod(goal),
    type,
    health: toHealth(
      status === undefined ? undefined : open.get(status),
      goal.current_status_update?.created_at ?? at,
      remark,
    ),
    closed: isClosed ? (status === 'dropped' ? { dropped: true } : {}) : undefined,
    attribution,
    keyResults: metric ? toKeyResults(goal, metric, at, remark) : [],
  });
}

function toPeriod({ start_on, due_on, time_period }: Goal): Objective['period'] {
  const start = start_on ?? time_period?.start_on;
  const end = due_on ?? time_period?.end_on;
  if (start === undefined || end === undefined)
    throw new Unfit('start_on, due_on: it has no two days, and no time_period that has them');
  const label = time_period?.display_name;
  return { ...(label !== undefined && { label }), start, end };
}

function toKeyResults(
  { gid, name }: Goal,
  metric: Metric,
  at: string | undefined,
  remark: (text: string) => void,
): Objective['keyResults'] {
  const { unit, progress_source: source } = metric;
  const [start, target, current] = [
    metric.initial_number_value,
    metric.target_number_value,
    metric.current_number_value,
  ].map((value) => (value !== undefined && unit === 'percentage' ? toPercent(value) : value));
  if (start === undefined || target === undefined) {
    remark('metric: it has no start or no target, and is left out');
    return [];
  }
  const way = toWay({
    start,
    target,
    current: current ?? null,
    ...(unit === 'percentage' && { unit: 'percent' }),
    ...(unit === 'currency' && metric.currency_code && { currency: metric.currency_code }),
  });
  const label = source === undefined ? 'Asana' : `Asana, ${source}`;
  const told = { label, ...(at !== undefined && { at }) };
  return [toKeyResult({ id: `${gid}-metric`, title: name, source: told, ...way })];
}
