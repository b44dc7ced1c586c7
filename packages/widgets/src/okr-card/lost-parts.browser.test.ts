import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { LatePart } from '../element/late-part.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import { late, lateRow } from './late-parts.js';
import type { OkrCard } from './okr-card.js';
import { lateReader } from './reading.js';
import { sampleAt } from './samples.js';
import { Person } from './testing/person.js';

const sample = sampleAt(Date.now());
const withPurpose = { ...sample, purpose: { customer: 'Less waiting.' } };
const fail = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** No browser lets a test break an import() that has succeeded once. */
function lose(part: LatePart): void {
  Object.defineProperties(part, {
    module: { configurable: true, value: undefined },
    load: { configurable: true, value: fail },
  });
}

function find(part: LatePart): void {
  Reflect.deleteProperty(part, 'load');
  Reflect.deleteProperty(part, 'module');
}

async function meet(data: unknown, layout = 'card') {
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang="en" layout=${layout} .data=${data}></ox-okr-card>`,
  );
  return { element, person: new Person(element) };
}

const told = 'A part of this objective could not be loaded. Try again';

describe('a part that could not be fetched', () => {
  for (const [name, part, data, layout, there] of [
    ['meaning', late.meaning, withPurpose, 'card', 'Less waiting.'],
    ['row', lateRow, sample, 'row', 'At risk'],
  ] as const)
    it(`${name}: the rest of the card stands, one line tells of it, and a press brings it`, async () => {
      lose(part);
      try {
        const warnings = await warningsOf(async () => {
          const { element, person } = await meet(data, layout);
          await waitUntil(() => element.state === 'ready');
          await element.updateComplete;
          expect(person.sees).to.contain('Why it matters').and.contain(told);
          expect(person.hears).to.contain(told);
          await expect(element).to.be.accessible();
          find(part);
          await person.press('Try again');
          await waitUntil(() => person.sees.includes(there) && !person.sees.includes(told));
        });
        expect(warnings.join()).to.match(/a part of its view could not be loaded/);
      } finally {
        find(part);
      }
    });

  it('what reads all else: nothing can be shown, and that is said, with a way to try again', async () => {
    lose(lateReader);
    try {
      await warningsOf(async () => {
        const { element, person } = await meet({ ...sample, unknown: true });
        await waitUntil(() => element.state === 'error');
        expect(person.hears).to.match(/^This could not be loaded/);
        find(lateReader);
        await person.press('Try again');
        await waitUntil(() => element.state === 'ready');
      });
    } finally {
      find(lateReader);
    }
  });
});
