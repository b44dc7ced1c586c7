import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import './define.js';
import { typeKeys } from '../element/testing/type-keys.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { sampleKinds } from './kinds/samples.js';
import { sampleOpenPrompt, samplePulse } from './samples.js';
import { Person } from './testing/person.js';

// Every kind of question in every place, with nothing but keys.

class KeyPerson extends Person {
  /** What has the focus, in the prompt. */
  get active(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** Goes on with Tab until it is at the button, and presses it. */
  async enter(button: string | ((name: string) => boolean)): Promise<void> {
    const isThere = () =>
      this.active?.localName === 'button' &&
      (typeof button === 'string' ? this.focus === button : button(this.focus));
    for (let stops = 0; !isThere() && stops < 24; stops++) await sendKeys({ press: 'Tab' });
    expect(isThere(), `at “${this.focus}”`).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await this.element.updateComplete;
  }

  /** Answers the question at which the focus is. */
  async answer(): Promise<void> {
    const { active } = this;
    if (active instanceof HTMLTextAreaElement) await typeKeys('Nice.');
    else if (active instanceof HTMLInputElement && active.type === 'radio')
      await sendKeys({ press: 'ArrowRight' });
    else if (active instanceof HTMLInputElement && active.type === 'checkbox')
      await sendKeys({ press: ' ' });
    else if (active instanceof HTMLInputElement) await typeKeys('A. Turing');
  }

  /** Answers everything, and hands it in. */
  async complete(): Promise<void> {
    const known = new Set<string>();
    while (this.question || this.thought) {
      const asked = this.question || this.thought;
      expect(known.has(asked), `“${asked}” is asked twice`).to.equal(false);
      known.add(asked);
      await this.answer();
      await this.enter((name) => name === 'Next' || name === 'Send');
      // The focus goes along to what comes next.
      await waitUntil(
        () => (this.question || this.thought) !== asked && this.active !== null,
        `after “${asked}” at “${this.focus}”`,
      );
    }
  }

  get thought(): string {
    return this.text('.impulse [part="question"]');
  }
}

interface Place {
  presentation?: string;
  isKiosk?: boolean;
  /** It is opened by a button. */
  hasButton?: boolean;
}

const places: [string, Place][] = [
  ['inline', {}],
  ['a launcher', { presentation: 'launcher', hasButton: true }],
  ['a tab', { presentation: 'tab', hasButton: true }],
  ['a dialog', { presentation: 'dialog', hasButton: true }],
  ['a page', { presentation: 'page' }],
  ['a kiosk', { presentation: 'page', isKiosk: true }],
];

async function meet({ presentation, isKiosk = false }: Place, data: Prompt) {
  const handedIn: Answer[][] = [];
  const page = await fixture<HTMLElement>(html`
    <div lang="en">
      <button id="before">Before</button>
      <ox-feedback-prompt
        presentation=${ifDefined(presentation)}
        ?kiosk=${isKiosk}
        .data=${data}
      ></ox-feedback-prompt>
    </div>
  `);
  const element = page.querySelector<FeedbackPrompt>('ox-feedback-prompt')!;
  element.addEventListener('oxsubmit', (event) => {
    handedIn.push(event.detail.answers);
    event.respondWith(Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' }));
  });
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  page.querySelector<HTMLElement>('#before')!.focus();
  const person = new KeyPerson(element);
  return { element, person, handedIn };
}

/** Comes to the first question from the page before it. */
async function begin(person: KeyPerson, { hasButton }: Place): Promise<void> {
  if (hasButton) await person.enter('Give feedback');
  else await sendKeys({ press: 'Tab' });
  await waitUntil(() => person.active?.matches('input, textarea'), `at “${person.focus}”`);
}

afterEach(() => resetMouse());

describe('by keyboard alone', () => {
  for (const [name, place] of places) {
    it(`every kind of question is answered, handed in and heard of: ${name}`, async () => {
      const { person, handedIn } = await meet(place, sampleKinds);
      await begin(person, place);
      await person.complete();
      await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
      await waitUntil(() => person.focus.startsWith('Sent. Thank you.'));
      const asked = sampleKinds.questions.filter(({ type }) => type !== 'impulse');
      expect(handedIn[0]?.map(({ type }) => type)).to.deep.equal(asked.map(({ type }) => type));
      if (place.hasButton) {
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => person.focus === 'Give feedback');
      }
    }).timeout(30_000);

    it(`what was put away is where it was, and so is the focus: ${name}`, async () => {
      const { person } = await meet(place, sampleOpenPrompt);
      await begin(person, place);
      await typeKeys('Half');
      if (place.hasButton) await sendKeys({ press: 'Escape' });
      else await person.enter('Not now');
      if (place.isKiosk) {
        // Whoever comes next begins anew, and nobody has the focus.
        await waitUntil(() => person.active === null);
        expect(person.field.value).to.equal('');
        return;
      }
      await waitUntil(() => person.focus === 'Give feedback');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => person.active instanceof HTMLTextAreaElement);
      expect(person.field.value).to.equal('Half');
      if (place.hasButton) await sendKeys({ press: 'Escape' });
    });
  }

  it('an employee answers, has the code copied, and looks one up', async () => {
    const { element, person } = await meet({}, samplePulse);
    element.handler = () => Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' });
    await begin(person, {});
    await person.complete();
    await waitUntil(() => person.focus.startsWith('Sent. Thank you.'));
    await person.enter('Copy the code');
    expect(person.focus).to.equal('Copy the code');
    await person.enter('I have a code from earlier');
    await waitUntil(() => person.focus === 'Your code');
  });
});
