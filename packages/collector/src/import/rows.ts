import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readNdjson } from '@oxbow/connectors/ndjson';
import { parse } from 'csv-parse';
import { messageOf, OperatorError } from '../operator-error.js';

/**
 * One row of a file: what it holds, or why it cannot be read. `part`, from 1, is its place in a list that stands in one line
 * with others.
 */
export type FileRow =
  { row: number; part?: number; value: unknown } | { row: number; part?: number; reason: string };

/** A list in one JSON text is read as a whole: at most this many bytes. */
const largestList = 256 * 1024 * 1024;

/** A line, or a row of CSV, may have so many bytes. */
const longestRow = 1024 * 1024;

/**
 * Reads a file of JSON values row by row: one value per line, or a list of them.
 * @throws OperatorError when it cannot be read
 */
export async function* readJsonRows(file: string): AsyncGenerator<FileRow, void, undefined> {
  if ((await firstCharacter(file)) === '[') {
    const list = await readJsonFile(file);
    if (!Array.isArray(list)) throw unreadable(file, 'it is not a list');
    yield* list.map((value, index) => ({ row: index + 1, value: value as unknown }));
    return;
  }
  yield* readJsonLines(file);
}

async function* readJsonLines(file: string): AsyncGenerator<FileRow, void, undefined> {
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(file);
    for await (const line of readNdjson(pieces, { longest: longestRow })) {
      yield 'reason' in line
        ? { row: line.line, reason: line.reason }
        : { row: line.line, value: line.value };
    }
  } catch (error) {
    throw unreadable(file, messageOf(error));
  }
}

/**
 * Reads a file of JSON records as a system's interface gives them: one per line, a list, or answers whose property `list` is
 * one, such as `{"orders": […]}`, one in the file or one per line. The rows of an answer that is the whole file are its
 * records.
 * @throws OperatorError when it cannot be read
 */
export async function* readJsonRecords(
  file: string,
  list: string,
): AsyncGenerator<FileRow, void, undefined> {
  if (!(await isOfLines(file))) {
    const whole = await readWhole(file);
    const records = listOf(whole, list);
    if (records) {
      yield* records.map((value, index) => ({ row: index + 1, value }));
      return;
    }
    if (whole !== undefined) {
      yield { row: 1, value: whole };
      return;
    }
  }
  for await (const row of readJsonLines(file)) {
    const records = 'value' in row ? listOf(row.value, list) : undefined;
    if (records) yield* records.map((value, index) => ({ row: row.row, part: index + 1, value }));
    else yield row;
  }
}

function listOf(value: unknown, list: string): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const records: unknown = Object.getOwnPropertyDescriptor(value, list)?.value;
  return Array.isArray(records) ? records : undefined;
}

/** The file as one JSON value; `undefined` where it is none, as where there is one value per line, or too large for one. */
async function readWhole(file: string): Promise<unknown> {
  try {
    return await readJsonFile(file);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of CSV row by row; the first one names the columns. A row that has not as many cells as there are columns is
 * given with that reason: its cells would stand in the wrong columns.
 * @throws OperatorError when it cannot be read, as when a quote is never closed: from there on nothing is certain
 */
export async function* readCsvRows(file: string): AsyncGenerator<FileRow, void, undefined> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  const texts = Readable.from(readTexts(source));
  texts.on('error', (error) => parser.destroy(error));
  texts.pipe(parser);
  let columns: string[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!columns) {
        columns = cells;
        continue;
      }
      row += 1;
      const names = columns;
      yield cells.length === names.length
        ? { row, value: Object.fromEntries(cells.map((cell, index) => [names[index], cell])) }
        : { row, reason: `it has ${cells.length} cells, and there are ${names.length} columns` };
    }
  } catch (error) {
    throw unreadable(file, `${wordCsvError(error)}, after row ${row}`);
  } finally {
    texts.destroy();
    source.destroy();
    // Not `once` of node:events, which fails with an error that has been told of already.
    if (!source.closed) await new Promise<void>((resolve) => source.once('close', () => resolve()));
  }
}

/**
 * Reads a file that is one JSON text.
 * @throws OperatorError when it cannot be read
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const bytes = await readBytes(file);
  let text: string;
  try {
    text = makeDecoder().decode(bytes);
  } catch {
    throw unreadable(file, notUtf8);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the file, which may hold what people wrote.
    throw unreadable(file, 'it is not JSON');
  }
}

/**
 * Reads a whole file, of 256 MB at most.
 * @throws OperatorError when it cannot be read
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    if ((await stat(file)).size > largestList) {
      throw new Error('it is larger than 256 MB: write one value per line (NDJSON)');
    }
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, messageOf(error));
  }
}

const notUtf8 = 'it is not UTF-8';

/** Reads letters in UTF-8, after a byte order mark too; what is something else would be stored as question marks. */
function makeDecoder(): InstanceType<typeof TextDecoder> {
  return new TextDecoder('utf-8', { fatal: true });
}

async function* readTexts(source: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  const decoder = makeDecoder();
  try {
    for await (const bytes of source) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new Error(notUtf8) : error;
  }
}

async function firstCharacter(file: string): Promise<string | undefined> {
  return (await readBeginning(file, 1024)).trimStart()[0];
}

/** Whether the first line is a JSON value by itself, and another line comes. */
async function isOfLines(file: string): Promise<boolean> {
  const beginning = (await readBeginning(file, longestRow)).trim();
  const first = beginning.split('\n', 1)[0] ?? '';
  try {
    JSON.parse(first);
  } catch {
    return false;
  }
  return first.length < beginning.length;
}

async function readBeginning(file: string, length: number): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, messageOf(error));
  }
}

/** Only the kind of the error and its line: its message quotes the row. */
function wordCsvError(error: unknown): string {
  const { code, lines } = error as { code?: string; lines?: number };
  if (!code?.startsWith('CSV_')) return messageOf(error);
  const words = code.slice('CSV_'.length).toLowerCase().replaceAll('_', ' ');
  return lines === undefined ? `it is not CSV (${words})` : `line ${lines} is not CSV (${words})`;
}

function unreadable(file: string, reason: string): OperatorError {
  return new OperatorError(`The file ${file} cannot be read: ${reason}.`);
}
