import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constructed } from './constructed.js';
import { orderPrompt } from './pages/shop-order.js';
import { anytimePrompt } from './pages/shop.js';
import { teams } from './teams.js';

test('what is asked in the shop is answered by teams of its own customers’ timelines, each prompt by one', () => {
  const known = new Set(constructed.map(({ team }) => team));
  for (const { team } of teams) assert.ok(known.has(team), `${team} is in no timeline`);
  const answered = teams.flatMap(({ prompts }) => prompts);
  assert.deepEqual(answered.sort(), [anytimePrompt.id, orderPrompt.id].sort());
});
