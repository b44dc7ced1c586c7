import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { keep } from './keeper.js';

/** Stands in for a collector: lives until the channel to its parent is gone. */
const living = () =>
  spawn(process.execPath, ['-e', "process.on('disconnect', () => process.exit())"], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
const dying = () => spawn(process.execPath, ['-e', 'process.exit(3)'], { stdio: 'ignore' });

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !condition(); await wait(20)) {
    assert.ok(Date.now() < deadline, 'the condition did not come true within 20 seconds');
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a process that was killed is started again, with a line that says so', async () => {
  const said: string[] = [];
  const keeper = keep(
    living,
    async () => true,
    (line) => said.push(line),
    () => {},
  );
  const first = keeper.pid;
  assert.ok(first);
  process.kill(first, 'SIGKILL');
  await until(() => keeper.pid !== undefined && keeper.pid !== first);
  assert.deepEqual(said, ['The collector ended (SIGKILL); starting it again.']);
  await keeper.stop();
});

test('a process that is stopped ends in order and stays away', async () => {
  const said: string[] = [];
  const keeper = keep(
    living,
    async () => true,
    (line) => said.push(line),
    () => {},
  );
  const { pid } = keeper;
  assert.ok(pid && isAlive(pid));
  await keeper.stop();
  assert.equal(isAlive(pid), false);
  assert.equal(keeper.pid, undefined);
  assert.deepEqual(said, []);
});

test('a process that never comes up is given up', async () => {
  const said: string[] = [];
  let givenUp = false;
  const keeper = keep(
    dying,
    async () => false,
    (line) => said.push(line),
    () => (givenUp = true),
  );
  await assert.rejects(keeper.ready(), /does not answer/);
  assert.equal(givenUp, true);
  assert.equal(said.at(-1), 'The collector ended again (code 3); it is not started any more.');
  await keeper.stop();
});
