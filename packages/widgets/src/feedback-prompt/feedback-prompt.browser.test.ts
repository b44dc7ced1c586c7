import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { typeKeys } from '../element/testing/type-keys.js';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { Person } from './testing/person.js';
import { sampleOpenPrompt, samplePrompt } from './samples.js';

const npsQuestion =
  'How likely is it that you would recommend Hollin & Wren to a friend or colleague?';
const reasonQuestion = 'What is the main reason for your score?';

async function meet(data: unknown = samplePrompt) {
  const element = await fixture<FeedbackPrompt>(
    html`<ox-feedback-prompt .data=${data}></ox-feedback-prompt>`,
  );
  return { element, person: new Person(element) };
}

afterEach(() => resetMouse());

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, person } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(person.buttons).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(150);
    await expect(element).to.be.accessible();
  });

  for (const answer of [null, undefined]) {
    it(`empty: nothing to ask, when the host answers ${answer}`, async () => {
      const element = document.createElement('ox-feedback-prompt');
      element.prompt = 'after-order';
      element.addEventListener('oxdata', (event) => event.respondWith(Promise.resolve(answer)));
      await fixture(element);
      await waitUntil(() => element.state === 'empty');
      expect(new Person(element).sees).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('error: says that it could not be loaded, when the host fails, and not that something was not kept', async () => {
    const element = document.createElement('ox-feedback-prompt');
    element.prompt = 'after-order';
    element.addEventListener('oxdata', (event) =>
      event.respondWith(Promise.reject(new Error('down'))),
    );
    await warningsOf(async () => {
      await fixture(element);
      await waitUntil(() => element.state === 'error');
    });
    expect(new Person(element).alert).to.match(/^This could not be loaded/);
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let element: FeedbackPrompt | undefined;
    const warnings = await warningsOf(async () => ({ element } = await meet({ questions: 5 })));
    expect(element?.state).to.equal('error');
    expect(new Person(element!).alert).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-feedback-prompt> 1 of 1 .*questions: expected array/);
    await expect(element).to.be.accessible();
  });

  it('error: its icon stands at the first of several lines', async () => {
    await warningsOf(async () => {
      const { element } = await meet({ questions: 5 });
      element.style.width = '240px';
      const alert = element.shadowRoot!.querySelector('[role="alert"]')!;
      const words = document.createRange();
      words.selectNodeContents(alert.querySelector('bdi')!);
      const lines = words.getClientRects();
      expect(lines.length).to.be.greaterThan(1);
      const [line, icon] = [lines[0]!, alert.querySelector('svg')!.getBoundingClientRect()];
      expect(icon.top + icon.height / 2).to.be.closeTo(line.top + line.height / 2, 2);
    });
  });

  it('ready: the question is the sentence, with its scale, accessible', async () => {
    const { element, person } = await meet();
    expect(element.state).to.equal('ready');
    expect(person.question).to.equal(npsQuestion);
    expect(person.scale).to.deep.equal([
      '0 = Not at all likely',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      '10 = Extremely likely',
    ]);
    expect(person.chosen).to.deep.equal([]);
    expect(person.buttons).to.deep.equal(['Next', 'Not now']);
    expect(person.sees).to.contain('0 = Not at all likely 10 = Extremely likely');
    expect(person.sees).to.contain('Question 1 of 2 (optional)');
    await expect(element).to.be.accessible();
  });

  it('ready at the open question, accessible', async () => {
    const { element, person } = await meet();
    await person.press('Next');
    expect(person.question).to.equal(reasonQuestion);
    expect(person.buttons).to.deep.equal(['Send', 'Back', 'Not now']);
    await expect(element).to.be.accessible();
  });
});

