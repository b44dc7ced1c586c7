// Makes data/customers.json out of the Online Retail extract (data/ATTRIBUTION.md says where that comes from):
//   node --conditions=@oxbow/source --import tsx packages/demo/extract.ts <folder with touchpoints.csv and lines.csv>
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { format } from 'prettier';
import { extract, type LineRow, type TouchpointRow } from './src/extract/extract.js';

/** Customers of different shapes; the comment says which. */
const customers = [
  '15544', // a year of orders, two small cancellations: the one the pictures show
  '12748', // the busiest: 224 touchpoints, one of them worth nothing
  '12472', // Germany, almost as many cancellations as orders
  '12683', // France; the newest order has a single line
  '12370', // ordered from Cyprus, later from Austria
  '12363', // country not stated
  '12402', // one order only
  '15638', // one cancellation, no order
];

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder that holds touchpoints.csv and lines.csv of Online Retail.');
  process.exit(1);
}
const read = <Row>(name: string): Row[] =>
  parse(readFileSync(path.join(folder, name)), { columns: true, bom: true });

const result = extract(
  customers,
  read<TouchpointRow>('touchpoints.csv'),
  read<LineRow>('lines.csv'),
);
writeFileSync(
  new URL('./data/customers.json', import.meta.url),
  await format(JSON.stringify(result), { parser: 'json', printWidth: 100 }),
);
for (const name of ['touchpoints', 'lines'] as const) {
  const { read, kept, rejected } = result[name];
  console.log(`${name}: ${read} read, ${kept} kept, ${rejected.length} rejected`);
  for (const { row, reason } of rejected) console.log(`  ${row}: ${reason}`);
}
