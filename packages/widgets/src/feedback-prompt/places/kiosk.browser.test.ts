import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Delivery } from '@oxbow/model/delivery';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt } from '../samples.js';
import { Person } from '../testing/person.js';
import { resizeWindow } from '../testing/viewport.js';

const question =
  'How likely is it that you would recommend Hollin & Wren to a friend or colleague?';
const warning = 'Are you still there? In 20 seconds your answers are cleared from this screen.';

/** The clock of the page, which goes only when it is told to. */
class Clock {
  readonly #own = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  readonly #wait = window.setTimeout.bind(window);
  readonly #stop = window.clearTimeout.bind(window);
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  #now = 0;
  #last = 1_000_000;

  constructor() {
    window.setTimeout = ((run: () => void, after = 0) => {
      // What is due soon, as in the tests themselves, is no business of this clock.
      if (after < 10_000) return this.#wait(run, after);
      this.#last += 1;
      this.#timers.set(this.#last, { at: this.#now + after, run });
      return this.#last;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      if (!this.#timers.delete(id)) this.#stop(id);
    }) as typeof clearTimeout;
  }

  go(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.at - other.at);
      if (!next || next[1].at > end) break;
      this.#timers.delete(next[0]);
      this.#now = next[1].at;
      next[1].run();
    }
    this.#now = end;
  }

  restore(): void {
    Object.assign(window, this.#own);
  }
}

let clock: Clock;

beforeEach(() => {
  clock = new Clock();
});

afterEach(async () => {
  clock.restore();
  await resizeWindow(800, 600);
});

async function meet(delivery?: Delivery) {
  const element = await fixture<FeedbackPrompt>(
    html`<ox-feedback-prompt
      presentation="page"
      kiosk
      idle="30"
      .data=${samplePrompt}
    ></ox-feedback-prompt>`,
  );
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  if (delivery)
    element.addEventListener('oxsubmit', (event) => event.respondWith(Promise.resolve(delivery)));
  const person = new Person(element);
  const wait = async (seconds: number) => {
    clock.go(seconds);
    await element.updateComplete;
  };
  return { element, person, wait };
}

describe('the page', () => {
  it('is filled by the question, without a button that leads nowhere, accessible', async () => {
    const element = await fixture<FeedbackPrompt>(
      html`<ox-feedback-prompt presentation="page" .data=${samplePrompt}></ox-feedback-prompt>`,
    );
    await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
    expect(element.getBoundingClientRect().height).to.be.greaterThan(innerHeight * 0.8);
    expect(new Person(element).question).to.equal(question);
    await expect(element).to.be.accessible();
  });

  it('shows itself whatever it would wait for elsewhere: whoever comes has come to answer', async () => {
    const element = await fixture<FeedbackPrompt>(
      html`<ox-feedback-prompt
        presentation="page"
        trigger="exit"
        .data=${samplePrompt}
      ></ox-feedback-prompt>`,
    );
    await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
    expect(new Person(element).question).to.equal(question);
  });

  for (const kiosk of [false, true]) {
    it(`does not scroll sideways at 320 × 256 px${kiosk ? ', as a kiosk' : ''}`, async function () {
      if (!(await resizeWindow(320, 256))) this.skip();
      const element = await fixture<FeedbackPrompt>(
        html`<ox-feedback-prompt
          presentation="page"
          ?kiosk=${kiosk}
          .data=${samplePrompt}
        ></ox-feedback-prompt>`,
      );
      await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
});

describe('a kiosk', () => {
  it('has targets of at least 64 px, accessible', async () => {
    const { element } = await meet();
    const targets = element.shadowRoot!.querySelectorAll('.point, button');
    expect(targets.length).to.be.greaterThan(11);
    for (const target of targets) expect(target.getBoundingClientRect().height).to.be.at.least(64);
    await expect(element).to.be.accessible();
  });

  it('asks after its time without input, and then clears all; nobody gets the focus', async () => {
    const { element, person, wait } = await meet();
    await person.choose('9');
    await person.press('Next');
    await person.write('Mine alone.');
    await wait(29);
    expect(person.alert).to.equal('');
    await wait(2);
    expect(person.alert).to.contain(warning);
    await expect(element).to.be.accessible();
    await wait(21);
    expect(person.question).to.equal(question);
    expect(person.chosen).to.deep.equal([]);
    expect(person.alert).to.equal('');
    expect(person.focus).to.equal('');
    await person.press('Next');
    expect(person.field.value).to.equal('');
  });

  it('says that nothing may be kept on it, with what is handed in', async () => {
    const { element, person } = await meet();
    let shared: unknown;
    element.addEventListener('oxsubmit', (event) => (shared = event.shared));
    await person.handIn();
    expect(shared).to.equal(true);
  });

  it('asks nobody who has not begun', async () => {
    const { person, wait } = await meet();
    await wait(1000);
    expect(person.alert).to.equal('');
  });

  for (const sign of ['pointerdown', 'keydown', 'scroll']) {
    it(`goes on by ${sign} anywhere`, async () => {
      const { element, person, wait } = await meet();
      await person.choose('9');
      await wait(31);
      expect(person.alert).to.contain(warning);
      document.body.dispatchEvent(new Event(sign));
      await element.updateComplete;
      expect(person.alert).to.equal('');
      await wait(29);
      expect(person.chosen).to.deep.equal(['9']);
    });
  }

  it('goes on by the button of the question', async () => {
    const { person, wait } = await meet();
    await person.choose('9');
    await wait(31);
    await person.press('Go on answering');
    expect(person.alert).to.equal('');
    expect(person.chosen).to.deep.equal(['9']);
  });

  it('clears at once by “Not now”', async () => {
    const { person } = await meet();
    await person.choose('9');
    await person.press('Not now');
    expect(person.chosen).to.deep.equal([]);
    expect(person.question).to.equal(question);
  });

  const given: Delivery[] = [{ status: 'sent', reference: '7K2Q-M3XD' }, { status: 'unsaved' }];
  for (const delivery of given) {
    it(`clears what was handed in soon, without a question: ${delivery.status}`, async () => {
      const { person, wait } = await meet(delivery);
      await person.handIn();
      await waitUntil(() => person.hears !== '' && !person.hears.startsWith('Sending'));
      await wait(16);
      expect(person.question).to.equal(question);
      expect(person.hears).to.equal('');
    });
  }

  it('asks before it clears what could not be saved', async () => {
    const { person, wait } = await meet({ status: 'failed', reason: 'refused' });
    await person.handIn();
    await waitUntil(() => person.hears.startsWith('Could not be saved'));
    await wait(31);
    expect(person.alert).to.contain(warning);
    await wait(21);
    expect(person.question).to.equal(question);
  });
});
