import type { readCsv } from '@oxbow/connectors/csv';
import type { Objective } from '@oxbow/model/objective';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { readJsonRecords, type FileRow } from './rows.js';

/** A row of a file by its place, from 1, and what is to be said of it. */
export interface RowNote {
  row: number;
  text: string;
}

/** Some rows of a file, read. */
export interface Portion {
  /** How many rows it is. */
  read: number;
  /** What they hold, by row; one row may hold several. */
  touchpoints: { row: number; touchpoint: Touchpoint }[];
  objectives: Objective[];
  rejected: RowNote[];
  remarks: RowNote[];
}

/** So many rows are read and stored at once. */
export const portionRows = 500;

/** Divides what a connector has read from a whole file by rows. */
export function* toPortions(account: ReturnType<typeof readCsv>): Generator<Portion, void> {
  const isRejected = new Set(account.rejected.map(({ row }) => row));
  const rejected = account.rejected.map(({ row, reason }) => ({ row, text: reason }));
  const remarks = account.remarks.map(({ row, remark }) => ({ row, text: remark }));
  let [row, next] = [0, 0];
  while (row < account.read) {
    const [first, last] = [row + 1, Math.min(row + portionRows, account.read)];
    const isOfIt = (note: RowNote) => note.row >= first && note.row <= last;
    const touchpoints: Portion['touchpoints'] = [];
    for (row = first; row <= last; row += 1) {
      const touchpoint = isRejected.has(row) ? undefined : account.touchpoints[next];
      if (touchpoint) touchpoints.push({ row, touchpoint });
      if (touchpoint) next += 1;
    }
    row = last;
    yield {
      read: last - first + 1,
      touchpoints,
      objectives: [],
      rejected: rejected.filter(isOfIt),
      remarks: remarks.filter(isOfIt),
    };
  }
}

/** What became of some rows. */
export type Taken = Pick<Portion, 'touchpoints' | 'rejected' | 'remarks'>;

/** A row that holds a value. */
export type Value = Extract<FileRow, { value: unknown }>;

/** Gathers rows; those that could not be read from the file are rejected as they are. */
export async function* readPortions(
  rows: AsyncGenerator<FileRow, void, undefined>,
  takeValues: (values: readonly Value[]) => Taken,
): AsyncGenerator<Portion, void, undefined> {
  let values: Value[] = [];
  let rejected: RowNote[] = [];
  const toPortion = (): Portion => {
    const taken = takeValues(values);
    const read = values.length + rejected.length;
    const all = [...rejected, ...taken.rejected].sort((one, other) => one.row - other.row);
    [values, rejected] = [[], []];
    return { ...taken, read, objectives: [], rejected: all };
  };
  for await (const row of rows) {
    if ('reason' in row) rejected.push({ row: row.row, text: row.reason });
    else values.push(row);
    if (values.length + rejected.length >= portionRows) yield toPortion();
  }
  if (values.length + rejected.length > 0) yield toPortion();
}

/** What a connector says of rows: each one that it does not reject became one record, in order. */
interface ConnectorAccount {
  records: readonly { touchpoints: readonly Touchpoint[] }[];
  rejected: { row: number; reason: string }[];
  remarks: { row: number; remark: string }[];
}

/** The account of a connector whose rows are one touchpoint each. */
export function listed<Account extends { touchpoints: readonly Touchpoint[] }>(account: Account) {
  return { ...account, records: account.touchpoints.map((one) => ({ touchpoints: [one] })) };
}

/** Has a connector read a file of JSON records; see `readJsonRecords` for `list`. */
export function readRecords(
  file: string,
  list: string,
  read: (rows: unknown[]) => ConnectorAccount,
): AsyncGenerator<Portion, void, undefined> {
  return readPortions(readJsonRecords(file, list), (values) => take(values, read));
}

/** Has a connector read values. It counts rows from 1 in what it is given; each record's row in the file is known. */
export function take(values: readonly Value[], read: (rows: unknown[]) => ConnectorAccount): Taken {
  const { records, rejected, remarks } = read(values.map(({ value }) => value));
  const rowOf = (row: number) => values[row - 1]?.row ?? row;
  const toNote = (row: number, text: string): RowNote => {
    const part = values[row - 1]?.part;
    return { row: rowOf(row), text: part === undefined ? text : `record ${part}: ${text}` };
  };
  const isRejected = new Set(rejected.map(({ row }) => row));
  const rows = values.map((_, index) => index + 1).filter((row) => !isRejected.has(row));
  return {
    touchpoints: records.flatMap(({ touchpoints }, index) =>
      touchpoints.map((touchpoint) => ({ row: rowOf(rows[index] ?? 0), touchpoint })),
    ),
    rejected: rejected.map(({ row, reason }) => toNote(row, reason)),
    remarks: remarks.map(({ row, remark }) => toNote(row, remark)),
  };
}
