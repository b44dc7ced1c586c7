import { toFaults, type Fault } from '@oxbow/model/fault';
import * as z from 'zod/mini';
import { name } from './api/open-api.js';
import type { Context } from 'hono';
import type { Environment } from './access.js';
import { Problem } from './problem.js';

/** What became of one record of a request. */
export const RecordResult = z.object({
  /** The record's id; `null` where it has none that can be read. */
  id: z.nullable(z.string()),
  status: z.enum(['stored', 'duplicate', 'rejected']),
  /** Short code by which people name it. */
  reference: z.optional(z.string()),
  /** Why it was rejected, by place in the request. */
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type RecordResult = z.infer<typeof RecordResult>;

/** What became of the records of a request, in their order. */
export const RecordResults = name('RecordResults', z.object({ results: z.array(RecordResult) }));

/** The records that a request has brought, for the figures. */
export interface CountedRecords {
  kind: 'response' | 'touchpoint';
  /** How many fit the schema. */
  accepted: number;
  /** What became of all; missing where the request failed. */
  results?: readonly RecordResult[];
}

/** Answers with what became of the records that were noted as `records`. */
export function answerResults(context: Context<Environment>, results: RecordResult[]): Response {
  const records = context.get('records');
  if (records) records.results = results;
  return context.json({ results }, 202);
}

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

interface Schema<Record> {
  safeParse(
    value: unknown,
  ): { success: true; data: Record } | { success: false; error: { issues: readonly Issue[] } };
}

/** The records of a request: those that fit the schema, and a result for each that does not. */
export interface ReadRecords<Record> {
  /** With their place in the request. */
  accepted: { record: Record; index: number }[];
  rejected: Map<number, RecordResult>;
  count: number;
}

/**
 * Reads a body that is one record.
 * @throws Problem 422 when it does not fit the schema
 */
export function readRecord<Record>(body: unknown, schema: Schema<Record>): Record {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const errors = toFaults(result.error.issues.flatMap(nameKeys));
  throw invalid('The body does not fit the schema.', errors);
}

/**
 * Reads `{"<name>": [record, …]}` record by record, so that one bad record costs only itself.
 * @param isPlain see `readEach`
 * @throws Problem 422 when the frame is wrong or no record is usable: sending it again would not help
 */
export function readRecords<Record>(
  body: unknown,
  name: string,
  most: number,
  schema: Schema<Record>,
  isPlain?: (value: unknown) => value is Record,
): ReadRecords<Record> {
  return readEach(readFrame(body, name, most), name, schema, isPlain);
}

/**
 * Reads records one by one, so that one bad record costs only itself.
 * @param name where the list stands in the body, empty for the body itself
 * @param isPlain knows most of what fits the schema, without it
 * @throws Problem 422 when no record is usable
 */
export function readEach<Record>(
  list: readonly unknown[],
  name: string,
  schema: Schema<Record>,
  isPlain?: (value: unknown) => value is Record,
): ReadRecords<Record> {
  const accepted: ReadRecords<Record>['accepted'] = [];
  const rejected = new Map<number, RecordResult>();
  list.forEach((value, index) => {
    if (isPlain?.(value)) {
      accepted.push({ record: value, index });
      return;
    }
    const result = schema.safeParse(value);
    if (result.success) accepted.push({ record: result.data, index });
    else {
      const errors = toFaults(result.error.issues.flatMap(nameKeys), `${name}[${index}]`);
      rejected.set(index, { id: readId(value), status: 'rejected', errors });
    }
  });
  return assertUsable({ accepted, rejected, count: list.length }, name);
}

/**
 * Sees to it that something can be stored: sending again what cannot would not help.
 * @throws Problem 422 when no record is usable
 */
export function assertUsable<Records extends ReadRecords<unknown>>(
  records: Records,
  name: string,
): Records {
  if (records.accepted.length > 0) return records;
  const errors = [...records.rejected.values()].flatMap((result) => result.errors ?? []);
  const what = name === '' ? 'records' : name;
  throw invalid(`None of the ${what} fits the schema.`, errors.slice(0, 20));
}

function readFrame(body: unknown, name: string, most: number): unknown[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalid('The body has to be an object.', [{ path: '', message: 'expected object' }]);
  }
  const unknown = Object.keys(body).filter((key) => key !== name);
  if (unknown.length > 0) {
    const errors = unknown.slice(0, 20).map((key) => ({
      path: key.slice(0, 60),
      message: 'unknown key',
    }));
    throw invalid(`The body holds more than ${name}.`, errors);
  }
  const list = (body as { [key: string]: unknown })[name];
  if (!Array.isArray(list) || list.length < 1 || list.length > most) {
    const message = `expected a list of 1 to ${most}`;
    throw invalid(`The body has to hold ${name}.`, [{ path: name, message }]);
  }
  return list;
}

/** One issue per unknown key, at the key, where zod has one for all of them at the object. */
function nameKeys(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return (issue.keys ?? []).map((key) => ({
    path: [...issue.path, key],
    message: wordUnknown(key, issue.message),
  }));
}

function wordUnknown(key: string, message: string): string {
  if (key === 'customer') return 'unknown key; whose it is says the token, not the body';
  // A schema may have its own words, as that of objectives; zod/mini has these for all.
  return message === 'Invalid input' ? 'unknown key' : message;
}

function readId(value: unknown): string | null {
  const id: unknown = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id.slice(0, 200) : null;
}

function invalid(detail: string, errors: Fault[]): Problem {
  return new Problem('content-invalid', detail, { errors });
}
