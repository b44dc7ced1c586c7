import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Delivery } from '@oxbow/model/delivery';
import { NewNote } from '@oxbow/model/note';
import { typeKeys } from '../element/testing/type-keys.js';
import { announceTaker } from '../element/takers.js';
import type { RequestEvent } from '../element/request-event.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Feedforward } from './feedforward.js';
import { sampleFeedforward, samplePeople } from './samples.js';
import { NotesPerson } from './testing/person.js';

const sent: Delivery = { status: 'sent', reference: 'NOTE' };

/** A host that takes new notes, and what it was given. */
function taking(...answers: (Delivery | Promise<Delivery>)[]) {
  const notes: NewNote[] = [];
  const handler = (note: NewNote): Promise<Delivery> => {
    notes.push(structuredClone(note));
    return Promise.resolve(answers.shift() ?? sent);
  };
  return { notes, handler };
}

/** Somebody who has opened the form. */
async function meet(properties: Partial<Feedforward> = {}, data: unknown = sampleFeedforward) {
  const element = document.createElement('ox-feedforward');
  Object.assign(element, properties, { data });
  await fixture<Feedforward>(element as unknown as string);
  await element.updateComplete;
  const person = new NotesPerson(element);
  await person.press('Write a note');
  return { element, person };
}

async function writeThanks(person: NotesPerson) {
  await person.address('jonas');
  await person.fill('Your note', 'You kept calm.\nThe rest of us did too.');
  await person.fill('Occasion (optional)', 'Power cut');
}

it('a note is written and given with the keyboard alone', async () => {
  const { notes, handler } = taking();
  const { element, person } = await meet({ handler });
  await waitUntil(() => person.focus === 'To whom');
  await typeKeys('Mirela');
  await sendKeys({ press: 'Tab' });
  expect(person.focus).to.equal('Thanks');
  await sendKeys({ press: 'ArrowDown' });
  expect(person.focus).to.equal('For next time');
  await sendKeys({ press: 'Tab' });
  expect(person.focus).to.equal('Your note');
  expect(person.described(person.field('Your note'))).to.equal('Next time, what could they try?');
  // WebKit's driver types one blank at a time and no second one.
  await typeKeys('Ring first.');
  await sendKeys({ press: 'Tab' });
  await typeKeys('Tour 7');
  // An answer that cannot be taken back is not given by accident.
  await sendKeys({ press: 'Enter' });
  expect(notes).to.deep.equal([]);
  await expect(element).to.be.accessible();
  await sendKeys({ press: 'Tab' });
  expect(person.focus).to.equal('Give the note');
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => person.focus.startsWith('Given.'));
  expect(person.focus).to.equal('Given. It is shown to Mirela Popescu now, and to nobody else.');
  const [note] = notes;
  expect({ ...note, id: '' }).to.deep.equal({
    id: '',
    kind: 'next-time',
    to: 'mirela',
    text: 'Ring first.',
    about: 'Tour 7',
  });
  expect(NewNote.safeParse(note).success).to.equal(true);
  await expect(element).to.be.accessible();
  await person.press('Write a note');
  expect(person.field('Your note').value).to.equal('');
});

