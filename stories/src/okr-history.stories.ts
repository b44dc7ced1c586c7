import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Objective } from '@oxbow/model/objective';
import '@oxbow/widgets/okr-card';
import { sampleAt, sampleNow } from '../../packages/widgets/src/okr-card/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-okr-card>`. */
interface Arguments {
  data?: unknown;
}

type Story = StoryObj<Arguments>;

const day = 86_400_000;
const now = Date.now();
const sample = sampleAt(now);
const [first, ...rest] = sample.keyResults;
const values = [2, 9, 11, 18, 40, 58, 61, 97, 122];
const readings = values.map((value, index) => ({
  at: new Date(now - (values.length - index) * 6 * day).toISOString(),
  value,
  ...(value === 40 && { note: 'The first large customer has started one.' }),
}));
const data = {
  ...sample,
  keyResults: [{ ...first, target: 100, readings }, ...rest],
} as Objective;

const meta: Meta<Arguments> = {
  title: 'OKR card/History',
  component: 'ox-okr-card',
  args: { data },
  render: ({ data: given }) => html`<ox-okr-card .data=${given} timezone="UTC"></ox-okr-card>`,
};

export default meta;

async function unfold(canvas: HTMLElement, name = 'History') {
  const card = await meet(canvas, 'ready');
  await userEvent.click(card.getByText(name));
  await expect(await card.findByRole('table')).toBeVisible();
  return card;
}

/** A sentence, a small drawing and all measurements as a table. */
export const Unfolded: Story = {
  play: async ({ canvasElement }) => void (await unfold(canvasElement)),
};

/** The chart of Chart.js, which is fetched only then. */
export const ChartOpened: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await unfold(canvasElement);
    await userEvent.click(card.getByRole('button', { name: 'Open the chart' }));
    await waitFor(() =>
      expect(card.getByRole('button', { name: 'Close the chart' })).toBeVisible(),
    );
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => void (await unfold(canvasElement)),
};

export const GermanNarrow: Story = {
  globals: { language: 'de', width: 'narrow' },
  play: async ({ canvasElement }) => void (await unfold(canvasElement, 'Verlauf')),
};

/** In a page that is read from right to left, time still runs from left to right. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => void (await unfold(canvasElement)),
};

/** So long ago that only the dates tell it, and one measurement alone: no figure. */
export const OneMeasurement: Story = {
  args: {
    data: {
      ...sampleAt(sampleNow),
      keyResults: [{ ...first, readings: readings.slice(0, 1) }, ...rest],
    },
  },
  play: async ({ canvasElement }) => void (await unfold(canvasElement)),
};
