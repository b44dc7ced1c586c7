import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { prepareFolder } from './folders.js';

const base = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
test.after(() => rmSync(base, { recursive: true }));
const inside = (name: string, mode: number) => {
  const parent = path.join(base, name);
  mkdirSync(parent);
  chmodSync(parent, mode);
  return path.join(parent, '.oxbow-demo');
};

test('an ordinary user’s database lies in the demo’s folder, wherever that is', () => {
  const folder = inside('home', 0o700);
  assert.equal(prepareFolder(folder, false), path.join(folder, 'collector'));
});

test('root’s database lies in the demo’s folder where others can enter it', () => {
  chmodSync(base, 0o755);
  const folder = inside('open', 0o755);
  assert.equal(prepareFolder(folder, true), path.join(folder, 'collector'));
  assert.equal(statSync(folder).mode & 0o777, 0o755);
});

test('root’s database lies in a folder of the system where others cannot, one for each repository', () => {
  const one = prepareFolder(inside('closed', 0o700), true);
  const other = prepareFolder(inside('closed-too', 0o700), true);
  assert.match(one, /^\/var\/lib\/oxbow\/demo-[0-9a-f]{8}$/);
  assert.notEqual(one, other);
  assert.equal(prepareFolder(path.join(base, 'closed', '.oxbow-demo'), true), one);
});