describe('a notice', () => {
  const words = 'Before you start Kept for 12 months.';
  const sampleNoticed = { ...samplePrompt, notice: 'Kept for 12 months.' };

  it('stands before the first question, describes its answers and cannot be put away, accessible', async () => {
    const { element, person } = await meet(sampleNoticed);
    expect(person.sees).to.match(new RegExp(`^${words} How likely is it`));
    expect(person.buttons).to.deep.equal(['Next', 'Not now']);
    const note = element.shadowRoot!.querySelector('[role="note"]')!;
    const group = element.shadowRoot!.querySelector('fieldset')!;
    expect(group.getAttribute('aria-describedby')?.split(' ')[0]).to.equal(note.id);
    await expect(element).to.be.accessible();
  });

  it('is not repeated at the second question, and is there again on the way back', async () => {
    const { person } = await meet(sampleNoticed);
    await person.choose('8');
    await person.press('Next');
    expect(person.question).to.equal(reasonQuestion);
    expect(person.sees).not.to.contain('Before you start');
    await person.press('Back');
    expect(person.sees).to.contain(words);
    expect(person.chosen).to.deep.equal(['8']);
  });

  it('stands in the panel of a launcher, whose focus goes to the answers that it describes', async () => {
    const element = await fixture<FeedbackPrompt>(html`
      <ox-feedback-prompt .data=${sampleNoticed} presentation="launcher"></ox-feedback-prompt>
    `);
    const person = new Person(element);
    await waitUntil(() => element.state === 'ready');
    await person.press('Give feedback');
    expect(person.sees).to.contain(words);
    expect(person.focus).to.equal('0 = Not at all likely');
  });

  it('is plain text', async () => {
    const notice = '<a href="https://example.com">Who?</a>\nNobody.';
    const { element, person } = await meet({ ...sampleNoticed, notice });
    expect(person.sees).to.contain('<a href="https://example.com">Who?</a> Nobody.');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('that cannot be read keeps the prompt from being asked without it', async () => {
    await warningsOf(async () => {
      const { element } = await meet({ ...sampleNoticed, notice: 5 });
      expect(element.state).to.equal('error');
    });
  });
});

describe('data that is not right', () => {
  it('a question that cannot be asked is left out, counted and named; the good one is asked', async () => {
    let invalid: unknown;
    const warnings = await warningsOf(async () => {
      const element = document.createElement('ox-feedback-prompt');
      element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
      element.data = {
        ...samplePrompt,
        questions: ['Why?', { type: 'riddle' }, sampleOpenPrompt.questions[0]],
      };
      await fixture(element);
      expect(new Person(element).question).to.equal('What should we do better?');
    });
    expect(invalid).to.include({ total: 3, invalid: 2 });
    expect(warnings[0]).to.match(/2 of 3 .*questions\[0\].*questions\[1\]/);
  });

  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const hostile: [string, unknown][] = [
    ['a number', 5],
    ['a function', () => 1],
    ['a list', [samplePrompt]],
    ['a proxy that throws', thrower],
    ['questions that throw', { ...samplePrompt, questions: [thrower] }],
    ['a list in name only', { id: 'p', version: 1, questions: { length: 1e9 } }],
    ['a million holes', { id: 'p', version: 1, questions: new Array(1_000_000) }],
  ];
  for (const [name, data] of hostile) {
    it(`${name} shows the error state and throws nothing`, async () => {
      await warningsOf(async () => {
        const { element } = await meet();
        element.data = data;
        await element.updateComplete;
        expect(element.state).to.equal('error');
        element.data = samplePrompt;
        await element.updateComplete;
        expect(element.state).to.equal('ready');
      });
    });
  }

  it('markup and direction marks of the host stay text, set apart from ours', async () => {
    const subject = '\u202e<img src=x onerror="window.hurt=1">';
    const { element } = await meet({
      ...samplePrompt,
      questions: [{ type: 'nps', id: 'q', subject }],
    });
    const foreign = [...element.shadowRoot!.querySelectorAll('legend bdi bdi')];
    expect(foreign.map(({ textContent }) => textContent)).to.deep.equal([subject]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('answering', () => {
  it('by keyboard alone: arrows choose, only a press goes on, focus follows', async () => {
    const { element, person } = await meet();
    let handedIn: unknown;
    element.addEventListener('oxsubmit', (event) => {
      handedIn = event.detail.answers;
      event.respondWith(Promise.resolve({ status: 'saved' }));
    });
    element.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(person.chosen).to.deep.equal(['2']);
    await sendKeys({ press: 'Enter' });
    expect(person.question).to.equal(npsQuestion);
    await sendKeys({ press: 'Tab' });
    expect(person.focus).to.equal('Next');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === reasonQuestion);
    // No doubled letter: WebKit's driver loses the second, in any text field.
    await typeKeys('A chip.');
    expect(handedIn).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.hears.startsWith('Saved on this device'));
    expect(handedIn).to.deep.equal([
      { type: 'nps', question: 'recommend', value: 2 },
      { type: 'text', question: 'reason', value: 'A chip.' },
    ]);
    expect(person.focus).to.contain('Saved on this device');
  });

  it('a double click on Next is not also a click on Send', async () => {
    const { element, person } = await meet();
    element.addEventListener('oxsubmit', () => expect.fail('was handed in'));
    await person.choose('9');
    const next = element.shadowRoot!.querySelector<HTMLElement>('button.primary')!;
    for (const detail of [1, 2]) {
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      await element.updateComplete;
    }
    expect(person.question).to.equal(reasonQuestion);
    expect(person.hears).to.equal('');
  });

  it('the scale is one stop for the Tab key', async () => {
    const { element, person } = await meet();
    await person.choose('4');
    element.shadowRoot!.querySelector<HTMLElement>('input:checked')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(person.focus).to.equal('Next');
  });

  it('Back keeps what was chosen and typed', async () => {
    const { person } = await meet();
    await person.choose('7');
    await person.press('Next');
    await person.write('half-typed');
    await person.press('Back');
    expect(person.chosen).to.deep.equal(['7']);
    expect(person.focus).to.equal('7');
    await person.press('Next');
    expect(person.field.value).to.equal('half-typed');
  });

  it('nothing at all is not sent, and that is said', async () => {
    const { element, person } = await meet();
    element.addEventListener('oxsubmit', () => expect.fail('was handed in'));
    await person.press('Next');
    await person.press('Send');
    expect(person.alert).to.equal('Nothing to send yet. Please answer at least one question.');
    expect(person.focus).to.equal(reasonQuestion);
    await expect(element).to.be.accessible();
    await person.write('Something.');
    expect(person.alert).to.equal('');
  });

  it('a question that must be answered says so', async () => {
    const { element, person } = await meet(sampleOpenPrompt);
    element.addEventListener('oxsubmit', () => expect.fail('was handed in'));
    await person.write('  ');
    await person.press('Send');
    expect(person.alert).to.equal('Please answer this question.');
    const { field } = person;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    const told = described.map((id) => element.shadowRoot!.getElementById(id)?.textContent?.trim());
    expect(told).to.include('Please answer this question.');
    expect(field.getAttribute('aria-required')).to.equal('true');
    // A browser's own bubble would say it again, in the browser's language.
    expect(field.willValidate && !field.checkValidity()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('a question that may be skipped is not said to be required', async () => {
    const { person } = await meet();
    await person.press('Next');
    expect(person.field.hasAttribute('aria-required')).to.equal(false);
  });

  it('too long a text is neither cut nor sent', async () => {
    const { element, person } = await meet(sampleOpenPrompt);
    element.addEventListener('oxsubmit', () => expect.fail('was handed in'));
    await person.write('a'.repeat(5002));
    expect(person.sees).to.contain('2 characters too many');
    await person.press('Send');
    expect(person.alert).to.equal(
      'Please shorten your text: at most 5,000 characters can be sent.',
    );
    expect(person.field.value).to.have.length(5002);
    await expect(element).to.be.accessible();
  });

  it('the page is told which questions were answered, once each and never what', async () => {
    const { element, person } = await meet();
    const told: unknown[] = [];
    // Tag managers listen outside.
    element.parentElement!.addEventListener('oxanswer', (event) => told.push(event.detail));
    element.addEventListener('oxsubmit', (event) =>
      event.respondWith(Promise.resolve({ status: 'saved' })),
    );
    await person.choose('9');
    await person.press('Next');
    await person.press('Back');
    await person.choose('8');
    await person.press('Next');
    await person.write('Secret.');
    await person.press('Send');
    expect(told).to.deep.equal([{ question: 'recommend' }, { question: 'reason' }]);
  });

  it('Not now puts it away, and what was written is there when it is opened again', async () => {
    const { element, person } = await meet();
    const events: string[] = [];
    for (const type of ['oxdismiss', 'oxshow'])
      element.addEventListener(type, (event) => events.push(event.type));
    await person.press('Next');
    await person.write('half-typed');
    await person.press('Not now');
    expect(person.buttons).to.deep.equal(['Give feedback']);
    expect(person.focus).to.equal('Give feedback');
    await expect(element).to.be.accessible();
    await person.press('Give feedback');
    expect(person.field.value).to.equal('half-typed');
    expect(person.focus).to.equal(reasonQuestion);
    expect(events).to.deep.equal(['oxdismiss', 'oxshow']);
  });
});

describe('what is half-typed survives', () => {
  const disturbances: [string, (element: FeedbackPrompt) => unknown][] = [
    ['equal data set again', (element) => (element.data = structuredClone(samplePrompt))],
    [
      'the element moved',
      async (element) => {
        const place = document.createElement('div');
        element.before(place);
        place.append(element);
        await nextFrame();
      },
    ],
    [
      'the element taken out for a while',
      async (element) => {
        const parent = element.parentElement!;
        element.remove();
        await nextFrame();
        parent.append(element);
      },
    ],
    [
      'attributes rewritten by a page that morphs',
      (element) => {
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        element.setAttribute('class', 'fresh');
        element.setAttribute('presentation', 'inline');
      },
    ],
    ['children replaced', (element) => (element.textContent = '')],
    [
      'data that is gone for a while',
      async (element) => {
        element.data = null;
        await element.updateComplete;
        expect(element.state).to.equal('loading');
        element.data = samplePrompt;
      },
    ],
    [
      'data that is broken for a while',
      async (element) => {
        await warningsOf(async () => {
          element.data = 5;
          await element.updateComplete;
        });
        element.data = samplePrompt;
      },
    ],
    ['another direction', () => (document.documentElement.dir = 'rtl')],
  ];
  for (const [name, disturb] of disturbances) {
    it(name, async () => {
      const { element, person } = await meet();
      await person.choose('9');
      await person.press('Next');
      await person.write('half-typed');
      await disturb(element);
      await element.updateComplete;
      expect(person.field.value).to.equal('half-typed');
      await person.press('Back');
      expect(person.chosen).to.deep.equal(['9']);
      document.documentElement.removeAttribute('dir');
    });
  }

  for (const [name, data] of [
    ['another version', { ...samplePrompt, version: 2 }],
    ['another prompt', { ...samplePrompt, id: 'other' }],
  ] as const) {
    it(`but ${name} starts anew`, async () => {
      const { element, person } = await meet();
      await person.choose('9');
      await person.press('Next');
      element.data = data;
      await element.updateComplete;
      expect(person.question).to.equal(npsQuestion);
      expect(person.chosen).to.deep.equal([]);
    });
  }
});

describe('a prompt that comes after one that was put away', () => {
  it('is shown', async () => {
    const { element, person } = await meet();
    await person.press('Not now');
    element.data = sampleOpenPrompt;
    await element.updateComplete;
    expect(person.question).to.equal('What should we do better?');
  });

  it('comes by live change of an answer too', async () => {
    const element = document.createElement('ox-feedback-prompt');
    element.prompt = 'after-order';
    let goOn: () => void = () => {};
    element.addEventListener('oxdata', (event) =>
      event.respondWith(
        (async function* () {
          yield samplePrompt;
          await new Promise<void>((resolve) => (goOn = resolve));
          yield sampleOpenPrompt;
        })(),
      ),
    );
    await fixture(element);
    const person = new Person(element);
    await waitUntil(() => person.question === npsQuestion);
    goOn();
    await waitUntil(() => person.question === 'What should we do better?');
  });
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-feedback-prompt');
  element.prompt = samplePrompt.id;
  const reported = await giveUnreadableChange(element, samplePrompt, { version: 'soon' });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
  expect(new Person(element).question).to.equal(npsQuestion);
});

describe('texts of the host', () => {
  it('replace ours by key, as plain text', async () => {
    const { element, person } = await meet();
    element.strings = { next: 'Onward <b>', send: 5, unheardOf: 'x' };
    await element.updateComplete;
    expect(person.buttons).to.deep.equal(['Onward <b>', 'Not now']);
    await person.press('Onward <b>');
    expect(person.buttons[0]).to.equal('Send');
  });
});

/** Texts of another language are fetched first. */
const speaks = (condition: () => boolean) =>
  waitUntil(condition, 'the texts did not come', { timeout: 8000 });

describe('language', () => {
  it('follows the page at run time and keeps what was typed', async () => {
    const { element, person } = await meet();
    await person.press('Next');
    await person.write('half-typed');
    element.lang = 'de';
    await speaks(() => person.question === 'Was ist der wichtigste Grund für Ihre Bewertung?');
    expect(person.buttons).to.deep.equal(['Senden', 'Zurück', 'Jetzt nicht']);
    expect(person.field.value).to.equal('half-typed');
    element.lang = 'fr';
    await speaks(() => person.buttons[0] === 'Envoyer');
    await expect(element).to.be.accessible();
  });

  it('names that of its words where the page has another one, which reads the other way', async () => {
    await warningsOf(async () => {
      const page = await fixture(
        html`<div lang="ar" dir="rtl">
          <ox-feedback-prompt .data=${samplePrompt}></ox-feedback-prompt>
        </div>`,
      );
      const root = page.querySelector('ox-feedback-prompt')!.shadowRoot!.querySelector('div')!;
      expect([root.lang, getComputedStyle(root).direction]).to.deep.equal(['en', 'ltr']);
      page.setAttribute('lang', 'en');
      await waitUntil(() => !root.hasAttribute('lang'));
      expect(getComputedStyle(root).direction).to.equal('rtl');
    });
  });

  it('what is handed in names the language it was asked in', async () => {
    const { element, person } = await meet();
    element.lang = 'de-AT-u-nu-latn';
    await speaks(() => person.buttons.includes('Weiter'));
    let language: string | undefined;
    element.addEventListener('oxsubmit', (event) => {
      ({ language } = event.detail);
      event.respondWith(Promise.resolve({ status: 'saved' }));
    });
    await person.choose('5');
    await person.press('Weiter');
    await person.press('Senden');
    expect(language).to.equal('de-AT');
  });
});

describe('the scale', () => {
  const widths: [number, number][] = [
    [527, 2],
    [528, 1],
  ];
  for (const [width, rows] of widths) {
    it(`is in ${rows === 1 ? 'one row' : 'rows of 0 to 5 and 6 to 10'} at ${width} px, each point at least 44 px high`, async () => {
      const { element } = await meet();
      element.style.width = `${width}px`;
      const boxes = [...element.shadowRoot!.querySelectorAll('input')].map((input) =>
        input.getBoundingClientRect(),
      );
      const tops = boxes.map(({ top }) => Math.round(top));
      expect(new Set(tops).size).to.equal(rows);
      if (rows === 2) expect(tops.lastIndexOf(tops[0]!)).to.equal(5);
      for (const { height, width } of boxes) {
        expect(height).to.be.at.least(42);
        expect(width).to.be.at.least(24);
      }
      const lefts = () =>
        [...element.shadowRoot!.querySelectorAll('input')]
          .slice(0, 6)
          .map((input) => input.getBoundingClientRect().left);
      expect(lefts()).to.deep.equal(lefts().sort((a, b) => a - b));
      // Whatever way the page reads: a scale that is turned round is answered differently.
      element.dir = 'rtl';
      expect(lefts()).to.deep.equal(lefts().sort((a, b) => a - b));
    });
  }
});
