import { unguardCell } from '@oxbow/model/formula';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { touchpointColumns, type TouchpointColumn } from '@oxbow/model/touchpoint-columns';
import { toChannel } from '@oxbow/model/channel';
import { quote, toReason, Unfit, type Account } from '../rows/rows.js';
import { readBoolean, readJson, readNumber, type Decimal } from './cell.js';
import { parseCsv, type CsvFormat } from '@oxbow/model/parse-csv';
import { readTime, type TimeFormat } from './time.js';
import { isZone } from '../zone/zone.js';

/** How the columns of a table become the fields of touchpoints. A field is `title`, or `amount.value` for a part of one. */
export interface ColumnMap {
  /** The name of the column by field; without it, columns that are called as fields are read, as our own export has them. */
  columns?: Readonly<Record<string, string>>;
  /** What a field is in rows whose cell is empty or that have no column of it, such as `{ side: 'customer' }`. */
  constants?: Readonly<Record<string, string>>;
  /** What the words of a column mean, by field: `{ direction: { eingehend: 'in' } }`. */
  words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How a table is read. */
export interface CsvSettings extends ColumnMap, CsvFormat, TimeFormat {
  /** `.` unless told otherwise. */
  decimal?: Decimal;
}

type Remarking = (text: string) => void;

/**
 * Reads a table of touchpoints (CSV after RFC 4180, https://www.rfc-editor.org/rfc/rfc4180). Texts are kept as they are, spaces
 * too; other cells are trimmed. An empty cell is an absent field. Apostrophes that our own export sets before formulas are
 * taken away (`unguardCell`). A name that is no channel becomes `other`, with the name as `originalchannel`.
 * A second row with the same customer and id is rejected as read before.
 * @throws RangeError when the settings name a field, a zone or an encoding that does not exist
 */
export function readCsv(
  input: string | Uint8Array,
  settings: CsvSettings = {},
): Account & { touchpoints: Touchpoint[] } {
  const account: Account & { touchpoints: Touchpoint[] } = {
    touchpoints: [],
    read: 0,
    shown: 0,
    rejected: [],
    remarks: [],
  };
  const rows = parseCsv(input, settings);
  const header = rows.next();
  if (header.done) return account;
  const take = makeReader(header.value, settings);
  const known = new Set<string>();
  for (const given of rows) {
    const row = (account.read += 1);
    const said: string[] = [];
    try {
      if ('reason' in given) throw new Unfit(given.reason);
      const touchpoint = take(given.cells, (text) => said.push(text));
      const key = JSON.stringify([touchpoint.customer, touchpoint.id]);
      if (known.has(key)) throw new Unfit(`id: ${quote(touchpoint.id)} was read before`);
      known.add(key);
      account.touchpoints.push(touchpoint);
      for (const remark of said) account.remarks.push({ row, remark });
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      account.rejected.push({ row, reason: error.message });
    }
  }
  return { ...account, shown: account.touchpoints.length };
}

/** A field, where its cell stands, and how the cell is read. */
interface Place {
  column: TouchpointColumn;
  index: number;
}

function makeReader(
  header: { cells: string[] } | { reason: string },
  settings: CsvSettings,
): (cells: string[], remark: Remarking) => Touchpoint {
  checkSettings(settings);
  if ('reason' in header) return refuse(`the line of names: ${header.reason}`);
  const names = header.cells.map((cell) => unguardCell(cell).trim());
  const columns = settings.columns ?? toOwn(names);
  const places: Place[] = [];
  for (const column of touchpointColumns) {
    const name = columns[column.name];
    if (name === undefined && settings.constants?.[column.name] === undefined) continue;
    const index = name === undefined ? -1 : names.indexOf(name.trim());
    if (name !== undefined && index < 0) return refuse(`no column is called ${quote(name)}`);
    if (index >= 0 && names.indexOf(names[index] ?? '', index + 1) >= 0) {
      return refuse(`two columns are called ${quote(name ?? '')}`);
    }
    places.push({ column, index });
  }
  return (cells, remark) => {
    if (cells.length !== names.length) {
      throw new Unfit(`it has ${cells.length} cells, and there are ${names.length} columns`);
    }
    return toTouchpoint(cells, places, settings, remark);
  };
}

const refuse = (reason: string) => () => {
  throw new Unfit(reason);
};

const toOwn = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

function checkSettings({ columns = {}, constants = {}, words = {}, zone }: CsvSettings): void {
  const fields = new Set(touchpointColumns.map(({ name }) => name));
  for (const field of [columns, constants, words].flatMap((each) => Object.keys(each))) {
    if (!fields.has(field)) throw new RangeError(`a touchpoint has no field ${quote(field)}`);
  }
  if (zone !== undefined && !isZone(zone)) throw new RangeError(`no time zone ${quote(zone)}`);
}

type Fields = { [name: string]: unknown };

function toTouchpoint(
  cells: readonly string[],
  places: readonly Place[],
  settings: CsvSettings,
  remark: Remarking,
): Touchpoint {
  const record: Fields = {};
  const said = new Set(places.flatMap(({ column, index }) => (cells[index] ? column.path[0] : [])));
  for (const { column, index } of places) {
    const [field, part] = column.path;
    // A constant part alone, such as a currency without a value, says nothing.
    if (part !== undefined && !said.has(field)) continue;
    const value = readCell(cells[index] ?? '', column, settings, remark);
    if (value === undefined) continue;
    if (part === undefined) record[field] = value;
    else record[field] = { ...(record[field] as Fields | undefined), [part]: value };
  }
  const { channel, original } = toChannel(record['channel']);
  if (original !== undefined) {
    remark(`channel: ${quote(original)} is none of ours, and stands as other`);
    record['channel'] = channel;
    record['originalchannel'] ??= original;
  }
  const checked = Touchpoint.safeParse(record);
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  return checked.data;
}

function readCell(
  cell: string,
  { name, kind }: TouchpointColumn,
  settings: CsvSettings,
  remark: Remarking,
): unknown {
  const given = unguardCell(cell);
  const words = settings.words?.[name];
  const trimmed = given.trim();
  const meant = words && Object.hasOwn(words, trimmed) ? (words[trimmed] ?? given) : given;
  const text = meant === '' ? (settings.constants?.[name] ?? '') : meant;
  if (text === '') return undefined;
  if (name === 'at') return readTime(text.trim(), settings, remark);
  if (kind === 'number') return readNumber(text.trim(), settings.decimal ?? '.', name);
  if (kind === 'boolean') return readBoolean(text.trim(), name);
  if (kind === 'json') return readJson(text, name);
  return kind === 'word' ? text.trim() : text;
}
