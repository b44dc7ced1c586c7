import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MoreRequestEvent } from '../../element/events.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import { sampleTouchpoints, sampleTouchpointsOf } from '../samples.js';
import { all, button, root, timeline, until, words } from '../testing/meet.js';
import { placeOf, settle } from './testing/scrolled.js';

const focused = (element: Element) => root(element).activeElement as HTMLElement | null;
const place = (element: Element) => placeOf(focused(element)?.closest('article'));

async function press(element: CustomerTimeline, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const [held, pressed = ''] = key.includes('+') ? key.split('+') : [undefined, key];
    // Not every engine's driver holds a key down.
    if (held === undefined) await sendKeys({ press: pressed });
    else {
      const init = { key: pressed, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      const event = new KeyboardEvent('keydown', init);
      focused(element)?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    }
    await element.updateComplete;
  }
}

/** Comes to the first article with Tab, as a person does. */
async function enter(element: CustomerTimeline): Promise<void> {
  all(element, 'input')[0]?.focus();
  for (let step = 0; step < 20 && focused(element)?.localName !== 'article'; step += 1)
    await sendKeys({ press: 'Tab' });
  expect(place(element)).to.equal(1);
}

/** A host that has pages of touchpoints behind the first one. */
async function paged(whole: unknown[], size: number, first = size): Promise<CustomerTimeline> {
  const pageFrom = (start: number, end: number) => ({
    touchpoints: whole.slice(start, end),
    ...(end < whole.length && { before: `${end}` }),
  });
  const element = await timeline(pageFrom(0, first), { customer: '15544' });
  element.addEventListener('oxmore', (event) => {
    const more = event as MoreRequestEvent;
    const start = Number((more.detail as { before?: string }).before);
    more.respondWith(Promise.resolve(pageFrom(start, start + size)));
  });
  return element;
}

