import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { type DataRequestEvent } from '../element/events.js';
import { sampleArrival, sampleTouchpointsOf, sampleTouchpoints } from './samples.js';
import {
  Live,
  all,
  button,
  hasButton,
  liveTimeline,
  quietly,
  root,
  shown,
  status,
  titles,
  until,
  words,
} from './testing/meet.js';

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('<ox-customer-timeline> live', () => {
  afterEach(() => window.scrollTo(0, 0));

  describe('live changes', () => {
    it('appear at once, and are announced', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      live.push(sampleArrival);
      await until(element, () => titles(element)[0] === 'Feedback: 6 of 10', 'arrived');
      expect(status(element)).to.equal('1 new touchpoint');
      expect(words(root(element).querySelector('h2'))).to.contain('9 touchpoints');
    });

    it('that come one after the other are announced together', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      for (let count = 1; count <= 4; count += 1)
        live.push({ ...sampleArrival, id: `arrival-${count}` });
      await until(element, () => titles(element).length === 12, 'arrived');
      await until(element, () => status(element) === '3 new touchpoints', 'the other three');
      await until(element, () => status(element) === '', 'emptied');
    });

    it('replace the touchpoint of the same id, its details left open', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').click();
      live.push({ ...sampleTouchpoints[0], title: 'Corrected' });
      await until(element, () => titles(element)[0] === 'Corrected', 'replaced');
      expect(titles(element)).to.have.length(8);
      expect(button(element, 'Details').getAttribute('aria-expanded')).to.equal('true');
      expect(status(element)).to.equal('');
    });

    it('of one touchpoint that come together are one, the last', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      live.push(
        { ...sampleTouchpoints[0], title: 'Corrected' },
        { ...sampleArrival, title: 'first', rating: undefined },
        { ...sampleTouchpoints[0], title: 'Corrected again' },
        { ...sampleArrival, title: 'second', rating: undefined },
      );
      await until(element, () => titles(element).length > 8, 'arrived');
      expect(titles(element).slice(0, 2)).to.deep.equal(['second', 'Corrected again']);
      expect(titles(element)).to.have.length(9);
      expect(status(element)).to.equal('1 new touchpoint');
    });

    it('that wait are counted once, however often they change', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').focus();
      live.push(sampleArrival);
      await until(element, () => status(element) === '1 new touchpoint', 'announced');
      for (const title of ['changed', 'changed again']) live.push({ ...sampleArrival, title });
      await until(element, () => status(element) !== '1 new touchpoint', 'nothing more to say');
      expect(status(element)).to.equal('');
      expect(hasButton(element, '1 new touchpoint')).to.equal(true);
    });

    it('wait while the focus is inside, one announcement for many', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').focus();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'first waits');
      for (let count = 2; count <= 3; count += 1)
        live.push({ ...sampleArrival, id: `arrival-${count}`, title: `${count}` });
      live.push({ ...sampleArrival, id: 'arrival-3', title: 'again' });
      await until(element, () => hasButton(element, '3 new touchpoints'), 'three wait');
      expect(status(element)).to.equal('1 new touchpoint');
      expect(titles(element)).to.have.length(8);
      await until(element, () => status(element) === '3 new touchpoints', 'announced together');
      button(element, '3 new touchpoints').click();
      await until(element, () => titles(element).length === 11, 'shown');
      expect(hasButton(element, '3 new touchpoints')).to.equal(false);
      expect(root(element).activeElement).to.equal(root(element).querySelector('article'));
    });

    it('wait while a person has scrolled down, and move nothing', async () => {
      const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
      // Firefox scrolls by whole pixels, so lines have to be whole pixels high.
      element.style.cssText = "font: 16px/24px 'Liberation Serif', 'Times New Roman', serif";
      await nextFrame();
      const read = all(element, 'article')[30] as HTMLElement;
      read.scrollIntoView();
      await nextFrame();
      const { top } = read.getBoundingClientRect();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
      const { top: above, bottom } = button(element, '1 new touchpoint').getBoundingClientRect();
      expect(above).to.be.within(0, window.innerHeight);
      expect(bottom).to.be.within(0, window.innerHeight);
      button(element, '1 new touchpoint').click();
      await until(element, () => titles(element)[0] === 'Feedback: 6 of 10', 'shown');
      const first = root(element).querySelector('article') as HTMLElement;
      await until(element, () => first.getBoundingClientRect().top >= 0, 'scrolled to');
    });

    it('wait while a person has scrolled down in a box of the host', async () => {
      const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
      const box = element.parentElement as HTMLElement;
      box.style.cssText = 'block-size: 300px; overflow: auto';
      box.scrollTop = 900;
      await nextFrame();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
      expect(box.scrollTop).to.equal(900);
    });

    for (const width of [320, 480, 800])
      it(`wait behind a button that covers no words at ${width} px`, async () => {
        const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
        element.style.inlineSize = `${width}px`;
        scrollTo(0, 0);
        root(element).querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
        live.push(sampleArrival);
        await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
        const cover = button(element, '1 new touchpoint').getBoundingClientRect();
        const covered = [...all(element, '.chip, h3 bdi, .day .count bdi, h4, time')].filter(
          (each) => [...each.getClientRects()].some((box) => overlap(box, cover)),
        );
        expect(covered.map(words)).to.deep.equal([]);
      });

    it('make an empty timeline ready', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const live = new Live(box, []);
      const element = document.createElement('ox-customer-timeline');
      element.customer = '15544';
      box.append(element);
      await until(element, () => element.state === 'empty', 'empty');
      live.push(sampleArrival);
      await until(element, () => element.state === 'ready', 'ready');
      expect(titles(element)).to.deep.equal(['Feedback: 6 of 10']);
    });

    it('that are none are reported, and harm nothing', async () =>
      quietly(async (warnings) => {
        const { element, live } = await liveTimeline(sampleTouchpoints);
        live.push(null, { id: 'x' }, sampleArrival);
        await until(element, () => titles(element).length === 9, 'the good one is shown');
        expect(warnings).to.have.length(1);
        expect(shown(element)).to.contain('2 records could not be shown whole.');
      }));

    it('end when another customer is wanted, who is asked for anew', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      const asked: string[] = [];
      element.parentElement?.addEventListener('oxdata', (event) =>
        asked.push((event as DataRequestEvent).detail.id),
      );
      element.customer = '12748';
      await until(element, () => live.ended && asked.length === 1, 'asked anew');
      expect(asked).to.deep.equal(['12748']);
    });
  });
});
