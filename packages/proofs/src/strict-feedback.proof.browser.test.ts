import { expect, waitUntil } from '@open-wc/testing';
import type { Answer } from '@oxbow/model/answer';
import { sampleInbox } from '../../widgets/src/feedback-inbox/samples.js';
import { sampleKinds } from '../../widgets/src/feedback-prompt/kinds/samples.js';
import { sampleInstrument } from '../../widgets/src/assessment/samples.js';
import { sampleChannelMix } from '../../widgets/src/channel-mix/samples.js';
import { sampleWhole } from '../../widgets/src/journey/samples.js';
import { sampleSeries } from '../../widgets/src/score-card/samples.js';
import {
  closeStrictPages,
  drawnIn,
  openStrictPage,
  press,
  write,
  type StrictWindow,
} from './strict-page.js';

// Proof (c) for what came later: every kind of question, the places of a prompt, the inbox and the score card.

const employees = {
  id: 'pulse',
  version: 1,
  protection: { seenBy: 'the works council', from: 8, kept: 'until Sunday', asked: 40 },
  questions: [{ type: 'enps', id: 'employer', subject: 'Nordhafen' }],
};

const words = {
  id: 'words',
  version: 1,
  questions: [{ type: 'text', id: 'words', title: 'What should we know?' }],
};

const open = () =>
  openStrictPage('feedback.html', {
    '#kinds': sampleKinds,
    '#employees': employees,
    '#dialog': words,
    '#tab': words,
    'ox-feedback-inbox': sampleInbox,
    'ox-score-card': sampleSeries,
    'ox-journey': sampleWhole,
    'ox-channel-mix': sampleChannelMix,
    'ox-assessment': sampleInstrument,
  });

afterEach(closeStrictPages);

const said: Record<string, string> = {
  textarea: 'Quick delivery.',
  text: 'A. Turing',
  email: 'turing@example.org',
  tel: '+44 20 7946 0018',
};

/** Answers the question that is asked, whatever its kind. */
function answer(prompt: ShadowRoot): void {
  prompt.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]')?.click();
  for (const field of prompt.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:is([type=text], [type=email], [type=tel])',
  ))
    write(field, said[field.type]!);
}

/** Why what is drawn of the question is not styled; empty when it is. */
function unstyled(page: StrictWindow, prompt: ShadowRoot): string[] {
  const style = (one: Element) => page.getComputedStyle(one);
  const title = prompt.querySelector('[part=question]')!;
  const faults = [...prompt.querySelectorAll<HTMLElement>('label:has(> input), textarea')]
    .filter((one) => one.getBoundingClientRect().height < 44)
    .map((one) => `${one.outerHTML} is lower than 44 px`);
  if (Number(style(title).fontWeight) < 600) faults.push(`${title.textContent} is not bold`);
  const impulse = prompt.querySelector('.impulse');
  if (impulse && style(impulse).maxInlineSize === 'none') faults.push('the thought is too wide');
  const mark = prompt.querySelector('.mark > .icon');
  if (mark && mark.getBoundingClientRect().width !== 24) faults.push('the marks have no size');
  return faults;
}