describe('a timeline by keyboard', () => {
  afterEach(() => window.scrollTo(0, 0));

  for (const [name, first] of [
    ['a plain list', 20],
    ['rows that are drawn as they come into sight', 320],
  ] as const)
    it(`reads 50 articles over the boundaries of pages, in ${name}`, async () => {
      const element = await paged(sampleTouchpointsOf(first + 60), 20, first);
      await enter(element);
      const start = first - 20;
      if (start > 0) {
        await press(element, 'End');
        await until(element, () => place(element) === first, 'at the last');
        await press(element, 'PageUp', 19);
      }
      const read: string[] = [];
      for (let article = 1; article <= 50; article += 1) {
        const expected = start + article;
        await until(element, () => place(element) === expected, `at article ${expected}`);
        expect(focused(element)?.localName).to.equal('article');
        read.push(words(focused(element)?.querySelector('h4')));
        await press(element, 'PageDown');
      }
      expect(new Set(read).size).to.equal(50);
      expect(read[0]).to.equal(`Touchpoint ${first + 60 - start}`);
      expect(read.at(-1)).to.equal(`Touchpoint ${first + 60 - start - 49}`);
    });

  for (const count of [40, 1000])
    it(`moves in ${count} articles by the keys of a feed`, async () => {
      const element = await timeline(sampleTouchpointsOf(count));
      await enter(element);
      for (const [key, expected] of [
        ['PageDown', 2],
        ['ArrowDown', 3],
        ['ArrowUp', 2],
        ['PageUp', 1],
        ['ArrowUp', 1],
        ['End', count],
        ['PageDown', count],
        ['ArrowUp', count - 1],
        ['Home', 1],
      ] as const) {
        await press(element, key);
        await until(element, () => place(element) === expected, `${key} to ${expected}`);
        await settle(element);
        const { top, bottom } = (focused(element) as HTMLElement).getBoundingClientRect();
        expect(top).to.be.greaterThan(-1);
        expect(bottom).to.be.lessThan(innerHeight + 1);
      }
      await press(element, 'Control+End');
      expect(focused(element)?.matches('.feed-end')).to.equal(true);
      all(element, 'article[tabindex="0"]')[0]?.focus();
      await press(element, 'Control+Home');
      expect(focused(element)?.matches('.feed-start')).to.equal(true);
    });

  it('reaches one article with Tab, the one where the person is', async () => {
    const element = await timeline(sampleTouchpoints);
    await enter(element);
    await press(element, 'PageDown', 2);
    expect(place(element)).to.equal(3);
    expect(all(element, 'article[tabindex="0"]').map(placeOf)).to.deep.equal([3]);
    button(element, 'Details').focus();
    await element.updateComplete;
    expect(all(element, 'article[tabindex="0"]').map(placeOf)).to.deep.equal([1]);
  });

  it('opens details, reads on from inside them, and closes them again', async () => {
    const element = await timeline(sampleTouchpoints);
    await enter(element);
    const details = button(element, 'Details');
    for (let step = 0; step < 5 && focused(element) !== details; step += 1)
      await press(element, 'Tab');
    expect(focused(element)).to.equal(details);
    await press(element, 'Enter');
    expect(details.getAttribute('aria-expanded')).to.equal('true');
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal(details);
    await press(element, 'PageDown');
    await until(element, () => place(element) === 2, 'at the second');
    await press(element, 'PageUp');
    await until(element, () => place(element) === 1, 'back');
  });

  it('filters by channel without losing its place', async () => {
    const element = await timeline(sampleTouchpointsOf(1000));
    await until(element, () => all(element, 'input').length > 0, 'counted');
    const [first] = all(element, 'input');
    first?.focus();
    await press(element, ' ');
    await until(element, () => Number(all(element, 'article')[0]?.ariaSetSize) === 250, 'filtered');
    expect(focused(element)).to.equal(first);
    await enter(element);
    await press(element, 'PageDown');
    await until(element, () => place(element) === 2, 'at the second of them');
  });

  for (const count of [30, 1000])
    it(`closes a day of ${count} touchpoints, and reads on after it`, async () => {
      const element = await timeline(sampleTouchpointsOf(count));
      const heading = all(element, 'h3 button')[0] as HTMLElement;
      heading.focus();
      await press(element, 'Enter');
      const closed = focused(element);
      expect(words(closed)).to.equal('Thursday, December 1, 2011');
      expect(closed?.getAttribute('aria-expanded')).to.equal('false');
      await press(element, 'PageDown');
      await until(element, () => place(element) === 3, 'at the first after it');
      await press(element, 'PageDown');
      await until(element, () => place(element) === 4, 'at the one after that');
      await press(element, 'PageUp', 2);
      expect(words(focused(element))).to.contain('Thursday, December 1, 2011');
      await press(element, 'PageDown');
      await until(element, () => place(element) === 3, 'back');
    });

  for (const count of [40, 1000])
    it(`comes to the touchpoint of a link among ${count}`, async () => {
      location.hash = `#ox-touchpoint=many-${count - 5}`;
      try {
        const element = await timeline(sampleTouchpointsOf(count));
        await until(element, () => place(element) === count - 4, 'at the touchpoint');
        await press(element, 'PageDown');
        await until(element, () => place(element) === count - 3, 'at the next');
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });

  for (const count of [40, 1000])
    it(`is told as articles with their place, of ${count}`, async () => {
      const element = await timeline(sampleTouchpointsOf(count));
      for (const article of all(element, 'article')) {
        const number = placeOf(article);
        expect(article.getAttribute('aria-setsize')).to.equal(`${count}`);
        const name = root(element).getElementById(article.getAttribute('aria-labelledby') ?? '');
        expect(words(name)).to.equal(`Touchpoint ${count - number + 1}`);
        expect(words(article)).to.contain(
          `${number.toLocaleString('en')} of ${count.toLocaleString('en')}`,
        );
      }
      await expect(element).to.be.accessible();
    });
});
