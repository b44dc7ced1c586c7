import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Prompt } from '@oxbow/model/prompt';
import type { Reply } from '@oxbow/model/reply';
import type {
  HandedState,
  ReplyRequestEvent,
  StatusRequestEvent,
  WithdrawRequestEvent,
} from '../element/events.js';
import { oneLine } from '../element/testing/person.js';
import './define.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { sampleHanded, sampleReceipt, sampleStates, sampleWave } from './heard/samples.js';
import { samplePrompt } from './samples.js';
import { Person } from './testing/person.js';

/** What the page answers; without one it answers nothing. */
interface Host {
  status?: (event: StatusRequestEvent) => void;
  reply?: (event: ReplyRequestEvent) => void;
  withdraw?: (event: WithdrawRequestEvent) => void;
}

const knows = (states: HandedState[]) => (event: StatusRequestEvent) =>
  event.respondWith(Promise.resolve(states));

async function meet(host: Host, data: Prompt = samplePrompt, language = 'en') {
  const asked: unknown[] = [];
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  page.addEventListener('oxstatus', (event) => {
    asked.push(event.detail);
    host.status?.(event);
  });
  page.addEventListener('oxreply', (event) => host.reply?.(event));
  page.addEventListener('oxwithdraw', (event) => host.withdraw?.(event));
  const element = document.createElement('ox-feedback-prompt');
  element.data = data;
  page.append(element);
  await waitUntil(() => element.state === 'ready');
  const person = new HeardPerson(element);
  return { element, person, asked };
}

class HeardPerson extends Person {
  /** What is announced of earlier feedback. */
  get news(): string {
    return oneLine(this.element.shadowRoot?.querySelector('#heard-status')?.textContent);
  }

  get headlines(): string[] {
    return this.all('h3').map((one) => oneLine(one.textContent));
  }

  get thread(): string[] {
    return this.all('.thread li').map((one) => oneLine(one.textContent));
  }

  get code(): HTMLInputElement {
    return this.find('#heard-code', '') as HTMLInputElement;
  }

  async writeCode(words: string): Promise<void> {
    await this.type(this.code, words);
  }

  async open(): Promise<void> {
    // The part that draws it comes only now.
    await waitUntil(() => this.buttons.includes('Your earlier feedback'), 'it is not offered', {
      timeout: 8000,
    });
    await this.press('Your earlier feedback');
  }

  async until(words: string | RegExp): Promise<void> {
    await waitUntil(() => this.sees.match(words), `waits for ${words}, sees “${this.sees}”`, {
      timeout: 8000,
    });
  }
}

