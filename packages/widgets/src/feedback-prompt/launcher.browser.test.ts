import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';

import './define.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { Person } from './testing/person.js';
import { samplePrompt } from './samples.js';

const reasonQuestion = 'What is the main reason for your score?';

async function meet() {
  const element = await fixture<FeedbackPrompt>(
    html`<ox-feedback-prompt presentation="launcher" .data=${samplePrompt}></ox-feedback-prompt>`,
  );
  const events: string[] = [];
  for (const type of ['oxshow', 'oxdismiss'])
    element.addEventListener(type, (event) => events.push(event.type));
  await waitUntil(() => element.state === 'ready');
  return { element, person: new Person(element), events };
}

function panelOf(element: FeedbackPrompt): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[role="dialog"]')!;
}

function openerOf(element: FeedbackPrompt): HTMLElement {
  return element.shadowRoot!.querySelector('button')!;
}

describe('the launcher', () => {
  it('is a button of at least 44 px, and the panel is closed, accessible', async () => {
    const { element, person } = await meet();
    expect(person.buttons).to.deep.equal(['Give feedback']);
    expect(openerOf(element).getBoundingClientRect().height).to.be.at.least(44);
    expect(openerOf(element).getAttribute('aria-expanded')).to.equal('false');
    await expect(element).to.be.accessible();
  });

  it('opens a named panel that is not modal, with the focus in it, accessible', async () => {
    const { element, person, events } = await meet();
    await person.press('Give feedback');
    const panel = panelOf(element);
    expect(panel.checkVisibility()).to.equal(true);
    expect(panel.getAttribute('aria-modal')).to.equal(null);
    expect(
      element.shadowRoot!.getElementById(panel.getAttribute('aria-labelledby')!)?.textContent,
    ).to.equal('Give feedback');
    expect(openerOf(element).getAttribute('aria-expanded')).to.equal('true');
    expect(person.focus).to.equal('0 = Not at all likely');
    expect(events).to.deep.equal(['oxshow']);
    await expect(element).to.be.accessible();
  });

  const ways: [string, (person: Person) => Promise<unknown>][] = [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its Close button', (person) => person.press('Close')],
    ['the launcher itself', (person) => person.press('Give feedback')],
  ];
  for (const [name, close] of ways) {
    it(`closes by ${name}; focus returns, and half-typed words are there when opened again`, async () => {
      const { element, person, events } = await meet();
      await person.press('Give feedback');
      await person.press('Next');
      await person.write('half-typed');
      await close(person);
      await waitUntil(() => !panelOf(element).checkVisibility());
      expect(person.focus).to.equal('Give feedback');
      expect(events).to.deep.equal(['oxshow', 'oxdismiss']);
      await person.press('Give feedback');
      expect(person.field.value).to.equal('half-typed');
      expect(person.focus).to.equal(reasonQuestion);
    });
  }

  it('keeps Escape to itself while it is open, and only then', async () => {
    const { element, person } = await meet();
    const reached: string[] = [];
    const listen = (event: KeyboardEvent) => reached.push(event.key);
    document.addEventListener('keydown', listen);
    await person.press('Give feedback');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !panelOf(element).checkVisibility());
    expect(reached).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(reached).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('is not clipped by a place that hides its overflow, at any edge', async () => {
    const { element, person } = await meet();
    const place = document.createElement('div');
    for (const edge of ['top: 0; left: 0', 'bottom: 0; right: 0', 'top: 45%; left: 45%']) {
      place.style.cssText = `position: fixed; ${edge}; overflow: hidden; contain: inline-size; width: 200px`;
      element.before(place);
      place.append(element);
      await nextFrame();
      await person.press('Give feedback');
      const { top, left, bottom, right } = panelOf(element).getBoundingClientRect();
      expect(Math.min(top, left)).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
      expect(right).to.be.at.most(window.innerWidth);
      expect(bottom - top).to.be.greaterThan(200);
      const corner = element.shadowRoot!.elementFromPoint(right - 6, bottom - 20);
      expect(corner?.closest('[role="dialog"]')).to.equal(panelOf(element));
      await person.press('Close');
      place.replaceWith(element);
    }
  });

  it('stays open when the element is moved', async () => {
    const { element, person } = await meet();
    await person.press('Give feedback');
    await person.press('Next');
    await person.write('half-typed');
    const place = document.createElement('div');
    element.before(place);
    place.append(element);
    await element.updateComplete;
    await waitUntil(() => panelOf(element).checkVisibility());
    expect(person.field.value).to.equal('half-typed');
  });

  const closed: [string, Delivery, string][] = [
    ['unsaved', { status: 'unsaved' }, 'Not saved yet'],
    ['failed', { status: 'failed', reason: 'refused' }, 'Could not be saved'],
    ['saved', { status: 'saved' }, 'Saved on this device'],
  ];
  for (const [name, delivery, words] of closed) {
    it(`says shortly what became of it while the panel is closed, ${name}, and all of it when opened`, async () => {
      const { element, person } = await meet();
      let goOn: (delivery: Delivery) => void = () => {};
      element.addEventListener('oxsubmit', (event) =>
        event.respondWith(new Promise((resolve) => (goOn = resolve))),
      );
      await person.press('Give feedback');
      await person.handIn();
      await person.press('Close');
      expect(person.buttons).to.deep.equal(['Sending …']);
      expect(person.focus).to.equal('Sending …');
      goOn(delivery);
      await waitUntil(() => person.buttons.includes(words));
      expect(person.focus).to.equal(words);
      expect(openerOf(element).getBoundingClientRect().height).to.be.at.least(44);
      await expect(element).to.be.accessible();
      await person.press(words);
      expect(person.hears.startsWith(words)).to.equal(true);
      expect(person.buttons[0]).to.equal('Give feedback');
      await person.press('Close');
      expect(person.buttons).to.deep.equal([words]);
    });
  }

  it('says what it does again as soon as it is sent, and shows the reference when opened', async () => {
    const { element, person } = await meet();
    let goOn: () => void = () => {};
    element.addEventListener('oxsubmit', (event) =>
      event.respondWith(
        (async function* () {
          yield { status: 'saved' } as const;
          await new Promise<void>((resolve) => (goOn = resolve));
          yield { status: 'sent', reference: '7K2Q-M3XD' } as const;
        })(),
      ),
    );
    await person.press('Give feedback');
    await person.handIn();
    await person.press('Close');
    await waitUntil(() => person.buttons.includes('Saved on this device'));
    goOn();
    await waitUntil(() => person.buttons.includes('Give feedback'));
    await person.press('Give feedback');
    expect(person.hears).to.equal('Sent. Thank you. Reference 7K2Q-M3XD');
  });

  it('takes another feedback after what is saved on this device', async () => {
    const { element, person } = await meet();
    const ids: string[] = [];
    element.addEventListener('oxsubmit', (event) => {
      ids.push(event.detail.id);
      event.respondWith(Promise.resolve({ status: 'saved' }));
    });
    await person.press('Give feedback');
    await person.handIn();
    await waitUntil(() => person.hears.startsWith('Saved on this device'));
    await person.press('Give more feedback');
    expect(person.chosen).to.deep.equal([]);
    expect(person.focus).to.equal('0 = Not at all likely');
    await person.handIn('3', 'And another thing.');
    await waitUntil(() => person.hears.startsWith('Saved on this device'));
    expect(new Set(ids).size).to.equal(2);
  });

  it('shows what became of it in the panel, and takes another feedback after that', async () => {
    const { element, person } = await meet();
    const ids: string[] = [];
    element.addEventListener('oxsubmit', (event) => {
      ids.push(event.detail.id);
      event.respondWith(Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' }));
    });
    await person.press('Give feedback');
    await person.handIn();
    await waitUntil(() => person.hears === 'Sent. Thank you. Reference 7K2Q-M3XD');
    await expect(element).to.be.accessible();
    await person.press('Give more feedback');
    expect(person.chosen).to.deep.equal([]);
    expect(person.hears).to.equal('');
    expect(person.focus).to.equal('0 = Not at all likely');
    await person.handIn('3', 'And another thing.');
    await waitUntil(() => person.hears.startsWith('Sent'));
    expect(new Set(ids).size).to.equal(2);
  });
});
