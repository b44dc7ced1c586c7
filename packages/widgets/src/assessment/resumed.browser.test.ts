import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import './define.js';
import type { Assessment } from './assessment.js';
import type { AssessmentDraft } from './draft.js';
import { sampleInstrument, sampleProtection } from './samples.js';
import { Person } from './testing/person.js';
import type { Wish } from './wish.js';

const draft: AssessmentDraft = {
  ...{ instrument: 'ox6', version: sampleInstrument.version, points: 5, side: 'customer' },
  answers: { 'scope.c1': 2, 'scope.c2': 5, 'competence.c1': 1 },
  notes: { scope: 'From before.' },
  segments: {},
  dimension: sampleInstrument.dimensions[2]!.id,
};

/** A questionnaire for customers whose draft comes when the test says so; what is asked to be kept. */
async function meet(set: Partial<Assessment> = {}) {
  const asked: string[] = [];
  const shared: boolean[] = [];
  const kept: unknown[] = [];
  let bring = (_draft: unknown) => {};
  const coming = new Promise((resolve) => (bring = resolve));
  const element = document.createElement('ox-assessment');
  Object.assign(element, { data: sampleInstrument, ...set });
  element.addEventListener('oxrecall', (event) => {
    asked.push(event.type);
    event.respondWith(coming);
  });
  element.addEventListener('oxkeep', (event) => {
    kept.push(event.detail.draft);
    event.respondWith(Promise.resolve(undefined));
  });
  element.addEventListener('oxsubmit', (event) => {
    shared.push(event.shared);
    event.respondWith(Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' }));
  });
  await fixture<Assessment>(html`${element}`);
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  return { element, person: new Person(element), kept, bring, asked, shared };
}

const isBack = (person: Person) => () => person.hears.includes('from before are back');

describe('what was begun and comes late', () => {
  it('leads to where one was, where nothing is done here yet', async () => {
    const { person, bring } = await meet();
    bring(draft);
    await waitUntil(isBack(person));
    expect(person.sees).to.contain('Page 3 of 6');
  });

  it('moves nobody who has answered: it fills what they have not', async () => {
    const { element, person, bring } = await meet();
    await person.choose('agree');
    const focused = element.shadowRoot!.querySelector('input')!;
    focused.focus();
    bring(draft);
    await waitUntil(isBack(person));
    expect(person.title).to.equal('Scope of action');
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    expect(person.chosen).to.deep.equal(['agree', 'strongly agree']);
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('From before.');
    await person.press('Next: Competence');
    expect(person.chosen).to.deep.equal(['strongly disagree']);
  });

  it('moves nobody whose focus is on the page', async () => {
    const { element, person, bring } = await meet();
    const focused = element.shadowRoot!.querySelector('textarea')!;
    focused.focus();
    bring(draft);
    await waitUntil(isBack(person));
    expect(person.title).to.equal('Scope of action');
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    expect(person.chosen).to.deep.equal(['disagree', 'strongly agree']);
  });

  it('leaves the words that are written now', async () => {
    const { element, person, bring } = await meet();
    await person.write('Of today.');
    bring(draft);
    await waitUntil(isBack(person));
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('Of today.');
  });

  it('comes into nothing that was handed in, and is let go of too', async () => {
    const { person, bring, kept } = await meet();
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Sent.'));
    bring(draft);
    await waitUntil(() => kept.at(-1) === null);
    expect(person.hears).not.to.contain('from before are back');
  });
});

describe('a device that many use', () => {
  it('keeps nothing that was begun, brings nothing back, and says so; what is handed in is marked', async () => {
    const { person, kept, asked, shared } = await meet({ shared: true });
    await person.choose('agree');
    await person.press('Next: Competence');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('Not kept'));
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Sent.'));
    expect([kept, asked, shared]).to.deep.equal([[], [], [true]]);
  });
});

describe('where one was', () => {
  it('is the last page too: that of the questions about oneself', async () => {
    const kept: AssessmentDraft[] = [];
    const handler = (wish: Wish) => {
      if (wish.wish === 'keep' && wish.draft) kept.push(wish.draft);
      const answer = wish.wish === 'recall' ? (kept.at(-1) ?? null) : { by: 'the staff portal' };
      return Promise.resolve(JSON.parse(JSON.stringify(answer)) as unknown);
    };
    const open = async () => {
      const element = await fixture<Assessment>(
        html`<ox-assessment
          side="employee"
          .data=${sampleInstrument}
          .protection=${sampleProtection}
          .handler=${handler}
        ></ox-assessment>`,
      );
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      return { element, person: new Person(element) };
    };
    const { element, person } = await open();
    await person.press('Start');
    await person.choose('agree');
    await person.goToLast();
    await person.choose('Every day or nearly so');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('kept by the staff portal'));
    element.remove();
    const again = await open();
    await waitUntil(() => again.person.buttons.includes('Go on where you stopped'));
    await again.person.press('Go on where you stopped');
    expect([again.person.title, again.person.chosen]).to.deep.equal([
      'About yourself',
      ['Every day or nearly so'],
    ]);
  });
});
