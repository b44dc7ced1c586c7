import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective, ReportedHealth } from '@oxbow/model/objective';
import type { Period } from '@oxbow/model/period';
import { unguardCell } from '@oxbow/model/formula';
import { readNumber, type Decimal } from '../csv/cell.js';
import { parseCsv, type CsvFormat } from '@oxbow/model/parse-csv';
import type { DayOrder } from '../csv/time.js';
import { toHealth, toKeyResult, toObjective, toWay, type OkrSettings } from '../okr/records.js';
import { quote, Unfit, type Account } from '../rows/rows.js';
import { toDay } from './day.js';

/**
 * What a column can hold. `kind` is `objective` or `key-result`; `parent` is the `id` of the objective that a key result belongs
 * to, or that an objective contributes to. Of a key result: `start` and `target` of its way, `current`, `unit`, `currency`,
 * or `progress` (0 to 100) where there is no way; `side`, `weight`.
 */
export const okrColumns = [
  ...(['kind', 'id', 'parent', 'title', 'why', 'note', 'owner', 'level', 'type'] as const),
  ...(['from', 'until', 'period', 'status', 'checked'] as const),
  ...(['start', 'target', 'current', 'progress', 'unit', 'currency', 'side', 'weight'] as const),
] as const;

/** A field of the table, see `okrColumns`. */
export type OkrColumn = (typeof okrColumns)[number];

/** How a table is read. */
export interface OkrCsvSettings extends OkrSettings, CsvFormat {
  /** In which column each field stands; without a map, columns that are called as fields. */
  columns?: Partial<Record<OkrColumn, string>>;
  /** What holds for every row that says nothing else. */
  constants?: Partial<Record<OkrColumn, string>>;
  /** What the words of a column mean, such as `{ kind: { Goal: 'objective' }, status: { 'On track': 'on-track' } }`. */
  words?: Partial<Record<OkrColumn, Readonly<Record<string, string>>>>;
  /** `.` unless told otherwise. */
  decimal?: Decimal;
  /** How days are written; `year-first` unless told otherwise. */
  order?: DayOrder;
}

type Cells = Partial<Record<OkrColumn, string>>;

/**
 * Reads a table of objectives and key results (CSV after RFC 4180), such as the exports of Viva Goals, which was retired on
 * 2025-12-31. **Not verified**: the columns of its exports; that is why there is no map for them here, and `columns` names
 * them. A key result without a `parent` belongs to the objective above it; one whose way has no figure stays words. Apostrophes that
 * guard formulas are taken away. Days are days, with or without a time behind them.
 * @param input one row is one objective or one key result
 * @throws RangeError when the settings name a field or an encoding that does not exist
 */
export function readOkrCsv(
  input: string | Uint8Array,
  settings: OkrCsvSettings = {},
): Account & { objectives: Objective[] } {
  checkSettings(settings);
  const account: Account = { read: 0, shown: 0, rejected: [], remarks: [] };
  const objectives = new Map<string, Objective>();
  const rows = parseCsv(input, settings);
  const header = rows.next();
  if (header.done) return { objectives: [], ...account };
  const read = makeReader(header.value, settings);
  const table: Table = { objectives, last: undefined, settings };
  for (const given of rows) {
    const row = (account.read += 1);
    const said: string[] = [];
    try {
      if ('reason' in given) throw new Unfit(given.reason);
      take(read(given.cells), table, row, (text) => said.push(text));
      account.shown += 1;
      for (const remark of said) account.remarks.push({ row, remark });
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      account.rejected.push({ row, reason: error.message });
    }
  }
  return { objectives: [...objectives.values()], ...account };
}

interface Table {
  objectives: Map<string, Objective>;
  /** The objective that was read last, also where it was rejected: then key results have none above them. */
  last: string | undefined;
  settings: OkrCsvSettings;
}

function take(cells: Cells, table: Table, row: number, remark: (text: string) => void): void {
  const { objectives } = table;
  if (cells.kind === 'objective') {
    table.last = undefined;
    const id = cells.id ?? `row-${row}`;
    if (objectives.has(id)) throw new Unfit(`id: ${quote(id)} was read before`);
    objectives.set(id, toRowObjective(id, cells, table.settings, remark));
    table.last = id;
    return;
  }
  if (cells.kind !== 'key-result')
    throw new Unfit(`kind: ${quote(cells.kind ?? '')} is neither objective nor key-result`);
  const above = cells.parent ?? table.last;
  const objective = above === undefined ? undefined : objectives.get(above);
  if (!objective) throw new Unfit('a key result that stands under no objective that is shown');
  if (objective.keyResults.length >= 50)
    throw new Unfit('more than 50 key results of one objective');
  const id = cells.id ?? `row-${row}`;
  if (objective.keyResults.some((each) => each.id === id))
    throw new Unfit(`id: ${quote(id)} was read before`);
  objective.keyResults.push(toRowResult(id, cells, table.settings));
}

