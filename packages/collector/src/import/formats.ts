import { readCfpbComplaints } from '@oxbow/connectors/cfpb-complaints';
import { readCloudEvents } from '@oxbow/connectors/cloud-events';
import { readCsv } from '@oxbow/connectors/csv';
import { readOnlineRetail } from '@oxbow/connectors/online-retail';
import { readOnlineRetailLines, type OrderLine } from '@oxbow/connectors/online-retail/lines';
import { readSourcegraphOkrs } from '@oxbow/connectors/sourcegraph-okrs';
import type { Objective } from '@oxbow/model/objective';
import { toFaults } from '@oxbow/model/fault';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { readBytes, readCsvRows, readJsonFile, readJsonRows, type FileRow } from './rows.js';

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

/** What may be given beside the file. */
export interface FormatOptions {
  /** For `online-retail`: the file with the lines of the invoices. */
  lines?: string | undefined;
}

/** A kind of file. */
export interface Format {
  /** For the help. */
  summary: string;
  read(file: string, options: FormatOptions): AsyncGenerator<Portion, void, undefined>;
}

/** So many rows are read and stored at once. */
const portionRows = 500;

/** The kinds of files that can be imported, by name. */
export const formats: Readonly<Record<string, Format>> = {
  touchpoints: {
    summary: 'touchpoints as JSON, one per line or a list',
    read: (file) => readPortions(readJsonRows(file), takeTouchpoints),
  },
  'touchpoints-csv': {
    summary: 'touchpoints as CSV, as a timeline exports them',
    async *read(file) {
      yield* toPortions(readCsv(await readBytes(file)));
    },
  },
  'cloud-events': {
    summary: 'events of CloudEvents 1.0 as JSON, one per line or a list',
    read: (file) =>
      readPortions(readJsonRows(file), (values) => take(values, readCloudEvents, 'touchpoints')),
  },
  'online-retail': {
    summary: 'invoices of the Online Retail data set (CSV)',
    async *read(file, options) {
      const lines = options.lines === undefined ? [] : await readLines(options.lines);
      yield* readPortions(readCsvRows(file), (values) =>
        take(values, (rows) => readOnlineRetail(rows, lines), 'touchpoints'),
      );
    },
  },
  'cfpb-complaints': {
    summary: 'complaints of the Consumer Complaint Database (CSV)',
    read: (file) =>
      readPortions(readCsvRows(file), (values) => take(values, readCfpbComplaints, 'cases')),
  },
  'sourcegraph-okrs': {
    summary: 'a quarter of Sourcegraph’s objectives (JSON)',
    async *read(file) {
      const { read, objectives, rejected, remarks } = readSourcegraphOkrs(await readJsonFile(file));
      yield {
        read,
        touchpoints: [],
        objectives,
        rejected: rejected.map(({ row, reason }) => ({ row, text: reason })),
        remarks: remarks.map(({ row, remark }) => ({ row, text: remark })),
      };
    },
  },
};

/** Divides what a connector has read from a whole file by rows. */
function* toPortions(account: ConnectorAccount & { read: number }): Generator<Portion, void> {
  const isRejected = new Set(account.rejected.map(({ row }) => row));
  const rejected = account.rejected.map(({ row, reason }) => ({ row, text: reason }));
  const remarks = account.remarks.map(({ row, remark }) => ({ row, text: remark }));
  let [row, next] = [0, 0];
  while (row < account.read) {
    const [first, last] = [row + 1, Math.min(row + portionRows, account.read)];
    const isOfIt = (note: RowNote) => note.row >= first && note.row <= last;
    const touchpoints: Portion['touchpoints'] = [];
    for (row = first; row <= last; row += 1) {
      const touchpoint = isRejected.has(row) ? undefined : account.touchpoints?.[next];
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

type Taken = Pick<Portion, 'touchpoints' | 'rejected' | 'remarks'>;
type Value = Extract<FileRow, { value: unknown }>;

/** Gathers rows; those that could not be read from the file are rejected as they are. */
async function* readPortions(
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

function takeTouchpoints(values: readonly Value[]): Taken {
  const touchpoints: Taken['touchpoints'] = [];
  const rejected: RowNote[] = [];
  for (const { row, value } of values) {
    const result = Touchpoint.safeParse(value);
    if (result.success) touchpoints.push({ row, touchpoint: result.data });
    else {
      const reasons = toFaults(result.error.issues).map(({ path, message }) =>
        path === '' ? message : `${path}: ${message}`,
      );
      rejected.push({ row, text: reasons.join('; ') });
    }
  }
  return { touchpoints, rejected, remarks: [] };
}

interface ConnectorAccount {
  touchpoints?: Touchpoint[];
  cases?: { touchpoints: Touchpoint[] }[];
  rejected: { row: number; reason: string }[];
  remarks: { row: number; remark: string }[];
}

/**
 * Has a connector read values. It counts rows from 1 in what it is given, and each one that it does not reject becomes one
 * record, in order: so each record's row in the file is known.
 */
function take(
  values: readonly Value[],
  read: (rows: unknown[]) => ConnectorAccount,
  name: 'touchpoints' | 'cases',
): Taken {
  const account = read(values.map(({ value }) => value));
  const rowOf = (row: number) => values[row - 1]?.row ?? row;
  const isRejected = new Set(account.rejected.map(({ row }) => row));
  const rows = values.map((_, index) => index + 1).filter((row) => !isRejected.has(row));
  const records =
    name === 'cases'
      ? (account.cases ?? []).map(({ touchpoints }) => touchpoints)
      : (account.touchpoints ?? []).map((touchpoint) => [touchpoint]);
  return {
    touchpoints: records.flatMap((list, index) =>
      list.map((touchpoint) => ({ row: rowOf(rows[index] ?? 0), touchpoint })),
    ),
    rejected: account.rejected.map(({ row, reason }) => ({ row: rowOf(row), text: reason })),
    remarks: account.remarks.map(({ row, remark }) => ({ row: rowOf(row), text: remark })),
  };
}

/** The lines of invoices as a whole: those of one invoice may stand anywhere in the file. */
async function readLines(file: string): Promise<OrderLine[]> {
  const lines: OrderLine[] = [];
  let values: unknown[] = [];
  const flush = () => {
    lines.push(...readOnlineRetailLines(values).lines);
    values = [];
  };
  for await (const row of readCsvRows(file)) {
    if ('value' in row) values.push(row.value);
    if (values.length >= portionRows) flush();
  }
  flush();
  return lines;
}
