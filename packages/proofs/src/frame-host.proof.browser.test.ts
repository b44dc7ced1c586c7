import { expect, waitUntil } from '@open-wc/testing';
import { sampleTouchpoints } from '../../widgets/src/customer-timeline/samples.js';
import { warningsOf } from '../../widgets/src/element/testing/warnings.js';
import { sampleWhole } from '../../widgets/src/journey/samples.js';
import { closeFrames, FrameHost, openFrame, untilState, type Framed } from './framed.js';
import { goodPrompt } from './hostile/page.js';

// What the helper in the host page does beside the line: how high the frame is, what it is given, and who has the line. In a frame
// without a sandbox, so that its page can be looked at.

afterEach(closeFrames);

const open = (element: string, options: Parameters<typeof openFrame>[1]) =>
  openFrame({ element }, options, { sandbox: null });

const pageOf = ({ frame }: Framed): HTMLElement => frame.contentDocument!.documentElement;

const longTimeline = Array.from({ length: 400 }, (_, index) => ({
  ...sampleTouchpoints[0],
  ...{ id: `${index}`, at: new Date(Date.UTC(2026, 0, 1) + index * 36e5).toISOString() },
}));

describe('the height of a frame', () => {
  for (const [element, data, what] of [
    ['ox-customer-timeline', longTimeline, 'a long list'],
    ['ox-journey', sampleWhole, 'a map'],
  ] as const)
    it(`does not follow from itself: ${what}`, async () => {
      const framed = open(element, { data });
      framed.frame.width = '1000';
      await untilState(framed, 'ready');
      const heights = [300, 3000].map((height) => {
        framed.frame.style.blockSize = `${height}px`;
        return pageOf(framed).getBoundingClientRect().height;
      });
      expect(heights[0]).to.equal(heights[1]);
    });

  it('nor does the place that a map is kept before its data is there', async () => {
    const framed = open('ox-journey', {});
    framed.frame.width = '1000';
    // Between the empty page of a new frame and its own there is none.
    const findJourney = () => framed.frame.contentDocument?.querySelector('ox-journey');
    await waitUntil(() => findJourney()?.shadowRoot, 'it is there', { timeout: 15_000 });
    const heights = [300, 3000].map((height) => {
      framed.frame.style.blockSize = `${height}px`;
      return pageOf(framed).getBoundingClientRect().height;
    });
    expect(heights[0]).to.equal(heights[1]);
  });

  it('is enough where the host counts borders and padding in', async () => {
    const framed = open('ox-feedback-prompt', { data: goodPrompt });
    Object.assign(framed.frame.style, {
      boxSizing: 'border-box',
      border: '5px solid',
      paddingBlock: '7px',
    });
    await untilState(framed, 'ready');
    await waitUntil(
      () =>
        framed.frame.contentWindow!.innerHeight >= pageOf(framed).getBoundingClientRect().height,
      'nothing has to be scrolled',
      { timeout: 5000 },
    );
  });
});

describe('what a frame is given', () => {
  it('is every token, those with a number too', async () => {
    const framed = open('ox-feedback-prompt', {
      data: goodPrompt,
      tokens: { '--ox-part-1': 'red', '--ox-accent': 'blue' },
    });
    await untilState(framed, 'ready');
    const { style } = pageOf(framed);
    expect(style.getPropertyValue('--ox-part-1')).to.equal('red');
    expect(style.getPropertyValue('--ox-accent')).to.equal('blue');
  });

  it('is all else, where something cannot be copied into another page', async () => {
    const warnings = await warningsOf(async () => {
      const framed = open('ox-feedback-prompt', {
        data: goodPrompt,
        strings: { next: () => 'Next' },
        tokens: { '--ox-accent': 'blue' },
      });
      await untilState(framed, 'ready');
      expect(pageOf(framed).style.getPropertyValue('--ox-accent')).to.equal('blue');
      framed.host.set({ data: { next: () => 'Next' } });
    });
    expect(warnings.map((each) => each.split(':')[0])).to.deep.equal([
      '“strings” cannot be copied into the frame',
      '“data” cannot be copied into the frame',
    ]);
  });
});

describe('the line to a frame', () => {
  it('is free for the next helper once the former has ended it', async () => {
    const framed = open('ox-feedback-prompt', { data: goodPrompt });
    await untilState(framed, 'ready');
    framed.host.disconnect();
    const next = new FrameHost(framed.frame, { tokens: { '--ox-accent': 'blue' } });
    await waitUntil(() => next.state === 'ready', 'it is told how the frame is', { timeout: 5000 });
    expect(pageOf(framed).style.getPropertyValue('--ox-accent')).to.equal('blue');
    next.disconnect();
  });

  it('is taken by a helper that waits for it as soon as the former has ended it', async () => {
    const framed = open('ox-feedback-prompt', { data: goodPrompt });
    await untilState(framed, 'ready');
    const next = new FrameHost(framed.frame, { tokens: { '--ox-accent': 'blue' } });
    // What the frame says to the first is heard after what it said to the next, which it refused.
    framed.host.set({ tokens: { '--ox-accent': 'red' } });
    await waitUntil(() => pageOf(framed).style.getPropertyValue('--ox-accent') === 'red');
    expect(next.state).to.equal('loading');
    framed.host.disconnect();
    await waitUntil(() => next.state === 'ready', 'it is told how the frame is', { timeout: 5000 });
    expect(pageOf(framed).style.getPropertyValue('--ox-accent')).to.equal('blue');
    next.disconnect();
  });

  it('stays with the helper that has it', async () => {
    const framed = open('ox-feedback-prompt', { data: goodPrompt });
    await untilState(framed, 'ready');
    const second = new FrameHost(framed.frame, { tokens: { '--ox-accent': 'blue' } });
    framed.host.set({ tokens: { '--ox-accent': 'red' } });
    framed.host.set({ strings: { next: 'Off you go' } });
    await waitUntil(
      () => pageOf(framed).style.getPropertyValue('--ox-accent') === 'red',
      'it is set',
      { timeout: 5000 },
    );
    expect(second.state).to.equal('loading');
    second.disconnect();
  });

  it('begins anew with a frame that is loaded anew', async () => {
    const framed = open('ox-feedback-prompt', { data: goodPrompt });
    await untilState(framed, 'ready');
    const states: string[] = [];
    // The helper has heard it before.
    const hear = () => states.push(framed.host.state);
    addEventListener('message', hear);
    framed.frame.contentWindow!.location.reload();
    await waitUntil(() => states.includes('loading'), 'it is said so', { timeout: 5000 });
    removeEventListener('message', hear);
    await untilState(framed, 'ready');
  });
});
