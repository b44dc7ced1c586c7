import {
  sampleChannelMix,
  sampleFewEmployees,
  sampleTouchpoints,
} from '../../../widgets/src/channel-mix/samples.js';
import { sampleExchanges } from '../../../widgets/src/journey/exchanges/samples.js';
import { sampleJourney, sampleOfSize, sampleWhole } from '../../../widgets/src/journey/samples.js';
import type { Reader, Scene } from './reader.js';

const asList = { tag: 'ox-journey', attributes: { presentation: 'list' } } as const;
const asMap = { tag: 'ox-journey', attributes: { presentation: 'map' } } as const;

/** Waits until something that comes late is there. */
const until =
  (drawn: string) =>
  async ({ widget }: Reader) =>
    widget.locator(drawn).first().waitFor({ state: 'attached' });

/** How a journey is told: all that the drawing says is in the table and in the list. */
export const journey: Scene[] = [
  { name: 'as a map', ...asMap, data: sampleWhole, act: until('[part=map]') },
  { name: 'as a list', ...asList, data: sampleWhole, act: until('[part=actual]') },
  { name: 'planned alone', ...asList, data: sampleJourney, act: until('[part=list]') },
  {
    name: 'nobody asked yet',
    ...asList,
    data: { ...sampleJourney, experience: [] },
    act: until('[part=list]'),
  },
  { name: 'one stage', ...asMap, data: sampleOfSize(1, 1), act: until('[part=map]') },
  {
    name: 'changing it by keys',
    tag: 'ox-journey',
    attributes: { presentation: 'list', editable: '' },
    data: sampleJourney,
    async act({ widget, page }) {
      await widget.locator('#tool-edit').focus();
      await page.keyboard.press('Enter');
      await widget.locator('[part=editing] button.item').first().focus();
      await page.keyboard.press('Enter');
      await widget.locator('[part=editing] input').first().waitFor();
    },
  },
  {
    name: 'taking it along',
    ...asList,
    data: sampleJourney,
    async act({ widget, page }) {
      await widget.locator('#tool-take').focus();
      await page.keyboard.press('Enter');
      await widget.locator('[part=taking]').waitFor();
    },
  },
  {
    name: 'a day in another’s job',
    ...asList,
    data: sampleExchanges,
    act: until('[part=exchange]'),
  },
  { name: 'data that is no journey', tag: 'ox-journey', data: { stages: 5 }, state: 'error' },
];

/** How the channel mix is told. */
export const mix: Scene[] = [
  { name: 'bars, and what each channel had', tag: 'ox-channel-mix', data: sampleChannelMix },
  {
    name: 'period by period',
    tag: 'ox-channel-mix',
    attributes: { presentation: 'table' },
    data: sampleChannelMix,
    act: until('[part=table]'),
  },
  {
    name: 'from one channel to the next',
    tag: 'ox-channel-mix',
    data: sampleChannelMix,
    async act({ widget }) {
      await widget.locator('#handovers').click();
      await widget.locator('[part=handovers] table').waitFor();
    },
  },
  { name: 'too few employees', tag: 'ox-channel-mix', data: sampleFewEmployees },
  {
    name: 'counted from touchpoints',
    tag: 'ox-channel-mix',
    attributes: { timezone: 'UTC' },
    data: sampleTouchpoints,
  },
  { name: 'data that is no mix', tag: 'ox-channel-mix', data: { counts: 5 }, state: 'error' },
];
