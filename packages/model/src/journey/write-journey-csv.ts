import { writeCsv } from '../csv/write-csv.js';
import { isRecord } from '../plain/plain.js';
import { guardCell } from '../touchpoint-export/formula.js';
import {
  journeyColumns,
  journeyRows,
  rowColumn,
  type JourneyColumnKind,
  type JourneyRow,
} from './journey-columns.js';
import type { Journey } from './journey.js';

/** How a table of a journey is written. */
export interface JourneyCsvSettings {
  /** `,` unless told otherwise; spreadsheets in countries with a decimal comma want `;`. */
  delimiter?: ',' | ';' | '\t';
  /** `.` unless told otherwise. */
  decimal?: '.' | ',';
}

/** Columns that are written whether anything stands in them or not, so that one sees where to go on. */
const always = new Set([rowColumn, 'id', 'stage', 'lane', 'title']);

/**
 * Writes a journey as CSV after RFC 4180: one row for the journey, each stage, lane, step, and so on, told apart by the column
 * `part`. A text of several languages has a column for each. No text becomes a formula, see `guardCell`. `readJourneyCsv` gives
 * the same journey back, but for lists of it that are empty, and links.
 */
export function writeJourneyCsv(
  journey: Journey,
  { delimiter = ',', decimal = '.' }: JourneyCsvSettings = {},
): string {
  const rows = itemsOf(journey).map(([part, item]) => {
    const cells = new Map([[rowColumn, part as string]]);
    for (const [column, kind] of Object.entries(journeyColumns))
      writeField(cells, column, kind, valueAt(item, column), decimal);
    return cells;
  });
  const used = new Set([...always, ...rows.flatMap((cells) => [...cells.keys()])]);
  const names = [rowColumn, ...Object.keys(journeyColumns)].flatMap((column) => [
    ...(used.has(column) ? [column] : []),
    ...[...used].filter((name) => name.startsWith(`${column}:`)).sort(),
  ]);
  return writeCsv(
    [names, ...rows.map((cells) => names.map((name) => guardCell(cells.get(name) ?? '')))],
    delimiter,
  );
}

function itemsOf(journey: Journey): [JourneyRow, object][] {
  return Object.entries(journeyRows).flatMap(([part, list]): [JourneyRow, object][] =>
    list === undefined
      ? [[part as JourneyRow, journey]]
      : (journey[list] ?? []).map((item): [JourneyRow, object] => [part as JourneyRow, item]),
  );
}

function valueAt(item: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((whole, key) => (isRecord(whole) ? whole[key] : undefined), item);
}

function writeField(
  cells: Map<string, string>,
  column: string,
  kind: JourneyColumnKind,
  value: unknown,
  decimal: string,
): void {
  if (value === undefined || value === null) return;
  if (kind === 'words' && isRecord(value))
    for (const [language, words] of Object.entries(value))
      cells.set(`${column}:${language}`, String(words));
  else if (kind === 'list') cells.set(column, writeList(value as unknown[]));
  else if (kind === 'number') cells.set(column, String(value).replace('.', decimal));
  else cells.set(column, typeof value === 'string' ? value : '');
}

/** Several texts with strokes between them; as JSON where that would not say what they are. */
function writeList(items: readonly unknown[]): string {
  const isPlain = (item: unknown) =>
    typeof item === 'string' && item !== '' && item === item.trim() && !/[|[]/.test(item);
  return items.length > 0 && items.every(isPlain) ? items.join(' | ') : JSON.stringify(items);
}
