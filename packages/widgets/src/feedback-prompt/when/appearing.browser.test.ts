import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt } from '../samples.js';
import {
  isSeen,
  meetWaiting,
  settle,
  untilGone,
  untilSeen,
  type Written,
} from '../testing/appearing.js';

const made: Element[] = [];

/** Something of the page, taken away after the test. */
function add(style: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  made.push(element);
  return element;
}

/** What a browser says when a page is left for another one, and looked at again. */
function leavePage(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

const address = location.href;

afterEach(async () => {
  for (const element of made.splice(0)) element.remove();
  Reflect.deleteProperty(document, 'visibilityState');
  history.replaceState(null, '', address);
  scrollTo(0, 0);
  await resetMouse();
});

describe('what a prompt waits for', () => {
  it('now: it shows itself, without the focus, and tells its id', async () => {
    const { element, person, asked, details } = await meetWaiting({ trigger: 'now' });
    await untilSeen(element);
    expect(asked).to.deep.equal([{ subject: 'prompt', id: 'after-order' }]);
    expect(person.scale).to.have.length(11);
    expect(person.focus).to.equal('');
    expect(details).to.deep.equal([{ prompt: 'after-order' }]);
    await expect(element).to.be.accessible();
  });

  it('delay: nothing is seen before, and nobody is asked', async () => {
    const begun = performance.now();
    const { element, asked, events } = await meetWaiting({ trigger: 'delay 300ms' });
    await settle(element);
    expect([isSeen(element), asked.length]).to.deep.equal([false, 0]);
    await untilSeen(element);
    expect(performance.now() - begun).to.be.at.least(300);
    expect(events).to.deep.equal(['oxshow']);
  });

  it('scroll: half of the page, and no less', async () => {
    add('block-size: 4000px');
    const { element } = await meetWaiting({ trigger: 'scroll 50%' });
    const way = document.documentElement.scrollHeight - innerHeight;
    scrollTo(0, way * 0.4);
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    scrollTo(0, way * 0.51);
    await untilSeen(element);
  });

  it('scroll: also in a part that fills the page, but in no small list', async () => {
    const list = add('block-size: 80px; overflow: auto');
    const main = add('block-size: 90vh; overflow: auto');
    for (const box of [list, main]) box.innerHTML = '<p style="block-size: 3000px"></p>';
    const { element } = await meetWaiting({ trigger: 'scroll 50%' });
    list.scrollTop = 2900;
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    main.scrollTop = 2000;
    await untilSeen(element);
  });

  const seen: [name: string, style: string][] = [
    ['an element', 'margin-block-start: 3000px; block-size: 100px'],
    ['one that is higher than the window', 'margin-block-start: 3000px; block-size: 9000px'],
    ['an anchor without any size', 'margin-block-start: 3000px'],
  ];
  for (const [name, style] of seen) {
    it(`seen: ${name}, as soon as it is scrolled to, and not before`, async () => {
      const { element } = await meetWaiting({ trigger: 'seen #reviews' });
      const reviews = add(style, { id: 'reviews' });
      add('block-size: 3000px');
      await settle(element);
      expect(isSeen(element)).to.equal(false);
      reviews.scrollIntoView();
      await untilSeen(element);
    });
  }

  it('exit: a mouse leaves at the top, and at no other edge', async () => {
    const { element } = await meetWaiting({ trigger: 'exit' });
    const leave = (clientY: number, relatedTarget: EventTarget | null) =>
      document.body.dispatchEvent(
        new MouseEvent('mouseout', { bubbles: true, clientY, relatedTarget }),
      );
    leave(400, null);
    leave(-1, document.documentElement);
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    leave(-1, null);
    await untilSeen(element);
  });

  it('exit: for fingers and keyboards when the page is looked at again, and not before', async () => {
    const { element } = await meetWaiting({ trigger: 'exit' });
    leavePage('hidden');
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    leavePage('visible');
    await untilSeen(element);
  });

  const places: [name: string, target: () => EventTarget, bubbles: boolean][] = [
    ['on the window', () => window, false],
    ['on the document', () => document, false],
    ['on an element, bubbling', () => add(''), true],
    ['on an element, not bubbling', () => add(''), false],
  ];
  for (const [name, target, bubbles] of places) {
    it(`event: of any name, ${name}`, async () => {
      const { element } = await meetWaiting({ trigger: 'event order-placed' });
      target().dispatchEvent(new Event('order-changed', { bubbles }));
      await settle(element);
      expect(isSeen(element)).to.equal(false);
      target().dispatchEvent(new Event('order-placed', { bubbles }));
      await untilSeen(element);
    });
  }

  it('event: by a real mouse', async () => {
    const button = add(
      'position: fixed; inset: 10px auto auto 10px; inline-size: 40px; block-size: 40px',
    );
    const { element } = await meetWaiting({ trigger: 'event click' });
    await sendMouse({ type: 'click', position: [20, 20] });
    await untilSeen(element);
    expect(button.isConnected).to.equal(true);
  });

  it('any of several', async () => {
    const { element } = await meetWaiting({ trigger: 'delay 1min, event ready' });
    document.dispatchEvent(new Event('ready'));
    await untilSeen(element);
  });

  it('what cannot be read is named once, and the rest is waited for', async () => {
    const warnings = await warningsOf(async () => {
      const { element } = await meetWaiting({ trigger: 'soon, now' });
      await untilSeen(element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(
      'cannot read "trigger" ("soon, now"), [0]: expected "now", "delay 10s"',
    );
  });

  it('of very many that cannot be read the first is named, and how many there are', async () => {
    const warnings = await warningsOf(async () => {
      const { element } = await meetWaiting({ trigger: `now${','.repeat(19_000)}` });
      await untilSeen(element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('[1]: expected "now"').and.to.contain('(1 of 19000)');
    expect(warnings[0]!.length).to.be.lessThan(500);
  });

  it('a selector that is none is named, and nothing is shown', async () => {
    const warnings = await warningsOf(async () => {
      const { element } = await meetWaiting({ trigger: 'seen ]' });
      expect(isSeen(element)).to.equal(false);
    });
    expect(warnings[0]).to.contain('cannot wait for "seen ]"');
  });
});

describe('where and for whom', () => {
  it('the prompt itself may say when; what the element says wins', async () => {
    const data = { ...samplePrompt, show: { trigger: 'event of-prompt' } };
    const first = await meetWaiting({ data });
    const second = await meetWaiting({ data, trigger: 'event of-element' });
    document.dispatchEvent(new Event('of-prompt'));
    await untilSeen(first.element);
    expect(isSeen(second.element)).to.equal(false);
    document.dispatchEvent(new Event('of-element'));
    await untilSeen(second.element);
  });

  it('pages: also after the address was changed in the page, and gone with it', async () => {
    const { element } = await meetWaiting({ pages: '*/thanks' });
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    history.pushState(null, '', '/shop/thanks');
    await untilSeen(element);
    history.pushState(null, '', '/shop/basket');
    await untilGone(element);
  });

  it('pages: what happens elsewhere does not count', async () => {
    const { element, asked } = await meetWaiting({ trigger: 'event bought', pages: '*/thanks' });
    document.dispatchEvent(new Event('bought'));
    history.pushState(null, '', '/shop/thanks');
    await settle(element);
    expect(asked).to.deep.equal([]);
    document.dispatchEvent(new Event('bought'));
    await untilSeen(element);
  });

  const draws: [draw: number, sample: number, isShown: boolean][] = [
    [0.19, 0.2, true],
    [0.2, 0.2, false],
    [0.99, 1, true],
  ];
  for (const [draw, sample, isShown] of draws) {
    it(`sample: ${sample} with ${draw} drawn is ${isShown ? 'shown' : 'not shown'}, and is drawn once`, async () => {
      const { random } = Math;
      let times = 0;
      Math.random = () => ((times += 1), draw);
      try {
        const data = { ...samplePrompt, id: `drawn-${draw}-${sample}` };
        const { element } = await meetWaiting({ data, sample });
        await settle(element);
        const again = await meetWaiting({ data, sample });
        await settle(again.element);
        expect([isSeen(element), isSeen(again.element)]).to.deep.equal([isShown, isShown]);
        expect(times).to.equal(1);
      } finally {
        Math.random = random;
      }
    });
  }

  const isTouch = matchMedia('(pointer: coarse)').matches;
  const devices: [devices: string, isShown: boolean][] = [
    ['mouse', !isTouch],
    ['touch', isTouch],
    ['touch mouse', true],
  ];
  for (const [written, isShown] of devices) {
    it(`devices: ${written}`, async () => {
      const { element } = await meetWaiting({ devices: written });
      await settle(element);
      expect(isSeen(element)).to.equal(isShown);
    });
  }
});

describe('the leave of the host', () => {
  const refusals: [name: string, leave: unknown][] = [
    ['false', false],
    ['anything but true', 'yes'],
    ['nothing', null],
    ['an error', new Error('down')],
    ['nobody', 'nobody'],
  ];
  for (const [name, leave] of refusals) {
    it(`is not given by ${name}`, async () => {
      await warningsOf(async () => {
        const { element, events, asked } = await meetWaiting({
          trigger: 'now',
          ...({ leave } satisfies Written),
        });
        await waitUntil(() => asked.length > 0);
        await settle(element);
        expect(isSeen(element)).to.equal(false);
        expect(element.getClientRects().length).to.equal(0);
        expect(events).to.deep.equal([]);
      });
    });
  }

  it('may come late, from whoever announces themselves', async () => {
    const { element, place } = await meetWaiting({ trigger: 'now', leave: 'nobody' });
    await settle(element);
    place.addEventListener('oxmayshow', (event) => event.respondWith(Promise.resolve(true)));
    document.dispatchEvent(new Event('oxready'));
    await untilSeen(element);
  });

  it('is not needed by a person', async () => {
    const { element, person, events } = await meetWaiting({
      presentation: 'launcher',
      trigger: 'now',
      leave: false,
    });
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    await person.press('Give feedback');
    expect(isSeen(element)).to.equal(true);
    expect(events).to.deep.equal(['oxshow']);
  });

  it('is not asked for while the page is not looked at', async () => {
    leavePage('hidden');
    const { element, asked } = await meetWaiting({ trigger: 'now' });
    await settle(element);
    expect(asked).to.deep.equal([]);
    leavePage('visible');
    await untilSeen(element);
  });
});

describe('a prompt that has shown itself', () => {
  async function shown(presentation: string) {
    const met = await meetWaiting({ presentation, trigger: 'now' });
    await untilSeen(met.element);
    return met;
  }

  it('in a launcher’s panel: is announced, takes no focus, and is put away by Escape from anywhere', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    made.push(field);
    field.focus();
    const { element, person, events } = await shown('launcher');
    expect(document.activeElement).to.equal(field);
    expect(person.hears).to.equal('We have a question for you.');
    await sendKeys({ press: 'Escape' });
    await untilGone(element);
    expect(events).to.deep.equal(['oxshow', 'oxdismiss']);
    expect(person.buttons).to.deep.equal(['Give feedback']);
  });

  it('in a dialog: waits while somebody writes, and gives the focus back', async () => {
    const field = document.createElement('input');
    const button = document.createElement('button');
    document.body.append(field, button);
    made.push(field, button);
    field.focus();
    const { element, person } = await meetWaiting({ presentation: 'dialog', trigger: 'now' });
    await settle(element);
    expect(isSeen(element)).to.equal(false);
    button.focus();
    await untilSeen(element);
    expect(person.focus).to.equal('0 = Not at all likely');
    await sendKeys({ press: 'Escape' });
    await untilGone(element);
    expect(document.activeElement).to.equal(button);
    expect(element.getClientRects().length).to.equal(0);
  });

  it('put away does not come again by itself', async () => {
    const { element, person, events } = await meetWaiting({ trigger: 'event again' });
    document.dispatchEvent(new Event('again'));
    await untilSeen(element);
    await person.press('Not now');
    document.dispatchEvent(new Event('again'));
    await settle(element);
    expect(person.buttons).to.deep.equal(['Give feedback']);
    expect(events).to.deep.equal(['oxshow', 'oxdismiss']);
  });

  it('stays when it is moved in the page', async () => {
    const { element, person, asked } = await shown('inline');
    const other = add('');
    other.append(element);
    await settle(element);
    expect(isSeen(element)).to.equal(true);
    expect(person.scale).to.have.length(11);
    expect(asked).to.have.length(1);
  });
});

describe('a page that holds prompts back', () => {
  const hold = () => {
    const checkout = add('', { 'data-oxhold': '' });
    return () => checkout.remove();
  };

  const unused: [
    name: string,
    written: Written,
    act: (element: FeedbackPrompt) => Promise<void>,
  ][] = [
    ['inline that has shown itself', { trigger: 'now' }, untilSeen],
    ['a dialog that has shown itself', { trigger: 'now', presentation: 'dialog' }, untilSeen],
    ['a panel that has shown itself', { trigger: 'now', presentation: 'launcher' }, untilSeen],
    ['inline in the page', {}, untilSeen],
    ['the button of a launcher', { presentation: 'launcher' }, async () => {}],
    ['the tab at the edge', { presentation: 'tab' }, async () => {}],
  ];
  for (const [name, written, act] of unused) {
    it(`sees nothing more of it: ${name}`, async () => {
      const { element, events } = await meetWaiting(written);
      await act(element);
      const release = hold();
      await waitUntil(() => element.getClientRects().length === 0);
      expect(document.querySelector(':modal')).to.equal(null);
      expect(events).not.to.contain('oxdismiss');
      release();
      await waitUntil(() => element.getClientRects().length > 0);
    });
  }

  it('shows nothing from the beginning, and asks nobody; what fell due is shown afterwards', async () => {
    const release = hold();
    const { element, asked } = await meetWaiting({ trigger: 'event bought' });
    document.dispatchEvent(new Event('bought'));
    await settle(element);
    expect([isSeen(element), asked.length]).to.deep.equal([false, 0]);
    release();
    await untilSeen(element);
  });

  it('is heard at once, also by what falls due in the same moment', async () => {
    const { element, asked } = await meetWaiting({ trigger: 'event bought' });
    const release = hold();
    document.dispatchEvent(new Event('bought'));
    expect(asked).to.deep.equal([]);
    release();
    await untilSeen(element);
  });

  it('leaves what a person uses: an answer, words, or only the focus in it', async () => {
    const answered = await meetWaiting({ trigger: 'now' });
    const focused = await meetWaiting({ trigger: 'now' });
    const opened = await meetWaiting({ presentation: 'dialog' });
    await Promise.all([answered, focused].map(({ element }) => untilSeen(element)));
    await answered.person.choose('9');
    focused.element.shadowRoot!.querySelector('input')!.focus();
    hold();
    await settle(answered.element);
    expect(isSeen(answered.element)).to.equal(true);
    expect(isSeen(focused.element)).to.equal(true);
    expect(opened.element.getClientRects().length).to.equal(0);
  });

  it('leaves a dialog that a person has opened', async () => {
    const { element, person } = await meetWaiting({ presentation: 'dialog' });
    await person.press('Give feedback');
    hold();
    await settle(element);
    expect(isSeen(element)).to.equal(true);
  });

  it('does not, where a framework has written “false”', async () => {
    add('', { 'data-oxhold': 'false' });
    const { element } = await meetWaiting({ trigger: 'now' });
    await untilSeen(element);
  });
});
