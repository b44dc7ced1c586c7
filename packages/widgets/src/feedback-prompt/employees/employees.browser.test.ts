import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';
import type { Prompt } from '@oxbow/model/prompt';
import { Response } from '@oxbow/model/response';
import { announceTaker } from '../../element/takers.js';
import type { RequestEvent } from '../../element/request-event.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { sampleOpenPrompt, samplePulse } from '../samples.js';
import { Person } from '../testing/person.js';

const sent: Delivery = { status: 'sent', reference: '7K2Q-M3XD' };
const words = 'The night shift needs two more people.';

/** A prompt in something that takes what is handed over, as a connection does. */
async function meet(
  data: Prompt = samplePulse,
  answer: () => Promise<Delivery> = async () => sent,
) {
  const around = await fixture(
    html`<main><ox-feedback-prompt .data=${data}></ox-feedback-prompt></main>`,
  );
  const handedOver: Response[] = [];
  const take = (request: RequestEvent) => {
    handedOver.push(request.detail as Response);
    return answer();
  };
  const leave = new AbortController();
  announceTaker(around, { take, isForDocument: false }, leave.signal);
  const element = around.querySelector('ox-feedback-prompt') as FeedbackPrompt;
  await waitUntil(() => element.state !== 'loading');
  await element.updateComplete;
  return { element, person: new Person(element), handedOver, leave };
}

async function answerAll(person: Person): Promise<void> {
  await person.choose('3');
  await person.press('Next');
  await person.write(words);
  await person.press('Send');
}

/** All that is dispatched under a name of ours, by whomever and wherever. */
async function eventsOf(act: () => Promise<void>): Promise<CustomEvent[]> {
  const events: CustomEvent[] = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('ox')) events.push(event as CustomEvent);
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
  it('stands before the first question, describes its answers, and is accessible', async () => {
    const { element, person } = await meet();
    expect(person.sees).to.match(
      /^Before you start Taking part is voluntary.*Who sees the results: the works council.*from 5 answers on, comments from 10.*until the end of the month.*How likely/,
    );
    const note = element.shadowRoot!.querySelector('[role="note"]')!;
    const group = element.shadowRoot!.querySelector('fieldset')!;
    expect(group.getAttribute('aria-describedby')?.split(' ')[0]).to.equal(note.id);
    await expect(element).to.be.accessible();
  });

  it('is taken away by no style for its part, and by no text of the host', async () => {
    const style = document.createElement('style');
    style.textContent = 'ox-feedback-prompt::part(notice) { display: none; }';
    document.head.append(style);
    try {
      const { element, person } = await meet();
      element.strings = { voluntary: '', seenBy: ' ', commentsFrom: '', kept: '', notOnDevice: '' };
      await element.updateComplete;
      expect(person.sees).to.match(
        /voluntary.*the works council.*from 5 answers on.*the end of the month/,
      );
      const note = element.shadowRoot!.querySelector('[role="note"]')!;
      expect(note.getBoundingClientRect().height).to.be.above(40);
    } finally {
      style.remove();
    }
  });

  it('says why so few people are not asked for words, and asks for none', async () => {
    const protection = { ...samplePulse.protection!, asked: 9 };
    const { person, handedOver } = await meet({ ...samplePulse, protection });
    expect(person.sees).to.contain('You are not asked for comments: 9 people are asked');
    await person.choose('3');
    await person.press('Send');
    expect(handedOver.map(({ answers }) => answers.length)).to.deep.equal([1]);
  });

  it('comes to nothing where so few people were asked for nothing but words', async () => {
    const protection = { ...samplePulse.protection!, asked: 9 };
    const { element } = await meet({ ...sampleOpenPrompt, side: 'employee', protection });
    expect(element.state).to.equal('empty');
  });

  it('is in the language of the page', async () => {
    const element = await fixture<FeedbackPrompt>(
      html`<ox-feedback-prompt lang="de" .data=${samplePulse}></ox-feedback-prompt>`,
    );
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    expect(new Person(element).sees).to.contain('Die Teilnahme ist freiwillig.');
  });
});

