import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RequestEvent } from '../element/request-event.js';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Feedforward } from './feedforward.js';
import {
  sampleFeedforward,
  sampleId,
  sampleNote,
  sampleNotes,
  samplePeople,
  sampleStrain,
} from './samples.js';
import { NotesPerson } from './testing/person.js';

type Answer = (event: RequestEvent) => void;
const requests = ['oxdata', 'oxmore', 'oxshare', 'oxdelete'] as const;
type Host = Partial<Record<(typeof requests)[number], Answer>>;

/** Notes in a page that answers as `host` says; what is asked is noted. */
async function meet(
  data: unknown = sampleFeedforward,
  host: Host = {},
  properties: Partial<Feedforward> = {},
) {
  const element = document.createElement('ox-feedforward');
  const asked: { type: string; detail: unknown }[] = [];
  for (const name of requests)
    element.addEventListener(name, (event) => {
      asked.push({ type: name, detail: structuredClone(event.detail) });
      host[name]?.(event as RequestEvent);
    });
  Object.assign(element, { timezone: 'UTC', ...properties });
  element.data = data;
  await fixture<Feedforward>(element as unknown as string);
  await element.updateComplete;
  return { element, person: new NotesPerson(element), asked };
}

const answering =
  (...answers: unknown[]): Answer =>
  (event) =>
    event.respondWith(Promise.resolve(answers.shift()));
const stored = answering({ status: 'stored' }, { status: 'stored' });
describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, person } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(person.buttons).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    await expect(element).to.be.accessible();
  });

  it('empty: says so and what will be here, and a note can be written; accessible', async () => {
    const { element, person } = await meet({ notes: [], people: samplePeople });
    expect(element.state).to.equal('empty');
    expect(person.text('h2')).to.equal('No notes for you yet.');
    await person.press('Write a note');
    expect(person.focus).to.equal('To whom');
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console without a word of a note, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ notes: 'Thanks, Priya' })));
    expect(met?.element.state).to.equal('error');
    expect(met?.person.text('[role="alert"]')).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-feedforward> 1 of 1 .*notes: expected array/);
    expect(warnings[0]).not.to.contain('Priya');
    await expect(met?.element).to.be.accessible();
  });

  it('ready: own notes with what can be done, then those of the team without; accessible', async () => {
    const { element, person } = await meet();
    expect(element.state).to.equal('ready');
    expect(person.text('h2')).to.equal('Notes to you Shared in your team');
    expect(person.notes).to.deep.equal([
      'Thanks from Jonas Brandt November 20, 2026 Occasion: Delivery on Friday You stayed until the last lorry was unloaded. The early shift could begin on time. Shown only to you Share with my team Delete',
      'For next time, from Mirela Popescu November 19, 2026 Occasion: Handover of the late shift Next time, tell us the evening before when a tour is full. Then we can ask the other depot in time. Shown only to you Share with my team Delete',
      'Thanks from Lea Martin November 17, 2026 The newcomers’ hour was clear and warm. Two of us dared to ask on the first day. Shown to your team too Take back from the team Delete',
      'Thanks from Yusuf Demir to Mirela Popescu November 18, 2026 You drew the new plan of the yard in one evening. Nobody has waited at gate 4 since.',
    ]);
    await expect(element).to.be.accessible();
  });
});

it('asks the host for the notes of the person that its attribute names', async () => {
  const { asked, element } = await meet(
    null,
    { oxdata: answering(sampleFeedforward) },
    { person: 'priya' },
  );
  await waitUntil(() => element.state === 'ready');
  expect(asked).to.deep.equal([{ type: 'oxdata', detail: { subject: 'person', id: 'priya' } }]);
});

it('shows words of a note as words, whatever they are', async () => {
  const text = '<img src=x onerror=alert(1)> ${text} {from}';
  const { person } = await meet({ notes: [sampleNote(1, { text, from: { id: '{to}' } })] });
  expect(person.notes[0]).to.contain('<img src=x onerror=alert(1)> ${text} {from}');
  expect(person.notes[0]).to.match(/^Thanks from \{to\} /);
});

