import { writeCsv } from '../csv/write-csv.js';
import { maskedFields } from '../touchpoint/masked-fields.js';
import { readInstant } from '../instant/read-instant.js';
import { touchpointColumns, type TouchpointColumn } from './columns.js';
import { guardCell } from './formula.js';

/** What is exported: a touchpoint of the wire, or as it was read, with `at` in milliseconds; unknown keys are left out. */
export type ExportedTouchpoint = object;

/** What an export may show. */
export interface ExportSettings {
  /**
   * Stands for the title of a confidential touchpoint, whose detail is left out, as are the fields that `masked` names; `•••`
   * unless told otherwise. `null` shows everything: for those who serve the customer.
   */
  mask?: string | null;
}

/** How a table is written. */
export interface CsvExportSettings extends ExportSettings {
  /** `,` unless told otherwise; spreadsheets in countries with a decimal comma want `;`. */
  delimiter?: ',' | ';' | '\t';
  /** `.` unless told otherwise. */
  decimal?: '.' | ',';
}

/**
 * The columns that are exported: all but `agent`. A table with the person who served could be sorted and counted by it, and
 * that would watch people.
 */
export const exportColumns: readonly TouchpointColumn[] = touchpointColumns.filter(
  ({ name }) => name !== 'agent',
);

/**
 * Writes touchpoints as CSV after RFC 4180: a line of names, CRLF, quotes where needed, and a byte order mark, by which
 * spreadsheets know UTF-8. No text becomes a formula, see `guardCell`. `@oxbow/connectors/csv` reads it back; a text that
 * is empty comes back as absent.
 */
export function writeTouchpointCsv(
  touchpoints: Iterable<ExportedTouchpoint>,
  { delimiter = ',', decimal = '.', mask }: CsvExportSettings = {},
): string {
  function* rows(): Generator<string[], void, undefined> {
    yield exportColumns.map(({ name }) => name);
    for (const touchpoint of touchpoints) {
      const record = toRecord(touchpoint, mask);
      yield exportColumns.map((column) => toCell(record, column, decimal));
    }
  }
  return writeCsv(rows(), delimiter);
}

/** Writes touchpoints as a list in JSON, one to a line, in the words of the schema. */
export function writeTouchpointJson(
  touchpoints: Iterable<ExportedTouchpoint>,
  { mask }: ExportSettings = {},
): string {
  const lines: string[] = [];
  for (const touchpoint of touchpoints) lines.push(JSON.stringify(toRecord(touchpoint, mask)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

type Fields = { [name: string]: unknown };

const exportedFields = [...new Set(exportColumns.map(({ path: [field] }) => field))];

/**
 * The exported fields of a touchpoint, masked, with the time as a text. What a widget has read lacks masked fields already.
 */
function toRecord(touchpoint: ExportedTouchpoint, mask: string | null = '•••'): Fields {
  const given = touchpoint as Fields;
  const record: Fields = {};
  for (const name of exportedFields) {
    const value = name === 'at' ? toTime(given[name]) : given[name];
    // What was read says `false` where the wire says nothing.
    const isUnsaid = name === 'confidential' && value === false && typeof given['at'] === 'number';
    if (value !== undefined && value !== null && !isUnsaid) record[name] = value;
  }
  if (mask === null) return record;
  for (const name of maskedOf(record['masked'])) delete record[name];
  // What was meant to be hidden stays hidden, however it was written.
  if ((record['confidential'] ?? false) === false) return record;
  const { detail: _detail, link: _link, rating: _rating, handover, ...open } = record;
  const { reason: _reason, ...stated } = (handover ?? {}) as Fields;
  const isStated = Object.keys(stated).length > 0;
  return { ...open, ...(isStated && { handover: stated }), title: mask };
}

/** The fields that are hidden; all of them, where it cannot be read which ones. */
function maskedOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const listed: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [undefined];
  const isReadable = listed.every((field) => maskedFields.some((one) => one === field));
  return maskedFields.filter((field) => !isReadable || listed.includes(field));
}

/** As it was written, with its offset; milliseconds in UTC. */
function toTime(at: unknown): unknown {
  if (typeof at !== 'number') return at;
  const date = new Date(at);
  return Number.isNaN(date.getTime()) || readInstant(date) === undefined
    ? undefined
    : date.toISOString();
}

function toCell(record: Fields, { path: [field, part], kind }: TouchpointColumn, decimal: string) {
  const whole = record[field];
  const value = part === undefined ? whole : (whole as Fields | undefined)?.[part];
  if (value === undefined || value === null) return '';
  if (kind === 'number' && typeof value === 'number') return toDigits(value).replace('.', decimal);
  return guardCell(kind === 'json' ? JSON.stringify(value) : String(value));
}

/** Digits without an exponent, which not every reader takes. */
function toDigits(value: number): string {
  const text = String(value);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!small) return text;
  const [, sign = '', first = '', others = '', zeros] = small;
  return `${sign}0.${'0'.repeat(Number(zeros) - 1)}${first}${others}`;
}