it('before the button stands what becomes of it, which describes the button and names the person', async () => {
  const { person } = await meet();
  expect(person.text('.fate')).to.contain('At first it is shown only to the person you write to.');
  await person.address('yusuf');
  expect(person.all('.fate li').map((line) => line.innerText)).to.deep.equal([
    'At first it is shown only to Yusuf Demir.',
    'That person may share it with the team, under your name, or delete it.',
    'You do not see it again, and cannot take it back.',
    'It is no rating, and nobody is compared by it.',
  ]);
  const [give, fate] = [person.all('.give')[0], person.all('.fate')[0]];
  expect(give && fate?.compareDocumentPosition(give)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(give && person.described(give)).to.match(/^At first .* compared by it\.$/);
});

const obstacles: [string, (person: NotesPerson) => Promise<void>, field: string, words: string][] =
  [
    ['to nobody', async () => {}, 'To whom', 'Please choose whom you write to.'],
    [
      'without words',
      async (person) => person.address('jonas'),
      'Your note',
      'What did they do, and what did it make possible? Please write something.',
    ],
    [
      'that is too long',
      async (person) => {
        await person.address('jonas');
        await person.fill('Your note', 'x'.repeat(2001));
      },
      'Your note',
      'What did they do, and what did it make possible? Please shorten it: at most 2,000 characters can be kept.',
    ],
  ];
for (const [name, write, field, words] of obstacles) {
  it(`a note ${name} is not given: the focus goes to the field, which says why`, async () => {
    const { notes, handler } = taking();
    const { element, person } = await meet({ handler });
    await write(person);
    await person.press('Give the note');
    await waitUntil(() => person.focus === field);
    expect(person.field(field)).to.have.attribute('aria-invalid', 'true');
    expect(person.described(person.field(field))).to.equal(words);
    expect(notes).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
}

it('Escape and “Cancel” close the form, and what was written is still there', async () => {
  const { person } = await meet();
  await writeThanks(person);
  person.field('Your note').focus();
  await sendKeys({ press: 'Escape' });
  await waitUntil(() => person.focus === 'Write a note');
  await person.press('Write a note');
  expect(person.field('Your note').value).to.equal('You kept calm.\nThe rest of us did too.');
  expect(person.field('To whom').value).to.equal('jonas');
  await person.press('Cancel');
  await waitUntil(() => person.focus === 'Write a note');
});

describe('a note that is not kept', () => {
  const said: [Delivery, words: string][] = [
    [{ status: 'unsaved' }, 'Not saved yet.'],
    [{ status: 'failed', reason: 'unauthorized' }, 'You may not write notes here.'],
    [{ status: 'failed', reason: 'refused' }, 'It was not taken.'],
  ];
  for (const [word, words] of said) {
    it(`for ${JSON.stringify(word)} stays in the form, and the same one is given again with the same id`, async () => {
      const { notes, handler } = taking(word);
      const { element, person } = await meet({ handler });
      await writeThanks(person);
      await person.press('Give the note');
      await waitUntil(() => person.text('[role="alert"]').startsWith(words));
      expect(person.field('Your note').value).to.contain('You kept calm.');
      expect(person.sees).not.to.contain('Given.');
      await expect(element).to.be.accessible();
      await person.press('Give the note');
      await waitUntil(() => person.text('.given').startsWith('Given.'));
      expect(notes[1]).to.deep.equal(notes[0]);
    });
  }

  it('is another one, with another id, once it says something else', async () => {
    const { notes, handler } = taking({ status: 'unsaved' });
    const { person } = await meet({ handler });
    await writeThanks(person);
    await person.press('Give the note');
    await waitUntil(() => person.told.includes('Not saved yet.'));
    await person.fill('Your note', 'You kept calm, and kind.');
    expect(person.told).not.to.contain('Not saved yet.');
    await person.press('Give the note');
    await waitUntil(() => notes.length === 2);
    expect(notes[1]?.id).not.to.equal(notes[0]?.id);
  });

  it('because nobody takes it says so, what to do in the console, and is taken as soon as somebody can', async () => {
    const { element, person } = await meet();
    const warnings = await warningsOf(async () => {
      await writeThanks(person);
      await person.press('Give the note');
      await waitUntil(() => person.told.includes('Not saved yet.'), '', { timeout: 8000 });
    });
    expect(warnings).to.deep.equal([
      '<ox-feedforward> finds no <ox-connection> for a new note, or one of a version that is too old, and no property "handler".',
    ]);
    expect(person.text('.notice')).to.contain('keep this page open: your note is nowhere else');
    const { notes, handler } = taking();
    element.handler = handler;
    document.dispatchEvent(new Event('oxready'));
    await waitUntil(() => person.text('.given').startsWith('Given.'));
    expect(notes).to.have.length(1);
  });

  it('because the host throws is told as such', async () => {
    const handler = () => {
      throw new TypeError('offline');
    };
    const { person } = await meet({ handler });
    const warnings = await warningsOf(async () => {
      await writeThanks(person);
      await person.press('Give the note');
      await waitUntil(() => person.told.includes('Not saved yet.'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.match(/offline/)
      .and.not.to.match(/calm/);
  });
});

it('while it is under way nothing of it can be changed, and it is not called off', async () => {
  let settle: (word: Delivery) => void = () => {};
  const { notes, handler } = taking(new Promise((resolve) => (settle = resolve)));
  const { person } = await meet({ handler });
  await writeThanks(person);
  await person.press('Give the note');
  expect(person.buttons).to.include('Giving …');
  await person.press('Cancel');
  await person.fill('Your note', 'Something else');
  await person.address('mirela');
  expect(person.field('Your note').value).to.contain('You kept calm.');
  expect(person.field('To whom').value).to.equal('jonas');
  settle(sent);
  await waitUntil(() => person.text('.given').includes('Jonas Brandt'));
  expect(notes).to.have.length(1);
});

it('an answer that comes late takes nobody away from where they are by now', async () => {
  let settle: (word: Delivery) => void = () => {};
  const { handler } = taking(new Promise((resolve) => (settle = resolve)));
  const { person } = await meet({ handler });
  await writeThanks(person);
  await person.press('Give the note');
  const elsewhere = await fixture<HTMLInputElement>('<input aria-label="Elsewhere">' as never);
  elsewhere.focus();
  settle(sent);
  await waitUntil(
    () => person.told === 'Given. It is shown to Jonas Brandt now, and to nobody else.',
  );
  expect(document.activeElement).to.equal(elsewhere);
});

describe('a note is nothing for who listens on the page', () => {
  /** Everything that is dispatched while `act` runs, on whatever target, with all that can be read of it. */
  async function eventsOf(act: () => Promise<void>): Promise<string[]> {
    const { dispatchEvent } = EventTarget.prototype;
    const seen: string[] = [];
    EventTarget.prototype.dispatchEvent = function (event) {
      const { type, detail } = event as CustomEvent<unknown>;
      if (type.startsWith('ox')) seen.push(`${type} ${JSON.stringify(detail)}`);
      return dispatchEvent.call(this, event);
    };
    try {
      await act();
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    return seen;
  }

  it('no event of ours tells of it, neither while it is written nor when it is given', async () => {
    const { notes, handler } = taking();
    const seen = await eventsOf(async () => {
      const { element, person } = await meet({ handler });
      element.dispatchEvent(new CustomEvent('oxprobe', { detail: 'heard' }));
      await writeThanks(person);
      await person.press('Give the note');
      await waitUntil(() => person.text('.given').startsWith('Given.'));
    });
    expect(notes).to.have.length(1);
    expect(seen).to.deep.equal(['oxprobe "heard"']);
  });

  it('the nearest connection gets it, before any handler that a script has set', async () => {
    const asked: RequestEvent[] = [];
    const place = await fixture<HTMLElement>('<div></div>' as never);
    const over = new AbortController();
    const take = (request: RequestEvent) => {
      asked.push(request);
      return Promise.resolve(sent);
    };
    announceTaker(place, { take, isForDocument: false }, over.signal);
    const { notes, handler } = taking();
    const { element, person } = await meet({ handler });
    place.append(element);
    await element.updateComplete;
    await writeThanks(person);
    await person.press('Give the note');
    await waitUntil(() => person.text('.given').startsWith('Given.'));
    over.abort();
    expect(notes).to.deep.equal([]);
    expect(asked.map(({ type }) => type)).to.deep.equal(['oxgive']);
    expect(asked[0]?.detail).to.include({ to: 'jonas', kind: 'thanks', about: 'Power cut' });
  });
});

describe('whom a person can write to', () => {
  const names = (person: NotesPerson) =>
    [...person.field('To whom').querySelectorAll('option')].map(({ label }) => label.trim());

  it('are those of the host’s list, as a property or as JSON in the attribute; never themselves', async () => {
    const { element, person } = await meet(
      { people: samplePeople, person: 'yusuf' },
      { notes: [] },
    );
    expect(names(person)).to.deep.equal(['Please choose', 'Jonas Brandt', 'Mirela Popescu']);
    element.setAttribute('people', '[{"id":"lea","name":"Lea Martin"}]');
    await element.updateComplete;
    expect(names(person)).to.deep.equal(['Please choose', 'Lea Martin']);
  });

  it('is nobody where the list is none, and the console says why', async () => {
    const element = document.createElement('ox-feedforward');
    element.setAttribute('people', 'Jonas');
    element.data = { notes: [] };
    const warnings = await warningsOf(() => fixture(element as unknown as string));
    expect(new NotesPerson(element).buttons).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/cannot use all of "people"/);
  });
});

it('what one person has written is not there for who is signed in after them', async () => {
  const { element, person } = await meet({ person: 'priya' });
  await writeThanks(person);
  element.person = 'mirela';
  await element.updateComplete;
  await person.press('Write a note');
  expect(person.field('Your note').value).to.equal('');
  expect(person.field('To whom').value).to.equal('');
});
