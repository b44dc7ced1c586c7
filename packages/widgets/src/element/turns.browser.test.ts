import { expect } from '@open-wc/testing';
import { waitForTurn } from './turns.js';

/** Keeps the page busy, as drawing does. */
function draw(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Lets all turns of other tests pass. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

it('who draws little never waits', async () => {
  await aTask();
  expect(waitForTurn(false)).to.equal(undefined);
  expect(waitForTurn(false)).to.equal(undefined);
});

it('who comes after a long turn waits for another task, those that have begun come first', async () => {
  await aTask();
  expect(waitForTurn(false)).to.equal(undefined);
  draw(20);
  const order: string[] = [];
  const wait = async (name: string, hasBegun: boolean) => {
    await waitForTurn(hasBegun);
    order.push(name);
  };
  const all = [wait('first', false), wait('second', false), wait('begun', true)];
  await Promise.resolve();
  expect(order).to.deep.equal([]);
  await Promise.all(all);
  expect(order).to.deep.equal(['begun', 'first', 'second']);
});

it('a turn ends with its task: what was drawn in an earlier one delays nobody', async () => {
  await aTask();
  expect(waitForTurn(false)).to.equal(undefined);
  draw(20);
  await aTask();
  await aTask();
  expect(waitForTurn(false)).to.equal(undefined);
});

it('many draw in several tasks, each once, in their order', async () => {
  await aTask();
  const drawn: number[] = [];
  const tasks = new Set<number>();
  let task = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    task += 1;
    if (drawn.length < 20) port2.postMessage(undefined);
    else port1.close();
  };
  port2.postMessage(undefined);
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const turn = waitForTurn(false);
      if (turn) await turn;
      draw(4);
      drawn.push(index);
      tasks.add(task);
    }),
  );
  expect(drawn).to.deep.equal(Array.from({ length: 20 }, (_, index) => index));
  expect(tasks.size).to.be.greaterThan(3);
});
