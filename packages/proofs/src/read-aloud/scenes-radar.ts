import {
  sampleProfile,
  sampleProtected,
  samplePublishedProfile,
  sampleSegments,
  sampleSeries,
  sampleWaves,
} from '../../../widgets/src/radar/samples.js';
import type { Reader, Scene } from './reader.js';

const tag = 'ox-radar';

/** Shows it otherwise, and waits until that has come. */
const showing = (value: string, drawn: string) => async (reader: Reader) => {
  await reader.widget.locator(`input[type=radio][value=${value}]`).check({ force: true });
  await reader.widget.locator(drawn).waitFor({ state: 'attached' });
};

/** How a radar is told. */
export const radar: Scene[] = [
  { name: 'both sides and the market', tag, data: sampleProfile },
  {
    name: 'how it was measured, and dimension by dimension',
    tag,
    data: sampleProfile,
    async act({ widget }) {
      for (const summary of await widget.locator('summary').all()) await summary.click();
      await widget.locator('[part=method] li').first().waitFor();
    },
  },
  { name: 'further series', tag, data: sampleSeries },
  {
    name: 'through the dimensions with the keys, to one of which something is withheld',
    tag,
    data: sampleSeries,
    async act({ widget, page }) {
      await widget.locator('.dimensions summary').click();
      await widget.getByRole('option').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('End');
      await widget.locator('.details').waitFor();
    },
  },
  { name: 'too few answers', tag, data: sampleProtected },
  { name: 'published by others, customers not asked', tag, data: samplePublishedProfile },
  {
    name: 'as a dumbbell',
    tag,
    data: sampleProfile,
    act: showing('dumbbell', '.dumbbell'),
  },
  { name: 'over the waves', tag, data: sampleWaves, act: showing('slope', '.slope') },
  { name: 'by groups', tag, data: sampleSegments, act: showing('groups', '.groups') },
  {
    name: 'no results yet',
    tag,
    data: {
      instrument: 'ox6',
      measure: 'mean',
      dimensions: ['scope', 'values', 'brand'].map((id) => ({ id })),
    },
    state: 'empty',
  },
  { name: 'data that is no profile', tag, data: { dimensions: 5 }, state: 'error' },
];
