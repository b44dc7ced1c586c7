import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { commands } from './commands/commands.js';
import { variables } from './settings.js';

const pathOf = (name: string) => fileURLToPath(new URL(`../deploy/${name}`, import.meta.url));
const read = (name: string) => readFileSync(pathOf(name), 'utf8');
const { bin, files } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { bin: Record<string, string>; files: string[] };
const known = new Set<string>([...Object.values(variables), 'OXBOW_CONFIG', 'OXBOW_SECRET']);

test('npx starts the package’s one bin, and the package brings what a server needs', () => {
  assert.deepEqual(Object.keys(bin), ['oxbow-collector']);
  assert.ok(files.includes('deploy'));
});

for (const name of ['Containerfile', 'oxbow-collector.service']) {
  test(`${name} names variables, programs and commands that there are`, () => {
    const text = read(name);
    for (const [variable] of text.matchAll(/\bOXBOW_\w+|\bDATABASE_URL\b/g)) {
      assert.ok(known.has(variable), variable);
    }
    const called = [...text.matchAll(/oxbow-collector (site \w+|serve)/g)].map(([, word]) => word);
    assert.ok(called.length > 0);
    for (const word of called)
      assert.ok(
        commands.some((command) => command.name === word),
        word,
      );
  });
}

test('in the container nobody is root, an init reaps, and what is stored is a volume', () => {
  const text = read('Containerfile');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  assert.match(last, /^USER (?!0\b)\d+:\d+$/m);
  assert.match(last, /^ENTRYPOINT \["tini", "--", "oxbow-collector"\]\nCMD \["serve"\]$/m);
  const [, data] = /OXBOW_DATA=(\S+)/.exec(last) ?? [];
  assert.match(last, new RegExp(`^VOLUME ${data}$`, 'm'));
  assert.match(last, /^HEALTHCHECK .*\\\n +CMD \[.*\/healthz/m);
});

test(
  'systemd understands the unit, and calls it well guarded',
  { skip: !existsSync('/usr/bin/systemd-analyze') && 'this machine has no systemd-analyze' },
  () => {
    const analyze = (...words: string[]) =>
      spawnSync('/usr/bin/systemd-analyze', [...words, pathOf('oxbow-collector.service')], {
        encoding: 'utf8',
      });
    const verified = analyze('verify');
    assert.equal(verified.status, 0, verified.stderr);
    assert.doesNotMatch(verified.stderr, /oxbow-collector\.service:/);
    // 0 is closed, 10 is open; the threshold is in tenths.
    const guarded = analyze('security', '--offline=true', '--threshold=20');
    assert.equal(guarded.status, 0, guarded.stdout.slice(-300));
  },
);