function toRowObjective(
  id: string,
  cells: Cells,
  settings: OkrCsvSettings,
  remark: (text: string) => void,
): Objective {
  const { order = 'year-first', at, attribution } = settings;
  const { title, why, note, owner, parent, status } = cells;
  const known = ['on-track', 'at-risk', 'off-track'];
  if (status !== undefined && !known.includes(status))
    remark(`status: ${quote(status)} has no meaning in \`words\`, and is left out`);
  const health = known.includes(status ?? '') ? (status as ReportedHealth) : undefined;
  const checked = cells.checked === undefined ? undefined : toDay(cells.checked, order, 'checked');
  // A day without a time is the same day from UTC−12 to UTC+11 at noon.
  const noon = checked === undefined ? undefined : `${checked}T12:00:00Z`;
  return toObjective({
    id,
    revision: 0,
    title,
    why,
    note,
    owner,
    level: cells.level as Objective['level'],
    parent: parent === undefined ? undefined : { id: parent },
    period: toPeriod(cells, order),
    type: (cells.type as Objective['type'] | undefined) ?? settings.type ?? 'committed',
    health: toHealth(health, noon ?? at, remark),
    checked: noon,
    attribution,
    keyResults: [],
  });
}

function toPeriod({ from, until, period }: Cells, order: DayOrder): Period {
  if (from === undefined || until === undefined) throw new Unfit('from, until: it has no two days');
  return {
    ...(period !== undefined && { label: period }),
    start: toDay(from, order, 'from'),
    end: toDay(until, order, 'until'),
  };
}

function toRowResult(id: string, cells: Cells, { decimal = '.', at }: OkrCsvSettings): KeyResult {
  const numberOf = (name: OkrColumn) => {
    const cell = cells[name]?.replace(/\s*%$/, '');
    return cell === undefined ? undefined : readNumber(cell, decimal, name);
  };
  const { title, note, owner, side, unit, currency } = cells;
  const weight = numberOf('weight');
  const common = { id, title, note, owner, side, weight };
  const target = numberOf('target');
  const source = { label: 'CSV', ...(at !== undefined && { at }) };
  if (target !== undefined) {
    const way = { start: numberOf('start') ?? 0, target, current: numberOf('current') ?? null };
    const isPercent =
      unit === '%' || [cells.target, cells.current].some((cell) => cell?.endsWith('%'));
    const measured = isPercent
      ? { unit: 'percent' }
      : currency === undefined
        ? { unit }
        : { currency };
    return toKeyResult({ ...common, source, ...withoutBlanks({ ...toWay(way), ...measured }) });
  }
  const progress = numberOf('progress');
  if (progress === undefined) return toKeyResult({ ...common, type: 'qualitative' });
  const way = { start: 0, target: 100, current: progress, unit: 'percent' };
  return toKeyResult({ ...common, source, ...toWay(way) });
}

const withoutBlanks = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function makeReader(
  header: { cells: string[] } | { reason: string },
  settings: OkrCsvSettings,
): (cells: string[]) => Cells {
  if ('reason' in header) return refuse(`the line of names: ${header.reason}`);
  const names = header.cells.map((cell) => unguardCell(cell).trim());
  const places: [OkrColumn, number][] = [];
  for (const field of okrColumns) {
    const name = settings.columns ? settings.columns[field] : field;
    if (name === undefined) continue;
    const index = names.indexOf(name.trim());
    if (index < 0 && settings.columns) return refuse(`no column is called ${quote(name)}`);
    if (index >= 0 && names.indexOf(name.trim(), index + 1) >= 0)
      return refuse(`two columns are called ${quote(name)}`);
    if (index >= 0) places.push([field, index]);
  }
  return (cells) => {
    if (cells.length !== names.length)
      throw new Unfit(`it has ${cells.length} cells, and there are ${names.length} columns`);
    const read: Cells = { ...settings.constants };
    for (const [field, index] of places) {
      const cell = unguardCell(cells[index] ?? '').trim();
      const words = settings.words?.[field];
      const meant = words && Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
      if (meant !== '') read[field] = meant;
    }
    return read;
  };
}

const refuse = (reason: string) => () => {
  throw new Unfit(reason);
};

function checkSettings({ columns = {}, constants = {}, words = {} }: OkrCsvSettings): void {
  const fields = new Set<string>(okrColumns);
  for (const field of [columns, constants, words].flatMap((each) => Object.keys(each))) {
    if (!fields.has(field))
      throw new RangeError(`a table of objectives has no field ${quote(field)}`);
  }
}
