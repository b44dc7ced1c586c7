import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Batcher, OverloadedError, type Kind } from './batcher.js';
import type { QueueLimits } from './queue.js';

const limits: QueueLimits = {
  rowsAtOnce: 4,
  window: 3,
  statements: { lane: 2, all: 4 },
  rows: { lane: 20, all: 40 },
  bytes: { lane: 1000, all: 2000 },
};

/** Statements that the test lets succeed or fail, in its own time. */
class Statements implements Kind<string, string> {
  readonly started: string[] = [];
  readonly #ends: { succeed: () => void; fail: (error: Error) => void }[] = [];
  /** Items that no statement can keep; what has none of them is kept at once. */
  guilty: string[] | undefined;

  write(site: string, items: readonly string[]): Promise<string[]> {
    this.started.push(`${site}: ${items.join(' ')}`);
    const outcomes = items.map((item) => `${item} kept`);
    if (this.guilty) {
      const found = items.find((item) => this.guilty?.includes(item));
      return found ? Promise.reject(new Error(`${found} is guilty`)) : Promise.resolve(outcomes);
    }
    return new Promise((resolve, reject) => {
      this.#ends.push({ succeed: () => resolve(outcomes), fail: reject });
    });
  }

  keyOf(item: string): string {
    return item.charAt(0);
  }

  sizeOf(item: string): number {
    return item.length;
  }

  end(error?: Error): void {
    const next = this.#ends.shift();
    assert.ok(next, 'no statement is under way');
    if (error) next.fail(error);
    else next.succeed();
  }
}

function start(guilty?: string[]) {
  const statements = new Statements();
  statements.guilty = guilty;
  const isHopeless = (error: unknown) => (error as Error).message === 'the database is away';
  const batcher = new Batcher({ limits, isHopeless });
  const add = (items: string, site = 'shop') =>
    batcher
      .add(site, 'letters', statements, items.split(' ').filter(Boolean))
      .then((outcomes) => outcomes.join(', '));
  return { batcher, statements, add };
}

/** Lets everything happen that is ready to. */
const turn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

test('requests that come together become one statement, and each hears of its own records', async () => {
  const { statements, add } = start();
  const answers = [add('a1 a2'), add('b1'), add('c1')];
  await turn();
  statements.end();
  assert.deepEqual(await Promise.all(answers), ['a1 kept, a2 kept', 'b1 kept', 'c1 kept']);
  assert.deepEqual(statements.started, ['shop: a1 a2 b1 c1']);
});

test('nothing is answered before its statement is done', async () => {
  const { statements, add } = start();
  let answered = false;
  const answer = add('a1').then(() => (answered = true));
  await turn();
  assert.equal(answered, false);
  statements.end();
  await answer;
});

test('sites are never in one statement', async () => {
  const { statements, add } = start();
  const answers = [add('a1'), add('a1', 'bank')];
  await turn();
  statements.end();
  statements.end();
  await Promise.all(answers);
  assert.deepEqual(statements.started, ['shop: a1', 'bank: a1']);
});

test('a request without records is answered at once', async () => {
  const { statements, add } = start();
  assert.equal(await add(''), '');
  assert.deepEqual(statements.started, []);
});

test('what comes while a statement is under way goes after the window, by itself', async () => {
  const { statements, add } = start();
  const first = add('a1');
  await turn();
  const second = add('b1');
  while (statements.started.length < 2) await turn();
  statements.end();
  statements.end();
  assert.deepEqual(await Promise.all([first, second]), ['a1 kept', 'b1 kept']);
});

for (const [name, guilty, expected] of [
  ['the first', ['a1'], ['a1 is guilty', 'b1 kept', 'c1 kept']],
  ['the middle', ['b1'], ['a1 kept', 'b1 is guilty', 'c1 kept']],
  ['two', ['a1', 'c1'], ['a1 is guilty', 'b1 kept', 'c1 is guilty']],
  ['all', ['a1', 'b1', 'c1'], ['a1 is guilty', 'b1 is guilty', 'c1 is guilty']],
] as const) {
  test(`where a statement fails, only the guilty fail: ${name}`, async () => {
    const { statements, add } = start([...guilty]);
    const answers = ['a1', 'b1', 'c1'].map((item) => add(item).catch((e: Error) => e.message));
    assert.deepEqual(await Promise.all(answers), expected);
    assert.deepEqual(statements.started, ['shop: a1 b1 c1', 'shop: a1', 'shop: b1', 'shop: c1']);
  });
}

test('a guilty request that was alone is not tried again', async () => {
  const { statements, add } = start(['a1']);
  await assert.rejects(add('a1'), /a1 is guilty/);
  assert.deepEqual(statements.started, ['shop: a1']);
});

test('while the database is away, all fail at once instead of one by one', async () => {
  const { statements, add } = start();
  const answers = [add('a1'), add('b1')].map((answer) => answer.catch((e: Error) => e.message));
  await turn();
  statements.end(new Error('the database is away'));
  assert.deepEqual(await Promise.all(answers), ['the database is away', 'the database is away']);
  assert.deepEqual(statements.started, ['shop: a1 b1']);
});

test('after a failure the same customer’s next request is stored', async () => {
  const { statements, add } = start();
  const first = add('a1').catch((error: Error) => error.message);
  await turn();
  const second = add('a2');
  statements.end(new Error('some failure'));
  assert.equal(await first, 'some failure');
  await turn();
  statements.end();
  assert.equal(await second, 'a2 kept');
});

test('there is no room for more than the limit; after a while there is again', async () => {
  const { statements, add } = start();
  const many = (letter: string) => Array.from({ length: 10 }, (_, n) => `${letter}${n}`).join(' ');
  const answers = [add(many('a')), add(many('b'))];
  await assert.rejects(add('c1'), OverloadedError);
  await turn();
  statements.end();
  await answers[0];
  const again = add('c1');
  await turn();
  statements.end();
  await answers[1];
  await turn();
  statements.end();
  assert.equal(await again, 'c1 kept');
});

test('a stop takes nothing more, and waits for what was taken', async () => {
  const { batcher, statements, add } = start();
  const answers = [add('a1')];
  await turn();
  answers.push(add('a2'));
  let stopped = false;
  const stopping = batcher.stop().then(() => (stopped = true));
  await assert.rejects(add('b1'), OverloadedError);
  statements.end();
  await turn();
  assert.equal(stopped, false);
  statements.end();
  await stopping;
  assert.deepEqual(await Promise.all(answers), ['a1 kept', 'a2 kept']);
});

test('an idle batcher stops at once', async () => {
  await start().batcher.stop();
});
