import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { OperatorError } from '../../operator-error.js';
import { serverProcess } from '../../testing/command.js';
import { makeFolder, until } from '../../testing/setup.js';
import { chooseAccount } from './account.js';
import { copyBinaries, lacksLinks } from './binaries.js';
import { EmbeddedDatabase } from './embedded.js';

const isRoot = process.getuid?.() === 0;
let folder: ReturnType<typeof makeFolder>;
let data: string;
let database: EmbeddedDatabase;
const reports: string[] = [];
const start = () => EmbeddedDatabase.start(data, (line) => reports.push(line));

before(async () => {
  folder = makeFolder();
  data = join(folder.path, 'data');
  database = await start();
  await ask('create table kept (text text primary key)');
});
after(async () => {
  await database.stop();
  folder.remove();
});

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client(database.connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const keptRows = async () => (await ask<{ text: string }>('select text from kept')).length;

test('what is committed is flushed to disk first', async () => {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    assert.deepEqual(await ask(`select current_setting('${setting}') as value`), [{ value: 'on' }]);
  }
});

test('only this user can come near it: a socket in a closed folder, no port', async () => {
  for (const part of ['runtime', 'postgresql', 'postgresql/18']) {
    assert.equal(statSync(join(data, part)).mode & 0o777, 0o700, part);
  }
  assert.equal(statSync(join(data, 'postgresql.log')).mode & 0o077, 0);
  assert.deepEqual(await ask(`select current_setting('listen_addresses') as value`), [
    { value: '' },
  ]);
});

test('the log holds no value that was stored', async () => {
  await ask(`insert into kept values ('secret-1')`);
  await assert.rejects(ask(`insert into kept values ('secret-1')`), /duplicate key/);
  await until('the error is logged', () =>
    readFileSync(join(data, 'postgresql.log'), 'utf8').includes('duplicate key'),
  );
  assert.doesNotMatch(readFileSync(join(data, 'postgresql.log'), 'utf8'), /secret-1/);
});

test('a second collector on the folder is told so in one sentence, and does no harm', async () => {
  await assert.rejects(start(), (error) => {
    assert.ok(error instanceof OperatorError);
    assert.match(
      error.message,
      new RegExp(`^Another collector \\(process ${process.pid}\\) .*${data}`),
    );
    return true;
  });
  assert.equal(await keptRows(), 1);
});

test('killed with SIGKILL, it comes back by itself with all that was committed', async () => {
  for (let round = 0; round < 2; round += 1) {
    await ask(`insert into kept values ('round ${round}')`);
    const killed = serverProcess(data) ?? 0;
    process.kill(killed, 'SIGKILL');
    await until('another one answers', async () => {
      const next = serverProcess(data);
      return next !== undefined && next !== killed && (await keptRows().catch(() => 0)) > 0;
    });
    assert.equal(await keptRows(), 2 + round);
  }
  assert.match(reports[0] ?? '', /ended unexpectedly \(SIGKILL\)/);
});

test('stopped and started again, it has all that was committed', async () => {
  await database.stop();
  assert.equal(serverProcess(data), undefined);
  database = await start();
  assert.equal(await keptRows(), 3);
});

test('the trace of a killed one whose number another process has now does not keep it from starting', async () => {
  await database.stop();
  // This test's own process, which is alive and belongs to a stranger as far as PostgreSQL can tell.
  writeFileSync(
    join(data, 'postgresql/18/postmaster.pid'),
    `${process.pid}\n${data}/postgresql/18\n`,
  );
  database = await start();
  assert.equal(await keptRows(), 3);
});

test('what a killed first start left behind is cleared away', async () => {
  await database.stop();
  const left = join(data, 'postgresql/unfinished-1');
  mkdirSync(left);
  database = await start();
  assert.ok(!existsSync(left));
});

test('a folder with a long path is no obstacle', async () => {
  const long = join(folder.path, 'x'.repeat(90), 'y'.repeat(90));
  const other = await EmbeddedDatabase.start(long, () => {});
  assert.ok(other.connection.host.length < 90);
  await other.stop();
  rmSync(other.connection.host, { recursive: true });
});

test('data of another PostgreSQL version is left alone and named', async () => {
  const old = join(folder.path, 'old');
  mkdirSync(join(old, 'postgresql/17'), { recursive: true });
  await assert.rejects(
    EmbeddedDatabase.start(old, () => {}),
    /was written by PostgreSQL 17 .* 18/,
  );
});

test('a data folder that cannot be made is named in one sentence', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  await assert.rejects(
    EmbeddedDatabase.start(join(file, 'data'), () => {}),
    (error) => {
      assert.ok(error instanceof OperatorError);
      assert.match(error.message, /The data folder .*file\/data cannot be made/);
      return true;
    },
  );
});

test(
  'as root: a folder that the database’s user cannot enter is named in one sentence',
  { skip: !isRoot && 'this process is not root' },
  async () => {
    const closed = join(folder.path, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    await assert.rejects(
      EmbeddedDatabase.start(join(closed, 'data'), () => {}),
      (error) => {
        assert.ok(error instanceof OperatorError);
        assert.match(
          error.message,
          new RegExp(`cannot enter ${closed}: choose a data folder outside`),
        );
        return true;
      },
    );
  },
);

test(
  'as root: an existing user runs it, the same one on every start, and none is made',
  { skip: !isRoot && 'this process is not root' },
  () => {
    const nowhere = join(folder.path, 'nowhere');
    assert.equal(chooseAccount(nowhere, ['no-such-user', 'nobody'])?.name, 'nobody');
    const owner = statSync(join(data, 'postgresql/18')).uid;
    assert.notEqual(owner, 0);
    assert.equal(chooseAccount(join(data, 'postgresql/18'), ['daemon'])?.uid, owner);
    assert.throws(
      () => chooseAccount(nowhere, ['no-such-user']),
      /must not run as root .*DATABASE_URL/,
    );
  },
);

test('as an ordinary user: this user runs it', { skip: isRoot && 'this process is root' }, () => {
  assert.equal(chooseAccount(join(folder.path, 'nowhere')), undefined);
  assert.equal(statSync(join(data, 'postgresql/18')).uid, process.getuid?.());
});

test('libraries whose links npm did not make are copied with their links', () => {
  const native = join(folder.path, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib/libx.so.1.2'), 'library');
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]),
  );
  const installed = { folder: native, major: '18', version: '18.0.0' };
  assert.equal(lacksLinks(installed), true);
  const copy = copyBinaries(installed, join(folder.path, 'copies'));
  assert.equal(lacksLinks(copy), false);
  assert.equal(readFileSync(join(copy.folder, 'lib/libx.so.1'), 'utf8'), 'library');
});
