import { expect, fixture, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { InboxItem } from '@oxbow/model/inbox-item';
import type { RequestEvent } from '../element/request-event.js';
import './define.js';
import { sampleFigures, sampleId, sampleInbox, sampleItem, sampleItems } from './samples.js';
import { InboxPerson } from './testing/person.js';

// A team works through its inbox with nothing but keys.

type Requests = Record<string, (detail: never) => unknown>;

class KeyPerson extends InboxPerson {
  /** Goes on with Tab until something whose name begins so has the focus. */
  async tabTo(name: string): Promise<void> {
    const isThere = () => this.focus.startsWith(name);
    for (let stops = 0; !isThere() && stops < 40; stops++) await sendKeys({ press: 'Tab' });
    expect(isThere(), `at “${this.focus}”, not at “${name}”`).to.equal(true);
  }

  async enter(name: string): Promise<void> {
    await this.tabTo(name);
    await sendKeys({ press: 'Enter' });
    await this.element.updateComplete;
  }

  /** One key at a time: the driver of WebKit loses letters of a machine that is busy. */
  async say(words: string): Promise<void> {
    for (const letter of words) await sendKeys({ press: letter });
  }

  async at(name: string): Promise<void> {
    await waitUntil(() => this.focus.startsWith(name), `at “${this.focus}”, not at “${name}”`);
  }
}

async function meet(answers: Requests = {}, data: object = sampleInbox, link?: string) {
  const element = document.createElement('ox-feedback-inbox');
  const asked: { type: string; detail: Record<string, unknown> }[] = [];
  for (const [type, answer] of Object.entries(answers))
    element.addEventListener(type, (happened) => {
      const event = happened as RequestEvent<Record<string, unknown>>;
      asked.push({ type, detail: structuredClone(event.detail) });
      event.respondWith(Promise.resolve(answer(event.detail as never)));
    });
  if (link) element.link = link;
  element.data = data;
  element.style.inlineSize = '1000px';
  const before = document.createElement('button');
  const page = await fixture<HTMLElement>(document.createElement('div') as never);
  page.append(before, element);
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  await element.updateComplete;
  before.focus();
  return { element, person: new KeyPerson(element), asked, before };
}

const first = sampleItems[0] ?? sampleItem(1);
const title = 'Two of eight cups were broken.';
const stored = (change: Partial<InboxItem>) => () => ({
  status: 'stored',
  item: { ...first, revision: 2, ...change },
});

/** Opens the first item, begins what is to be done, and comes to its first field. */
async function begin(person: KeyPerson, task: string, field: string): Promise<void> {
  await person.enter(title);
  await person.enter(task);
  await person.at(field);
}

afterEach(() => resetMouse());

describe('the inbox, by keyboard alone', () => {
  it('is narrowed by its radio buttons, and shown whole again', async () => {
    const { person } = await meet();
    await person.tabTo('All');
    await sendKeys({ press: 'ArrowLeft' });
    expect(person.focus).to.equal('Changed');
    await waitUntil(() => person.rows.length === 1);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => person.rows.length === 5);
  });

  it('is searched; where nothing fits, what shows all gives the focus to the choice', async () => {
    const { person } = await meet();
    await person.tabTo('Search');
    await person.say('xyz');
    await waitUntil(() => person.rows.length === 0);
    await person.enter('Show all');
    await waitUntil(() => person.rows.length === 5);
    await person.at('All');
  });

  it('an item is gone to and left, and the focus is where it was', async () => {
    const { person, before } = await meet();
    await person.enter('Das Paket');
    await waitUntil(() => person.text('.detail h3').startsWith('Das Paket'));
    await person.at('Das Paket');
    // It stands before the title, and is come to from the top of the page.
    before.focus();
    await person.enter('Back to the list');
    await waitUntil(() => person.all('.detail').length === 0);
    await person.at('Das Paket');
  });

  it('an answer is written and saved, and that is read', async () => {
    const { person, asked } = await meet({
      oxreply: ({ id, text, by }: { id: string; text: string; by: string }) => ({
        ...{ id, text, by, from: 'firm', at: '2026-11-21T12:00:00Z' },
      }),
    });
    await begin(person, 'Answer', 'Your answer');
    await person.say('We are sorry.');
    await person.enter('Save the answer');
    await person.at('Answer saved.');
    expect(asked.at(-1)?.detail['text']).to.equal('We are sorry.');
  });

  it('an item is given to another team, chosen by arrows', async () => {
    const { person, asked } = await meet({ oxassign: stored({ team: 'Trade' }) });
    await begin(person, 'Assign', 'Team');
    await sendKeys({ press: 'ArrowDown' });
    await person.tabTo('Who works on it');
    await person.say('Shift lead');
    await person.enter('Save');
    await person.at('Saved.');
    expect(asked.at(-1)?.detail['change']).to.deep.equal({ team: 'Trade', assignee: 'Shift lead' });
  });

  for (const [task, field, change, saved] of [
    ['Mark as done', 'What was done', { resolution: 'A new one.' }, 'Saved as done.'],
    ['Mark as changed', 'What was changed', { change: 'A new one.' }, 'Saved. The giver reads'],
  ] as const)
    it(`it is told as “${task}”`, async () => {
      const { person, asked } = await meet({
        oxresolve: stored({ status: 'resolved', ...change }),
      });
      await begin(person, task, field);
      await person.say('A new one.');
      await person.enter(task);
      await person.at(saved);
      expect(asked.at(-1)?.detail['change']).to.deep.equal({ status: 'resolved', ...change });
    });

  it('what is done is opened again', async () => {
    const { person } = await meet({
      oxassign: () => ({ status: 'stored', item: { ...sampleItems[3], status: 'open' } }),
    });
    await person.enter('The cups were wrapped');
    await person.enter('Open again');
    await person.at('Opened again.');
  });

  for (const way of ['Escape', 'Cancel'])
    it(`${way} leaves what was begun; its words stay, and the focus is where it was`, async () => {
      const { person } = await meet();
      await begin(person, 'Answer', 'Your answer');
      await person.say('Half');
      if (way === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.enter(way);
      await person.at('Answer');
      expect(person.all('.form')).to.have.length(0);
      await sendKeys({ press: 'Enter' });
      await person.at('Your answer');
      expect(person.field('Your answer').value).to.equal('Half');
    });

  it('where somebody was faster, both sides are read, and one’s own is saved nevertheless', async () => {
    let tries = 0;
    const { person } = await meet({
      oxassign: () => {
        tries += 1;
        const item = { ...first, revision: 6 + tries, team: 'Deliveries' };
        return { status: tries === 1 ? 'conflict' : 'stored', item };
      },
    });
    await begin(person, 'Assign', 'Team');
    await person.tabTo('Who works on it');
    await person.say('Shift lead');
    await person.enter('Save');
    await person.at('Somebody was faster');
    await person.enter('Save mine nevertheless');
    await person.at('Saved.');
  });

  it('the address of an item is copied without losing the place', async () => {
    const { person } = await meet({}, sampleInbox, 'https://crm.example/inbox/{id}');
    await person.enter(title);
    await person.enter('Copy the address');
    await waitUntil(() => /Address copied\.|does not let us copy/.test(person.text('.saved')));
    expect(person.focus).to.equal('Copy the address');
  });

  it('more is asked for, and the first of it has the focus', async () => {
    const { person } = await meet(
      { oxmore: () => ({ items: [sampleItem(90, { at: '2026-09-01T08:00:00Z' })], before: null }) },
      { ...sampleInbox, figures: sampleFigures, before: sampleId(5) },
    );
    await person.enter('Show more');
    await waitUntil(() => person.rows.length === 6);
    await person.at('No words, reference 7K2Q-0090');
  });
});
