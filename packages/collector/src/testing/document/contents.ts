import type { TestApp } from '../setup.js';

/** What is stored for the two sites of a test: for each table how many rows, and a sum that changes with any of them. */
export type Contents = Record<string, string>;

/** Reads what is stored, in every table there is. */
export async function readContents({ everything, shop, bank }: TestApp): Promise<Contents> {
  const tables = await everything.query<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
     where relnamespace = 'oxbow'::regnamespace and relkind = 'r' and attname = 'site'
     order by relname`,
  );
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(row::text, 0)), 0) as sum
       from oxbow.${name} as row where site = any($1)`,
  );
  const rows = await everything.query<{ name: string; sum: string }>(sums.join(' union all '), [
    [shop.key, bank.key],
  ]);
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
