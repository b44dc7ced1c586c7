import { expect, fixture, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import { typeKeys } from '../../element/testing/type-keys.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { lateKinds } from '../late-kinds.js';
import { Person } from '../testing/person.js';
import { sampleBranches, sampleKinds, sampleOf } from './samples.js';

async function meet(data: Prompt, answers?: unknown) {
  const element = document.createElement('ox-feedback-prompt');
  element.data = data;
  element.answers = answers;
  await fixture(html`${element}`);
  await waitUntil(() => element.state === 'ready', 'it did not become ready', { timeout: 5000 });
  return { element, person: new KindPerson(element) };
}

/** Also finds what only the late kinds of question have. */
class KindPerson extends Person {
  get names(): string[] {
    return this.all('input').map((input) => this.#nameOf(input as HTMLInputElement));
  }

  get invalid(): string[] {
    return this.all('[aria-invalid="true"]').map((field) =>
      this.#nameOf(field as HTMLInputElement),
    );
  }

  get thought(): string {
    return this.text('[role="group"] p');
  }

  /** Where the focus is, by the name of what is there. */
  get at(): string {
    const active = this.element.shadowRoot?.activeElement;
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
      return this.#nameOf(active);
    return this.focus;
  }

  async tick(name: string): Promise<void> {
    this.input(name).click();
    await this.element.updateComplete;
  }

  async fill(name: string, words: string): Promise<void> {
    await this.type(this.input(name), words);
  }

  input(name: string): HTMLInputElement {
    const found = this.all('input').find((one) => this.#nameOf(one as HTMLInputElement) === name);
    if (!found) throw new Error(`there is no field “${name}”, but ${this.names.join(', ')}`);
    return found as HTMLInputElement;
  }

  #nameOf(field: HTMLInputElement | HTMLTextAreaElement): string {
    const own = field.getAttribute('aria-label') ?? field.labels?.[0]?.innerText ?? '';
    return own.replaceAll(/\s+/g, ' ').trim();
  }
}

/** Everything that is handed in by a prompt. */
function listen(element: FeedbackPrompt): Answer[][] {
  const handedIn: Answer[][] = [];
  element.addEventListener('oxsubmit', (event) => {
    handedIn.push(event.detail.answers);
    event.respondWith(Promise.resolve({ status: 'saved' }));
  });
  return handedIn;
}

afterEach(() => resetMouse());

describe('each kind of question', () => {
  for (const { id, type } of sampleKinds.questions) {
    it(`${id} (${type}) is accessible before and after an answer`, async () => {
      const { element, person } = await meet(sampleOf(id));
      expect(person.sees).not.to.equal('');
      await expect(element).to.be.accessible();
      element.shadowRoot!.querySelector<HTMLElement>('input')?.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it(`${id} (${type}) fits into 320 px, German, with targets of 44 px`, async () => {
      const { element, person } = await meet(sampleOf(id));
      element.lang = 'de';
      await waitUntil(() => person.buttons.some((one) => /Senden|Schließen/.test(one)), '', {
        timeout: 8000,
      });
      element.style.display = 'block';
      element.style.width = '288px';
      expect(element.scrollWidth).to.be.at.most(288);
      for (const input of element.shadowRoot!.querySelectorAll('input')) {
        const target = input.closest('label')!.getBoundingClientRect();
        expect(target.height, 'height').to.be.at.least(44);
        expect(target.width, 'width').to.be.at.least(44);
        expect(target.right, 'right').to.be.at.most(element.getBoundingClientRect().right + 1);
      }
    });
  }

  it('what is chosen of stars, faces, thumbs and options is checked, and nothing before', async () => {
    for (const id of ['teapot', 'advice', 'found', 'heard', 'wishes', 'quote']) {
      const { person } = await meet(sampleOf(id));
      expect(person.chosen, id).to.deep.equal([]);
      const name = person.names[1] ?? person.names[0]!;
      await person.tick(name);
      expect(person.input(name).checked, id).to.equal(true);
    }
  });

  it('the field for something else is there only while that is chosen, and keeps its words', async () => {
    const { person } = await meet(sampleOf('heard'));
    const field = 'Something else, in your own words';
    expect(person.names).not.to.include(field);
    await person.tick('Something else');
    await person.fill(field, 'On the bus');
    await person.tick('From friends');
    expect(person.names).not.to.include(field);
    await person.tick('Something else');
    expect(person.input(field).value).to.equal('On the bus');
  });

  it('browsers may fill in how a person can be reached', async () => {
    const { element } = await meet(sampleOf('reach'));
    const fields = [...element.shadowRoot!.querySelectorAll('input')];
    expect(
      fields.map(({ type, autocomplete, inputMode }) => [type, autocomplete, inputMode]),
    ).to.deep.equal([
      ['text', 'name', 'text'],
      ['email', 'email', 'email'],
      ['tel', 'tel', 'tel'],
    ]);
  });

  for (const type of ['csat', 'ces', 'number', 'stars', 'emoji']) {
    it(`${type} rises from left to right, whatever way the page reads`, async () => {
      const question = sampleKinds.questions.find((one) => one.type === type)!;
      const { element } = await meet(sampleOf(question.id));
      element.style.width = '600px';
      element.dir = 'rtl';
      const lefts = [...element.shadowRoot!.querySelectorAll('input')].map(
        (input) => input.getBoundingClientRect().left,
      );
      expect(lefts.length).to.be.greaterThan(4);
      expect(lefts).to.deep.equal(lefts.toSorted((one, other) => one - other));
    });
  }
});

describe('what is not right', () => {
  it('an address that is none is said at its field, which gets the focus', async () => {
    const { element, person } = await meet(sampleOf('reach'));
    const handedIn = listen(element);
    await person.fill('E-mail address', 'me at home');
    await person.press('Send');
    expect(person.alert).to.match(/^This is no e-mail address yet/);
    expect(person.invalid).to.deep.equal(['E-mail address']);
    await waitUntil(() => person.at === 'E-mail address');
    await expect(element).to.be.accessible();
    await person.fill('E-mail address', 'me@home.example');
    expect(person.alert).to.equal('');
    await person.press('Send');
    expect(handedIn).to.deep.equal([
      [{ type: 'contact', question: 'reach', value: { email: 'me@home.example' } }],
    ]);
  });

  it('something else without words is said at its field', async () => {
    const { element, person } = await meet(sampleOf('heard'));
    const handedIn = listen(element);
    await person.tick('Something else');
    await person.press('Send');
    expect(person.alert).to.match(/^Please add a few words/);
    await waitUntil(() => person.at === 'Something else, in your own words');
    expect(handedIn).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('a consent that is needed and not given keeps from going on; it is never ticked beforehand', async () => {
    const { questions, ...rest } = sampleOf('quote');
    const prompt = { ...rest, questions: questions.map((one) => ({ ...one, required: true })) };
    const warnings = await warningsOf(async () => {
      const { element, person } = await meet(prompt as Prompt, { quote: true });
      const handedIn = listen(element);
      expect(person.chosen).to.deep.equal([]);
      await person.press('Send');
      expect(person.alert).to.equal('Without your consent this cannot go on.');
      await person.tick(person.names[0]!);
      await person.press('Send');
      expect(handedIn).to.deep.equal([[{ type: 'consent', question: 'quote', value: true }]]);
    });
    expect(warnings.join()).to.match(
      /cannot use answers\.quote: consent is never given beforehand/,
    );
  });
});

it('all kinds, by keyboard alone: the focus follows, and what was chosen is handed in', async () => {
  const { element, person } = await meet(sampleKinds);
  const handedIn = listen(element);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());
  /** Goes from the answers to the button, however many fields are between, and presses it. */
  const goOn = async (next: string, button = 'Next') => {
    for (let stops = 0; person.at !== button && stops < 8; stops++) await press('Tab');
    expect(person.at).to.equal(button);
    await press('Enter');
    await waitUntil(() => person.at === next, `at “${person.at}”, not at “${next}”`);
  };
  element.shadowRoot!.querySelector('input')!.focus();
  await press('ArrowRight', 'ArrowRight');
  await goOn('1 = Very dissatisfied');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await goOn('1 = Strongly disagree');
  await press('ArrowRight');
  await goOn('1 = Strongly disagree');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await goOn('1 = Not at all');
  await press(' ');
  await goOn('1 star, Poor');
  await press('ArrowRight', 'ArrowRight');
  await goOn('Very dissatisfied');
  await press('ArrowRight');
  await goOn('Thumbs up');
  await press('ArrowRight');
  await goOn('From friends');
  await press('ArrowRight');
  await goOn('Cups');
  await press(' ', 'Tab', 'Tab', 'Tab', ' ', 'Tab');
  await typeKeys('Jugs');
  await goOn(
    'Warm it first A pot that was rinsed with hot water keeps the tea warm for longer. It thanks you with a longer life, too.',
  );
  await goOn('What is the main reason for your score?');
  await typeKeys('Nice.');
  await goOn('You may print my words, without my name, in your catalogue.');
  await press(' ');
  await goOn('Name');
  await press('Tab');
  await typeKeys('a@b.example');
  for (let stops = 0; person.at !== 'Send' && stops < 4; stops++) await press('Tab');
  await press('Enter');
  await waitUntil(() => person.hears.startsWith('Saved on this device'));
  expect(handedIn).to.deep.equal([
    [
      { type: 'nps', question: 'recommend', value: 2 },
      { type: 'csat', question: 'satisfied', value: 4 },
      { type: 'ces', question: 'effort', value: 2 },
      { type: 'agreement', question: 'packed', value: 5 },
      { type: 'number', question: 'gift', value: 1 },
      { type: 'stars', question: 'teapot', value: 3 },
      { type: 'emoji', question: 'advice', value: 2 },
      { type: 'thumbs', question: 'found', value: 'down' },
      { type: 'choice', question: 'heard', value: ['search'] },
      { type: 'choice', question: 'wishes', value: ['cups'], other: 'Jugs' },
      { type: 'text', question: 'more', value: 'Nice.' },
      { type: 'consent', question: 'quote', value: true },
      { type: 'contact', question: 'reach', value: { email: 'a@b.example' } },
    ],
  ]);
});

it('is loading until what draws the kind is there; where that cannot be had it says so, and tries again', async () => {
  // No browser lets a test break an import() that has succeeded once.
  Object.defineProperties(lateKinds, {
    module: { configurable: true, value: undefined },
    load: {
      configurable: true,
      value: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    },
  });
  try {
    const warnings = await warningsOf(async () => {
      const element = document.createElement('ox-feedback-prompt');
      element.data = sampleOf('teapot');
      await fixture(html`${element}`);
      expect(element.state).not.to.equal('ready');
      await waitUntil(() => element.state === 'error');
      const person = new KindPerson(element);
      expect(person.alert).to.match(/^This could not be loaded/);
      expect(person.names).to.deep.equal([]);
      await expect(element).to.be.accessible();
      Reflect.deleteProperty(lateKinds, 'load');
      Reflect.deleteProperty(lateKinds, 'module');
      await person.press('Try again');
      await waitUntil(() => element.state === 'ready');
      expect(person.names[1]).to.equal('2 stars');
    });
    expect(warnings.join()).to.match(/a part of its view could not be loaded/);
  } finally {
    Reflect.deleteProperty(lateKinds, 'load');
    Reflect.deleteProperty(lateKinds, 'module');
  }
});

describe('branches', () => {
  it('lead on by what was answered; Back goes the way come, and the place is told honestly', async () => {
    const { element, person } = await meet(sampleBranches);
    const handedIn = listen(element);
    expect(person.sees).to.contain('Question 1 of at most 3');
    await person.choose('4');
    expect(person.sees).to.contain('Question 1 of at most 3');
    await person.press('Next');
    expect(person.question).to.equal('What went wrong?');
    expect(person.sees).to.contain('Question 2 of at most 3');
    await person.tick('Something was broken');
    expect(person.sees).to.contain('Question 2 of 3');
    await person.press('Next');
    await person.write('The lid.');
    expect(person.sees).to.contain('Question 3 of 3');
    await person.press('Back');
    expect(person.question).to.equal('What went wrong?');
    await person.press('Back');
    expect(person.chosen).to.deep.equal(['4']);
    await person.press('Next');
    await person.press('Next');
    await person.press('Send');
    expect(handedIn).to.deep.equal([
      [
        { type: 'nps', question: 'recommend', value: 4 },
        { type: 'choice', question: 'cause', value: ['broken'] },
        { type: 'text', question: 'what', value: 'The lid.' },
      ],
    ]);
  });

  it('what lies beside the way in the end is not handed in', async () => {
    const { element, person } = await meet(sampleBranches);
    const handedIn = listen(element);
    await person.choose('4');
    await person.press('Next');
    await person.tick('It came late');
    await person.press('Back');
    await person.choose('8');
    await person.press('Next');
    expect(person.question).to.equal('What would make it a 10?');
    await person.write('A lid.');
    await person.press('Send');
    expect(handedIn).to.deep.equal([
      [
        { type: 'nps', question: 'recommend', value: 8 },
        { type: 'text', question: 'better', value: 'A lid.' },
      ],
    ]);
  });

  it('the button says Send as soon as nothing more would be asked', async () => {
    const { person } = await meet(sampleBranches);
    expect(person.buttons[0]).to.equal('Next');
    await person.choose('10 = Extremely likely');
    expect(person.buttons[0]).to.equal('Send');
    await person.choose('5');
    expect(person.buttons[0]).to.equal('Next');
  });
});

describe('a thought to take along', () => {
  it('alone is closed, and hands nothing in', async () => {
    const { element, person } = await meet(sampleOf('care'));
    const handedIn = listen(element);
    expect(person.thought).to.match(/^Warm it first A pot that was rinsed/);
    expect(person.buttons).to.deep.equal(['Close']);
    await person.press('Close');
    expect(person.buttons).to.deep.equal(['Give feedback']);
    expect(handedIn).to.deep.equal([]);
  });
});

describe('answers given beforehand', () => {
  it('are shown, and handed in by nobody but the person', async () => {
    const { element, person } = await meet(sampleBranches, { recommend: 8, better: 'A lid.' });
    const handedIn = listen(element);
    expect(person.question).to.match(/^How likely/);
    expect(person.chosen).to.deep.equal(['8']);
    await person.press('Next');
    expect(person.field.value).to.equal('A lid.');
    expect(handedIn).to.deep.equal([]);
    await person.press('Send');
    expect(handedIn[0]?.map(({ value }) => value)).to.deep.equal([8, 'A lid.']);
  });

  it('never replace what the person did, also when they change', async () => {
    const { element, person } = await meet(sampleBranches, { recommend: 8 });
    await person.choose('7');
    element.answers = { recommend: 3, better: 'Later.' };
    await element.updateComplete;
    expect(person.chosen).to.deep.equal(['7']);
    await person.press('Next');
    expect(person.field.value).to.equal('Later.');
    await person.write('Mine.');
    element.answers = undefined;
    await element.updateComplete;
    expect(person.field.value).to.equal('Mine.');
  });

  it('come late without taking the focus or what is half-typed', async () => {
    const { element, person } = await meet({
      id: 'p',
      version: 1,
      questions: [
        { type: 'text', id: 'one' },
        { type: 'text', id: 'two' },
      ],
    });
    person.field.focus();
    await person.write('half-typed');
    element.answers = [
      { question: 'one', value: 'Not this.' },
      { question: 'two', value: 'But this.' },
    ];
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(person.field);
    expect(person.field.value).to.equal('half-typed');
    await person.press('Next');
    await waitUntil(() => person.field.value === 'But this.');
  });

  const hostile: [string, unknown, RegExp][] = [
    ['a number outside', { recommend: 99 }, /answers\.recommend: expected a whole number/],
    ['an unknown question', { nowhere: 1 }, /answers\.nowhere: no question has this id/],
    ['no list', 5, /reading them throws/],
    [
      'a getter that throws',
      Object.defineProperty({}, 'recommend', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      /reading them throws/,
    ],
  ];
  for (const [name, answers, expected] of hostile)
    it(`${name} is named in the console, and the prompt is asked`, async () => {
      const warnings = await warningsOf(async () => {
        const { person } = await meet(sampleBranches, answers);
        expect(person.chosen).to.deep.equal([]);
      });
      expect(warnings.join()).to.match(expected);
    });
});