it('leaves out a note that cannot be read, counts and names it', async () => {
  let invalid: unknown;
  await warningsOf(async () => {
    const element = document.createElement('ox-feedforward');
    element.addEventListener('oxinvalid', ({ detail }) => (invalid = detail));
    element.data = { notes: [{ ...sampleNote(2), kind: 'criticism' }, sampleNote(1)] };
    await fixture(element);
    const person = new NotesPerson(element);
    expect(person.notes).to.have.length(1);
    expect(person.sees).to.contain('1 record could not be shown whole.');
  });
  expect(invalid).to.include({ total: 2, invalid: 1 });
});

describe('a note that somebody got', () => {
  it('is shared and taken back by its id alone, once the host has said so; the focus stays', async () => {
    let settle: (answer: unknown) => void = () => {};
    const { element, person, asked } = await meet(sampleFeedforward, {
      oxshare: (event) => event.respondWith(new Promise((resolve) => (settle = resolve))),
    });
    await person.pressAt('Thanks from Jonas', 'Share with my team');
    expect(asked).to.deep.equal([
      { type: 'oxshare', detail: { note: sampleId(1), audience: 'team' } },
    ]);
    expect(person.notes[0]).to.contain('Shown only to you Saving … Delete');
    settle({ status: 'stored' });
    await waitUntil(() => person.notes[0]?.includes('Shown to your team too'));
    expect(person.focus).to.equal('Take back from the team');
    expect(person.told).to.equal('Shared with your team.');
    await expect(element).to.be.accessible();
    await person.pressAt('Thanks from Jonas', 'Take back from the team');
    settle({ status: 'stored' });
    await waitUntil(() => person.notes[0]?.includes('Shown only to you'));
    expect(asked[1]?.detail).to.deep.equal({ note: sampleId(1), audience: 'person' });
  });

  const refusals: [string, unknown, words: string][] = [
    ['has no team', { status: 'failed', reason: 'teamless' }, 'You are in no team here'],
    [
      'has no right',
      { status: 'failed', reason: 'unauthorized' },
      'You may not change notes here.',
    ],
    ['gets another answer', { status: 'shared' }, 'Nothing has confirmed that.'],
    ['gets none for a failing network', undefined, 'Nothing has confirmed that.'],
  ];
  for (const [name, answer, words] of refusals) {
    it(`stays as it is where its person ${name}, and says so`, async () => {
      const { element, person } = await meet(sampleFeedforward, {
        oxshare: (event) =>
          event.respondWith(answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no'))),
      });
      await warningsOf(async () => {
        await person.pressAt('Thanks from Jonas', 'Share with my team');
        await waitUntil(() => person.text('[role="alert"]').startsWith(words));
      });
      expect(person.notes[0]).to.contain('Shown only to you Share with my team Delete');
      expect(person.focus).to.equal('Share with my team');
      await expect(element).to.be.accessible();
    });
  }

  it('is deleted after one question, which Escape answers with no', async () => {
    const { element, person, asked } = await meet(sampleFeedforward, { oxdelete: stored });
    person.all('.delete')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === 'Delete this note for good?');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(person.focus).to.equal('Delete for good');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => person.focus === 'Delete');
    expect(asked).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === 'Delete this note for good?');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.notes.length === 3);
    expect(asked).to.deep.equal([{ type: 'oxdelete', detail: { note: sampleId(1) } }]);
    expect(person.focus).to.equal('For next time, from Mirela Popescu');
    expect(person.told).to.equal('Deleted.');
  });

  it('that was the last one leaves the focus at the heading, which says that there is none', async () => {
    const { person } = await meet({ notes: [sampleNote(1)] }, { oxdelete: stored });
    await person.pressAt('Thanks', 'Delete');
    await person.pressAt('Thanks', 'Delete for good');
    await waitUntil(() => person.notes.length === 0);
    expect(person.focus).to.equal('No notes for you yet.');
  });

  it('and is gone elsewhere meanwhile goes here too', async () => {
    const { person } = await meet(sampleFeedforward, {
      oxshare: answering({ status: 'failed', reason: 'gone' }),
    });
    await person.pressAt('Thanks from Jonas', 'Share with my team');
    await waitUntil(() => person.notes.length === 3);
    expect(person.told).to.equal('This note is not there any more.');
  });

  it('is still there while nothing answers that it shall be deleted', async () => {
    const { person } = await meet();
    await person.pressAt('Thanks from Jonas', 'Delete');
    await person.pressAt('Thanks from Jonas', 'Delete for good');
    await waitUntil(() => person.told.includes('Nothing has confirmed'), '', { timeout: 8000 });
    expect(person.notes).to.have.length(4);
  });
});

