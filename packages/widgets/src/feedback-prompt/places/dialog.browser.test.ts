import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt } from '../samples.js';
import { Person } from '../testing/person.js';
import { resizeWindow } from '../testing/viewport.js';

async function meet() {
  const page = await fixture<HTMLElement>(
    html`<div>
      <button type="button" id="before">Before</button>
      <ox-feedback-prompt presentation="dialog" .data=${samplePrompt}></ox-feedback-prompt>
      <button type="button" id="after">After</button>
    </div>`,
  );
  const element = page.querySelector<FeedbackPrompt>('ox-feedback-prompt')!;
  const events: string[] = [];
  for (const type of ['oxshow', 'oxdismiss'] as const)
    element.addEventListener(type, (event) => events.push(event.type));
  await waitUntil(() => element.state === 'ready', 'never ready', { timeout: 8000 });
  return { page, element, person: new Person(element), events };
}

const dialogOf = (element: FeedbackPrompt) => element.shadowRoot!.querySelector('dialog')!;

describe('the dialog', () => {
  it('is a button of at least 44 px until it is opened, accessible', async () => {
    const { element, person } = await meet();
    expect(person.buttons).to.deep.equal(['Give feedback']);
    expect(element.getBoundingClientRect().height).to.be.within(44, 52);
    expect(dialogOf(element).open).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('opens modal and named, with the focus at the question, accessible', async () => {
    const { element, person, events } = await meet();
    await person.press('Give feedback');
    const dialog = dialogOf(element);
    expect(dialog.matches(':modal')).to.equal(true);
    const title = element.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!);
    expect(title?.textContent).to.equal('Give feedback');
    expect(person.focus).to.equal('0 = Not at all likely');
    expect(events).to.deep.equal(['oxshow']);
    await expect(element).to.be.accessible();
    await person.press('Close');
  });

  it('keeps Tab inside and lets it out to the browser, and nothing of the page can be reached', async function () {
    // Out of the dialog Tab goes to the controls of the browser itself, and of Firefox no later test gets the focus back.
    if (navigator.userAgent.includes('Firefox/')) this.skip();
    const { page, person } = await meet();
    await person.press('Give feedback');
    const outside = new Set(page.querySelectorAll('button'));
    for (let turn = 0; turn < 12; turn++) {
      await sendKeys({ press: 'Tab' });
      expect(outside.has(document.activeElement as HTMLButtonElement)).to.equal(false);
    }
    const before = page.querySelector<HTMLElement>('#before')!;
    before.focus();
    expect(document.activeElement).not.to.equal(before);
    await person.press('Close');
    before.focus();
    expect(document.activeElement).to.equal(before);
  });

  const ways: [string, (person: Person, element: FeedbackPrompt) => Promise<unknown>][] = [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its Close button', (person) => person.press('Close')],
    [
      'the browser, as by the button “back” of a telephone',
      async (_, element) => dialogOf(element).close(),
    ],
  ];
  for (const [name, close] of ways) {
    it(`closes by ${name}; the focus returns, words stay, and nothing of the page is inert`, async () => {
      const { page, element, person, events } = await meet();
      await person.press('Give feedback');
      await person.press('Next');
      await person.write('half-typed');
      await close(person, element);
      await waitUntil(() => events.includes('oxdismiss'));
      await waitUntil(() => !dialogOf(element).open);
      expect(events).to.deep.equal(['oxshow', 'oxdismiss']);
      expect(person.focus).to.equal('Give feedback');
      expect(document.querySelectorAll('[inert], [aria-hidden="true"]').length).to.equal(0);
      page.querySelector<HTMLElement>('#after')!.focus();
      expect(document.activeElement?.id).to.equal('after');
      await person.press('Give feedback');
      expect(person.field.value).to.equal('half-typed');
      await person.press('Close');
    });
  }

  it('keeps Escape to itself', async () => {
    const { person } = await meet();
    const reached: string[] = [];
    const listen = (event: KeyboardEvent) => reached.push(event.key);
    document.addEventListener('keydown', listen);
    await person.press('Give feedback');
    await sendKeys({ press: 'Escape' });
    expect(reached).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(reached).to.deep.equal(['Escape']);
  });

  it('stays open and modal when it is moved, and leaves nothing behind when it is taken away', async () => {
    const { page, element, person } = await meet();
    await person.press('Give feedback');
    page.prepend(element);
    await waitUntil(() => dialogOf(element).matches(':modal'));
    element.remove();
    const after = page.querySelector<HTMLElement>('#after')!;
    after.focus();
    expect(document.activeElement).to.equal(after);
    page.append(element);
    await waitUntil(() => dialogOf(element).matches(':modal'));
    await person.press('Close');
    expect(document.querySelector(':modal')).to.equal(null);
  });

  it('fits into 320 × 256 px, as at a zoom of 400 %, without scrolling sideways, with the way out in sight', async function () {
    const { element, person } = await meet();
    if (!(await resizeWindow(320, 256))) this.skip();
    try {
      await person.press('Give feedback');
      const dialog = dialogOf(element);
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(bottom).to.be.at.most(innerHeight);
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      dialog.scrollTop = dialog.scrollHeight;
      const way = element.shadowRoot!.querySelector('.close')!.getBoundingClientRect();
      expect(
        element.shadowRoot!.elementFromPoint(way.left + 9, way.top + 9)?.closest('button')
          ?.ariaLabel,
      ).to.equal('Close');
      await person.press('Close');
    } finally {
      await resizeWindow(800, 600);
    }
  });
});
