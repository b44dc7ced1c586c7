import {
  sampleJourney,
  sampleTouchpoints,
  sampleTouchpointsOf,
} from '../../../widgets/src/customer-timeline/samples.js';
import type { Reader, Scene } from './reader.js';

const common = {
  tag: 'ox-customer-timeline',
  attributes: { timezone: 'UTC' },
  data: sampleTouchpoints.slice(0, 3),
} as const;

const keys =
  (...list: string[]) =>
  async ({ page, widget }: Reader): Promise<void> => {
    await widget.locator('article').first().focus();
    for (const key of list) await page.keyboard.press(key);
  };

/** What staff are told of a customer's touchpoints. */
export const timeline: Scene[] = [
  {
    name: 'while it loads',
    ...common,
    ...{ data: undefined, state: 'loading' },
    // Before its texts are there it has no name yet.
    act: ({ widget }) => widget.locator('.bones').waitFor(),
  },
  { name: 'three touchpoints', ...common },
  {
    name: 'three touchpoints, the details of the first one open',
    ...common,
    act: keys('Tab', 'Enter'),
  },
  { name: 'three touchpoints, after Page Down', ...common, act: keys('PageDown') },
  {
    name: 'three touchpoints, their day closed',
    ...common,
    act: ({ widget }) => widget.locator('h3 button').first().press('Enter'),
  },
  {
    name: 'three touchpoints, filtered by channel',
    ...common,
    async act(reader) {
      await reader.choose(0);
      await reader.until('showing', { shown: 1, count: 3 });
    },
  },
  {
    name: 'a burst, a gap, handovers and quiet days',
    ...common,
    data: sampleJourney.slice(0, 9),
  },
  {
    name: 'more than are drawn, by case',
    ...common,
    attributes: { ...common.attributes, grouping: 'case' },
    data: sampleTouchpointsOf(400),
  },
];
