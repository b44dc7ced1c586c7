import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { touchpointColumns } from '@oxbow/model/touchpoint-columns';
import { writeTouchpointCsv, writeTouchpointJson } from '@oxbow/model/touchpoint-export';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { assertAccounted } from '../testing/accounts.js';
import { touchpoints } from '../testing/touchpoints.js';
import { readCsv } from './csv.js';

const many = fc.uniqueArray(touchpoints, {
  maxLength: 12,
  selector: ({ customer, id }) => JSON.stringify([customer, id]),
});
const ways = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  decimal: fc.constantFrom('.' as const, ',' as const),
});

/** What an export leaves out on purpose. */
const withoutAgent = ({ agent: _, ...touchpoint }: Touchpoint) => touchpoint;
const masked = (touchpoint: Touchpoint) => {
  const hidden = new Set<string>(touchpoint.masked);
  for (const name of ['detail', 'link', 'rating', 'handover'])
    if (touchpoint.confidential) hidden.add(name);
  const shown = Object.entries(withoutAgent(touchpoint)).filter(([name]) => !hidden.has(name));
  const others = Object.fromEntries(shown);
  if (!touchpoint.confidential) return others;
  // Whether all had to be said again is no secret; in whose words is one.
  const { carried } = touchpoint.handover ?? {};
  return { ...others, title: '•••', ...(carried !== undefined && { handover: { carried } }) };
};

test('what the tests make are touchpoints, and together they have every column', () => {
  const samples = fc.sample(touchpoints, { numRuns: 200, seed: 6 });
  for (const sample of samples) assert.deepEqual(Touchpoint.parse(sample), sample);
  const found = new Set(
    samples.flatMap((sample) =>
      touchpointColumns.flatMap(({ name, path: [field, part] }) => {
        const value = (sample as { [name: string]: unknown })[field];
        const cell = part === undefined ? value : (value as { [name: string]: unknown })?.[part];
        return cell === undefined ? [] : [name];
      }),
    ),
  );
  assert.deepEqual(
    touchpointColumns.map(({ name }) => name).filter((name) => !found.has(name)),
    [],
  );
});

test('what was exported as CSV is read back as it was, as text and as bytes', () => {
  fc.assert(
    fc.property(many, ways, (given, way) => {
      const text = writeTouchpointCsv(given, { ...way, mask: null });
      for (const input of [text, new TextEncoder().encode(text)]) {
        const result = readCsv(input, way);
        assertAccounted(result);
        assert.deepEqual(result.rejected, []);
        assert.deepEqual(result.touchpoints, given.map(withoutAgent));
      }
    }),
    { numRuns: 500 },
  );
});

test('what is confidential comes back masked, the rest as it was', () => {
  fc.assert(
    fc.property(many, (given) => {
      assert.deepEqual(readCsv(writeTouchpointCsv(given)).touchpoints, given.map(masked));
      assert.deepEqual(JSON.parse(writeTouchpointJson(given)), given.map(masked));
    }),
  );
});

test('another reader of CSV finds the same cells', () => {
  fc.assert(
    fc.property(many, ways, (given, way) => {
      const text = writeTouchpointCsv(given, way);
      const rows: string[][] = parse(text, {
        bom: true,
        delimiter: way.delimiter,
        record_delimiter: '\r\n',
      });
      assert.equal(rows.length, given.length + 1);
      const widths = new Set(rows.map((row) => row.length));
      assert.equal(widths.size, 1);
    }),
  );
});

test('no cell begins a formula, wherever a spreadsheet splits the file', () => {
  fc.assert(
    fc.property(many, ways, (given, way) => {
      const text = writeTouchpointCsv(given, { ...way, mask: null });
      for (const splitter of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/]) {
        for (const cell of text.split(splitter)) {
          // Numbers of our own may be negative; nothing that is no number begins like that.
          assert.ok(!/^"?[=+@＝＋－＠]/.test(cell), JSON.stringify(cell));
          assert.ok(!/^"?-(?![\d.,]+(?:$|[,;\t"]))/.test(cell), JSON.stringify(cell));
        }
      }
    }),
    { numRuns: 500 },
  );
});
