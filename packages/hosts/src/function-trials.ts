// A function that a host gives to an element as a property: the element calls it, or has none and says so.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Giving } from './app.js';
import { toWritten, type ElementCase } from './elements.js';
import type { Functions, Host } from './hosts.js';
import { choose, press, write } from './persons.js';
import type { Open, Order, Stage } from './stage.js';

/** Hands something in as an employee does: no event tells of it, so that the function is the only way. */
const handIn: Readonly<Record<string, (element: Locator) => Promise<void>>> = {
  'ox-assessment': async (element) => {
    await press(element, 'Start');
    await choose(element, '4');
    await press(element, 'Send my answers');
  },
  'ox-feedback-prompt': async (element) => {
    await write(element);
    await press(element, 'Send');
  },
  'ox-feedforward': async (element) => {
    await press(element, 'Write a note');
    await element.getByRole('combobox').selectOption('jonas');
    await write(element);
    await press(element, 'Give the note');
  },
};

/** What two functions of a host give. */
const answers = ['FIRST', 'SECOND'].map((reference) => ({ status: 'sent', reference }));

/** Gives an element a function, and another one instead of it; each is called when a person hands something in. */
export async function tryFunctions(
  host: Host,
  element: ElementCase,
  order: Order,
  open: Open,
): Promise<Functions> {
  if (host.markup) return 'none';
  const [first, second] = answers;
  const begin = async () => {
    const stage = await open();
    await giveFunction(stage, element, { gives: first });
    await stage.start(order);
    await stage.settled();
    return stage;
  };
  const stage = await begin();
  const found = await functionOf(stage, element.calls!.name);
  await callsOrTells(stage, element, found, first);

  // A change of it is found where the element is there by now.
  const changed = await begin();
  await giveFunction(changed, element, { gives: second });
  const then = await functionOf(changed, element.calls!.name);
  assert.equal(then, host.functions.early);
  await callsOrTells(changed, element, then, second);
  return found;
}

/** All but the function as text, which comes in every host and order. */
const giveFunction = (stage: Stage, { calls }: ElementCase, giving: Giving) =>
  stage.render({ ...toWritten(calls!.values), [calls!.name]: giving });

async function callsOrTells(
  stage: Stage,
  { tag }: ElementCase,
  found: Functions,
  answer: unknown,
): Promise<void> {
  await handIn[tag]!(stage.element);
  if (found !== 'given') return stage.warns(/ finds no <ox-connection> .* no property "handler"/);
  for (const given of await stage.gave()) assert.deepEqual(given, answer);
}

/** What has become of a function. */
export const functionOf = (stage: Stage, property: string): Promise<Functions> =>
  stage.element.evaluate((element, name) => {
    if (typeof (element as unknown as Record<string, unknown>)[name] === 'function') return 'given';
    return element.hasAttribute(name) ? 'written' : 'dropped';
  }, property);