describe('what an employee hands in', () => {
  it('is in no event of ours, before, at and after it', async () => {
    const events = await eventsOf(async () => {
      const { element, person, handedOver } = await meet();
      await person.choose('7');
      await person.press('Next');
      await person.press('Back');
      await person.press('Next');
      await person.write(words);
      await person.press('Not now');
      await person.press('Give feedback');
      // What is not plainly good is read by a part that comes late.
      const isRead = oneEvent(element, 'oxinvalid');
      element.data = { ...samplePulse, questions: [...samplePulse.questions, 'broken'] };
      await isRead;
      await element.updateComplete;
      await person.press('Send');
      await waitUntil(() => person.hears.includes('Sent.'));
      expect(handedOver).to.have.length(1);
      expect(handedOver[0]?.answers.map(({ value }) => value)).to.deep.equal([7, words]);
    });
    const names = new Set(events.map(({ type }) => type));
    expect([...names].sort()).to.deep.equal(['oxdismiss', 'oxinvalid', 'oxshow']);
    for (const { type, detail } of events) {
      const told = JSON.stringify(detail ?? null);
      expect(told, type).not.to.match(/night|:7\b|employer|reason"/);
    }
  });

  it('is heard by no listener for any name of ours, on any target, in the capture phase', async () => {
    const names = [
      ...['oxdata', 'oxmore', 'oxsubmit', 'oxmayshow', 'oxkeep', 'oxrecall', 'oxstatus', 'oxreply'],
      ...['oxwithdraw', 'oxassign', 'oxresolve', 'oxinvalid', 'oxanswer', 'oxcheckin', 'oxready'],
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

  it('is not told to have been handed in by what is put away afterwards', async () => {
    const { element, person } = await meet();
    element.presentation = 'launcher';
    await waitUntil(() => person.buttons.includes('Give feedback'));
    const told: unknown[] = [];
    for (const isSent of [false, true]) {
      const putAway = oneEvent(element, 'oxdismiss');
      await person.press('Give feedback');
      if (isSent) await answerAll(person);
      if (isSent) await waitUntil(() => person.hears.includes('Sent.'));
      await person.press('Close');
      told.push((await putAway).detail);
    }
    expect(told[1]).to.deep.equal(told[0]);
  });

  it('is an employee’s response as the model takes it, and the same on every attempt', async () => {
    const words: Delivery[] = [{ status: 'failed', reason: 'refused' }, sent];
    const { person, handedOver } = await meet(samplePulse, async () => words.shift() ?? sent);
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Perhaps you have answered already'));
    await person.press('Try again');
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedOver).to.have.length(2);
    expect(handedOver[1]).to.deep.equal(handedOver[0]);
    expect(Response.parse(handedOver[0]).side).to.equal('employee');
  });

  it('goes to the host’s handler where there is no connection', async () => {
    const { element, person, leave, handedOver } = await meet();
    leave.abort();
    const handled: Response[] = [];
    element.handler = async (response) => {
      handled.push(response);
      return sent;
    };
    await warningsOf(() => answerAll(person));
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedOver).to.have.length(0);
    expect(handled.map(({ answers }) => answers[0]?.value)).to.deep.equal([3]);
  });

  it('does not go to a handler where there is a connection', async () => {
    const { element, person, handedOver } = await meet();
    element.handler = () => Promise.reject(new Error('not wanted'));
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedOver).to.have.length(1);
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

describe('an employee’s receipt', () => {
  it('is shown once the answer is sent, to be written down, and is accessible', async () => {
    const { element, person, handedOver } = await meet();
    expect(person.sees).not.to.contain('Your code');
    await answerAll(person);
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(person.sees).to.contain(`Your code ${handedOver[0]?.receipt} Write it down`);
    expect(person.buttons).to.deep.equal(['Copy the code', 'I have a code from earlier']);
    await expect(element).to.be.accessible();
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
});
