import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../../testing/setup.js';
import { FolderInUse, takeLock } from './lock.js';

test('a lock is held by one, and free again when it is given back', async () => {
  const folder = makeFolder();
  const giveBack = await takeLock(folder.path, 'data');
  await assert.rejects(takeLock(folder.path, 'data'), /Another collector/);
  await giveBack();
  const giveBackAgain = await takeLock(folder.path, 'data');
  await giveBackAgain();
  folder.remove();
});

test('of many that find the lock of a killed process, one takes it', async () => {
  const folder = makeFolder();
  const path = join(folder.path, 'lock-12345678');
  spawnSync(process.execPath, [
    '--eval',
    `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`,
  ]);
  assert.ok(existsSync(path));
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, () => takeLock(folder.path, 'data')),
  );
  const held = attempts.filter((attempt) => attempt.status === 'fulfilled');
  assert.equal(held.length, 1);
  await held[0]?.value();
  assert.deepEqual(readdirSync(folder.path), []);
  folder.remove();
});

test('who is refused is told whether a collector or a command has it', async () => {
  const folder = makeFolder();
  for (const holder of ['collector', 'command'] as const) {
    const giveBack = await takeLock(folder.path, 'data', holder);
    await assert.rejects(takeLock(folder.path, 'data'), (error) => {
      assert.ok(error instanceof FolderInUse);
      assert.equal(error.holder, holder);
      assert.match(error.message, new RegExp(`^Another ${holder} \\(process ${process.pid}\\)`));
      return true;
    });
    await giveBack();
  }
  folder.remove();
});
