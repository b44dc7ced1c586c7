import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt } from '../samples.js';
import { Person } from '../testing/person.js';
import { resizeWindow } from '../testing/viewport.js';

async function meet(dir = 'ltr') {
  const page = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <p id="text">What the page is about.</p>
      <ox-feedback-prompt presentation="tab" .data=${samplePrompt}></ox-feedback-prompt>
      <p>And more of it.</p>
    </div>`,
  );
  const element = page.querySelector<FeedbackPrompt>('ox-feedback-prompt')!;
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  return { page, element, person: new Person(element) };
}

const openerOf = (element: FeedbackPrompt) => element.shadowRoot!.querySelector('button')!;
const panelOf = (element: FeedbackPrompt) =>
  element.shadowRoot!.querySelector<HTMLElement>('#panel')!;

/** The places of all words of the page around. */
function wordsOf(page: HTMLElement): DOMRect[] {
  return [...page.querySelectorAll('p')].map((one) => {
    const words = document.createRange();
    words.selectNodeContents(one);
    return words.getBoundingClientRect();
  });
}

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

afterEach(() => resizeWindow(800, 600));

describe('the tab', () => {
  for (const [dir, edge] of [
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const) {
    it(`stands at the ${edge} edge of the window where one reads ${dir}, 44 px wide, accessible`, async function () {
      if (!(await resizeWindow(1000, 700))) this.skip();
      const { element } = await meet(dir);
      const box = openerOf(element).getBoundingClientRect();
      expect(edge === 'right' ? innerWidth - box.right : box.left).to.be.closeTo(0, 16);
      expect(box.width).to.be.at.least(44);
      expect(box.height).to.be.greaterThan(box.width);
      expect(element.getBoundingClientRect().height).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('stands at the edge of the page where that reads the other way, and our words do not', async function () {
    if (!(await resizeWindow(1000, 700))) this.skip();
    const { page, element } = await meet('rtl');
    await warningsOf(async () => {
      page.lang = 'ar';
      await waitUntil(() => element.foreignLanguage === 'en');
      await element.updateComplete;
    });
    expect(openerOf(element).getBoundingClientRect().left).to.be.closeTo(0, 16);
  });

  it('opens the panel of a launcher beside it, inside of the window; Escape closes it', async function () {
    if (!(await resizeWindow(1000, 700))) this.skip();
    const { element, person } = await meet();
    await person.press('Give feedback');
    const panel = panelOf(element).getBoundingClientRect();
    expect(panel.right).to.be.at.most(openerOf(element).getBoundingClientRect().left + 1);
    expect(Math.min(panel.top, panel.left)).to.be.at.least(0);
    expect(panel.bottom).to.be.at.most(innerHeight);
    expect(person.focus).to.equal('0 = Not at all likely');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !panelOf(element).checkVisibility());
    expect(person.focus).to.equal('Give feedback');
  });

  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [639, 800],
  ] as const) {
    it(`covers nothing at ${width} × ${height} px: it stands in the page, which does not scroll sideways`, async function () {
      if (!(await resizeWindow(width, height))) this.skip();
      const { page, element, person } = await meet();
      const box = openerOf(element).getBoundingClientRect();
      expect(wordsOf(page).some((words) => overlap(words, box))).to.equal(false);
      expect(box.height).to.be.within(44, 60);
      await person.press('Give feedback');
      const panel = panelOf(element).getBoundingClientRect();
      expect(panel.left).to.be.at.least(0);
      expect(panel.right).to.be.at.most(innerWidth);
      expect(panel.bottom).to.be.at.most(innerHeight);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await person.press('Close');
    });
  }
});
