import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { elements } from './elements.js';
import { hosts } from './hosts.js';
import { expectedOf, toTable, versionOf } from './outcomes.js';

const page = new URL('../../../docs/hosts.md', import.meta.url);
const proof = new URL('../../../docs/proof/hosts.json', import.meta.url);
const mark = '<!-- table: hosts -->';

// `OXBOW_WRITE=1 npm test -- hosts/src/outcomes` writes it anew.
test('docs/hosts.md has the table of what is expected of each host', async () => {
  const before = readFileSync(page, 'utf8');
  const [head = '', , tail = ''] = before.split(mark);
  const text = `${head}${mark}\n\n${toTable(hosts)}\n\n${mark}${tail}`;
  const options = await resolveConfig(page);
  const made = await format(text, { ...options, parser: 'markdown' });
  if (process.env['OXBOW_WRITE']) writeFileSync(page, made);
  else assert.equal(before, made);
});

test('the last proof was of all elements, and of hosts as they are expected', () => {
  // It is written by `npm run soak -- hosts`.
  if (!existsSync(proof)) return;
  const { figures } = JSON.parse(readFileSync(proof, 'utf8')) as {
    figures: { perRun: [{ elements: number; trials: number; hosts: unknown[] }] };
  };
  const [run] = figures.perRun;
  assert.equal(run.trials, 2 * elements.length * hosts.length);
  assert.deepEqual(
    run.hosts,
    JSON.parse(
      JSON.stringify(
        hosts.map((host) => ({
          ...{ host: host.name, version: versionOf(host) },
          ...{ early: expectedOf(host, 'early'), late: expectedOf(host, 'late') },
        })),
      ),
    ),
  );
});
