import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { Response } from '@oxbow/model/response';
import type { Prompt } from '@oxbow/model/prompt';
import './define.js';
import { sampleBranches } from './kinds/samples.js';
import { samplePrompt } from './samples.js';
import { Person } from './testing/person.js';

const partial: Prompt = { ...samplePrompt, partial: true };

async function meet(prompt: Prompt, takes = true, answers?: unknown) {
  const handedIn: Response[] = [];
  const signals: AbortSignal[] = [];
  const element = document.createElement('ox-feedback-prompt');
  element.data = prompt;
  element.answers = answers;
  element.addEventListener('oxsubmit', (event) => {
    handedIn.push(event.detail);
    signals.push(event.signal);
    if (takes) event.respondWith(Promise.resolve({ status: 'saved' }));
  });
  await fixture(html`${element}`);
  await waitUntil(() => element.state === 'ready');
  return { element, person: new Person(element), handedIn, signals };
}

/** Which part it is, and what it holds. */
const told = (responses: readonly Response[]) =>
  responses.map(({ partial: isPart, sequence, answers }) => [
    isPart,
    sequence,
    answers.map(({ value }) => value),
  ]);

describe('a prompt that is sent question by question', () => {
  it('says so, then hands in each step under one id and one receipt, the last one whole', async () => {
    const { element, person, handedIn } = await meet(partial);
    expect(person.sees).to.contain('Your answers are sent question by question');
    await expect(element).to.be.accessible();
    await person.choose('9');
    expect(handedIn).to.deep.equal([]);
    await person.press('Next');
    expect(told(handedIn)).to.deep.equal([[true, 0, [9]]]);
    expect(person.hears).to.equal('');
    await person.write('A chip.');
    await person.press('Send');
    expect(told(handedIn)).to.deep.equal([
      [true, 0, [9]],
      [undefined, 1, [9, 'A chip.']],
    ]);
    expect(new Set(handedIn.map(({ id, receipt }) => `${id} ${receipt}`)).size).to.equal(1);
    for (const response of handedIn) expect(Response.safeParse(response).success).to.equal(true);
    expect(person.hears).to.match(/^Saved on this device/);
  });

  it('hands in no part twice, and a changed one anew', async () => {
    const { person, handedIn } = await meet(partial);
    await person.choose('9');
    await person.press('Next');
    await person.press('Back');
    await person.press('Next');
    await person.press('Back');
    await person.choose('3');
    await person.press('Next');
    expect(told(handedIn)).to.deep.equal([
      [true, 0, [9]],
      [true, 1, [3]],
    ]);
  });

  it('hands in nothing of what is still to come', async () => {
    const { person, handedIn } = await meet(partial, true, { reason: 'Given beforehand.' });
    await person.choose('9');
    await person.press('Next');
    expect(told(handedIn)).to.deep.equal([[true, 0, [9]]]);
    expect(person.field.value).to.equal('Given beforehand.');
  });

  it('hands in nothing where nothing is answered', async () => {
    const { person, handedIn } = await meet(partial);
    await person.press('Next');
    expect(handedIn).to.deep.equal([]);
  });

  it('of parts that nobody takes only the last is asked for', async () => {
    const { person, handedIn, signals } = await meet({ ...sampleBranches, partial: true }, false);
    await person.choose('4');
    await person.press('Next');
    expect(signals[0]?.aborted).to.equal(false);
    await person.choose('It came late');
    await person.press('Send');
    expect(told(handedIn)).to.deep.equal([
      [true, 0, [4]],
      [undefined, 1, [4, ['late']]],
    ]);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('another feedback is another response', async () => {
    const { element, person, handedIn } = await meet(partial);
    element.presentation = 'launcher';
    await element.updateComplete;
    await waitUntil(() => person.buttons.includes('Give feedback'));
    await person.press('Give feedback');
    await person.handIn();
    await person.press('Give more feedback');
    await person.choose('1');
    await person.press('Next');
    expect(new Set(handedIn.map(({ id }) => id)).size).to.equal(2);
    expect(handedIn.at(-1)?.sequence).to.equal(0);
  });

  it('one that is not hands in once, without a sequence', async () => {
    const { person, handedIn } = await meet(samplePrompt);
    await person.handIn();
    expect(told(handedIn)).to.deep.equal([[undefined, undefined, [9, 'One cup had a chip.']]]);
    expect(handedIn[0]?.receipt).to.match(/^[\w-]{22,64}$/);
  });
});
