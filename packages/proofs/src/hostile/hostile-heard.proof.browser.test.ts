import { expect, waitUntil } from '@open-wc/testing';
import { expand } from './expand.js';
import { inputs, sampleOf } from './inputs.js';
import {
  goodPrompt,
  goodText,
  holdersOf,
  isIsolated,
  listen,
  loadOxbow,
  place,
  strangers,
  textOf,
  type OxbowElement,
} from './page.js';

// Hostile texts and values in what a host answers: what became of feedback, what was begun elsewhere, what a form restores;
// and in each place where a prompt can stand.

await loadOxbow();

const texts = sampleOf(inputs.filter(({ kind }) => kind === 'text'));
const values = sampleOf(
  inputs.filter(({ kind, id }) => kind === 'property' && !id.includes('mutated')),
);

/** Most characters of what a giver or a team writes, see the model. */
const mostWords = 5000;
const mostName = 100;

type Answering = Event & { detail: { subject?: string }; respondWith(answer: unknown): void };

/** Puts a prompt into the page whose host answers some requests. */
function placeIn(
  data: unknown,
  answers: Record<string, () => unknown>,
  attributes: Record<string, string> = {},
): Promise<OxbowElement> {
  return place('ox-feedback-prompt', (element) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [type, answer] of Object.entries(answers))
      element.addEventListener(type, (event) =>
        (event as Answering).respondWith(Promise.resolve(answer())),
      );
    element.data = data;
  });
}

async function press(element: OxbowElement, name: RegExp): Promise<void> {
  const find = () =>
    [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
      name.test(one.textContent?.trim() ?? ''),
    );
  await waitUntil(find, `there is ${name}`);
  find()!.click();
  await element.updateComplete;
}

/** Whatever of ours holds the text, sets it apart; nothing that is not of ours was made. */
function isHarmless(element: OxbowElement, text: string): void {
  // Being heard quotes, and unfolds; a dialog is one.
  const more = ['blockquote', 'article', 'details', 'summary', 'dialog'];
  expect(strangers(element).filter((one) => !more.includes(one))).to.deep.equal([]);
  for (const holder of holdersOf(element, text))
    expect(
      isIsolated(holder) || holder.matches('[dir=auto], textarea'),
      `${holder.localName} isolates`,
    ).to.equal(true);
}

const received = (text: string) => ({
  receipt: 'pUb7Dvq8TnOGdYtQoGq_-A',
  state: {
    reference: '7K2Q-M3XD',
    status: 'changed',
    day: '2026-11-01',
    team: text.slice(0, mostName),
    prompt: 'good',
    answers: [{ type: 'text', question: 'good', value: text.slice(0, mostWords) }],
    replies: [
      {
        id: '0198c0de-0000-7000-8000-000000000001',
        at: '2026-11-03T10:00:00Z',
        from: 'firm',
        by: text.slice(0, mostName),
        text: text.slice(0, mostWords),
      },
    ],
    change: text.slice(0, mostWords),
  },
});

afterEach(() => {
  document.querySelector('form')?.remove();
  document.querySelector('ox-feedback-prompt')?.remove();
});

describe('hostile texts in what became of feedback', () => {
  for (const { id, value, expect: outcome } of texts)
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      const { faults } = await listen(async () => {
        const element = await placeIn(goodPrompt, { oxstatus: () => [received(text)] });
        await press(element, /^Your earlier feedback/);
        await waitUntil(() => element.shadowRoot!.querySelector('.thread'), 'the thread');
        const shown = text.slice(0, mostWords).trim();
        expect(textOf(element)).to.contain(shown);
        isHarmless(element, shown);
        await press(element, /^Answer back/);
        expect(textOf(element)).to.contain(goodText);
      });
      expect(faults).to.deep.equal([]);
    });
});

describe('hostile values in what became of feedback', () => {
  for (const { id, value, expect: outcome } of values)
    for (const [way, toAnswer] of [
      ['as the whole', (hostile: unknown) => hostile],
      ['as one of two', (hostile: unknown) => [hostile, received('Well.')]],
      ['as its state', (hostile: unknown) => [{ receipt: 'r'.repeat(22), state: hostile }]],
    ] as const)
      it(`${id}, ${way}: ${outcome}`, async () => {
        let asked = 0;
        const { faults } = await listen(async () => {
          const oxstatus = () => ((asked += 1), toAnswer(expand(value)));
          const element = await placeIn(goodPrompt, { oxstatus });
          await waitUntil(() => asked > 0, 'it is asked for');
          if (way === 'as one of two') {
            await press(element, /^Your earlier feedback/);
            await waitUntil(() => textOf(element).includes('Well.'));
          }
          expect(textOf(element)).to.contain(goodText);
        });
        expect(faults).to.deep.equal([]);
      });
});

