import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toBins } from './bins.js';
import { Counting } from './counting.js';

// To count by who of the firm took part would be a monitoring of performance.

test('no source of the overview names an agent', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  assert.ok(sources.length > 10);
  for (const file of sources)
    assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /agent|assignee/i, file);
});

test('what is counted is asked for its time and its channel, and for nothing else', () => {
  const asked = new Set<string>();
  const chronology = new Proxy(
    {
      length: 3,
      timeAt: (place: number) => Date.UTC(2011, place, 1),
      channelAt: () => 'store' as const,
    },
    {
      get(target, name) {
        asked.add(String(name));
        return Reflect.get(target, name) as unknown;
      },
    },
  );
  new Counting(chronology, toBins(chronology, { timeZone: 'UTC', most: 20 })).run(() => false);
  assert.deepEqual([...asked].sort(), ['channelAt', 'length', 'timeAt']);
});
