import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { everyElement } from './every-element.js';
import { closeFrames, openFrame, untilState } from './framed.js';
import { goodPrompt, goodTouchpoint } from './hostile/page.js';

// The frame page in a sandbox without an origin and without storage, under its own policy: every widget is drawn, and what it asks
// is answered by the page around. What a person does in it is in `frame-page.e2e`.

let listening = new AbortController();

afterEach(() => {
  closeFrames();
  listening.abort();
  listening = new AbortController();
});

/** Answers as a host does, until the test is over. */
const onData = (listener: (event: HTMLElementEventMap['oxdata']) => void): void =>
  document.body.addEventListener('oxdata', listener, { signal: listening.signal });

const noStorage = 'storage: SecurityError';

describe('the frame page', () => {
  for (const [tag, data] of Object.entries(everyElement))
    it(`draws ${tag} without storage, and says how high it is`, async () => {
      const framed = openFrame(
        { element: tag, ...(tag === 'ox-assessment' && { side: 'customer' }) },
        { data },
      );
      await untilState(framed, 'ready');
      await waitUntil(
        () => framed.frame.getBoundingClientRect().height > 60,
        'the frame is as high as its content',
        { timeout: 5000 },
      );
      // What only a later frame finds wrong is told after it: Firefox says so of an observer that lays out anew.
      await aTimeout(200);
      expect(framed.told).to.deep.equal([noStorage]);
    });

  it('is under its own policy: what would break it is told', async () => {
    const framed = openFrame(
      { element: 'ox-feedback-prompt' },
      { data: goodPrompt },
      { query: '?planted' },
    );
    await untilState(framed, 'ready');
    await waitUntil(() => framed.told.length > 1, 'the violation is told', { timeout: 5000 });
    expect(framed.told[1]).to.match(/^style-src/);
  });

  it('works outside of a sandbox too', async () => {
    const framed = openFrame(
      { element: 'ox-feedback-prompt' },
      { data: goodPrompt },
      { sandbox: null },
    );
    await untilState(framed, 'ready');
    expect(framed.told).to.have.lengthOf(1);
    expect(framed.told[0]).to.match(/^storage: \d/);
  });

  it('shows data that stands in its address, without a host that answers', async () => {
    const framed = openFrame({ element: 'ox-feedback-prompt', data: JSON.stringify(goodPrompt) });
    await untilState(framed, 'ready');
    expect(framed.told).to.deep.equal([noStorage]);
  });

  it('asks the page around it by an event on the frame, and takes live changes', async () => {
    const asked: unknown[] = [];
    let more: ((change: unknown) => void) | undefined;
    const answer = async function* () {
      yield { touchpoints: [goodTouchpoint], before: null };
      const change = new Promise((resolve) => (more = resolve));
      yield await change;
    };
    onData((event) => {
      asked.push([(event.target as Element).localName, event.detail]);
      event.respondWith(answer());
    });
    const framed = openFrame({ element: 'ox-customer-timeline', customer: '17850' });
    await untilState(framed, 'ready');
    const { height } = framed.frame.getBoundingClientRect();
    await waitUntil(() => more, 'live changes are wanted');
    more!({
      added: [3, 4, 5].map((day) => ({
        ...goodTouchpoint,
        ...{ id: `new-${day}`, at: `2026-03-0${day}T09:30:00Z` },
      })),
    });
    await waitUntil(
      () => framed.frame.getBoundingClientRect().height > height + 60,
      'three more touchpoints are shown',
      { timeout: 5000 },
    );
    expect(asked).to.deep.equal([['iframe', { subject: 'customer', id: '17850' }]]);
    expect(framed.told).to.deep.equal([noStorage]);
  });

  it('asks again when somebody has come who answers', async () => {
    let asked = 0;
    let isThere = false;
    onData((event) => {
      asked += 1;
      if (isThere) event.respondWith(Promise.resolve(everyElement['ox-radar']));
    });
    const framed = openFrame({ element: 'ox-radar', instrument: 'ox6' });
    await waitUntil(() => asked > 0, 'it asks while nobody answers', { timeout: 15_000 });
    isThere = true;
    document.dispatchEvent(new Event('oxready'));
    await untilState(framed, 'ready');
  });

  it('says that nobody answers, when nobody does', async () => {
    const framed = openFrame({ element: 'ox-radar', instrument: 'ox6' });
    await untilState(framed, 'error');
    expect(framed.told).to.deep.equal([noStorage]);
  });

  it('is found by a helper that comes later, and again after it was moved', async () => {
    const framed = openFrame({ element: 'ox-feedback-prompt' }, { data: goodPrompt });
    await untilState(framed, 'ready');
    const place = document.createElement('div');
    document.body.append(place);
    framed.told.length = 0;
    // The browser loads it anew.
    place.append(framed.frame);
    framed.frame.style.blockSize = '1px';
    await waitUntil(
      () => framed.frame.getBoundingClientRect().height > 60,
      'it has its data again, and its height',
      { timeout: 15_000 },
    );
    place.remove();
  });
});