describe('what became of earlier feedback', () => {
  it('is asked for by the prompt’s name, and where there is none nothing is shown of it', async () => {
    const { person, asked } = await meet({ status: knows([]) });
    await person.until('I have a code from earlier');
    expect(asked).to.deep.equal([{ subject: 'prompt', id: 'after-order' }]);
    expect(person.buttons).not.to.contain('Your earlier feedback');
  });

  it('is nothing, not even a code, where nobody on the page knows of it', async () => {
    const { person, asked } = await meet({});
    await waitUntil(() => asked.length > 0);
    expect(person.buttons).to.deep.equal(['Next', 'Not now']);
  });

  for (const [status, headline, steps] of [
    ['received', 'Received. Nobody has read it yet.', ['You wrote']],
    ['read', 'Read by Team Gifts New', ['You wrote', 'Read by Team Gifts']],
    [
      'answered',
      'Answered by Team Gifts New',
      ['You wrote', 'Read by', 'Answered by Team Gifts', 'You answered back'],
    ],
    [
      'changed',
      'Your feedback led to a change New',
      ['You wrote', 'Read by', 'Answered by Team Gifts', 'You answered back', 'This was changed'],
    ],
  ] as const) {
    it(`is told: ${status}`, async () => {
      const { element, person } = await meet({ status: knows(sampleHanded(sampleStates[status])) });
      await person.open();
      expect(person.headlines).to.deep.equal([headline]);
      expect(person.thread.length).to.equal(steps.length);
      person.thread.forEach((step, index) => expect(step).to.contain(steps[index]));
      expect(person.sees).to.contain('Reference 7K2Q-M3XD · given on November 1, 2026');
      expect(person.sees).to.contain('6 of 10');
      await expect(element).to.be.accessible();
    });
  }

  it('is news only where it is more than was told the last time, and no more once it was looked at', async () => {
    const state = sampleStates.answered;
    const { person } = await meet({ status: knows(sampleHanded(state)) });
    await waitUntil(() => person.news === 'New since your last visit: Answered by Team Gifts');
    await person.open();
    await person.press('Your earlier feedback');
    await waitUntil(() => person.news === '');
    await person.press('Your earlier feedback');
    expect(person.headlines).to.deep.equal(['Answered by Team Gifts']);
  });

  it('is no news where the last visit has told it', async () => {
    const seen = { status: 'answered', replies: 1 };
    const { person } = await meet({ status: knows(sampleHanded(sampleStates.answered, seen)) });
    await person.open();
    expect(person.headlines).to.deep.equal(['Answered by Team Gifts']);
    expect(person.news).to.equal('');
  });

  it('changes while it is looked at, and what is being written stays', async () => {
    let tell: (states: HandedState[]) => void = () => {};
    const { person } = await meet({
      status: (event) =>
        event.respondWith(
          (async function* () {
            yield sampleHanded(sampleStates.read);
            yield await new Promise<HandedState[]>((resolve) => (tell = resolve));
          })(),
        ),
    });
    await person.open();
    await person.press('Answer back');
    await person.write('Where is');
    tell(sampleHanded(sampleStates.answered));
    await person.until('Answered by Team Gifts');
    expect(person.field.value).to.equal('Where is');
  });

  it('is left out where it cannot be read, and no page breaks', async () => {
    const broken = [null, 5, { receipt: 'x' }, { receipt: 'y', state: { status: 'lost' } }];
    const { person } = await meet({
      status: knows([...(broken as HandedState[]), ...sampleHanded(sampleStates.read)]),
    });
    await person.open();
    expect(person.headlines).to.deep.equal(['Read by Team Gifts New']);
  });

  it('says when it could not be loaded, and asks again', async () => {
    let fails = true;
    const { element, person } = await meet({
      status: (event) =>
        event.respondWith(
          fails
            ? Promise.reject(new TypeError('offline'))
            : Promise.resolve(sampleHanded(sampleStates.read)),
        ),
    });
    await person.until('What became of your earlier feedback could not be loaded.');
    await expect(element).to.be.accessible();
    fails = false;
    await person.press('Try again');
    await person.open();
  });

  it('is not told on a device that many use', async () => {
    const asked: unknown[] = [];
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.addEventListener('oxstatus', (event) => asked.push(event.detail));
    page.innerHTML = '<ox-feedback-prompt presentation="page" kiosk></ox-feedback-prompt>';
    const element = page.firstElementChild as FeedbackPrompt;
    element.data = samplePrompt;
    await waitUntil(() => element.state === 'ready');
    const person = new HeardPerson(element);
    await person.handIn();
    // WebKit knows no idle time; there it is asked for at once.
    await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
    expect(asked).to.deep.equal([]);
  });
});

describe('answering back', () => {
  const stored = (event: ReplyRequestEvent): Reply => ({
    id: event.detail.id,
    text: event.detail.text,
    from: 'giver',
    at: '2026-11-20T10:00:00Z',
  });

  it('is shown when it is stored, and not before; the focus goes to it', async () => {
    let arrive: () => void = () => {};
    const details: ReplyRequestEvent['detail'][] = [];
    const { element, person } = await meet({
      status: knows(sampleHanded(sampleStates.read)),
      reply: (event) => {
        details.push(event.detail);
        event.respondWith(new Promise((resolve) => (arrive = () => resolve(stored(event)))));
      },
    });
    await person.open();
    await person.press('Answer back');
    await waitUntil(() => element.shadowRoot!.activeElement === person.field);
    await expect(element).to.be.accessible();
    await person.write('  It came.  ');
    await person.press('Send answer');
    await person.press('Send answer');
    await person.until('Sending …');
    expect(person.thread.some((step) => step.includes('It came.'))).to.equal(false);
    arrive();
    await person.until('You answered back');
    expect(person.news).to.equal('Your answer has arrived.');
    expect(person.thread.at(-1)).to.match(/^You answered back .* It came\.$/);
    expect(person.focus).to.contain('Read by Team Gifts');
    expect(details.map(({ text }) => text)).to.deep.equal(['It came.']);
    expect(details[0]).to.have.property('receipt', sampleReceipt);
  });

  for (const [name, words, said] of [
    ['nothing', '   ', 'Please write something first.'],
    ['too much', 'a'.repeat(5001), 'Please shorten your text: at most 5,000 characters'],
  ] as const) {
    it(`with ${name} is not sent`, async () => {
      const { person } = await meet({ status: knows(sampleHanded(sampleStates.read)) });
      await person.open();
      await person.press('Answer back');
      await person.write(words);
      await person.press('Send answer');
      await person.until(said);
    });
  }

  it('keeps words and id where it is not known to have arrived', async () => {
    const ids: string[] = [];
    const { person } = await meet({
      status: knows(sampleHanded(sampleStates.read)),
      reply: (event) => {
        ids.push(event.detail.id);
        const answer = stored(event);
        event.respondWith(
          ids.length === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve(answer),
        );
      },
    });
    await person.open();
    await person.press('Answer back');
    await person.write('It came.');
    await person.press('Send answer');
    await person.until('Not sent. Your words are still here');
    expect(person.field.value).to.equal('It came.');
    await person.press('Send answer');
    await person.until('Your answer has arrived.');
    expect(new Set(ids).size).to.equal(1);
  });

  it('where nobody takes it is not called sent', async () => {
    const { person } = await meet({ status: knows(sampleHanded(sampleStates.read)) });
    await person.open();
    await person.press('Answer back');
    await person.write('It came.');
    await person.press('Send answer');
    await person.until('Not sent.');
  });

  it('says where other words have arrived with its id, and sends these with another', async () => {
    const ids: string[] = [];
    const { person } = await meet({
      status: knows(sampleHanded(sampleStates.read)),
      reply: (event) => {
        ids.push(event.detail.id);
        const refusals = [new TypeError('offline'), Object.assign(new Error(), { status: 409 })];
        const refusal = refusals[ids.length - 1];
        event.respondWith(refusal ? Promise.reject(refusal) : Promise.resolve(stored(event)));
      },
    });
    await person.open();
    await person.press('Answer back');
    await person.write('It came.');
    await person.press('Send answer');
    await person.until('Not sent.');
    await person.write('It came today.');
    await person.press('Send answer');
    await person.until('An earlier version of your answer has arrived already.');
    await person.press('Send answer');
    await person.until('Your answer has arrived.');
    expect(ids[1]).to.equal(ids[0]);
    expect(ids[2]).not.to.equal(ids[0]);
  });
});

