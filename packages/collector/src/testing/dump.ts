import type { Database } from '../database/database.js';

/** A row with everything that PostgreSQL tells of it, its place and its transaction too. */
export interface DumpedRow {
  table: string;
  /** All columns, readable: bytes as the text they would be. */
  text: string;
  /** By column. */
  columns: Record<string, unknown>;
  /** Place in the table: page and number in it, as one number. */
  place: number;
  /** The transaction that wrote it. */
  transaction: number;
}

/**
 * Reads every row of every table of the collector and of what PostgreSQL keeps large values in, as they lie there: all that
 * `pg_dump -a` gives, in the same order, with `ctid` and `xmin` besides.
 */
export async function readDump(superuser: Database): Promise<DumpedRow[]> {
  const tables = await superuser.query<{ name: string }>(
    `select format('%I.%I', space.nspname, class.relname) as name
     from pg_class class join pg_namespace space on space.oid = class.relnamespace
     where class.relkind in ('r', 't') and (space.nspname in ('oxbow', 'plain')
       or class.oid in (select reltoastrelid from pg_class where relnamespace =
         (select oid from pg_namespace where nspname = 'oxbow')))
     order by 1`,
  );
  const dump: DumpedRow[] = [];
  for (const { name } of tables) {
    const rows = await superuser.query<Record<string, unknown>>(
      `select each.ctid::text as "#place", each.xmin::text as "#transaction", each.* from ${name} as each`,
    );
    for (const { '#place': place, '#transaction': transaction, ...columns } of rows) {
      const [page, number] = String(place).match(/\d+/g) ?? [];
      dump.push({
        table: name,
        text: Object.values(columns).map(toText).join('\n'),
        columns,
        place: Number(page) * 1e5 + Number(number),
        transaction: Number(transaction),
      });
    }
  }
  return dump;
}

function toText(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
