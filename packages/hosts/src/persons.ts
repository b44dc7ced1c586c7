// What a person does with each element, and what must be as they left it when their host draws anew.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

export interface Person {
  /** Begins something. */
  begin(element: Locator): Promise<void>;
  /** What was begun is still there. */
  holds(element: Locator): Promise<void>;
  /** Goes on until the element tells it. */
  finish(element: Locator): Promise<void>;
  /** The events by which it was told. */
  tells: readonly string[];
}

/** Why there is nothing in an element that a person could begin. */
interface Nobody {
  nothing: string;
}

const words = 'Half a sentence';

export async function write(element: Locator): Promise<void> {
  await element.getByRole('textbox').first().fill(words);
}

async function holdsWords(element: Locator): Promise<void> {
  assert.equal(await element.getByRole('textbox').first().inputValue(), words);
}

export const press = (element: Locator, name: string | RegExp) =>
  element.getByRole('button', { name }).first().click();

export const choose = (element: Locator, name: string) =>
  element.getByRole('radio', { name, exact: true }).check({ force: true });

const holdsChoice = (name: string) => (element: Locator) =>
  element.getByRole('radio', { name, exact: true, checked: true }).waitFor();

const spread = (element: Locator) => element.locator('details', { hasText: 'are spread' });

/** What was begun has told all there is. */
const isDone = async () => {};

const persons: Readonly<Record<string, Person | Nobody>> = {
  'ox-assessment': {
    begin: (element) => choose(element, '4'),
    holds: holdsChoice('4'),
    finish: (element) => press(element, 'Send my answers'),
    tells: ['oxsubmit'],
  },
  'ox-channel-mix': {
    begin: (element) => choose(element, 'Table'),
    holds: holdsChoice('Table'),
    finish: isDone,
    tells: ['oxtoggle'],
  },
  'ox-customer-timeline': {
    begin: (element) => press(element, 'Details'),
    holds: (element) => element.getByRole('button', { name: 'Details', expanded: true }).waitFor(),
    finish: isDone,
    tells: ['oxtoggle'],
  },
  'ox-feedback-inbox': {
    begin: async (element) => {
      await press(element, 'The changed record');
      await press(element, /^Answer$/);
      await write(element);
    },
    holds: holdsWords,
    finish: isDone,
    tells: ['oxselect'],
  },
  'ox-feedback-prompt': {
    begin: write,
    holds: holdsWords,
    finish: (element) => press(element, 'Send'),
    tells: ['oxanswer', 'oxsubmit'],
  },
  'ox-feedforward': {
    begin: async (element) => {
      await press(element, 'Write a note');
      await write(element);
    },
    holds: holdsWords,
    finish: (element) => press(element, 'Share with my team'),
    tells: ['oxshare'],
  },
  'ox-journey': {
    begin: (element) => choose(element, 'List'),
    holds: holdsChoice('List'),
    finish: isDone,
    tells: [],
  },
  'ox-okr-card': {
    begin: async (element) => {
      await press(element, 'Check in');
      await write(element);
    },
    holds: holdsWords,
    finish: isDone,
    tells: [],
  },
  'ox-okr-list': {
    begin: (element) => press(element, 'The changed record'),
    holds: (element) =>
      element.getByRole('button', { name: 'The changed record', expanded: true }).waitFor(),
    finish: isDone,
    tells: ['oxselect'],
  },
  'ox-radar': {
    begin: (element) => choose(element, 'Radar'),
    holds: holdsChoice('Radar'),
    finish: isDone,
    tells: [],
  },
  'ox-score-card': {
    begin: (element) => spread(element).locator('summary').click(),
    holds: (element) => spread(element).getByRole('table').waitFor(),
    finish: isDone,
    tells: [],
  },
  'ox-connection': { nothing: 'It draws nothing; what stands inside it is tried by itself.' },
};

/**
 * What a person does with an element; nothing where it is said why.
 * @throws Error where nothing is said of it
 */
export function personOf(tag: string): Person | undefined {
  const found = persons[tag];
  if (!found) throw new Error(`nothing says what a person begins in <${tag}>, or why nothing`);
  return 'nothing' in found ? undefined : found;
}
