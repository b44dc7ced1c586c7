import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil, written } from '../plain/testing/spoil.js';
import { findInstrument, instrumentIds } from './find-instrument.js';
import { Instrument } from './instrument.js';
import { ox6 } from './ox6.js';
import { readInstrument } from './read-instrument.js';
import { own } from './testing/own.js';
import { wrong } from './testing/wrong.js';

const shipped = [ox6, ...instrumentIds.map((id) => findInstrument(id) ?? ox6)];
for (const instrument of [own, ...shipped]) {
  test(`${instrument.id} is read as it is`, () => {
    const { length: total } = instrument.items;
    assert.deepEqual(readInstrument(instrument), { instrument, faults: [], total, invalid: 0 });
    assert.deepEqual(Instrument.parse(instrument), instrument);
  });
}

for (const [name, change, path, message, use] of wrong) {
  test(`${name}: one message, and ${use}`, () => {
    const { instrument, faults, total, invalid } = readInstrument({ ...own, ...change });
    const [first] = faults.filter((fault) => fault.path === path);
    assert.match(first?.message ?? `no fault at ${path}: ${JSON.stringify(faults)}`, message);
    assert.equal(faults.filter((fault) => fault.path === path).length, 1);
    assert.equal(instrument ? 'asked' : 'unusable', use);
    if (instrument) assert.deepEqual(Instrument.parse(instrument), instrument);
    assert.ok(invalid <= total && total >= 1);
    assert.equal(Instrument.safeParse({ ...own, ...change }).success, false);
  });
}

test('each wrong thing alone has one message and no other', () => {
  const several = wrong.filter(
    ([, change]) => readInstrument({ ...own, ...change }).faults.length > 1,
  );
  // What refers to something that was left out is named as well.
  assert.deepEqual(
    several.map(([name]) => name),
    ['six sides', 'a side without a name'],
  );
});

test('a circle of folds is named as one', () => {
  const [variant] = own.variants ?? [];
  const folds = { acting: { into: 'learning' }, learning: { into: 'acting' } };
  const { faults } = readInstrument({ ...own, variants: [{ ...variant, folds }] });
  assert.deepEqual(
    faults.map(({ path, message }) => `${path}: ${message}`),
    ['acting', 'learning'].map(
      (from) =>
        `variants[0].folds.${from}.into: expected no circle of dimensions that are put into each other`,
    ),
  );
});

test('labels of 200 letters are taken, in each language', () => {
  const label = { en: 'x'.repeat(200), de: 'ß'.repeat(200) };
  const dimensions = own.dimensions.map((dimension) => ({ ...dimension, label }));
  assert.deepEqual(readInstrument({ ...own, dimensions }).faults, []);
});

test('a database’s null is nothing', () =>
  assert.deepEqual(
    readInstrument({ ...own, status: null, segments: null, variants: null }).faults,
    [],
  ));

test('an item whose getter throws is left out alone', () => {
  const bad = {
    ...own.items[0],
    get text(): string {
      throw new Error('no');
    },
  };
  const { instrument, faults, total, invalid } = readInstrument({
    ...own,
    items: [...own.items, { ...own.items[0], id: 'more' }, bad],
  });
  assert.deepEqual([instrument?.items.length, total, invalid], [4, 5, 1]);
  assert.deepEqual(faults, [{ path: 'items[4]', message: 'expected something that can be read' }]);
});

const throwing: [string, unknown][] = [
  ['a getter', Object.defineProperty({ ...own }, 'id', { enumerable: true, get: fail })],
  ['a proxy', new Proxy({}, { get: fail, ownKeys: fail })],
  ['a list that is a proxy', { ...own, items: new Proxy([], { get: fail }) }],
];
for (const [name, value] of throwing) {
  test(`${name} that throws: a message`, () =>
    assert.deepEqual(readInstrument(value), {
      faults: [{ path: '', message: 'reading this instrument throws' }],
      total: 1,
      invalid: 1,
    }));
}

test('a host’s list of faults is not endless', () => {
  const items = Array.from({ length: 400 }, () => 5);
  assert.equal(readInstrument({ ...own, items }).faults.length, 20);
});

const file = new URL('../../../proofs/hostile-inputs.json', import.meta.url);
const { inputs } = JSON.parse(readFileSync(file, 'utf8')) as {
  inputs: { id: string; value: unknown }[];
};
test(`${inputs.length} hostile inputs at each place: never thrown, never taken for good`, () => {
  const hostile = inputs.map(({ value }) => expand(value));
  let count = 0;
  for (const value of hostile) {
    for (const given of [value, ...places(own, value)]) {
      count += 1;
      const { instrument, faults } = readInstrument(given);
      if (instrument) assert.equal(Instrument.safeParse(instrument).error, undefined);
      else assert.ok(faults.length > 0);
    }
  }
  assert.ok(count > 10_000, `${count}`);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('it agrees with the schema where something odd stands in one place', () => {
  let count = 0;
  for (const value of spoil(own)) {
    agree(value);
    count += 1;
  }
  assert.ok(count > 5000, `${count}`);
});

test('it agrees with the schema on what fast-check makes of it', () =>
  fc.assert(fc.property(arbitraryOf(Instrument), agree), { numRuns: 500, seed: 7 }));

/** What the schema takes is read as it is; what it refuses has a fault; what is read is taken by it. */
function agree(value: unknown): void {
  const given = withoutNulls(written(value));
  const { instrument, faults } = readInstrument(given);
  const { success, data } = Instrument.safeParse(given);
  if (success) assert.deepEqual({ instrument, faults }, { instrument: data, faults: [] });
  else assert.ok(faults.length > 0, JSON.stringify(given)?.slice(0, 500));
  if (instrument) {
    const { error } = Instrument.safeParse(instrument);
    assert.equal(error, undefined);
  }
}

/** The value at each place of an object, at every depth. */
function* places(good: unknown, value: unknown): Generator<unknown, void, undefined> {
  if (Array.isArray(good)) {
    for (const [index, part] of (good as unknown[]).entries()) {
      yield good.with(index, value);
      for (const other of places(part, value)) yield good.with(index, other);
    }
  } else if (typeof good === 'object' && good !== null) {
    for (const [key, part] of Object.entries(good)) {
      yield { ...good, [key]: value };
      for (const other of places(part, value)) yield { ...good, [key]: other };
    }
  }
}

/** The markers of the file for what JSON cannot hold. */
function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const marker = value as Record<string, unknown>;
  if ('$repeat' in marker) {
    const [text, count] = marker['$repeat'] as [string, number];
    return text.repeat(count);
  }
  if ('$num' in marker) return Number(marker['$num']);
  if ('$bigint' in marker) return BigInt(String(marker['$bigint']));
  if ('$date' in marker) return new Date(String(marker['$date']));
  if ('$fn' in marker) return () => 1;
  if ('$never' in marker) return new Promise(() => {});
  if ('$sparse' in marker) return new Array(Number(marker['$sparse']));
  if ('$cycle' in marker) {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    return cycle;
  }
  return value;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === null ? [] : [[key, withoutNulls(part)]],
    ),
  );
}

function fail(): never {
  throw new Error('no');
}
