import { expect, waitUntil } from '@open-wc/testing';
import {
  sampleAcknowledged,
  sampleHanded,
  sampleStates,
} from '../../widgets/src/feedback-prompt/heard/samples.js';
import { samplePrompt } from '../../widgets/src/feedback-prompt/samples.js';
import {
  closeStrictPages,
  drawnIn,
  openStrictPage,
  press,
  write,
  type StrictWindow,
} from './strict-page.js';

// Proof (c) for what follows an answer, and for the places that stand alone: being heard, a page, a kiosk, a form of the
// host, and what was begun elsewhere.

const begun = {
  prompt: samplePrompt.id,
  version: samplePrompt.version,
  answers: [{ type: 'nps', question: 'recommend', value: 7 }],
  step: 1,
};

const kept: unknown[] = [];

const open = () =>
  openStrictPage(
    'heard.html',
    {
      '#heard': sampleAcknowledged,
      '#form': samplePrompt,
      '#resume': samplePrompt,
      '#page': samplePrompt,
      '#kiosk': samplePrompt,
    },
    {
      oxstatus: (id) => (id === 'heard' ? sampleHanded(sampleStates.answered) : undefined),
      oxreply: (_, { id, text }: { id: string; text: string }) => ({
        ...{ id, text, from: 'giver', at: '2026-11-20T10:00:00Z' },
      }),
      oxwithdraw: () => null,
      oxrecall: () => begun,
      oxkeep: (_, { draft }: { draft: unknown }) => (kept.push(draft), null),
    },
  );

afterEach(closeStrictPages);

const until = (inside: ShadowRoot, words: string) =>
  waitUntil(() => inside.textContent?.includes(words), `waits for “${words}”`);

/** Answers both questions of the sample and presses what ends it. */
async function complete(prompt: ShadowRoot): Promise<void> {
  prompt.querySelectorAll<HTMLInputElement>('input[type=radio]')[3]!.click();
  press(prompt, 'Next');
  await waitUntil(() => prompt.querySelector('textarea'), 'the second question');
  write(prompt.querySelector('textarea')!, 'One cup had a chip.');
  press(prompt, 'Send');
}

describe('the strict policy, for being heard', () => {
  it('lets what became of feedback be styled, answered and deleted', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#heard');
    const style = (selector: string) => page.getComputedStyle(prompt.querySelector(selector)!);
    await until(prompt, 'New since your last visit: Answered by Team Gifts');
    press(prompt, 'Your earlier feedback');
    await waitUntil(() => prompt.querySelector('.thread'), 'the thread');
    expect(style('.thread .pin').inlineSize).to.equal('24px');
    expect(style('.thread .giver .pin').borderRadius).to.equal('50%');
    expect(style('.thread blockquote').whiteSpace).to.match(/^pre-wrap$|^preserve$/);
    press(prompt, 'Answer back');
    await waitUntil(() => prompt.querySelector('.doing textarea'), 'the field');
    expect(prompt.querySelector('.doing textarea')!.clientHeight).to.be.least(42);
    write(prompt.querySelector<HTMLTextAreaElement>('.doing textarea')!, 'Where is it?');
    press(prompt, 'Send answer');
    await until(prompt, 'Your answer has arrived.');
    press(prompt, 'Delete this feedback');
    await until(prompt, 'This cannot be undone.');
    press(prompt, 'Delete for good');
    await until(prompt, 'Deleted. It is no longer kept.');
    press(prompt, 'I have a code from earlier');
    await waitUntil(() => prompt.querySelector('#heard-code'), 'the field for a code');
    expect(style('#heard-code').fontFamily).to.contain('monospace');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets an acknowledgement be given, with somebody to talk to', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#heard');
    await complete(prompt);
    await until(prompt, 'We are sorry that it did not go well.');
    const link = prompt.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('mailto:gifts@example.com');
    const target = link.getBoundingClientRect().height;
    expect(target).to.be.least(24);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('the strict policy, for places that stand alone', () => {
  it('lets a page be filled and answered', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#page');
    const root = prompt.querySelector<HTMLElement>('.root')!;
    expect(page.getComputedStyle(root).display).to.equal('grid');
    expect(root.getBoundingClientRect().height).to.be.greaterThan(700);
    await complete(prompt);
    await until(prompt, 'STRI-CT01');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets a kiosk have its large targets, ask who is there, and be cleared', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#kiosk');
    for (const point of prompt.querySelectorAll('.point, button'))
      expect(point.getBoundingClientRect().height).to.be.least(64);
    // What is due in a long while is due when it is told to be.
    const due: (() => void)[] = [];
    const { setTimeout } = page as unknown as { setTimeout: typeof window.setTimeout };
    Object.assign(page, {
      setTimeout: (run: () => void, after = 0) =>
        after < 10_000 ? setTimeout.call(page, run, after) : due.push(run) && 0,
    });
    prompt.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    await waitUntil(() => due.length === 1, 'it waits for the person');
    due.shift()!();
    await until(prompt, 'Are you still there?');
    const warning = prompt.querySelector('.still-there')!;
    expect(page.getComputedStyle(warning).position).to.equal('fixed');
    await waitUntil(() => due.length === 1, 'it waits for an answer');
    due.shift()!();
    await waitUntil(() => !prompt.querySelector('input:checked'), 'it is cleared');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets a form of the host take the answers along', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#form');
    expect(page.getComputedStyle(prompt.querySelector('fieldset.whole')!).borderStyle).to.equal(
      'none',
    );
    prompt.querySelectorAll<HTMLInputElement>('input[type=radio]')[9]!.click();
    const sent = () =>
      new FormData(page.document.querySelector<HTMLFormElement>('#order')!).get('feedback');
    await waitUntil(() => sent() !== null, 'the form has the answer');
    expect(JSON.parse(String(sent()))).to.deep.equal([
      { type: 'nps', question: 'recommend', value: 9 },
    ]);
    expect(page.violations).to.deep.equal([]);
  });

  it('lets somebody go on where they left off elsewhere', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#resume');
    await until(prompt, 'What is the main reason for your score?');
    press(prompt, 'Back');
    await waitUntil(() => prompt.querySelector('input:checked'), 'the answer from elsewhere');
    press(prompt, 'Next');
    await until(prompt, 'This site has kept your answers so far');
    expect(kept.at(-1)).to.deep.include({ prompt: samplePrompt.id, step: 1 });
    expect(page.violations).to.deep.equal([]);
  });
});

it('the page of these proofs is under the policy, so they can fail', async () => {
  const page: StrictWindow = await open();
  page.document.body.setAttribute('style', 'color: red');
  await waitUntil(() => page.violations.length > 0, 'a violation');
  expect(page.violations[0]).to.match(/^style-src/);
});
