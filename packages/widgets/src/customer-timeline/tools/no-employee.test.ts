import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

// To find, filter, count or export by who of the firm took part would be a monitoring of performance; see also
// model/src/grouping/no-employee.test.ts. That nobody looks is tested beside each part.

const room = new URL('../', import.meta.url);
const sources = [
  ...readdirSync(new URL('tools/', room)).map((file) => `tools/${file}`),
  'timeline-filter.ts',
  'time-range.ts',
  'record-test.ts',
  'record-text.ts',
  'text-match.ts',
  'touchpoint-link.ts',
  'toolbar.ts',
].filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

for (const file of sources)
  test(`${file} names no agent`, () =>
    assert.doesNotMatch(readFileSync(new URL(file, room), 'utf8'), /agent|assignee/i));