describe('notes that come later', () => {
  it('stand on top and are announced', async () => {
    let come: () => void = () => {};
    const later = new Promise<void>((resolve) => (come = resolve));
    const { element, person } = await meet(
      null,
      {
        oxdata: (event) =>
          event.respondWith(
            (async function* () {
              yield sampleFeedforward;
              await later;
              yield { notes: [sampleNote(0, { text: 'New.' }), ...sampleNotes] };
            })(),
          ),
      },
      { person: 'priya' },
    );
    await waitUntil(() => element.state === 'ready');
    come();
    await waitUntil(() => person.notes.length === 5);
    expect(person.notes[0]).to.contain('New.');
    expect(person.told).to.equal('A new note for you.');
  });

  it('that cannot be read take nothing away', async () => {
    const element = document.createElement('ox-feedforward');
    element.setAttribute('person', 'priya');
    const reported = await giveUnreadableChange(element, sampleFeedforward, 'notes');
    expect(reported).to.include({ total: 1, invalid: 1 });
    expect(element.state).to.equal('ready');
  });

  it('are asked for where there are older ones, and the focus goes on to the first of them', async () => {
    const { person, asked } = await meet(
      { ...sampleFeedforward, before: 'c1' },
      { oxmore: answering({ notes: [sampleNote(7)], before: null }) },
    );
    person.all('.more')[0]?.focus();
    await person.press('Show older notes');
    await waitUntil(() => person.notes.length === 5);
    expect(asked[0]?.detail).to.deep.equal({ subject: 'person', id: '', before: 'c1' });
    expect(person.focus).to.equal('Thanks from Jonas Brandt');
    expect(person.buttons).not.to.include('Show older notes');
  });
});

it('follows the language of the page at run time', async () => {
  const { element, person } = await meet();
  element.lang = 'de';
  await waitUntil(() => person.text('h2').startsWith('Notizen an Sie'), '', { timeout: 8000 });
  await expect(element).to.be.accessible();
});

describe('in 320 px', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`everything fits, also the longest words, in a page from ${dir}; each text has its own direction`, async () => {
      const { element, person } = await meet({ notes: sampleStrain, people: samplePeople });
      element.dir = dir;
      element.style.inlineSize = '288px';
      await person.press('Write a note');
      const root = element.shadowRoot?.querySelector('.root');
      expect(root?.scrollWidth).to.be.at.most(root?.clientWidth ?? 0);
      const directions = person.all('.said bdi bdi').map((one) => getComputedStyle(one).direction);
      expect(directions).to.deep.equal(['ltr', 'rtl', 'ltr', 'ltr']);
    });
  }

  it('all that is pressed is at least 24 px high, what is filled in 44 px', async () => {
    const { element, person } = await meet();
    element.style.inlineSize = '288px';
    await person.press('Write a note');
    for (const [selector, least] of [
      ['button', 24],
      ['.kind, .field, textarea, .give', 44],
    ] as const)
      for (const one of person.all(selector))
        expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(least);
  });
});
