import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { Assessment as HandedIn } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import { announceTaker } from '../../element/takers.js';
import type { RequestEvent } from '../../element/request-event.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { Assessment } from '../assessment.js';
import { sampleInstrument, sampleProfile, sampleProtection } from '../samples.js';
import { Person } from '../testing/person.js';
import type { Wish } from '../wish.js';

const sent: Delivery = { status: 'sent', reference: '7K2Q-M3XD' };
const words = 'The night shift needs two more people.';

/** A questionnaire for employees in something that takes what is handed over, as a connection does. */
async function meet(
  {
    deliver = () => Promise.resolve(sent),
    ...set
  }: Partial<Assessment> & { deliver?: () => Promise<Delivery> } = { protection: sampleProtection },
) {
  const around = await fixture(html`<main></main>`);
  const taken: { type: string; detail: unknown }[] = [];
  let draft: unknown = null;
  const take = ({ type, detail }: RequestEvent) => {
    taken.push({ type, detail });
    if (type === 'oxsubmit') return deliver();
    if (type === 'oxdata') return Promise.resolve(sampleProfile);
    if (type === 'handrecall') return Promise.resolve(draft);
    draft = (detail as { draft: unknown }).draft;
    return Promise.resolve({ until: 'page' });
  };
  const leave = new AbortController();
  announceTaker(around, { take, isForDocument: false }, leave.signal);
  const add = async () => {
    const element = document.createElement('ox-assessment');
    Object.assign(element, { data: sampleInstrument, side: 'employee', ...set });
    around.append(element);
    await waitUntil(() => element.state !== 'loading', '', { timeout: 8000 });
    await element.updateComplete;
    return { element, person: new Person(element) };
  };
  return { ...(await add()), add, taken, leave };
}

async function answerAll(person: Person): Promise<void> {
  await person.press('Start');
  await person.choose('agree');
  await person.write(words);
  await person.goToLast();
  await person.choose('Every day or nearly so');
  await person.press('Send my answers');
}

/** All that is dispatched under a name of ours, by whomever and wherever. */
async function eventsOf(act: () => Promise<void>): Promise<CustomEvent[]> {
  const events: CustomEvent[] = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('ox') || event.type.startsWith('hand'))
      events.push(event as CustomEvent);
    return dispatchEvent.call(this, event);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return events;
}

describe('what employees read before they answer', () => {
  it('stands before the first statement: that it is voluntary, and who sees it; accessible', async () => {
    const { element, person } = await meet();
    expect(person.statements).to.deep.equal([]);
    expect(person.sees).to.match(
      /24 statements, about 6 min.*voluntary.*Who sees this.*Everyone, as averages.*from 5 answers on, own words from 10.*12 months.*agreement 14\/2024/,
    );
    const [agreement] = element.shadowRoot!.querySelectorAll('a');
    expect(agreement!.href).to.equal('https://intranet.example/agreements/14-2024');
    await expect(element).to.be.accessible();
  });

  it('says what the collector has promised, and of the rest what the page says', async () => {
    const { purpose, seenBy, ...rest } = sampleProtection;
    const data = {
      instrument: sampleInstrument,
      protection: { seenBy, from: 8, commentsFrom: 12 },
    };
    const { person } = await meet({ data, protection: { ...rest, purpose: purpose! } });
    expect(person.sees).to.match(/Find where.*Everyone.*from 8 answers on, own words from 12/);
  });

  it('says what is not stated, and warns once', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => {
      met = await meet({});
      met.element.requestUpdate();
      await met.element.updateComplete;
    });
    expect(met?.person.sees.match(/Not stated by your organisation/g)).to.have.length(6);
    expect(warnings.filter((one) => one.includes('purpose, seenBy, from, kept'))).to.have.length(1);
  });

  it('is taken away by no text, no style for a part, and no attribute of the host', async () => {
    const style = document.createElement('style');
    style.textContent =
      'ox-assessment::part(notice), ox-assessment::part(question) { display: none; }';
    document.head.append(style);
    try {
      const { element, person } = await meet({
        protection: sampleProtection,
        short: true,
        exclude: 'voluntary notice start',
        strings: { voluntary: '', freedom: ' ', notOnDevice: '' },
      });
      expect(person.sees).to.match(/Taking part is voluntary.*Nothing of it is stored/);
      const note = element.shadowRoot!.querySelector('[role="note"]')!;
      expect(note.getBoundingClientRect().height).to.be.above(40);
      expect(element.shadowRoot!.querySelectorAll('input')).to.have.length(0);
    } finally {
      style.remove();
    }
  });

  it('can be read again from the first page', async () => {
    const { person } = await meet();
    await person.press('Start');
    expect(person.title).to.equal('Scope of action');
    await person.press('Back');
    expect(person.sees).to.contain('Who sees this');
  });

  it('says why so few people are not asked for words, and asks for none', async () => {
    const { element, person } = await meet({ protection: { ...sampleProtection, asked: 9 } });
    expect(person.sees).to.contain('You are not asked for own words: 9 people are asked');
    await person.press('Start');
    expect(element.shadowRoot!.querySelectorAll('textarea')).to.have.length(0);
  });
});

