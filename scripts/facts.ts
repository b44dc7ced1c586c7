// Writes the pages that are made of the code: privacy facts, the fact sheet for works councils and the accessibility
// conformance report, in English and German.
//   npm run facts                     writes them
//   npm run facts -- --check          only says which of them are out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { renderPages } from './facts/pages.js';

const isCheck = process.argv.includes('--check');
let outdated = 0;
for (const { file, text } of await renderPages()) {
  const written = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  })();
  if (written === text) continue;
  outdated += 1;
  if (!isCheck) writeFileSync(file, text);
  console.log(`${isCheck ? 'out of date' : 'written'}: ${file}`);
}
if (isCheck && outdated > 0) process.exitCode = 1;
