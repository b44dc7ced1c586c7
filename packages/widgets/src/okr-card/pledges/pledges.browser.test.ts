import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { Pledge, type GivenPledge } from '@oxbow/model/pledge';
import { typeKeys } from '../../element/testing/type-keys.js';
import { ReadyEvent } from '../../element/ready-event.js';
import type {
  DataRequestEvent,
  PledgeRequestEvent,
  WithdrawRequestEvent,
} from '../../element/events.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { OkrCard } from '../okr-card.js';
import { sampleAt } from '../samples.js';
import { Person } from '../testing/person.js';

const sample = sampleAt(Date.now());
const first = 'Sit in on one of the user tests and note where people hesitate';
const own: GivenPledge = {
  id: '0198c0de-0000-7000-8000-00000000000a',
  text: 'I bring cake to the first test.',
  given: '2026-03-04',
  own: true,
};
const other: GivenPledge = {
  ...own,
  id: '0198c0de-0000-7000-8000-00000000000b',
  text: 'We lend a room.',
  by: 'Facility team',
  own: false,
};

interface Host {
  pledges?: unknown;
  pledge?: (event: PledgeRequestEvent) => void;
  withdraw?: (event: WithdrawRequestEvent) => void;
}

/** A card on a page that keeps pledges, where `pledges` is given. */
async function meet({ pledges, pledge, withdraw }: Host, properties: Partial<OkrCard> = {}) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const asked: string[] = [];
  const given: Pledge[] = [];
  const back: unknown[] = [];
  place.addEventListener('oxdata', (event: DataRequestEvent) => {
    if (event.detail.subject !== 'pledges') return;
    asked.push(event.detail.id);
    if (pledges !== undefined)
      event.respondWith(
        typeof pledges === 'function'
          ? (pledges as () => Promise<unknown>)()
          : Promise.resolve(pledges),
      );
  });
  place.addEventListener('oxpledge', (event) => {
    given.push(structuredClone(event.detail.pledge));
    pledge?.(event);
  });
  place.addEventListener('oxwithdraw', (event) => {
    back.push(structuredClone(event.detail));
    withdraw?.(event);
  });
  const element = document.createElement('ox-okr-card');
  element.lang = 'en';
  Object.assign(element, { timezone: 'UTC', data: sample, ...properties });
  place.append(element);
  await waitUntil(() => element.state === 'ready' && (element.readonly || asked.length > 0));
  await element.updateComplete;
  return { element, person: new Person(element), asked, given, back };
}

const keeping = async (host: Host = {}) => {
  const met = await meet({ pledges: { pledges: [own, other] }, ...host });
  await waitUntil(() => met.person.buttons.includes('I can help with this'));
  return met;
};
const storing = (event: PledgeRequestEvent) =>
  event.respondWith(Promise.resolve({ ...event.detail.pledge, given: '2026-03-05', own: true }));
const opens = async (person: Person, name = 'I can help with this') => person.press(name);