describe('what an employee answers', () => {
  it('is in no event of ours, before, at and after it', async () => {
    const events = await eventsOf(async () => {
      const { element, person, taken } = await meet();
      await person.press('Start');
      await person.choose('agree');
      await person.write(words);
      await person.press('Next: Competence');
      await person.press('Keep for later');
      await waitUntil(() => person.hears.includes('kept until this page is closed'));
      await person.goToLast();
      await person.press('Send my answers');
      // What shows it is fetched only now, which takes a busy machine more than a second.
      await waitUntil(() => person.sees.includes('too few answers (protection)'), '', {
        timeout: 8000,
      });
      element.refresh();
      const types = new Set(taken.map(({ type }) => type));
      expect([...types].sort()).to.deep.equal(['handkeep', 'handrecall', 'oxdata', 'oxsubmit']);
    });
    expect(events.map(({ type }) => type)).to.deep.equal([]);
  });

  it('is heard by no listener for any name of ours, on any target, in the capture phase', async () => {
    const names = [
      ...['oxdata', 'oxmore', 'oxsubmit', 'oxkeep', 'oxrecall', 'oxstatus', 'oxanswer', 'oxselect'],
      ...['oxwithdraw', 'oxinvalid', 'oxshow', 'oxready', 'handkeep', 'handrecall'],
    ];
    const { element, person } = await meet();
    const heard: string[] = [];
    const targets = [
      ...[window, document, document.documentElement, document.body, element.parentElement!],
      ...[element, element.shadowRoot!, ...element.shadowRoot!.querySelectorAll('*')],
    ];
    const stop = new AbortController();
    for (const target of targets)
      for (const name of names)
        target.addEventListener(name, ({ type }) => heard.push(type), {
          capture: true,
          signal: stop.signal,
        });
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Sent.'));
    stop.abort();
    expect(heard).to.deep.equal([]);
  });

  it('is an assessment as the model takes it, with the distance that was chosen', async () => {
    const { person, taken } = await meet();
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Sent.'));
    const submitted = taken.filter(({ type }) => type === 'oxsubmit');
    expect(submitted).to.have.length(1);
    const assessment = HandedIn.parse(submitted[0]?.detail);
    expect(assessment).to.deep.include({
      side: 'employee',
      answers: { 'scope.e1': 4 },
      segments: { distance: 'direct' },
      comment: `Scope of action:\n${words}`,
    });
    expect(person.sees).to.contain(assessment.receipt!);
  });

  it('is on no device: nothing is stored', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const databases = (await indexedDB.databases()).length;
    const { person } = await meet();
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Sent.'));
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    expect((await indexedDB.databases()).length).to.equal(databases);
  });

  it('is gone on with where the element comes anew, after the notice', async () => {
    const { element, person, add, taken } = await meet();
    await person.press('Start');
    await person.choose('agree');
    await person.press('Next: Competence');
    await waitUntil(() => taken.some(({ type }) => type === 'handkeep'));
    element.remove();
    const again = await add();
    await waitUntil(() => again.person.buttons.includes('Go on where you stopped'));
    expect(again.person.sees).to.contain('Who sees this');
    await again.person.press('Go on where you stopped');
    expect(again.person.title).to.equal('Competence');
  });

  it('is let go of once a connection has it, also before it is sent: nobody hands it in again', async () => {
    const { element, person, add, taken } = await meet({
      protection: sampleProtection,
      deliver: () => new Promise(() => {}),
    });
    await person.press('Start');
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    const kept = () => taken.filter(({ type }) => type === 'handkeep').map(({ detail }) => detail);
    await waitUntil(() => (kept().at(-1) as { draft?: unknown } | undefined)?.draft === null);
    element.remove();
    const again = await add();
    expect(again.person.buttons).to.include('Start');
    expect(again.person.hears).to.equal('');
  });

  it('goes to the host’s handler where there is no connection; one that keeps nothing keeps nothing', async () => {
    const wishes: Wish['wish'][] = [];
    const handler = (wish: Wish) => {
      wishes.push(wish.wish);
      return wish.wish === 'submit' ? Promise.resolve(sent) : undefined;
    };
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
    const person = new Person(element);
    await person.press('Start');
    await person.choose('agree');
    await person.press('Next: Competence');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('Not kept'));
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(new Set(wishes)).to.deep.equal(new Set(['recall', 'keep', 'submit', 'profile']));
  });

  it('is not said to be kept by a handler that answers everything, and keeps nothing', async () => {
    const element = await fixture<Assessment>(
      html`<ox-assessment
        side="employee"
        .data=${sampleInstrument}
        .protection=${sampleProtection}
        .handler=${() => Promise.resolve({ ok: true })}
      ></ox-assessment>`,
    );
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    const person = new Person(element);
    await person.press('Start');
    await person.choose('agree');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('Not kept'));
  });

  it('says nothing of what a customer hands in at the same element later', async () => {
    const { element, person, leave, taken } = await meet({
      protection: sampleProtection,
      deliver: () => new Promise(() => {}),
    });
    leave.abort();
    await answerAll(person);
    element.side = 'customer';
    await waitUntil(() => person.title === 'Scope of action');
    const kept: unknown[] = [];
    element.addEventListener('oxkeep', (event) => kept.push(event.detail.draft));
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    const around = element.parentElement!;
    const take = ({ type, detail }: RequestEvent) => {
      taken.push({ type, detail });
      return new Promise(() => {});
    };
    const come = new AbortController();
    announceTaker(around, { take, isForDocument: false }, come.signal);
    document.dispatchEvent(new Event('oxready'));
    element.requestUpdate();
    await element.updateComplete;
    expect(taken.filter(({ type }) => type === 'oxsubmit')).to.have.length(1);
    // Nobody has what the customer handed in: what they have begun stays kept.
    expect(kept).not.to.include(null);
    come.abort();
  });

  it('is said to be nowhere but in this page while nobody takes it; the console names the remedy', async () => {
    const { person, leave } = await meet();
    leave.abort();
    const warnings = await warningsOf(async () => {
      await answerAll(person);
      await waitUntil(() => person.hears.includes('Not saved yet'), '', { timeout: 5000 });
    });
    expect(person.hears).to.contain('only in this page so far');
    expect(warnings.join()).to.match(/<ox-connection>.*"handler"/);
  }).timeout(8000);
});
