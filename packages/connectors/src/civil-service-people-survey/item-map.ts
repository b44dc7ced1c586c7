import * as z from 'zod/mini';
import { Cell, Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';
import { dimensions } from './profile.js';

/** An item of the survey and the dimension it counts for. */
export interface MappedItem {
  /** The survey's code in the year of the map, such as `B04`. */
  code: string;
  /** Id of the dimension in `ox6`. */
  dimension: string;
  /** How the survey's data name it: code, wording, and which answers count as positive. */
  measure: string;
}

const Row = z.object({
  dimension: Name,
  item_code: Name,
  item: Cell,
  counted_as_positive: Cell,
});

/** Reads a map from items of the survey to dimensions of `ox6`. Rows of other dimensions, such as leadership, are rejected. */
export function readItemMap(rows: Iterable<unknown>): Account & { items: MappedItem[] } {
  const known = new Set<string>();
  const { records: items, ...account } = readRows(rows, Row, (row) => {
    const dimension = dimensions.get(row.dimension);
    if (dimension === undefined) {
      throw new Unfit(`dimension: ${quote(row.dimension)} is not in ox6`);
    }
    if (known.has(row.item_code)) {
      throw new Unfit(`item_code: ${quote(row.item_code)} was read before`);
    }
    known.add(row.item_code);
    const measure = `${row.item_code} ${row.item} ${row.counted_as_positive}`;
    return { code: row.item_code, dimension, measure };
  });
  return { items, ...account };
}
