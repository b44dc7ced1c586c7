import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Where the whole sources lie: beside the repository, not in it. */
const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

/** Why tests over whole sources are skipped; false where they can run. */
export const missing = !existsSync(folder) && 'the whole sources are not at ../shared/data';

/** The rows of a file of the whole sources. */
export const sourceRows = (file: string) => toRows(readFileSync(folder + file, 'utf8'));

/** A JSON file of the whole sources. */
export const sourceJson = (file: string): unknown =>
  JSON.parse(readFileSync(folder + file, 'utf8'));

/** The text of a file of `testing/fixtures`, a piece of a source. */
export const fixture = (file: string) =>
  readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8');

/** The rows of a fixture. */
export const fixtureRows = (file: string) => toRows(fixture(file));

/**
 * The rows of a fixture as a careless reader gives them: with a byte order mark in the name of the first column, and
 * carriage returns in that of the last one and in its cells.
 */
export function carelessRows(file: string): Record<string, string>[] {
  const text = `\uFEFF${fixture(file).replaceAll('\n', '\r\n')}`;
  const columns = (names: string[]) => names;
  return parse(text, { columns, record_delimiter: '\n', relax_quotes: true });
}

function toRows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}

/** The records of a fixture in JSON. */
export const fixtureRecords = (file: string) =>
  JSON.parse(fixture(file)) as { [name: string]: unknown }[];
