import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { integerArray, smallintArray, textArray, timestampArray, uuidArray } from './arrays.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const id = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
const time = (text: string) => Date.parse(text);

const rows: [name: string, type: string, parameter: Buffer, expected: (string | null)[]][] = [
  ['no texts', 'text[]', textArray([]), []],
  ['texts', 'text[]', textArray(['a', '', 'b c']), ['a', '', 'b c']],
  [
    'texts that lists have signs for',
    'text[]',
    textArray(['{"a":"\\"b\\\\"}', '{a,b}', 'null', ' ', '\n']),
    ['{"a":"\\"b\\\\"}', '{a,b}', 'null', ' ', '\n'],
  ],
  [
    'texts of more bytes than letters',
    'text[]',
    textArray(['é', '👩‍🚀', '漢字']),
    ['é', '👩‍🚀', '漢字'],
  ],
  ['missing texts', 'text[]', textArray([undefined, 'a', null]), [null, 'a', null]],
  ['missing texts alone', 'text[]', textArray([undefined]), [null]],
  ['ids', 'uuid[]', uuidArray([id, id.toUpperCase(), undefined]), [id, id, null]],
  [
    'times',
    'timestamptz[]',
    timestampArray([
      time('2026-11-22T03:04:05.678Z'),
      time('1969-12-31T23:59:59.999Z'),
      time('9999-12-31T23:59:59.999Z'),
      time('0001-01-01T00:00:00Z'),
      undefined,
    ]),
    [
      '2026-11-22 03:04:05.678+00',
      '1969-12-31 23:59:59.999+00',
      '9999-12-31 23:59:59.999+00',
      '0001-01-01 00:00:00+00',
      null,
    ],
  ],
  [
    'whole numbers',
    'smallint[]',
    smallintArray([0, 10, -1, 32_767, undefined]),
    ['0', '10', '-1', '32767', null],
  ],
  [
    'larger whole numbers',
    'integer[]',
    integerArray([0, 32_768, -1, 2_147_483_647, undefined]),
    ['0', '32768', '-1', '2147483647', null],
  ],
];
for (const [name, type, parameter, expected] of rows) {
  test(`PostgreSQL reads ${name} as they were`, async () => {
    const found = await collector.everything.transaction(async (query) => {
      await query(`set local timezone = 'UTC'`);
      return query<{ value: string | null }>(
        `select value::text from unnest($1::${type}) with ordinality as item (value, place) order by place`,
        [parameter],
      );
    });
    assert.deepEqual(
      found.map(({ value }) => value),
      expected,
    );
  });
}
