import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt, samplePulse } from '../samples.js';

const token = 'begun-on-the-phone';
const begun = {
  prompt: samplePrompt.id,
  version: samplePrompt.version,
  answers: [{ type: 'nps', question: 'recommend', value: 7 }],
  step: 1,
};

/** A host that keeps and gives back; what it was asked to keep. */
async function meet({
  data = samplePrompt as unknown,
  recall = null as unknown,
  keeps = true,
  resume = token as string | undefined,
} = {}) {
  const kept: unknown[] = [];
  const asked: unknown[] = [];
  const element = document.createElement('ox-feedback-prompt');
  element.data = data;
  element.resume = resume;
  element.addEventListener('oxrecall', (event) => {
    asked.push(event.detail);
    event.respondWith(Promise.resolve(recall));
  });
  element.addEventListener('oxkeep', (event) => {
    kept.push(event.detail.draft);
    if (keeps) event.respondWith(Promise.resolve());
  });
  element.addEventListener('oxsubmit', (event) =>
    event.respondWith(Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' })),
  );
  await fixture<FeedbackPrompt>(html`${element}`);
  await waitUntil(() => element.state === 'ready', '', { timeout: 8000 });
  const words = () => element.renderRoot.textContent!.replace(/\s+/g, ' ');
  const press = async (button: string) => {
    [...element.renderRoot.querySelectorAll('button')]
      .find(({ textContent }) => textContent!.trim() === button)!
      .click();
    await element.updateComplete;
  };
  return { element, kept, asked, words, press };
}

it('goes on where somebody left off elsewhere', async () => {
  const { element, asked, words, press } = await meet({ recall: begun });
  await waitUntil(() => words().includes('What is the main reason'));
  expect(asked).to.deep.equal([{ subject: 'resume', id: token }]);
  await press('Back');
  expect(element.renderRoot.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('7');
});

it('has each step kept, says so once it is, and lets go of it when it is handed in', async () => {
  const { element, kept, words, press } = await meet();
  element.renderRoot.querySelector<HTMLInputElement>('input[value="7"]')!.click();
  await element.updateComplete;
  expect(kept).to.deep.equal([]);
  expect(words()).not.to.contain('kept your answers');
  await press('Next');
  await waitUntil(() => words().includes('This site has kept your answers so far'));
  expect(kept).to.deep.equal([begun]);
  await press('Send');
  await waitUntil(() => kept.length === 2);
  expect(kept[1]).to.equal(null);
  await waitUntil(() => !words().includes('kept your answers'));
});

it('promises nothing where nobody keeps it', async () => {
  const { element, kept, words, press } = await meet({ keeps: false });
  element.renderRoot.querySelector<HTMLInputElement>('input[value="7"]')!.click();
  await press('Next');
  await element.updateComplete;
  expect(kept).to.have.length(1);
  expect(words()).not.to.contain('kept your answers');
});

for (const [name, recall] of [
  ['another version', { ...begun, version: 99 }],
  ['another prompt', { ...begun, prompt: 'other' }],
  ['nonsense', 'nonsense'],
  ['nothing', null],
] as const)
  it(`begins anew with ${name}`, async () => {
    const { element, asked, words } = await meet({ recall });
    await waitUntil(() => asked.length === 1);
    await element.updateComplete;
    expect(words()).to.contain('How likely is it');
    expect(element.renderRoot.querySelector('input:checked')).to.equal(null);
  });

it('of employees nothing is kept or asked for', async () => {
  const { element, kept, asked, press } = await meet({ data: samplePulse, recall: begun });
  element.renderRoot.querySelector<HTMLInputElement>('input[value="7"]')!.click();
  await press('Next');
  await element.updateComplete;
  expect([kept, asked]).to.deep.equal([[], []]);
});
