import { expect, waitUntil } from '@open-wc/testing';
import { defineLate } from '../element/testing/define-late.js';
import { FeedbackPrompt } from './feedback-prompt.js';
import { samplePrompt } from './samples.js';

let arrive: () => void = () => {};
const late = new Promise<void>((resolve) => (arrive = resolve));
defineLate('ox-feedback-prompt', FeedbackPrompt, async () => {
  await late;
  return import('./view.js');
});

describe('the light element before its view', () => {
  const cases = [
    ['inline', 320],
    ['inline', 600],
    ['inline', 1000],
    ['launcher', 600],
    ['launcher by property', 600],
  ] as const;
  const waits: [name: string, write: (element: FeedbackPrompt) => void][] = [
    ['by attribute', (element) => element.setAttribute('trigger', 'exit')],
    ['by property', (element) => (element.trigger = 'exit')],
    ['by its page alone', (element) => (element.pages = '/nowhere')],
    ['since the page holds it back', (element) => element.setAttribute('data-oxhold', '')],
  ];
  const boxes: number[] = [];
  const heights: { light: number; loading: number; ready: number }[] = [];

  // All at once: a view arrives only once in a page.
  before(async () => {
    const place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
    const elements = cases.map(([presentation, width]) => {
      const box = document.createElement('div');
      box.style.width = `${width}px`;
      const element = new FeedbackPrompt();
      if (presentation === 'launcher by property') element.presentation = 'launcher';
      else element.setAttribute('presentation', presentation);
      box.append(element);
      place.append(box);
      return element;
    });
    await Promise.all(elements.map((element) => element.updateComplete));
    const waiting = waits.map(([, write]) => {
      const element = new FeedbackPrompt();
      write(element);
      place.append(element);
      return element;
    });
    const measure = (inner = false) =>
      elements.map(
        (element) =>
          (inner ? element.shadowRoot!.firstElementChild! : element).getBoundingClientRect().height,
      );
    await Promise.all(waiting.map((element) => element.updateComplete));
    boxes.push(...waiting.map((element) => element.getClientRects().length));
    for (const element of waiting) element.removeAttribute('data-oxhold');
    const light = measure();
    arrive();
    await waitUntil(
      () => elements.every((element) => element.shadowRoot?.firstElementChild),
      'no view came',
      { timeout: 8000 },
    );
    const loading = measure(true);
    for (const element of elements) element.data = samplePrompt;
    await waitUntil(() => elements.every((element) => element.state === 'ready'));
    const ready = measure(true);
    cases.forEach((_, index) =>
      heights.push({ light: light[index]!, loading: loading[index]!, ready: ready[index]! }),
    );
    place.remove();
  });

  waits.forEach(([name], index) => {
    it(`has no box where it waits for its moment, ${name}`, () => {
      expect(boxes[index]).to.equal(0);
    });
  });

  cases.forEach(([presentation, width], index) => {
    it(`has the box of what will be there, ${presentation} at ${width} px`, () => {
      const { light, loading, ready } = heights[index]!;
      expect(ready).to.be.greaterThan(40);
      // WebKit makes every line a whole number of pixels high.
      expect(light).to.be.closeTo(ready, 4);
      expect(loading).to.be.closeTo(ready, 0.1);
    });
  });
});
