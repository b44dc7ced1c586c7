import { parseCsv } from '../csv/parse-csv.js';
import { mostFaults, type Fault } from '../fault/fault.js';
import { unguardCell } from '../touchpoint-export/formula.js';
import { journeyColumns, journeyRows, rowColumn, type JourneyRow } from './journey-columns.js';
import { readJourney, type JourneyReading } from './read-journey.js';

type Item = Record<string, unknown>;

/** A row that was read, and where it stands. */
interface PlacedRow {
  part: JourneyRow;
  item: Item;
  row: number;
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Reads a journey from CSV, such as `writeJourneyCsv` writes it; its delimiter and whether numbers have a decimal comma are seen
 * from the table. Columns that a journey does not have are passed over. Never throws.
 * @returns as `readJourney`; `total` and `invalid` count rows, and the paths of faults begin with the row, from 1 after the line
 *   of names: `rows[3].stage`
 */
export function readJourneyCsv(input: string | Uint8Array): JourneyReading {
  const table = findTable(input);
  if (!table) {
    const message = `expected a table with a column "${rowColumn}"`;
    return { faults: [{ path: '', message }], total: 1, invalid: 1 };
  }
  const { names, rows } = table;
  const faults: Fault[] = [];
  const fault = (path: string, message: string) => {
    if (faults.length < mostFaults) faults.push({ path, message });
    return [];
  };
  let total = 0;
  const placed: PlacedRow[] = [];
  for (const given of rows) {
    const row = (total += 1);
    const path = `rows[${row}]`;
    if ('reason' in given) fault(path, given.reason);
    else if (given.cells.length > names.length && given.cells.slice(names.length).some(Boolean))
      fault(path, `expected ${names.length} cells`);
    else {
      const { part, item } = readRow(names, given.cells);
      if (!Object.hasOwn(journeyRows, part))
        fault(`${path}.${rowColumn}`, `expected ${Object.keys(journeyRows).join(', ')}`);
      else placed.push({ part: part as JourneyRow, item, row });
    }
  }
  const [whole, ...others] = placed.filter(({ part }) => part === 'journey');
  for (const { row } of others) fault(`rows[${row}]`, 'expected one row of the journey itself');
  if (!whole) fault('', 'expected a row of the journey itself');
  const reading = readJourney({ revision: 0, ...whole?.item, ...listsOf(placed) });
  const named = reading.faults.map(({ path, message }) => ({ path: toRow(path, placed), message }));
  if (!reading.journey) return { faults: [...faults, ...named], total: 1, invalid: 1 };
  const { journey } = reading;
  const kept = Object.values(journeyRows).reduce(
    (sum, list) => sum + (list === undefined ? 1 : (journey[list]?.length ?? 0)),
    0,
  );
  return { journey, faults: [...faults, ...named], total, invalid: total - kept };
}

function findTable(input: string | Uint8Array) {
  for (const delimiter of delimiters) {
    const rows = parseCsv(input, { delimiter });
    const head = rows.next();
    if (head.done || 'reason' in head.value) continue;
    const names = head.value.cells.map((cell) => unguardCell(cell).trim());
    if (names.includes(rowColumn)) return { names, rows };
  }
  return undefined;
}

function readRow(names: readonly string[], cells: readonly string[]): { part: string; item: Item } {
  const item: Item = {};
  let part = '';
  for (const [index, name] of names.entries()) {
    const cell = unguardCell(cells[index] ?? '');
    if (cell === '') continue;
    if (name === rowColumn) part = cell.trim().toLowerCase();
    const [column = '', language] = name.split(':');
    const kind = Object.hasOwn(journeyColumns, column) ? journeyColumns[column] : undefined;
    if (!kind) continue;
    const path = kind === 'words' && language !== undefined ? `${column}.${language}` : column;
    put(item, path.split('.'), readCell(kind, cell));
  }
  return { part, item };
}

/** A text for all languages gives way to one for each. */
function put(item: Item, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (key === '__proto__') return;
  if (rest.length === 0) item[key] = value;
  else {
    const inner = item[key];
    const record = typeof inner === 'object' && inner !== null ? (inner as Item) : {};
    item[key] = record;
    put(record, rest, value);
  }
}

function readCell(kind: string, cell: string): unknown {
  if (kind === 'number') return readNumber(cell.trim());
  return kind === 'list' ? readList(cell) : cell;
}

/** @returns the text where it is no number, which is then a fault */
function readNumber(text: string): unknown {
  return /^[+-]?\d{1,16}(?:[.,]\d{1,400})?(?:e[+-]?\d{1,3})?$/i.test(text)
    ? Number(text.replace(',', '.'))
    : text;
}

function readList(cell: string): unknown {
  if (!cell.trimStart().startsWith('[')) return cell.split('|').map((item) => item.trim());
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function listsOf(placed: readonly PlacedRow[]): Item {
  const lists: Record<string, Item[]> = { steps: [] };
  for (const { part, item } of placed) {
    const list = journeyRows[part];
    if (list !== undefined) (lists[list] ??= []).push(item);
  }
  return lists;
}

/** The row of `steps[2].stage`. */
function toRow(path: string, placed: readonly PlacedRow[]): string {
  const [, list, index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  const rows = placed.filter(({ part }) => journeyRows[part] === list);
  const row = list === undefined ? undefined : rows[Number(index)]?.row;
  if (row !== undefined) return `rows[${row}]${rest}`;
  const whole = placed.find(({ part }) => part === 'journey')?.row;
  return list === undefined && whole !== undefined ? `rows[${whole}]${path && `.${path}`}` : path;
}
