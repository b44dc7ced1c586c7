import { expect, waitUntil } from '@open-wc/testing';
import { defineLate } from '../element/testing/define-late.js';
import { OkrCard } from './okr-card.js';
import { sampleAt } from './samples.js';

let arrive: () => void = () => {};
const late = new Promise<void>((resolve) => (arrive = resolve));
defineLate('ox-okr-card', OkrCard, async () => {
  await late;
  return import('./view.js');
});

describe('the light element before its view', () => {
  const widths = [320, 500, 650, 720, 1000];
  const heights: { light: number; loading: number; ready: number }[] = [];

  // All at once: a view arrives only once in a page.
  before(async () => {
    const place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
    const elements = widths.map((width) => {
      const box = document.createElement('div');
      box.style.width = `${width}px`;
      const element = new OkrCard();
      box.append(element);
      place.append(box);
      return element;
    });
    const measure = () => elements.map((element) => element.getBoundingClientRect().height);
    await Promise.all(elements.map((element) => element.updateComplete));
    const light = measure();
    arrive();
    await waitUntil(
      () => elements.every((element) => element.shadowRoot?.firstElementChild),
      'no view came',
      { timeout: 8000 },
    );
    const loading = measure();
    for (const element of elements) element.data = sampleAt(Date.now());
    await waitUntil(() => elements.every((element) => element.state === 'ready'));
    const ready = measure();
    widths.forEach((_, index) =>
      heights.push({ light: light[index]!, loading: loading[index]!, ready: ready[index]! }),
    );
    place.remove();
  });

  widths.forEach((width, index) => {
    it(`keeps one place until the data is there, at ${width} px`, () => {
      const { light, loading, ready } = heights[index]!;
      expect(loading).to.equal(light);
      // How much an objective has to say differs; the place is that of a usual one.
      expect(light).to.be.within(ready * 0.75, ready * 1.25);
    });
  });
});
