import { toFaults } from '@oxbow/model/fault';
import * as z from 'zod/mini';

/** A row that no record could be made of. */
export interface Rejection {
  /** Its place among the rows that were given, from 1; a header does not count. */
  row: number;
  /** Why, in English, for whoever has to mend the source. */
  reason: string;
}

/** Something odd about a row that is shown nevertheless. */
export interface Remark {
  /** As in `Rejection`. */
  row: number;
  remark: string;
}

/** What became of the rows of a source: `shown` plus the number of `rejected` is always `read`. */
export interface Account {
  read: number;
  shown: number;
  rejected: Rejection[];
  remarks: Remark[];
}

/** Thrown while one row is read; its message becomes the reason of the rejection. */
export class Unfit extends Error {}

/** A cell that must not be empty, of at most 200 characters. */
export const Name = z
  .string()
  .check(z.minLength(1, 'empty'), z.maxLength(200, 'longer than 200 characters'));

/** A cell that may be empty, of at most 2,000 characters. */
export const Cell = z.string().check(z.maxLength(2000, 'longer than 2,000 characters'));

/**
 * Reads rows one by one. A row is what a CSV reader gives: an object with one text for each column. Whatever a row holds, it
 * becomes a record or a rejection, and nothing is thrown. Spaces, a byte order mark and a carriage return around the
 * names of columns and around texts do not count; other columns than those of `schema` are left alone.
 * @param take makes the record of one row, or throws `Unfit`; `remark` notes what is odd about it
 */
export function readRows<Schema extends z.ZodMiniObject, Record>(
  rows: Iterable<unknown>,
  schema: Schema,
  take: (row: z.output<Schema>, remark: (text: string) => void) => Record,
): Account & { records: Record[] } {
  const records: Record[] = [];
  const rejected: Rejection[] = [];
  const remarks: Remark[] = [];
  let read = 0;
  for (const given of rows) {
    const row = (read += 1);
    const said: Remark[] = [];
    try {
      const checked = schema.safeParse(toColumns(given));
      if (!checked.success) throw new Unfit(toReason(checked.error.issues));
      records.push(take(checked.data, (remark) => said.push({ row, remark })));
      remarks.push(...said);
    } catch (error) {
      // Anything else than `Unfit` comes from the row itself, such as a getter that throws.
      const reason = error instanceof Unfit ? error.message : 'reading this row throws';
      rejected.push({ row, reason });
    }
  }
  return { records, read, shown: records.length, rejected, remarks };
}

/** Words the issues of a schema as one reason. */
export function toReason(issues: Parameters<typeof toFaults>[0]): string {
  return toFaults(issues)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
    .join('; ');
}

/** Reads a decimal number such as `-12.50`. @throws Unfit for anything else, also for `12,50`, `1e3` and nothing */
export function toNumber(text: string, name: string): number {
  if (!/^-?\d{1,15}(\.\d{1,20})?$/.test(text))
    throw new Unfit(`${name}: ${quote(text)} is no number`);
  return Number(text);
}

/** Reads a share in percent, 0 to 100. @throws Unfit for anything else */
export function toShare(text: string, name: string): number {
  const value = toNumber(text, name);
  if (value < 0 || value > 100) throw new Unfit(`${name}: ${quote(text)} is not within 0 and 100`);
  return value;
}

/** A text of the source within a reason, shortened. */
export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function toColumns(value: unknown): { [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unfit('expected an object with a text for each column');
  }
  // `trim` takes the byte order mark (U+FEFF) for white space too.
  return Object.fromEntries(
    Object.entries(value).map(([name, cell]) => [
      name.trim(),
      typeof cell === 'string' ? cell.trim() : cell,
    ]),
  );
}
