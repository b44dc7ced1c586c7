import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { makeData } from './make.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const missing = !existsSync(folder) && 'the whole sources are not at ../shared/data';

test('data holds what extract.ts makes of the sources now', { skip: missing }, async () => {
  for (const [file, data] of Object.entries(makeData(folder))) {
    const held = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
    assert.equal(
      held,
      await format(JSON.stringify(data), { parser: 'json', printWidth: 100 }),
      file,
    );
  }
});