describe('deleting', () => {
  it('is asked once more in the prompt, and then gone', async () => {
    const gone: string[] = [];
    const { element, person } = await meet({
      status: knows(sampleHanded(sampleStates.answered)),
      withdraw: (event) => {
        gone.push((event.detail as { receipt: string }).receipt);
        event.respondWith(Promise.resolve());
      },
    });
    await person.open();
    await person.press('Delete this feedback');
    await waitUntil(() => person.focus.startsWith('Delete this feedback with everything'));
    await expect(element).to.be.accessible();
    await person.press('Keep it');
    expect(gone).to.deep.equal([]);
    await person.press('Delete this feedback');
    await person.press('Delete for good');
    await waitUntil(() => person.news === 'Deleted. It is no longer kept.');
    expect(gone).to.deep.equal([sampleReceipt]);
    expect(person.headlines).to.deep.equal([]);
    await waitUntil(() => person.focus === 'Deleted. It is no longer kept.');
    await expect(element).to.be.accessible();
  });

  for (const [name, error, said] of [
    ['cannot be reached', new TypeError('offline'), 'Not deleted for certain.'],
    [
      'has counted it',
      Object.assign(new Error(), { status: 409 }),
      'The answers are counted already',
    ],
  ] as const) {
    it(`stays where the receiver ${name}`, async () => {
      const { element, person } = await meet({
        status: knows(sampleHanded(sampleStates.answered)),
        withdraw: (event) => event.respondWith(Promise.reject(error)),
      });
      await person.open();
      await person.press('Delete this feedback');
      await person.press('Delete for good');
      await person.until(said);
      expect(person.headlines).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  }
});

describe('a code from elsewhere', () => {
  const onlyByCode = (found: HandedState[]) => (event: StatusRequestEvent) =>
    event.respondWith(Promise.resolve(event.detail.receipt === undefined ? [] : found));

  async function look(found: HandedState[], code: string) {
    const met = await meet({ status: onlyByCode(found) });
    await met.person.until('I have a code from earlier');
    await met.person.press('I have a code from earlier');
    await waitUntil(() => met.element.shadowRoot!.querySelector('#heard-code'));
    await waitUntil(() => met.element.shadowRoot!.activeElement === met.person.code);
    await expect(met.element).to.be.accessible();
    await met.person.writeCode(code);
    await met.person.press('Show');
    return met;
  }

  it('shows what was handed in with it', async () => {
    const { element, person, asked } = await look(
      sampleHanded(sampleStates.changed),
      ` ${sampleReceipt} `,
    );
    await person.until('Your feedback led to a change');
    expect(asked.at(-1)).to.deep.equal({ receipt: sampleReceipt });
    expect(person.focus).to.contain('Your feedback led to a change');
    await expect(element).to.be.accessible();
  });

  it('shows of an employee’s answer its wave, which can be left while it is open', async () => {
    const { person } = await look([sampleWave], sampleWave.receipt);
    await person.until('“Pulse November” is still open.');
    expect(person.buttons).to.contain('Delete this feedback');
    expect(person.buttons).not.to.contain('Answer back');
  });

  for (const [name, found, code, said] of [
    ['that is none', [], '7K2Q-M3XD', 'This is no code'],
    ['that nobody has', [], sampleReceipt, 'Nothing was found with this code.'],
  ] as const) {
    it(`${name} says so, and keeps the focus in the field`, async () => {
      const { element, person } = await look([...found], code);
      await person.until(said);
      await waitUntil(() => element.shadowRoot!.activeElement === person.code);
      expect(person.code.getAttribute('aria-invalid')).to.equal('true');
    });
  }
});

describe('an answer that waits on the device', () => {
  async function save(withdraw?: Host['withdraw']) {
    const met = await meet({ ...(withdraw && { withdraw }) });
    const receipts: (string | undefined)[] = [];
    met.element.addEventListener('oxsubmit', (event) => {
      receipts.push(event.detail.receipt);
      event.respondWith(
        (async function* () {
          yield await Promise.resolve({ status: 'saved' as const });
          // As a connection does that deletes it: who still listens would be told that it failed.
          await new Promise((resolve) => event.signal.addEventListener('abort', resolve));
          yield { status: 'failed' as const, reason: 'refused' as const };
        })(),
      );
    });
    await met.person.handIn();
    await met.person.until('Saved on this device');
    return { ...met, receipts };
  }

  it('is deleted by one press, and what was written stays in the page', async () => {
    const asked: string[] = [];
    const { element, person, receipts } = await save((event) => {
      asked.push((event.detail as { receipt: string }).receipt);
      event.respondWith(Promise.resolve());
    });
    await person.press('Delete my unsent answer');
    await waitUntil(() => person.hears.startsWith('Deleted It is no longer on this device'));
    expect(asked).to.deep.equal(receipts);
    expect(person.buttons).to.deep.equal(['Back']);
    await expect(element).to.be.accessible();
    await person.press('Back');
    expect(person.field.value).to.equal('One cup had a chip.');
    await person.press('Send');
    await person.until('Saved on this device');
    expect(new Set(receipts).size).to.equal(2);
  });

  it('is not called deleted where that is not certain', async () => {
    const { element, person } = await save((event) =>
      event.respondWith(Promise.reject(new TypeError('offline'))),
    );
    await person.press('Delete my unsent answer');
    await waitUntil(() => person.hears.startsWith('Not deleted for certain'));
    expect(person.buttons).to.deep.equal(['Try again', 'Copy my answers']);
    await expect(element).to.be.accessible();
  });

  it('is tried again by one press', async () => {
    const { person, receipts } = await save();
    await person.press('Try now');
    await waitUntil(() => receipts.length === 2);
    expect(new Set(receipts).size).to.equal(1);
  });
});

describe('an acknowledgement', () => {
  const gifts = { name: { en: 'Team Gifts', de: 'Team Geschenke' }, link: 'tel:+442079460000' };
  const prompt: Prompt = {
    ...samplePrompt,
    person: gifts,
    acknowledgements: [
      { upTo: 6, text: { en: 'We are sorry.\nWe call.', de: 'Es tut uns leid.' }, person: true },
      { from: 9, text: { en: 'How nice!' } },
    ],
  };

  async function send(score: string, data = prompt, delivery = 'sent') {
    const met = await meet({}, data);
    met.element.addEventListener('oxsubmit', (event) =>
      event.respondWith(
        Promise.resolve(
          delivery === 'sent'
            ? { status: 'sent', reference: '7K2Q-M3XD' }
            : { status: 'saved' as const },
        ),
      ),
    );
    await met.person.handIn(score);
    await met.person.until(delivery === 'sent' ? 'Sent\\.' : 'Saved on this device');
    return met;
  }

  for (const [score, hears, link] of [
    ['3', 'Sent. Thank you. We are sorry. We call. Reference 7K2Q-M3XD', 'Please talk to us:'],
    ['7', 'Sent. Thank you. Reference 7K2Q-M3XD', 'Rather talk to somebody?'],
    ['9', 'Sent. Thank you. How nice! Reference 7K2Q-M3XD', 'Rather talk to somebody?'],
  ] as const) {
    it(`answers a ${score}, with a person to talk to and the reference`, async () => {
      const { element, person } = await send(score);
      expect(person.hears).to.equal(hears);
      expect(person.sees).to.contain(`${link} Team Gifts`);
      await expect(element).to.be.accessible();
    });
  }

  it('is not given before the answer has arrived; the person can be reached all the same', async () => {
    const { person } = await send('3', prompt, 'saved');
    expect(person.sees).not.to.contain('We are sorry');
    expect(person.sees).to.contain('Rather talk to somebody? Team Gifts');
  });

  it('leaves a person to talk to at every question', async () => {
    const { element, person } = await meet({}, prompt);
    for (const question of ['How likely', 'main reason']) {
      expect(person.sees).to.contain(question);
      const link = element.shadowRoot!.querySelector('a');
      expect(link?.getAttribute('href')).to.equal('tel:+442079460000');
      await expect(element).to.be.accessible();
      await person.press('Next').catch(() => {});
    }
  });
});