describe('pledges', () => {
  it('are asked for by the id of the objective, and offered at each contribution and for the whole', async () => {
    const { element, person, asked } = await keeping();
    expect(asked[0]).to.equal('campaigns-adopted');
    expect(person.buttons.filter((name) => name.startsWith('I can help'))).to.deep.equal([
      'I can help with this',
      'I can help with this',
      'I can help in another way',
    ]);
    expect(person.sees).to.contain('I bring cake to the first test. You pledged on March 4, 2026');
    expect(person.sees).to.contain('We lend a room. by Facility team');
    expect(person.buttons.filter((name) => name === 'Take back')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  for (const [name, host, properties] of [
    ['nobody answers', {}, {}],
    ['the host knows of none', { pledges: null }, {}],
    ['the answer is something else', { pledges: { id: 'x' } }, {}],
    ['the answer is refused', { pledges: () => Promise.reject(new Error('hostile')) }, {}],
    ['a getter throws', { pledges: Object.defineProperty({}, 'pledges', { get: fail }) }, {}],
    ['the answer never comes', { pledges: () => new Promise(() => {}) }, {}],
    ['it is only to be read', { pledges: { pledges: [] } }, { readonly: true }],
  ] as const)
    it(`are not offered where ${name}`, async () => {
      const met = await warningsOf(async () => {
        const { element, person } = await meet(host, properties);
        // The request and its answer have gone by.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await element.updateComplete;
        expect(person.buttons.filter((one) => one.startsWith('I can'))).to.deep.equal([]);
        expect(person.sees).not.to.contain('Your pledges');
      });
      expect(met).to.have.length.at.most(1);
    });

  it('leave out what is no pledge, and name what stands there twice once', async () => {
    const { person } = await meet({
      pledges: {
        pledges: [own, own, { ...own, text: '' }, null, 'x', { ...other, given: 'soon' }],
      },
    });
    await waitUntil(() => person.buttons.includes('Take back'));
    expect(person.buttons.filter((name) => name === 'Take back')).to.have.length(1);
    expect(person.sees).not.to.contain('What others will do');
  });

  it('are given with the keyboard alone, and stand there at once', async () => {
    let store: (pledge: GivenPledge) => void = () => {};
    const { element, person, given } = await keeping({
      pledge: (event) => event.respondWith(new Promise((resolve) => (store = resolve))),
    });
    const [help] = element.shadowRoot!.querySelectorAll<HTMLElement>('button.help');
    help!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === 'What I will do');
    expect(person.field('What I will do').value).to.equal(first);
    expect(person.field('Your team or role (optional)').value).to.equal('');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await typeKeys('Design');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(person.sees).to.contain(`${first} Not stored yet: on its way …`);
    expect(person.focus).to.equal('Your pledge is on its way …');
    const [pledge] = given;
    expect(Pledge.parse(pledge)).to.deep.equal({ id: pledge?.id, text: first, by: 'Design' });
    store({ ...pledge!, given: '2026-03-05', own: true });
    await waitUntil(() => person.hears.includes('Stored. You can take it back'));
    expect(person.focus).to.contain('Stored. You can take it back');
    expect(person.sees).to.contain(`${first} You pledged on March 5, 2026 by Design`);
  });

  it('are not sent without words, or with too many', async () => {
    const { person, given } = await keeping({ pledge: storing });
    await opens(person);
    await person.write('What I will do', '  ');
    await person.press('Pledge this');
    expect(person.hears).to.contain('Please write what you will do.');
    expect(person.focus).to.equal('What I will do');
    await person.write('What I will do', 'x'.repeat(501));
    await person.press('Pledge this');
    expect(person.hears).to.contain('at most 500 characters');
    await person.write('What I will do', 'x');
    await person.write('Your team', 'x'.repeat(101));
    await person.press('Pledge this');
    expect(person.hears).to.contain('at most 100 characters');
    expect(given).to.deep.equal([]);
  });

  it('go back with words when they are refused; the same again has the same id', async () => {
    const { person, given } = await keeping({
      pledge: (event) => event.respondWith(Promise.reject(new Error('no'))),
    });
    await warningsOf(async () => {
      await opens(person, 'I can help in another way');
      await person.write('What I will do', 'I call.');
      await person.press('Pledge this');
      await waitUntil(() => person.hears.includes('Not stored: it was not accepted.'));
      expect(person.sees).not.to.contain('on its way');
      expect(person.field('What I will do').value).to.equal('I call.');
      await person.press('Pledge this');
      await waitUntil(() => person.hears.includes('Not stored: it was not accepted.'));
      await person.write('What I will do', 'I write.');
      await person.press('Pledge this');
      await waitUntil(() => given.length === 3);
    });
    const ids = given.map(({ id }) => id);
    expect(ids[0]).to.equal(ids[1]);
    expect(ids[2]).not.to.equal(ids[0]);
  });

  it('are not called stored where nothing answers, and are asked for again by themselves', async () => {
    const { element, person, given } = await keeping();
    await opens(person);
    await person.press('Pledge this');
    await waitUntil(() => person.hears.includes('nothing on this page has confirmed it'), '', {
      timeout: 6000,
    });
    await expect(element).to.be.accessible();
    element.addEventListener('oxpledge', storing);
    document.dispatchEvent(new ReadyEvent());
    await waitUntil(() => person.hears.includes('Stored.'));
    expect(new Set(given.map(({ id }) => id)).size).to.equal(1);
  });

  it('are taken back, gone at once for those who see it', async () => {
    let gone: () => void = () => {};
    const { person, back } = await keeping({
      withdraw: (event) => event.respondWith(new Promise<void>((resolve) => (gone = resolve))),
    });
    await person.press('Take back');
    expect(back).to.deep.equal([{ objective: 'campaigns-adopted', pledge: own.id }]);
    expect(person.sees).to.contain('Taken back, not confirmed yet');
    expect(person.focus).to.contain('not confirmed yet');
    expect(person.buttons).not.to.contain('Take back');
    gone();
    await waitUntil(() => person.hears.includes('Taken back.'));
    expect(person.sees).not.to.contain('cake');
    expect(person.focus).to.equal('Taken back.');
    // What the host keeps of it is not known here.
    expect(person.sees).not.to.contain('kept');
  });

  for (const [name, answer, isGone] of [
    ['nothing', undefined, true],
    ['null', null, true],
    ['a response without content', new Response(null, { status: 204 }), true],
    ['that it failed', { status: 'failed' }, false],
    ['a response that it failed', new Response(null, { status: 500 }), false],
    ['no', false, false],
  ] as const)
    it(`are ${isGone ? 'taken back' : 'not called taken back'} by ${name}`, async () => {
      const { person } = await keeping({
        withdraw: (event) => event.respondWith(Promise.resolve(answer) as Promise<never>),
      });
      await warningsOf(async () => {
        await person.press('Take back');
        await waitUntil(() =>
          person.hears.includes(isGone ? 'Taken back.' : 'It could not be taken back.'),
        );
      });
      expect(person.sees.includes('cake')).to.equal(!isGone);
    });

  it('come back with words when they cannot be taken back', async () => {
    const { person } = await keeping({
      withdraw: (event) => event.respondWith(Promise.reject(new Error('no'))),
    });
    await warningsOf(async () => {
      await person.press('Take back');
      await waitUntil(() => person.hears.includes('It could not be taken back.'));
    });
    expect(person.buttons).to.contain('Take back');
    expect(person.sees).to.contain('You pledged on March 4, 2026');
  });

  it('belong to their objective, also those that are answered too late', async () => {
    let answer: (pledges: unknown) => void = () => {};
    const late = new Promise<unknown>((resolve) => (answer = resolve));
    const { element, person, asked } = await meet({ pledges: () => late });
    element.data = { ...sample, id: 'another' };
    await waitUntil(() => asked.includes('another'));
    element.addEventListener('oxdata', (event) => event.stopPropagation());
    answer({ pledges: [own] });
    await waitUntil(() => person.buttons.includes('Take back'));
    element.data = { ...sample, id: 'third' };
    await element.updateComplete;
    expect(person.sees).not.to.contain('cake');
  });
});

function fail(): never {
  throw new Error('hostile');
}
