import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EmbeddedDatabase } from '../database/embedded/embedded.js';
import { openMigrated } from '../database/migrate.js';
import { AuditStore } from '../store/audit-store.js';
import { endServer } from '../testing/command.js';
import { makeFolder } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';

// What nobody means to type: variables of a script that are empty, texts that do something to a terminal, a disk that is full.
let folder: ReturnType<typeof makeFolder>;
let type: ReturnType<typeof typeOn>;
const data = () => join(folder.path, 'data');
before(async () => {
  delete process.env['DATABASE_URL'];
  folder = makeFolder();
  type = typeOn(data());
  const added = await type(['site', 'add', 'shop', '--origin', 'https://shop.example']);
  assert.equal(added.code, 0, added.errors);
});
after(() => {
  endServer(data());
  folder.remove();
});

const long = 'x'.repeat(201);
for (const [words, message] of [
  [['erase', 'shop', ''], /^CUSTOMER: /],
  [['erase', 'shop', long], /^CUSTOMER: /],
  [['export', 'shop', '--customer', ''], /^--customer: /],
  [['audit', 'shop', '--customer', ''], /^--customer: /],
  [['team', 'add', 'shop', '', '--prompt', 'p'], /^TEAM: expected 1 to 100 characters/],
  [['team', 'add', 'shop', long, '--prompt', 'p'], /^TEAM: /],
  [['team', 'add', 'shop', 'a\nb', '--prompt', 'p'], /^TEAM: /],
  [['team', 'add', 'shop', 'a', '--prompt', ''], /^--prompt: /],
  [['key', 'rotate', 'shop', '--overlap', '-1'], /^Option '--overlap' argument is ambiguous\. W/],
] as const) {
  test(`${JSON.stringify(words.map((word) => word.slice(0, 10)))} is refused in one line, before anything is done`, async () => {
    // A folder that is not there: who asked for the database would make it.
    const typed = await type([...words, '--data', '/dev/null/none']);
    assert.equal(typed.code, 2, typed.errors);
    assert.match(typed.errors, message);
    assert.doesNotMatch(typed.errors, /\n/);
  });
}

test('a configuration that is not JSON is not quoted: it holds passwords', async () => {
  const file = join(folder.path, 'broken.json');
  writeFileSync(file, '{"database": postgres://oxbow:secret-1@host/oxbow}');
  const typed = await type(['serve', '--config', file]);
  assert.equal(typed.code, 1);
  assert.match(typed.errors, /broken\.json cannot be read: it is not JSON\.$/);
});

test('who calls themselves like a line of the audit makes none, and does nothing to a terminal', async () => {
  const embedded = await EmbeddedDatabase.start(data(), () => {});
  const database = await openMigrated(embedded.connection);
  const actor = '\u001b[2Jclerk\n2026-01-01T00:00:00.000Z  customer.erase  chief\u2028\u202e';
  const entry = { at: Date.now(), actor, action: 'timeline.read', customer: '17' } as const;
  await new AuditStore(database).record('shop', entry);
  await database.close();
  await embedded.stop();
  const { output } = await type(['audit', 'shop']);
  assert.match(
    output,
    /^\S+ {2}timeline\.read {2}\\u001b\[2Jclerk\\u000a2026.* {2}chief\\u2028\\u202e {2}[\da-f]{16}$/,
  );
});

const entry = fileURLToPath(new URL('../cli.ts', import.meta.url));
for (const [name, rest, message] of [
  ['a full disk', '> /dev/full', /^The result cannot be written: ENOSPC[^\n]*\n$/],
  [
    'a reader that has gone',
    '| true; exit "${PIPESTATUS[0]}"',
    /^The result cannot be written: [^\n]*EPIPE[^\n]*\n$/,
  ],
] as const) {
  test(`a result that cannot be written is a failure, in one line: ${name}`, () => {
    const command = `"$NODE" --conditions=@oxbow/source --import tsx "$ENTRY" help config ${rest}`;
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      env: { ...process.env, NODE: process.execPath, ENTRY: entry },
      encoding: 'utf8',
    });
    assert.match(stderr, message);
    assert.equal(status, 1);
  });
}
