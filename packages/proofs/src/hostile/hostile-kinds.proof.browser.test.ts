import { expect, waitUntil } from '@open-wc/testing';
import { sampleKinds } from '../../../widgets/src/feedback-prompt/kinds/samples.js';
import { expand } from './expand.js';
import { inputs, sampleOf } from './inputs.js';
import { holdersOf, isIsolated, listen, loadOxbow, place, strangers, textOf } from './page.js';

// Hostile texts in everything that a host writes into a question, of every kind of question.

await loadOxbow();

/** Where a question has words of the host. */
const ofHost = ['title', 'subject', 'text', 'low', 'high'];

/** The sample with each word of the host replaced. */
function withText(text: string): unknown {
  return {
    ...sampleKinds,
    questions: sampleKinds.questions.map((question) => ({
      ...Object.fromEntries(
        Object.entries(question).map(([key, value]) => [key, ofHost.includes(key) ? text : value]),
      ),
      ...(question.type === 'choice' && {
        options: question.options.map(({ id }) => ({ id, label: text })),
      }),
      ...((question.type === 'text' || question.type === 'contact') && { title: text }),
    })),
  };
}

afterEach(() => document.querySelector('ox-feedback-prompt')?.remove());

describe('hostile texts in every kind of question', () => {
  for (const { id, value, expect: outcome } of sampleOf(
    inputs.filter(({ kind }) => kind === 'text'),
  )) {
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      const { warnings, faults } = await listen(async () => {
        const element = await place('ox-feedback-prompt', (one) => (one.data = withText(text)));
        const asked = () => element.shadowRoot!.querySelector('[part=question]');
        let before: Element | null = null;
        for (const { id: question, type } of sampleKinds.questions) {
          // Each has an element of its own for what is asked, though all say the same.
          await waitUntil(() => asked() !== null && asked() !== before, `${question} is asked`);
          before = asked();
          expect(textOf(element), question).to.contain(text);
          expect(strangers(element), question).to.deep.equal([]);
          for (const holder of holdersOf(element, text))
            expect(isIsolated(holder), `${question}: ${holder.localName} isolates`).to.equal(true);
          element.shadowRoot!.querySelector('input')?.click();
          await element.updateComplete;
          if (type !== 'contact')
            element.shadowRoot!.querySelector<HTMLElement>('.actions > .primary')!.click();
        }
      });
      expect([warnings, faults]).to.deep.equal([[], []]);
      expect(textOf(document.querySelector('ox-feedback-prompt')!)).to.contain('E-mail');
    });
  }
});
