import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFaults } from '../fault/fault.js';
import { Instrument } from './instrument.js';
import { own } from './testing/own.js';
import { wrong } from './testing/wrong.js';

test("a host's own instrument is taken", () => assert.deepEqual(Instrument.parse(own), own));

/** Where the schema, which stops at a part it cannot read, has its fault elsewhere than the reader. */
const elsewhere: Readonly<Record<string, string>> = {
  'a title of a language that is none': 'title',
};

for (const [name, change, path] of wrong) {
  test(`Instrument refuses ${name}`, () => {
    const issues = Instrument.safeParse({ ...own, ...change }).error?.issues ?? [];
    const paths = toFaults(issues).map((fault) => fault.path);
    const expected = elsewhere[name] ?? path;
    assert.ok(
      paths.some((one) => one.startsWith(expected)),
      `${paths.join(', ')}, expected ${expected}`,
    );
  });
}
