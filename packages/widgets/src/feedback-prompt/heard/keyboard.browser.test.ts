import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { typeKeys } from '../../element/testing/type-keys.js';
import type { HandedState, ReplyRequestEvent } from '../../element/events.js';
import { oneLine } from '../../element/testing/person.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { sampleOpenPrompt } from '../samples.js';
import { Person } from '../testing/person.js';
import { sampleHanded, sampleReceipt, sampleStates } from './samples.js';

// Being heard with the keyboard alone: after every press it is plain where the person is.

const { read } = sampleStates;
const headline = 'Read by Team Gifts New';

interface Host {
  status?: () => Promise<HandedState[]>;
  reply?: (event: ReplyRequestEvent) => Promise<unknown>;
  withdraw?: () => Promise<void>;
}

class HeardPerson extends Person {
  get heard(): string {
    return oneLine(this.element.shadowRoot?.querySelector('#heard-status')?.textContent);
  }

  /** What is in the field that has the focus. */
  get writing(): string {
    return (this.element.shadowRoot?.activeElement as HTMLTextAreaElement | null)?.value ?? '';
  }

  /** Goes on with Tab until something of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let stops = 0; this.focus !== name && stops < 16; stops++)
      await sendKeys({ press: 'Tab' });
    expect(this.focus).to.equal(name);
  }

  async enter(name: string): Promise<void> {
    await this.tabTo(name);
    await sendKeys({ press: 'Enter' });
    await this.element.updateComplete;
  }

  async at(name: string): Promise<void> {
    await waitUntil(() => this.focus === name, `at “${this.focus}”, not at “${name}”`);
  }
}

async function meet({ status, reply, withdraw }: Host, presentation?: string) {
  const page = await fixture<HTMLElement>(html`<div lang="en"><button>Before</button></div>`);
  page.addEventListener('oxstatus', (event) =>
    event.respondWith(status?.() ?? Promise.resolve(sampleHanded(read))),
  );
  page.addEventListener('oxreply', (event) => {
    if (reply) event.respondWith(reply(event) as Promise<never>);
  });
  page.addEventListener('oxwithdraw', (event) => {
    if (withdraw) event.respondWith(withdraw());
  });
  const element = document.createElement('ox-feedback-prompt');
  if (presentation) element.setAttribute('presentation', presentation);
  element.data = sampleOpenPrompt;
  page.append(element);
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  const person = new HeardPerson(element);
  page.querySelector('button')!.focus();
  return { page, element, person };
}

/** Goes to what became of earlier feedback, and opens it. */
async function unfold(person: HeardPerson): Promise<void> {
  await waitUntil(() => person.buttons.includes('Your earlier feedback'));
  await person.enter('Your earlier feedback');
}

const stored = (event: ReplyRequestEvent) =>
  Promise.resolve({
    ...{ id: event.detail.id, text: event.detail.text, from: 'giver' },
    at: '2026-11-20T10:00:00Z',
  });

afterEach(() => resetMouse());

describe('being heard, by keyboard alone', () => {
  it('somebody reads it, answers back, and reads that it has arrived', async () => {
    const { person } = await meet({ reply: stored });
    await unfold(person);
    await person.enter('Answer back');
    await person.at('Your answer');
    await typeKeys('It came.');
    await person.enter('Send answer');
    await person.at(headline);
    expect(person.heard).to.equal('Your answer has arrived.');
    expect(person.sees).to.contain('It came.');
  });

  for (const [name, words, said] of [
    ['without words', '', 'Please write something first.'],
    ['with too many', 'a'.repeat(5001), 'Please shorten your text: at most 5,000 characters'],
  ] as const)
    it(`an answer ${name} is not sent: the focus goes back to the field, which is described by why`, async () => {
      const { element, person } = await meet({});
      await unfold(person);
      await person.enter('Answer back');
      await person.at('Your answer');
      const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await person.enter('Send answer');
      await person.at('Your answer');
      expect(field.ariaInvalid).to.equal('true');
      const described = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!);
      expect(oneLine(described?.textContent)).to.contain(said);
      await expect(element).to.be.accessible();
    });

  for (const way of ['Cancel', 'Escape'])
    it(`${way} leaves an answer unsent; its words are there when it is begun again`, async () => {
      const { person } = await meet({});
      await unfold(person);
      await person.enter('Answer back');
      await person.at('Your answer');
      await typeKeys('It');
      if (way === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.enter(way);
      await person.at(headline);
      await person.enter('Answer back');
      await person.at('Your answer');
      expect(person.sees).to.contain('Send answer');
      expect(person.writing).to.equal('It');
    });

  for (const way of ['Keep it', 'Escape'])
    it(`${way} leaves what was asked to be deleted`, async () => {
      const { person } = await meet({ withdraw: () => expect.fail('was deleted') });
      await unfold(person);
      await person.enter('Delete this feedback');
      await waitUntil(() => person.focus.startsWith('Delete this feedback with everything'));
      if (way === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.enter(way);
      await person.at(headline);
    });

  it('somebody deletes it, and reads that it is gone', async () => {
    const { person } = await meet({ withdraw: () => Promise.resolve() });
    await unfold(person);
    await person.enter('Delete this feedback');
    await person.enter('Delete for good');
    await person.at('Deleted. It is no longer kept.');
  });

  it('in a panel Escape closes what was begun first, and then the panel', async () => {
    const { element, person } = await meet({}, 'launcher');
    await person.enter('Give feedback');
    await unfold(person);
    await person.enter('Answer back');
    await person.at('Your answer');
    await sendKeys({ press: 'Escape' });
    await person.at(headline);
    await sendKeys({ press: 'Escape' });
    await person.at('Give feedback');
    expect(element.shadowRoot!.querySelector('#panel')!.checkVisibility()).to.equal(false);
  });

  for (const way of ['Cancel', 'Escape'])
    it(`${way} puts the field for a code away, and the focus is where it was`, async () => {
      const { person } = await meet({ status: () => Promise.resolve([]) });
      await waitUntil(() => person.buttons.includes('I have a code from earlier'));
      await person.enter('I have a code from earlier');
      await person.at('Your code');
      if (way === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.enter(way);
      await person.at('I have a code from earlier');
    });

  it('a code is looked up by Enter, and what was found is gone to', async () => {
    const answers = [[], sampleHanded(read)];
    const { person } = await meet({ status: () => Promise.resolve(answers.shift() ?? []) });
    await waitUntil(() => person.buttons.includes('I have a code from earlier'));
    await person.enter('I have a code from earlier');
    await person.at('Your code');
    for (const letter of sampleReceipt) await sendKeys({ press: letter });
    await sendKeys({ press: 'Enter' });
    await person.at(headline);
  });

  it('what could not be loaded is said, asked for again by Enter, and gone to once it is there', async () => {
    const asked: { fail: () => void; tell: () => void }[] = [];
    const { element, person } = await meet({
      status: () =>
        new Promise((resolve, reject) => {
          const fail = () => reject(new TypeError('offline'));
          asked.push({ fail, tell: () => resolve(sampleHanded(read)) });
        }),
    });
    await warningsOf(async () => {
      await waitUntil(() => asked.length === 1);
      asked[0]!.fail();
      await waitUntil(() => person.buttons.includes('Try again'));
      const said = element.shadowRoot!.querySelector('.heard .warn')!.closest('[role="status"]');
      expect(oneLine(said?.textContent)).to.match(/could not be loaded\.$/);
      await person.tabTo('Try again');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => asked.length === 2);
      await waitUntil(() => oneLine(said?.textContent) === 'Looking …');
      expect(person.focus).to.equal('Try again');
      asked[1]!.fail();
      await waitUntil(() => /could not be loaded\.$/.test(oneLine(said?.textContent)));
      expect(person.focus).to.equal('Try again');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => asked.length === 3);
      asked[2]!.tell();
      await person.at('Your earlier feedback');
    });
  });
});

it('says that something is new once there is something to say it with', async () => {
  const said: string[] = [];
  let tell: () => void = () => {};
  const { element, person } = await meet({
    status: () => new Promise((resolve) => (tell = () => resolve(sampleHanded(read)))),
  });
  const listen = new MutationObserver(() => {
    const region = element.shadowRoot!.querySelector('#heard-status');
    if (region) said.push(oneLine(region.textContent));
  });
  listen.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  const isTold = () => person.heard.startsWith('New since your last visit');
  // It is asked for when the browser has nothing else to do.
  await waitUntil(() => (tell(), isTold()), 'nothing is told', { timeout: 8000 });
  listen.disconnect();
  // A screen reader announces only what changes while it is there.
  expect(said[0]).to.equal('');
  expect((element as FeedbackPrompt).state).to.equal('ready');
});
