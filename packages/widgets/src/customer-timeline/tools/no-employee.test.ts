import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

// To find, filter, count or export by who of the firm took part would be a monitoring of performance; see also
// model/src/grouping/no-employee.test.ts. That nobody looks is tested beside each part.

const room = new URL('../', import.meta.url);
const sources = [
  ...['tools', 'rows', 'store', 'overview'].flatMap((folder) =>
    readdirSync(new URL(folder, room)).map((file) => `${folder}/${file}`),
  ),
  'last-contact.ts',
  'arrangement.ts',
  'timeline-core.ts',
  'timeline-data.ts',
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
