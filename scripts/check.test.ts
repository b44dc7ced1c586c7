// Each check fails on a fault planted for it and names file and rule; a clean tree passes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as planted from './check.planted.js';

type Fault = { file: string; line?: number; rule: string; message: string };
type Checker = (folder: string) => Fault[] | Promise<Fault[]>;

const script = (check: planted.Check) => new URL(`./check-${check}.mjs`, import.meta.url);
// The scripts are plain JavaScript, which this project does not read types from.
const load = async (check: planted.Check, name: string) =>
  ((await import(script(check).href)) as Record<string, Checker>)[name]!;

const kinds = [
  {
    check: 'layers',
    run: await load('layers', 'checkLayers'),
    clean: planted.clean,
    rows: planted.layers,
  },
  {
    check: 'texts',
    run: await load('texts', 'checkTexts'),
    clean: planted.clean,
    rows: planted.texts,
  },
  {
    check: 'rooms',
    run: await load('rooms', 'checkRooms'),
    clean: planted.room,
    rows: planted.rooms,
  },
  {
    check: 'exports',
    run: await load('exports', 'checkExports'),
    clean: planted.packed,
    rows: planted.exported,
  },
] as const;

const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

function plant(tree: planted.Tree): string {
  const place = mkdtempSync(path.join(tmpdir(), 'oxbow check '));
  places.push(place);
  for (const [file, text] of Object.entries(tree)) {
    if (text === undefined) continue;
    const target = path.join(place, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return place;
}

function runScript(check: planted.Check, folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(script(check)), folder],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

for (const { check, run, clean, rows } of kinds) {
  test(`check-${check} finds nothing in a clean tree`, async () => {
    assert.deepEqual(await run(plant(clean)), []);
  });

  for (const [fault, file, text, place, rule] of rows) {
    test(`check-${check} finds that ${fault}`, async () => {
      const faults = await run(plant({ ...clean, [file]: text }));
      const told = faults.map((each) => `${each.file}:${each.line} ${each.rule} ${each.message}`);
      assert.ok(
        told.some((each) => each.includes(place) && each.includes(rule)),
        told.join('\n') || 'no fault was told',
      );
    });
  }
}

test('a check that finds a fault prints file, line and rule, and ends with 1', () => {
  const place = plant({ ...planted.clean, [planted.view]: planted.template('<p>Hi</p>') });
  const { status, output } = runScript('texts', place);
  assert.equal(status, 1);
  assert.match(output, /^packages\/widgets\/src\/alpha\/view\.ts:2 \[texts\/template\] .*Hi/m);
});
