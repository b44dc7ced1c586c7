// Makes data/*.json out of the sources (data/ATTRIBUTION.md says where those come from), and tells what became of their rows:
//   node --conditions=@oxbow/source --import tsx packages/demo/extract.ts <folder with timeline, okrs and radar>
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Account } from './src/extract/extract.js';
import { makeData } from './src/extract/make.js';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder that holds the sources.');
  process.exit(1);
}
const isAccount = (value: unknown): value is Account =>
  typeof value === 'object' && value !== null && 'rejected' in value;

for (const [file, data] of Object.entries(makeData(folder))) {
  writeFileSync(
    new URL(`./data/${file}`, import.meta.url),
    await format(JSON.stringify(data), { parser: 'json', printWidth: 100 }),
  );
  for (const [name, account] of Object.entries<unknown>({ ...data })) {
    if (!isAccount(account)) continue;
    const { read, shown, rejected, remarks } = account;
    console.log(`${file}, ${name}: ${read} read, ${shown} shown, ${rejected.length} rejected`);
    for (const { row, reason } of rejected) console.log(`  row ${row}: ${reason}`);
    for (const { row, remark } of remarks) console.log(`  row ${row}, shown: ${remark}`);
  }
}