describe('the strict policy, for feedback', () => {
  it('lets a prompt with every kind of question be styled and completed', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#kinds');
    let answers: Answer[] = [];
    page.document.addEventListener(
      'oxsubmit',
      (event) => (answers = (event as CustomEvent<{ answers: Answer[] }>).detail.answers),
    );
    for (const { id } of sampleKinds.questions) {
      const title = prompt.querySelector('[part=question]')?.textContent;
      expect(unstyled(page, prompt), id).to.deep.equal([]);
      answer(prompt);
      await Promise.resolve();
      prompt.querySelector<HTMLElement>('.actions > .primary')!.click();
      await waitUntil(
        () => prompt.querySelector('[part=question]')?.textContent !== title,
        `what comes after ${id}`,
      );
    }
    await waitUntil(() => prompt.textContent?.includes('STRI-CT01'), 'the reference');
    // A thought to take along has no answer.
    const asked = sampleKinds.questions.filter(({ type }) => type !== 'impulse');
    expect(answers.map(({ type }) => type)).to.deep.equal(asked.map(({ type }) => type));
    expect(page.violations).to.deep.equal([]);
  });

  it('lets an employee be asked and answer', async () => {
    const page = await open();
    const element = page.document.querySelector('ox-feedback-prompt#employees')!;
    Object.assign(element, { handler: () => ({ status: 'sent', reference: 'STRI-CT02' }) });
    const prompt = drawnIn(page, '#employees');
    expect(prompt.textContent).to.contain('the works council');
    expect(unstyled(page, prompt)).to.deep.equal([]);
    answer(prompt);
    press(prompt, 'Send');
    await waitUntil(() => prompt.textContent?.includes('Your code'), 'the code');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets a dialog stand in the middle, with the page behind it', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#dialog');
    prompt.querySelector('button')!.click();
    await waitUntil(() => prompt.querySelector('dialog:modal textarea'), 'the open dialog');
    const dialog = prompt.querySelector('dialog')!;
    expect(Math.round(dialog.getBoundingClientRect().width)).to.equal(700 - 32);
    expect(page.getComputedStyle(dialog, '::backdrop').backgroundColor).to.match(
      /^rgba\(0, 0, 0, 0\.4/,
    );
    expect(unstyled(page, prompt)).to.deep.equal([]);
    write(prompt.querySelector('textarea')!, 'Quick delivery.');
    press(prompt, 'Send');
    await waitUntil(() => prompt.textContent?.includes('STRI-CT01'), 'the reference');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets a tab stand at the edge of the window and open its panel', async () => {
    const page = await open();
    const prompt = drawnIn(page, '#tab');
    const opener = prompt.querySelector('button')!;
    expect(page.getComputedStyle(opener).position).to.equal('fixed');
    expect(opener.getBoundingClientRect().right).to.be.within(
      page.document.documentElement.clientWidth - 1,
      700,
    );
    opener.click();
    await waitUntil(() => prompt.querySelector('textarea')?.checkVisibility(), 'the open panel');
    expect(unstyled(page, prompt)).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the inbox be styled, opened and answered in', async () => {
    const page = await open();
    const inbox = drawnIn(page, 'ox-feedback-inbox');
    const style = (selector: string) => page.getComputedStyle(inbox.querySelector(selector)!);
    expect(style('h2').fontWeight).to.equal('600');
    expect(style('.items').listStyleType).to.equal('none');
    expect(inbox.querySelector('.chip')!.getBoundingClientRect().height).to.be.least(24);
    inbox.querySelector<HTMLElement>('.items .title')!.click();
    await waitUntil(() => inbox.querySelector('.answers'), 'the open item');
    expect(style('.said').whiteSpace).to.match(/^pre-(wrap|line)$/);
    press(inbox, 'Answer');
    await waitUntil(() => inbox.querySelector('[part=form] textarea'), 'the form');
    expect(inbox.querySelector('[part=form] textarea')!.clientHeight).to.be.least(42);
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the journey be styled: columns of one width, lines that are drawn', async () => {
    const page = await open();
    const journey = drawnIn(page, 'ox-journey');
    expect(page.getComputedStyle(journey.querySelector('h2')!).fontWeight).to.equal('600');
    const cells = [...journey.querySelectorAll('.curves td')];
    expect(cells.length).to.equal(6);
    const line = journey.querySelector('.curves line.is-customer')!;
    expect(line.getBoundingClientRect().width).to.be.greaterThan(10);
    expect(page.getComputedStyle(line).strokeWidth).to.equal('2px');
  });

  it('lets the bars of the channel mix be drawn, each part in its colour and pattern', async () => {
    const page = await open();
    const mix = drawnIn(page, 'ox-channel-mix');
    const style = (one: Element) => page.getComputedStyle(one);
    const [customers] = mix.querySelectorAll('svg.bars');
    const bars = customers!.getBoundingClientRect();
    expect(bars.width).to.be.greaterThan(150);
    const pieces = [...customers!.querySelectorAll('rect.piece')];
    const boxes = pieces.map((piece) => piece.getBoundingClientRect());
    const columns = new Map<number, number>();
    for (const { left, height } of boxes)
      columns.set(Math.round(left), (columns.get(Math.round(left)) ?? 0) + height);
    expect(columns.size).to.equal(14);
    // Firefox counts the line around each part as well.
    for (const height of columns.values()) expect(height).to.be.closeTo(bars.height, 8);
    const patterns = new Set(pieces.map((piece) => style(piece).fill));
    expect(patterns.size).to.equal(7);
    const inks = [...patterns].map((fill) => {
      const id = /^url\("?#([\w-]+)"?\)$/.exec(fill)?.[1];
      return style(mix.querySelector(`pattern#${id} .ink`)!).fill;
    });
    expect(new Set(inks).size).to.equal(7);
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the channel mix be explored, read as a table, opened and taken along', async () => {
    const page = await open();
    const mix = drawnIn(page, 'ox-channel-mix');
    press(mix, 'Explore the bars');
    await waitUntil(
      () => [...mix.querySelectorAll('canvas')].some(({ width }) => width > 150),
      'the bars that are explored',
      { timeout: 5000 },
    );
    mix.querySelector<HTMLElement>('input[value=table]')!.click();
    mix.querySelector('summary')!.click();
    press(mix, 'Take along');
    await waitUntil(
      () => mix.querySelector('[part=table]') && mix.querySelector('[part=handovers]'),
      'the tables',
      { timeout: 5000 },
    );
    expect(page.getComputedStyle(mix.querySelector('[part=table]')!).overflowX).to.equal('auto');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the score card be styled and unfolded', async () => {
    const page = await open();
    const card = drawnIn(page, 'ox-score-card');
    expect(page.getComputedStyle(card.querySelector('h2')!).fontWeight).to.equal('600');
    const trend = card.querySelector('svg.trend')!;
    expect(trend.getBoundingClientRect().width).to.be.within(50, 400);
    expect(page.getComputedStyle(trend.querySelector('polyline')!).fill).to.equal('none');
    for (const summary of card.querySelectorAll('summary')) summary.click();
    const bars = [...card.querySelectorAll('.bar rect')];
    const widths = bars.map((bar) => bar.getBoundingClientRect().width);
    expect(Math.max(...widths)).to.be.greaterThan(20);
    expect(Math.max(...widths)).to.be.greaterThan(Math.min(...widths));
    expect(page.violations).to.deep.equal([]);
  });

  it('lets a questionnaire be styled, begun and answered', async () => {
    const page = await open();
    const questionnaire = drawnIn(page, 'ox-assessment');
    press(questionnaire, 'Start');
    await waitUntil(() => questionnaire.querySelector('fieldset'), 'the first page');
    const points = [...questionnaire.querySelectorAll('.point')].slice(0, 5);
    const boxes = points.map((point) => point.getBoundingClientRect());
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(1);
    expect(Math.min(...boxes.map(({ height }) => height))).to.be.least(44);
    questionnaire.querySelector<HTMLInputElement>('input')!.click();
    await waitUntil(
      () => questionnaire.querySelector('.badge')!.getBoundingClientRect().width > 8,
      'what is chosen is marked',
    );
    expect(page.violations).to.deep.equal([]);
  });
});
