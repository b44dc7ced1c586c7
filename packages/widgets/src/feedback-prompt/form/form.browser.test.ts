import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt, samplePulse } from '../samples.js';

const required = {
  ...samplePrompt,
  questions: [samplePrompt.questions[0], { type: 'text', id: 'reason', required: true }],
};

async function meet(data: unknown, name: string | undefined = 'feedback') {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <ox-feedback-prompt name=${name} .data=${data}></ox-feedback-prompt>
      <button>Order</button>
    </form>
  `);
  const element = form.querySelector('ox-feedback-prompt')!;
  await waitUntil(() => element.state === 'ready', '', { timeout: 8000 });
  const find = <Found extends HTMLElement>(selector: string) =>
    element.renderRoot.querySelector<Found>(selector);
  const sent = () => new FormData(form).get('feedback');
  let submitted = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  const press = async (button: string) => {
    [...element.renderRoot.querySelectorAll('button')]
      .find(({ textContent }) => textContent!.trim() === button)!
      .click();
    await element.updateComplete;
  };
  return { form, element, find, sent, press, submissions: () => submitted };
}

const choose = async (element: FeedbackPrompt, value: number) => {
  element.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
  await element.updateComplete;
};

const write = async (element: FeedbackPrompt, words: string) => {
  const field = element.renderRoot.querySelector('textarea')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};

const answers = [
  { type: 'nps', question: 'recommend', value: 9 },
  { type: 'text', question: 'reason', value: 'The lid.' },
];

it('its answers go along with the form, which hands them in and not the prompt', async () => {
  const { form, element, sent, press, submissions } = await meet(required);
  expect(element.form).to.equal(form);
  expect(sent()).to.equal(null);
  await choose(element, 9);
  await press('Next');
  await write(element, 'The lid.');
  expect(JSON.parse(String(sent()))).to.deep.equal(answers);
  expect(element.value).to.equal(sent());
  expect(element.renderRoot.textContent).not.to.contain('Send');
  form.requestSubmit();
  expect(submissions()).to.equal(1);
  await expect(form).to.be.accessible();
});

it('keeps the form from being sent without a required answer, and shows where', async () => {
  const { form, element, find, submissions } = await meet(required);
  await choose(element, 9);
  expect(element.checkValidity()).to.equal(false);
  expect(element.validity.valueMissing).to.equal(true);
  expect(element.validationMessage).to.equal('Please answer this question.');
  form.requestSubmit();
  await waitUntil(() => find('[role="alert"]'));
  expect(submissions()).to.equal(0);
  expect(element.shadowRoot!.activeElement).to.equal(find('textarea'));
  await write(element, 'The lid.');
  expect(element.checkValidity()).to.equal(true);
});

it('is empty again with the form', async () => {
  const { form, element, find, sent } = await meet(required);
  await choose(element, 9);
  form.reset();
  await waitUntil(() => find('input:checked') === null);
  expect(sent()).to.equal(null);
});

it('takes up what the browser kept, and leaves out what is none of its answers', async () => {
  const { element, find, sent } = await meet(required);
  element.formStateRestoreCallback(JSON.stringify([...answers, { question: 'else', value: 1 }]));
  await waitUntil(() => find<HTMLInputElement>('input:checked')?.value === '9');
  expect(JSON.parse(String(sent()))).to.deep.equal(answers);
  element.value = 'nonsense';
  await waitUntil(() => find('input:checked') === null);
  expect(sent()).to.equal(null);
});

it('is disabled with what is around it', async () => {
  const { form, element, find, sent } = await meet(required);
  await choose(element, 9);
  const group = document.createElement('fieldset');
  group.disabled = true;
  form.append(group);
  group.append(element);
  await waitUntil(() => find<HTMLInputElement>('input')!.matches(':disabled'));
  expect(sent()).to.equal(null);
});

it('never puts what an employee answers into a form', async () => {
  const { form, element } = await meet(samplePulse);
  await choose(element, 9);
  expect([...new FormData(form).keys()]).to.deep.equal([]);
  expect(element.value).to.equal('');
  expect(element.renderRoot.textContent).to.contain('Next');
});

it('hands no part in by itself, also where a prompt is sent question by question', async () => {
  const { element, press } = await meet({ ...required, partial: true });
  let asked = 0;
  element.addEventListener('oxsubmit', () => (asked += 1));
  await choose(element, 9);
  expect(element.renderRoot.querySelector('[role="note"]')).to.equal(null);
  await press('Next');
  expect(asked).to.equal(0);
});

it('without a name it hands its answers in itself', async () => {
  const { form, element } = await meet(samplePrompt, '');
  await choose(element, 9);
  expect([...new FormData(form).keys()]).to.deep.equal([]);
  expect(element.renderRoot.textContent).to.contain('Next');
});