describe('hostile values in what was begun elsewhere', () => {
  for (const { id, value, expect: outcome } of values)
    for (const [way, toDraft] of [
      ['as the whole', (hostile: unknown) => hostile],
      ['as its answers', (answers: unknown) => ({ prompt: 'good', version: 1, answers, step: 0 })],
      ['as its step', (step: unknown) => ({ prompt: 'good', version: 1, answers: [], step })],
    ] as const)
      it(`${id}, ${way}: ${outcome}`, async () => {
        let asked = 0;
        const { faults } = await listen(async () => {
          const oxrecall = () => ((asked += 1), toDraft(expand(value)));
          const element = await placeIn(goodPrompt, { oxrecall }, { resume: 'token' });
          await waitUntil(() => asked > 0, 'it is asked for');
          await element.updateComplete;
          expect(textOf(element)).to.contain(goodText);
          expect(element.shadowRoot!.querySelector('textarea')?.value).to.equal('');
        });
        expect(faults).to.deep.equal([]);
      });

  for (const { id, value, expect: outcome } of texts)
    it(`${id}, as an answer: ${outcome}`, async () => {
      const text = String(expand(value)).slice(0, mostWords);
      const answers = [{ type: 'text', question: 'good', value: text }];
      const { faults } = await listen(async () => {
        const element = await placeIn(
          goodPrompt,
          { oxrecall: () => ({ prompt: 'good', version: 1, answers, step: 0 }) },
          { resume: 'token' },
        );
        const field = () => element.shadowRoot!.querySelector('textarea')!;
        await waitUntil(() => field().value !== '', 'the words from elsewhere');
        // A text field makes one kind of line break of all.
        expect(field().value).to.equal(text.replaceAll(/\r\n?/g, '\n'));
        isHarmless(element, text);
      });
      expect(faults).to.deep.equal([]);
    });
});

describe('a form around a prompt', () => {
  type InForm = OxbowElement & {
    value: string;
    formStateRestoreCallback(state: unknown): void;
  };

  async function placeInForm(): Promise<{ form: HTMLFormElement; element: InForm }> {
    const element = (await placeIn(goodPrompt, {}, { name: 'feedback' })) as InForm;
    const form = document.createElement('form');
    document.body.append(form);
    form.append(element);
    // It has the form's part as soon as it is drawn in one.
    await waitUntil(() => element.shadowRoot!.querySelector('.whole textarea'), 'the form’s part');
    return { form, element };
  }

  for (const { id, value, expect: outcome } of texts)
    it(`takes along what a person writes: ${id}: ${outcome}`, async () => {
      const text = String(expand(value)).slice(0, mostWords).replaceAll(/\r\n?/g, '\n').trim();
      const { faults } = await listen(async () => {
        const { form, element } = await placeInForm();
        const field = element.shadowRoot!.querySelector('textarea')!;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
        const sent = new FormData(form).get('feedback');
        const answers = sent === null ? [] : (JSON.parse(String(sent)) as { value: string }[]);
        expect(answers.map((answer) => answer.value)).to.deep.equal(text === '' ? [] : [text]);
      });
      expect(faults).to.deep.equal([]);
    });

  for (const { id, value, expect: outcome } of [
    ...sampleOf(inputs.filter(({ kind }) => kind === 'json-attribute')),
    ...values,
  ])
    it(`restores nothing out of ${id}: ${outcome}`, async () => {
      const { faults } = await listen(async () => {
        const { form, element } = await placeInForm();
        for (const restore of [
          () => element.formStateRestoreCallback(expand(value)),
          () => (element.value = expand(value) as string),
        ]) {
          restore();
          await element.updateComplete;
          expect(element.shadowRoot!.querySelector('textarea')?.value).to.equal('');
          expect([...new FormData(form).keys()]).to.deep.equal([]);
        }
      });
      expect(faults).to.deep.equal([]);
    });
});

const places: [string, Record<string, string>][] = [
  ['a launcher', { presentation: 'launcher' }],
  ['a tab', { presentation: 'tab' }],
  ['a dialog', { presentation: 'dialog' }],
  ['a page', { presentation: 'page' }],
  ['a kiosk', { presentation: 'page', kiosk: '' }],
];

describe('hostile texts in each place', () => {
  for (const { id, value, expect: outcome } of texts)
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      const data = {
        ...goodPrompt,
        notice: text,
        person: { name: text, link: 'https://example.com/talk' },
        acknowledgements: [{ text }],
        questions: [{ type: 'text', id: 'good', title: text }],
      };
      for (const [name, attributes] of places) {
        const { faults } = await listen(async () => {
          const element = await placeIn(
            data,
            { oxsubmit: () => ({ status: 'sent', reference: '7K2Q-M3XD' }) },
            attributes,
          );
          if (element.shadowRoot!.querySelector('[aria-haspopup]'))
            await press(element, /^Give feedback/);
          const field = element.shadowRoot!.querySelector('textarea')!;
          expect(field.checkVisibility(), name).to.equal(true);
          expect(textOf(element), name).to.contain(text);
          isHarmless(element, text);
          expect(document.documentElement.scrollWidth, name).to.be.most(innerWidth);
          field.value = 'Well.';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await press(element, /^Send/);
          await waitUntil(() => textOf(element).includes('7K2Q-M3XD'), `${name}: it is sent`);
          isHarmless(element, text);
          element.remove();
        });
        expect(faults, name).to.deep.equal([]);
      }
    });
});

describe('hostile addresses of somebody to talk to', () => {
  for (const { id, value, expect: outcome } of sampleOf(
    inputs.filter(({ kind }) => kind === 'url'),
  ))
    it(`${id}: ${outcome}`, async () => {
      const link = String(expand(value));
      const { faults } = await listen(async () => {
        const data = { ...goodPrompt, person: { name: 'Team Gifts', link } };
        const element = await placeIn(data, {});
        expect(
          [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
        ).to.deep.equal([]);
      });
      expect(faults).to.deep.equal([]);
    });

  it('a plain one is linked, so the cases above can fail', async () => {
    const data = { ...goodPrompt, person: { name: 'Team Gifts', link: 'tel:+4420794600' } };
    const element = await placeIn(data, {});
    expect(element.shadowRoot!.querySelector('a')?.getAttribute('href')).to.equal(
      'tel:+4420794600',
    );
  });
});
