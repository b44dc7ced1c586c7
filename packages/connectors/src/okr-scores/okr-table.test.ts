import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileTexts } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { parseOkrTable, readOkrTable } from './okr-table.js';

const document = `# Nordhafen OKRs

Words about them.

## 2026 Q4

|  **Delivery** | **Priority** | **Owner** | **Mid-Q Actual** | **Mid-Q Projection** | **End-Q** |
| :---: | :---: | :---: | --- | --- | --- |
|  **** | P0-P4 |  | **0.3** | **0.6** | **0.4** |
|  **1 Parcels arrive \\| when we said** |  |  |  |  |  |
|  Second [carrier](https://shop.example) | **P0** | Greta | 0.6 | 1 | 0.5 |
|  Vans |  |  |  |  | 0 |
|  Words | P1 | Jo | | | |
|   |  |  |  |  |  |
|  **2 Drivers are heard** |  |  |  |  |  |
|  A talk a week | P2 | Jo |  |  | soon |

- A list after it

| **Shop** | **End-Q** |
| --- | --- |
| Above any objective | 1 |
`;

test('tables as objectives with scores', () => {
  assert.deepEqual(
    parseOkrTable(document).objectives.map(({ group, quarter, objective, key_results }) => [
      ...[group, quarter, objective],
      key_results,
    ]),
    [
      [
        ...['Delivery', '2026 Q4', '1 Parcels arrive | when we said'],
        [
          {
            text: 'Second carrier',
            priority: 'P0',
            mid_quarter_actual: 0.6,
            mid_quarter_projection: 1,
            end_quarter: 0.5,
          },
          { text: 'Vans', end_quarter: 0 },
          { text: 'Words', priority: 'P1' },
        ],
      ],
      [
        ...['Delivery', '2026 Q4', '2 Drivers are heard'],
        [{ text: 'A talk a week', priority: 'P2', end_quarter: 'soon' }],
      ],
      ['Shop', '2026 Q4', 'Shop', [{ text: 'Above any objective', end_quarter: 1 }]],
    ],
  );
});

test('each row is accounted for, and nobody is named', () => {
  const result = readOkrTable(document, { prefix: 'nord' });
  assertObjectives(result, result.objectives);
  assert.deepEqual([result.read, result.shown], [8, 7]);
  assert.match(result.rejected[0]?.reason ?? '', /^2\.1: end_quarter: expected number/);
  assert.doesNotMatch(JSON.stringify(result), /Greta|Jo"/);
});

test('whatever a document holds, it is read', () => {
  for (const text of [...hostileTexts, '|'.repeat(100_000), `| ${'a|'.repeat(50_000)}`]) {
    const result = readOkrTable(`## 2026 Q4\n| A |\n| - |\n| ${text} |`);
    assertObjectives(result, result.objectives);
    parseOkrTable(text);
  }
});
