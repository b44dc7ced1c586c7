import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { templates } from './elements.js';
import { serverRows } from './host-servers.js';
import { hosts } from './hosts.js';
import { expectationsOf, hostRows } from './outcomes.js';

const proof = new URL('../../../docs/proof/hosts.json', import.meta.url);

const tables = [
  ['hosts.md', 'hosts', hostRows(hosts)],
  ['hosts/server.md', 'servers', serverRows()],
] as const;

const toTable = ([head = [], ...rows]: readonly string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

// `OXBOW_WRITE=1 npm test -- hosts/src/outcomes` writes them anew.
for (const [name, table, rows] of tables)
  test(`docs/${name} has the table of what is expected of ${table}`, async () => {
    const page = new URL(`../../../docs/${name}`, import.meta.url);
    const mark = `<!-- table: ${table} -->`;
    const before = readFileSync(page, 'utf8');
    const [head = '', , tail = ''] = before.split(mark);
    const text = `${head}${mark}\n\n${toTable(rows)}\n\n${mark}${tail}`;
    const options = await resolveConfig(page);
    const made = await format(text, { ...options, parser: 'markdown' });
    if (process.env['OXBOW_WRITE']) writeFileSync(page, made);
    else assert.equal(before, made);
  });

test('the last proof was of all elements, and of hosts as they are expected', () => {
  // It is written by `npm run soak -- hosts`.
  const { figures } = JSON.parse(readFileSync(proof, 'utf8')) as {
    figures: { perRun: [{ elements: number; trials: number; hosts: unknown[] }] };
  };
  const [run] = figures.perRun;
  assert.equal(run.trials, 2 * templates.length * hosts.length);
  // A host without a package has no version, which JSON leaves out.
  assert.deepEqual(run.hosts, JSON.parse(JSON.stringify(expectationsOf(hosts))));
});
