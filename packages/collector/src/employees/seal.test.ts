import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeFolder } from '../testing/setup.js';
import { hashReceipt, makeKey, openKey } from './seal.js';
import { readSecret } from './secret.js';

const secret = randomBytes(32);
const key = openKey(secret, makeKey(secret, 'wave'), 'wave');

test('what is sealed opens with the same key at the same place', () => {
  const content = { text: 'ü\0\ud800', list: [null, 1] };
  assert.deepEqual(key.open(key.seal(content, 'here'), 'here'), content);
});

const sealed = key.seal({ text: 'word' }, 'here');
const changed = Buffer.from(sealed);
changed.writeUInt8(changed.readUInt8(100) ^ 1, 100);
const refused: [string, () => unknown][] = [
  ['at another place', () => key.open(sealed, 'there')],
  ['when it was changed', () => key.open(changed, 'here')],
  ['when it was cut', () => key.open(sealed.subarray(0, 40), 'here')],
  [
    'with the key of another wave',
    () => openKey(secret, makeKey(secret, 'w'), 'w').open(sealed, 'here'),
  ],
];
for (const [name, open] of refused) {
  test(`it does not open ${name}`, () => assert.throws(open));
}

test("a wave's key opens neither with another secret nor for another wave", () => {
  const kept = makeKey(secret, 'wave');
  assert.throws(() => openKey(randomBytes(32), kept, 'wave'));
  assert.throws(() => openKey(secret, kept, 'other'));
});

const lengths: [string, number, number][] = [
  ['nothing', 0, 8192],
  ['the longest comment', 5000, 8192],
  ['more than any assessment holds', 8190, 16_384],
];
for (const [name, letters, length] of lengths) {
  test(`sealed, ${name} is ${length} bytes long`, () =>
    assert.equal(key.seal('x'.repeat(letters), 'here').length, length + 28));
}

test('the same sealed twice looks different', () =>
  assert.notDeepEqual(key.seal('x', 'here'), key.seal('x', 'here')));

test('ids and people look random, are the same again, and differ by wave and side', () => {
  const other = openKey(secret, makeKey(secret, 'wave'), 'wave');
  assert.match(key.hashId('A-1'), /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  assert.equal(key.hashId('A-1'), key.hashId('a-1'));
  assert.notEqual(key.hashId('a-1'), other.hashId('a-1'));
  assert.notDeepEqual(key.hashPerson('employee', 'anna'), key.hashPerson('customer', 'anna'));
  assert.notDeepEqual(key.hashPerson('employee', 'anna'), other.hashPerson('employee', 'anna'));
});

test('one receipt at two sites is kept as two', () => {
  assert.deepEqual(hashReceipt('shop', 'r'), hashReceipt('shop', 'r'));
  assert.notDeepEqual(hashReceipt('shop', 'r'), hashReceipt('bank', 'r'));
});

let folder: ReturnType<typeof makeFolder>;
before(() => {
  folder = makeFolder();
});
after(() => folder.remove());

test('a secret is made once, and nobody else may read it', () => {
  const data = join(folder.path, 'data');
  const made = readSecret({ folder: data, make: true });
  assert.equal(made?.length, 32);
  assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600);
  assert.deepEqual(readSecret({ folder: data, make: true }), made);
  assert.deepEqual(readSecret({ folder: data, make: false }), made);
  const given = randomBytes(32).toString('base64');
  assert.notDeepEqual(readSecret({ folder: data, given, make: true }), made);
});

const isRoot = process.getuid?.() === 0;
const needsRoot = { skip: !isRoot && 'only root gives files away' };
test('what root makes in a folder of somebody else is theirs', needsRoot, () => {
  const data = join(folder.path, 'theirs');
  mkdirSync(data);
  chownSync(data, 4321, 1234);
  readSecret({ folder: data, make: true });
  const { uid, gid, mode } = statSync(join(data, 'secret'));
  assert.deepEqual([uid, gid, mode & 0o777], [4321, 1234, 0o600]);
});

test('a secret that this user may not read is told of, with what mends it', needsRoot, () => {
  const data = join(folder.path, 'roots');
  mkdirSync(data, { mode: 0o755 });
  readSecret({ folder: data, make: true });
  process.seteuid?.(4321);
  try {
    assert.throws(
      () => readSecret({ folder: data, make: true }),
      /roots\/secret belongs to another user.*chown --reference=\S+roots \S+roots\/secret\.$/,
    );
  } finally {
    process.seteuid?.(0);
  }
});

test('none is made where the folder may be gone tomorrow', () => {
  const data = join(folder.path, 'away');
  assert.equal(readSecret({ folder: data, make: false }), undefined);
  assert.equal(existsSync(data), false);
});

test('what is no secret is refused, and never overwritten', () => {
  assert.throws(
    () => readSecret({ folder: '', given: 'short', make: true }),
    /OXBOW_SECRET is no secret/,
  );
  const file = join(folder.path, 'secret');
  writeFileSync(file, 'lost\n');
  assert.throws(() => readSecret({ folder: folder.path, make: true }), /is no secret/);
  assert.equal(readFileSync(file, 'utf8'), 'lost\n');
});
