import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askUntilAnswered, type Answer } from './element-answers.mjs';

const good = (file: string): Answer => ({
  file,
  isAnswer: true,
  passed: 2,
  failed: 0,
  skipped: [],
  faults: [],
  seconds: 1,
});
const wrong = (file: string): Answer => ({
  ...good(file),
  passed: 1,
  failed: 1,
  faults: ['says so: expected 1 to equal 2'],
});
const unended = (file: string): Answer => ({
  ...good(file),
  isAnswer: false,
  passed: 0,
  failed: 1,
  faults: ['Browser tests did not finish within 300000ms. You can increase this timeout.'],
});

/** A browser that gives these answers, one list for each start, and what it was asked. */
function browser(...starts: ((files: string[]) => Answer[])[]) {
  const asked: string[][] = [];
  const ask = (files: string[]) => {
    const answer = starts[Math.min(asked.length, starts.length - 1)]!;
    asked.push(files);
    return Promise.resolve(answer(files));
  };
  return { ask, asked };
}
const all = (files: string[]) => files.map(good);

test('one that answers all is started once', async () => {
  const { ask, asked } = browser((files) =>
    files.map((file) => (file === 'b' ? wrong : good)(file)),
  );
  assert.deepEqual(await askUntilAnswered(['a', 'b'], ask), {
    passed: 3,
    failed: 1,
    skipped: [],
    faults: ['b: says so: expected 1 to equal 2'],
    again: [],
    seconds: { a: 1, b: 1 },
  });
  assert.deepEqual(asked, [['a', 'b']]);
});

test('what got no answer is asked once more, last, with what was not asked at all', async () => {
  const { ask, asked } = browser(() => [good('a'), unended('b')], all);
  const { passed, failed, again } = await askUntilAnswered(['a', 'b', 'c'], ask);
  assert.deepEqual([passed, failed, again], [6, 0, ['b']]);
  assert.deepEqual(asked.slice(1), [['c', 'b']]);
});

test('a file that gets none twice has failed, and the others are asked all the same', async () => {
  const { ask } = browser((files) => {
    const place = files.indexOf('b');
    return [...files.slice(0, place).map(good), unended('b')];
  });
  const { passed, failed, faults } = await askUntilAnswered(['a', 'b', 'c'], ask);
  assert.deepEqual([passed, failed], [4, 1]);
  assert.match(faults.join(), /^b: Browser tests did not finish/);
});

test('one that ends without a word is started anew for what is open', async () => {
  const { ask, asked } = browser(() => [good('a')], all);
  const { passed, failed, again } = await askUntilAnswered(['a', 'b', 'c'], ask);
  assert.deepEqual([passed, failed, again], [6, 0, ['b']]);
  assert.deepEqual(asked.slice(1), [['c', 'b']]);
});

test('one that never says a word has failed all, and is not started for ever', async () => {
  const { ask, asked } = browser(() => []);
  const files = Array.from({ length: 40 }, (_, place) => `file-${place}`);
  const { passed, failed } = await askUntilAnswered(files, ask);
  assert.deepEqual([passed, failed], [0, 40]);
  assert.equal(asked.length, 10);
});
