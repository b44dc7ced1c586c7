import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective, ReportedHealth } from '@oxbow/model/objective';
import * as z from 'zod/mini';
import { Id, maybe, Text } from '../json/json.js';
import { toHealth, toKeyResult, toObjective, toWay, type OkrSettings } from '../okr/records.js';
import { Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';

const Title = z.string().check(z.minLength(1, 'empty'), z.maxLength(5000, 'too long'));
const Value = z.number().check(z.gte(-1e15), z.lte(1e15));

const Goal = z.object({
  id: Id,
  name: Title,
  description: maybe(Text),
  startDate: maybe(Name),
  dueDate: maybe(Name),
  typeId: maybe(Id),
  parentGoalId: maybe(Id),
  status: maybe(Name),
});
type Goal = z.infer<typeof Goal>;

const BobKeyResult = z.object({
  id: Id,
  goalId: Id,
  name: Title,
  measureType: maybe(Name),
  startValue: maybe(Value),
  target: maybe(Value),
  currentValue: maybe(Value),
  currency: maybe(Name),
});

/** The fields that are read of a goal. */
export type HibobGoalField = keyof Goal;
/** The fields that are read of a key result. */
export type HibobKeyResultField = keyof z.infer<typeof BobKeyResult>;

/** How goals become objectives. */
export interface HibobSettings extends OkrSettings {
  /** What a field of a goal is called, where its id in `GET /goals/goals/metadata` is another. */
  fields?: Partial<Record<HibobGoalField, string>>;
  /** The same for key results (`GET /goals/goals/key-results/metadata`). */
  keyResultFields?: Partial<Record<HibobKeyResultField, string>>;
  /** The level by `typeId`: `Company` and `Individual` are built in, all between are the firm's. */
  levels?: ReadonlyMap<string, NonNullable<Objective['level']>>;
  /** What the firm's words of `status` mean; a word that is not here stays as note. */
  statuses?: ReadonlyMap<string, ReportedHealth>;
  /** For goals that have no two days. */
  period?: Objective['period'];
  /** Whether the firm writes into the description why a goal matters; else it is a note. */
  why?: boolean;
}

/**
 * Reads goals and key results of HiBob, as `POST /v1/goals/goals/search` and `POST /v1/goals/goals/key-results/search` give them
 * (https://apidocs.hibob.com/docs/explore-goals-api, https://apidocs.hibob.com/reference/post_goals-goals-key-results-search). Of a
 * key result `goalId`, `measureType` (`numeric`, `currency`, `percentage`), `startValue`, `target` and `currentValue` are as
 * documented (https://apidocs.hibob.com/changelog/goals-api-startvalue-added-to-key-results). **Not verified**: what the other
 * fields are called, since Bob tells that by its metadata; `fields` and `keyResultFields` name them. A value may stand
 * alone or as `{ "value": … }`. `progress` is not taken: it is computed. Owners are people, and are not taken.
 * @param source one row is one goal or one key result: rows count through the goals first, then through the key results
 */
export function readHibobGoals(
  source: { goals: Iterable<unknown>; keyResults?: Iterable<unknown> },
  settings: HibobSettings = {},
): Account & { objectives: Objective[] } {
  const found = new Map<string, Objective>();
  const goals = readRows(named(source.goals, Goal, settings.fields), Goal, (goal, remark) => {
    if (found.has(goal.id)) throw new Unfit(`id: ${quote(goal.id)} was read before`);
    found.set(goal.id, toBobObjective(goal, settings, remark));
  });
  const rows = named(source.keyResults ?? [], BobKeyResult, settings.keyResultFields);
  const results = readRows(rows, BobKeyResult, (row, remark) => {
    const objective = found.get(row.goalId);
    if (!objective) throw new Unfit(`goalId: ${quote(row.goalId)} is no goal that is shown`);
    if (objective.keyResults.some(({ id }) => id === row.id))
      throw new Unfit(`id: ${quote(row.id)} was read before`);
    if (objective.keyResults.length >= 50) throw new Unfit('more than 50 key results of one goal');
    objective.keyResults.push(toBobKeyResult(row, settings.at, remark));
  });
  const behind = <Told extends { row: number }>(told: Told) => ({
    ...told,
    row: told.row + goals.read,
  });
  return {
    objectives: [...found.values()],
    read: goals.read + results.read,
    shown: goals.shown + results.shown,
    rejected: [...goals.rejected, ...results.rejected.map(behind)],
    remarks: [...goals.remarks, ...results.remarks.map(behind)],
  };
}

/** The rows with our names for what the firm calls otherwise. */
function* named(
  rows: Iterable<unknown>,
  { shape }: { shape: object },
  fields: Partial<Record<string, string>> = {},
): Generator<unknown> {
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) yield row;
    else
      yield Object.fromEntries(
        Object.keys(shape).map((name) => [name, valueOf(row, fields[name] ?? name)]),
      );
  }
}

function valueOf(row: object, name: string): unknown {
  try {
    const value: unknown = (row as Record<string, unknown>)[name];
    return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  } catch {
    return undefined;
  }
}

function toBobObjective(
  goal: Goal,
  { type = 'committed', at, attribution, why = false, ...settings }: HibobSettings,
  remark: (text: string) => void,
): Objective {
  const {
    startDate: start,
    dueDate: end,
    typeId,
    status,
    description,
    parentGoalId: parent,
  } = goal;
  const period = start !== undefined && end !== undefined ? { start, end } : settings.period;
  if (!period) throw new Unfit('startDate, dueDate: it has no two days, and no period was given');
  const health = status === undefined ? undefined : settings.statuses?.get(status);
  const words = health === undefined ? status : undefined;
  return toObjective({
    id: goal.id,
    revision: 0,
    title: goal.name,
    why: why ? description : undefined,
    note: [words, why ? undefined : description].filter(Boolean).join('\n') || undefined,
    level: typeId === undefined ? undefined : settings.levels?.get(typeId),
    parent: parent === undefined ? undefined : { id: parent },
    period,
    type,
    health: toHealth(health, at, remark),
    attribution,
    keyResults: [],
  });
}

function toBobKeyResult(
  row: z.infer<typeof BobKeyResult>,
  at: string | undefined,
  remark: (text: string) => void,
): KeyResult {
  const { id, name: title, measureType: measure, target, currency } = row;
  const source = { label: 'HiBob', ...(at !== undefined && { at }) };
  if (target === undefined || measure === undefined) {
    if (row.currentValue !== undefined) remark('it has a value, but no target: it stays words');
    return toKeyResult({ id, title, source, type: 'qualitative' });
  }
  if (!['numeric', 'currency', 'percentage'].includes(measure))
    remark(`measureType: ${quote(measure)} is none that is documented, and is read as numeric`);
  const way = toWay({
    // Bob's documentation: 0 where none was set.
    start: row.startValue ?? 0,
    target,
    current: row.currentValue ?? null,
    ...(measure === 'percentage' && { unit: 'percent' }),
    ...(measure === 'currency' && currency !== undefined && { currency }),
  });
  return toKeyResult({ id, title, source, ...way });
}
