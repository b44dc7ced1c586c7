import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { typeKeys } from '../../element/testing/type-keys.js';
import { ReadyEvent } from '../../element/ready-event.js';
import '../define.js';
import type { JoinRequestEvent, LeaveRequestEvent } from '../events.js';
import type { Journey } from '../journey.js';
import { sampleExchanges } from './samples.js';

const offer = 'fitters-day';
interface Host {
  oxjoin?: (event: JoinRequestEvent) => void;
  oxwithdraw?: (event: LeaveRequestEvent) => void;
}

/** A journey on a page whose host answers so, and the card of the first offer. */
async function meet(host: Host = {}, data: unknown = sampleExchanges) {
  const element = await fixture<Journey>(html`
    <ox-journey presentation="list" .data=${data}></ox-journey>
  `);
  for (const [name, listener] of Object.entries(host))
    element.addEventListener(name, listener as EventListener);
  const root = element.renderRoot;
  await waitUntil(() => root.querySelector('[part="exchange"]'), 'the offers are there');
  const card = () => root.querySelector<HTMLElement>('[part="exchange"]')!;
  const words = () => card().innerText.replaceAll(/\s+/g, ' ');
  const button = (name: string) =>
    [...card().querySelectorAll('button')].find((one) => one.innerText.trim() === name);
  const press = async (name: string) => {
    await waitUntil(() => button(name), `the button ${name}`);
    button(name)!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
  };
  const says = (text: string) => waitUntil(() => words().includes(text), text);
  const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
  return { element, card, words, button, press, says, focused };
}

const counted = (count: number, own: boolean) => Promise.resolve({ exchange: offer, count, own });

