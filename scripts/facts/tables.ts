import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../packages/collector/migrations/', import.meta.url));

/** The tables of the collector, each with its columns, as the migrations leave them. */
export function readTables(): Map<string, string[]> {
  const sql = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(folder + file, 'utf8').replace(/--.*$/gm, ''))
    .join('\n');
  const tables = new Map<string, string[]>();
  const statement =
    /create (?:unlogged )?table oxbow\.(\w+) \(([^]*?)\n\)|alter table oxbow\.(\w+)([^;]*);|drop table (?:if exists )?oxbow\.(\w+)/g;
  for (const [, made = '', inner, changed = '', changes = '', dropped] of sql.matchAll(statement)) {
    if (inner !== undefined) tables.set(made, columnsIn(inner));
    if (dropped !== undefined) tables.delete(dropped);
    const columns = tables.get(changed);
    for (const [, name = ''] of changes.matchAll(/add column (\w+)/g)) columns?.push(name);
    for (const [, name = ''] of changes.matchAll(/drop column (\w+)/g))
      columns?.splice(columns.indexOf(name), 1);
  }
  return tables;
}

/** Each column stands in a line of its own, and begins it. */
function columnsIn(inner: string): string[] {
  return inner
    .split('\n')
    .map((line) => /^ {2}(\w+) \w/.exec(line)?.[1] ?? '')
    .filter((name) => name !== '' && !['primary', 'foreign', 'unique', 'check'].includes(name));
}