describe('exchanges of a journey', () => {
  it('tells what is offered, where, when, and what others learned', async () => {
    const { card, words } = await meet();
    expect(card().getAttribute('role')).to.equal('group');
    for (const text of [
      'A day with the fitters',
      'With the fitters',
      'Every first Thursday',
      '1 of 3 places is left.',
      'Nobody had told them that there is no lift.',
    ])
      expect(words()).to.contain(text);
    await expect(card()).to.be.accessible();
  });

  it('says who is told what before anybody signs up, and signs up by keyboard alone', async () => {
    let detail: unknown;
    const { press, words, says, focused, button } = await meet({
      oxjoin: (event) => {
        ({ detail } = event);
        event.respondWith(counted(3, true));
      },
    });
    await press('Take part');
    expect(focused()?.localName).to.equal('input');
    expect(words()).to.contain('Only the organiser reads what you write here.');
    await typeKeys(' Emma, depot ');
    await sendKeys({ press: 'Enter' });
    await says('You have a place.');
    expect(detail).to.deep.equal({ journey: 'new-kitchen', exchange: offer, name: 'Emma, depot' });
    expect(words()).to.contain('You have signed up.').and.to.contain('All places are taken.');
    expect(focused()?.getAttribute('role')).to.equal('status');
    expect(button('Take part')).to.equal(undefined);
  });

  it('needs no name', async () => {
    let detail: unknown;
    const { press, says } = await meet({
      oxjoin: (event) => {
        ({ detail } = event);
        event.respondWith(counted(3, true));
      },
    });
    await press('Take part');
    await press('Sign up');
    await says('You have a place.');
    expect(detail).to.deep.equal({ journey: 'new-kitchen', exchange: offer });
  });

  it('is left with Escape, and the focus goes back to where it was', async () => {
    const { press, focused, card } = await meet();
    await press('Take part');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !card().querySelector('input'), 'the form is gone');
    await waitUntil(() => focused()?.innerText.trim() === 'Take part', 'the button has the focus');
  });

  it('says so where there is no place left after all', async () => {
    const { press, says, words, button } = await meet({
      oxjoin: (event) => event.respondWith(counted(3, false)),
    });
    await press('Take part');
    await press('Sign up');
    await says('You have no place: all of them were taken.');
    expect(words()).to.contain('All places are taken.').and.not.to.contain('You have signed up.');
    expect(button('Take part')).to.equal(undefined);
  });

  it('claims nothing while nobody has answered, and asks again when somebody is there', async function () {
    this.timeout(8000);
    const { press, says, words, element, button } = await meet();
    await press('Take part');
    await press('Sign up');
    await says('Your sign-up is on its way');
    await waitUntil(() => words().includes('Nothing on this page has confirmed'), 'unsaved', {
      timeout: 6000,
    });
    expect(words()).not.to.contain('You have signed up.');
    expect(button('Send again')).to.not.equal(undefined);
    element.addEventListener('oxjoin', (event) =>
      (event as JoinRequestEvent).respondWith(counted(3, true)),
    );
    document.dispatchEvent(new ReadyEvent());
    await says('You have a place.');
  });

  for (const [name, answer] of [
    ['fails', () => Promise.reject(new Error('refused'))],
    ['answers something else', () => Promise.resolve({ ok: true } as never)],
  ] as const) {
    it(`keeps what was written where the host ${name}`, async () => {
      const { press, says, card } = await meet({ oxjoin: (event) => event.respondWith(answer()) });
      await press('Take part');
      await typeKeys('Emma');
      await press('Sign up');
      await says('It was not confirmed that you have a place.');
      expect(card().querySelector('input')?.value).to.equal('Emma');
      expect(card().querySelector('[role="alert"]')).to.not.equal(null);
    });
  }

  it('does not send more than is taken', async () => {
    let asked = 0;
    const { press, says, card } = await meet({ oxjoin: () => void (asked += 1) });
    await press('Take part');
    const input = card().querySelector('input')!;
    input.value = 'x'.repeat(101);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Sign up');
    await says('at most 100 characters');
    expect(asked).to.equal(0);
  });

  describe('a place of one’s own', () => {
    const [, other] = sampleExchanges.signUps;
    const own = {
      ...sampleExchanges,
      signUps: [{ exchange: offer, count: 3, own: true }, other],
    };

    for (const [name, answer, left] of [
      ['a count', () => counted(1, false), '2 of 3 places are left.'],
      ['nothing', () => Promise.resolve(), '1 of 3 places is left.'],
    ] as const) {
      it(`is given back by an answer of ${name}`, async () => {
        let detail: unknown;
        const { press, says, words, button } = await meet(
          {
            oxwithdraw: (event) => {
              ({ detail } = event);
              event.respondWith(answer());
            },
          },
          own,
        );
        await press('Give my place back');
        await says('Your place is given back.');
        expect(detail).to.deep.equal({ journey: 'new-kitchen', exchange: offer });
        expect(words()).to.contain(left).and.not.to.contain('You have signed up.');
        expect(button('Take part')).to.not.equal(undefined);
      });
    }

    it('is still told as one’s own where giving it back failed', async () => {
      const { press, says, words } = await meet(
        { oxwithdraw: (event) => event.respondWith(Promise.reject(new Error('away'))) },
        own,
      );
      await press('Give my place back');
      await says('You may still have it.');
      expect(words()).to.contain('You have signed up.');
    });

    it('stays given back, whatever older data says, until data says the same', async () => {
      const { element, press, says, words } = await meet(
        { oxwithdraw: (event) => event.respondWith(counted(1, false)) },
        own,
      );
      await press('Give my place back');
      await says('Your place is given back.');
      element.data = structuredClone(own);
      await element.updateComplete;
      expect(words()).to.contain('2 of 3 places are left.');
      const signUps = [{ exchange: offer, count: 2, own: false }, other];
      element.data = { ...own, signUps };
      await says('1 of 3 places is left.');
    });
  });

  it('offers nobody a place where the host keeps no sign-ups', async () => {
    const { card, words } = await meet({}, sampleExchanges.journey);
    expect(words()).to.contain('There are 3 places.');
    expect(card().querySelector('button')).to.equal(null);
  });

  it('stands in the map too', async () => {
    const element = await fixture<Journey>(html`
      <ox-journey presentation="map" .data=${sampleExchanges}></ox-journey>
    `);
    const cards = () => element.renderRoot.querySelectorAll('[part="map"] [part="exchange"]');
    await waitUntil(() => cards().length === 2, 'both offers');
  });
});
