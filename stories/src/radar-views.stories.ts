import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/radar';
import {
  sampleDetails,
  sampleOf,
  sampleProfile,
  sampleProtected,
  sampleSegments,
  sampleSeries,
  sampleWaves,
} from '../../packages/widgets/src/radar/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-radar>`. */
interface Arguments {
  data?: unknown;
  presentation?: string;
  least?: number;
  unit?: string;
}

type Story = StoryObj<Arguments>;

/** The story is ready, and these words stand in it. */
const shows =
  (...words: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    for (const each of words)
      await waitFor(async () => expect(radar.getAllByText(each)[0]).toBeVisible());
  };

const meta: Meta<Arguments> = {
  title: 'Radar views',
  component: 'ox-radar',
  args: { data: sampleProfile },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, presentation, least, unit }) => html`
    <ox-radar
      .data=${data}
      presentation=${ifDefined(presentation)}
      least=${ifDefined(least)}
      unit=${ifDefined(unit)}
    ></ox-radar>
  `,
};

export default meta;

/** A line for each dimension: both sides with their intervals, the gap between them, the benchmark below. */
export const Dumbbell: Story = {
  args: { presentation: 'dumbbell' },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('radio', { name: 'Dumbbell' })).toBeChecked();
    await expect(radar.getAllByRole('rowheader')).toHaveLength(6);
  },
};

/** Where the container has less than 360 px the dumbbell comes first. */
export const DumbbellNarrowGerman: Story = {
  globals: { width: 'narrow', language: 'de' },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await waitFor(async () => expect(radar.getByRole('radio', { name: 'Abstände' })).toBeChecked());
  },
};

export const DumbbellRightToLeft: Story = {
  args: { presentation: 'dumbbell' },
  globals: { direction: 'rtl' },
};

/** Over three waves; between two of them the statements changed, and other numbers of people answered. */
export const Slope: Story = {
  args: { data: sampleWaves, presentation: 'slope' },
  play: shows(/so this is no pure comparison/, /^Answers: 410 → 522/),
};

/** In the last wave the short form was asked; nobody is told of a change as if the same had been asked. */
export const SlopeWithAShortForm: Story = {
  args: {
    data: { ...sampleWaves, excluded: ['brand.e2', 'brand.e3', 'brand.e4'] },
    presentation: 'slope',
  },
  play: shows(/^Not the same statements were asked in/),
};

export const SlopeNarrowFrench: Story = {
  args: { data: sampleWaves, presentation: 'slope' },
  globals: { width: 'narrow', language: 'fr' },
};

/** A wave of another instrument is left out, and a sentence says so: no wrong picture. */
export const WaveOfAnotherInstrument: Story = {
  args: {
    data: {
      ...sampleProfile,
      waves: [{ wave: '2023', dimensions: [{ id: 'strategy', employee: { value: 50 } }] }],
    },
  },
  play: shows('An earlier wave is not shown: it does not fit this instrument.'),
};

/** The people parted by their distance to customers; of one group there are too few. */
export const Groups: Story = {
  args: { data: sampleSegments, presentation: 'groups' },
  play: shows('Every day or nearly so', 'too few answers (protection)'),
};

export const GroupsNarrow: Story = {
  args: { data: sampleSegments, presentation: 'groups' },
  globals: { width: 'narrow' },
};

/** Partners and figures of somebody else, each with a shape, a dash and a name of its own. */
export const FurtherSeries: Story = {
  args: { data: sampleSeries },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('columnheader', { name: 'Partners' })).toBeVisible();
    await expect(radar.getByRole('columnheader', { name: 'Public reviews' })).toBeVisible();
  },
};

export const FurtherSeriesDark: Story = {
  args: { data: sampleSeries, presentation: 'dumbbell' },
  globals: { theme: 'dark' },
};

/** A benchmark that is older than 24 months is called dated. */
export const DatedBenchmark: Story = {
  args: { data: { ...sampleProfile, benchmark: { ...sampleProfile.benchmark, date: '2022' } } },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await userEvent.click(radar.getByText('How this is measured'));
    await waitFor(async () => expect(radar.getByText(/dated: older than 24 months/)).toBeVisible());
  },
};

/** Too few answered in this unit; a button leads to the one above it. */
export const ProtectedWithAWayUp: Story = {
  args: { data: sampleProtected },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('button', { name: 'Driving tests' })).toBeVisible();
  },
};

/** The host gave another unit than the one that was asked for. */
export const AnotherUnit: Story = {
  args: { data: { ...sampleProfile, unit: 'north' }, unit: 'south' },
  play: shows('These are not the results of the unit that was asked for.'),
};

/** What is known of one dimension: its row, what is done about it, its objectives, how well it measures. */
export const OneDimension: Story = {
  args: { data: sampleDetails },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await userEvent.click(radar.getByText('Dimension by dimension'));
    await userEvent.click(await radar.findByRole('option', { name: /^Brand:/ }));
    await expect(await radar.findByText(/alpha 0.84/)).toBeVisible();
    await expect(radar.getByRole('link', { name: 'First letter' })).toBeVisible();
  },
};

/** The host wants gaps to be named from 20 points on. */
export const NamedFromTwentyPoints: Story = {
  args: { least: 20 },
  play: shows(
    /^There is no clear difference between customers and employees\. 5 of 6 dimensions could be compared\.$/,
  ),
};

/** One or two dimensions make no figure. */
export const ADimension: Story = {
  args: { data: sampleOf(1) },
  play: shows('A radar needs three dimensions, so this is a dumbbell.'),
};

export const TwoDimensions: Story = { args: { data: sampleOf(2) } };

/** As many as a figure can have. */
export const TwelveDimensions: Story = { args: { data: sampleOf(12) } };

/** One more than a figure can have. */
export const ThirteenDimensions: Story = {
  args: { data: sampleOf(13) },
  play: shows('A radar of 13 dimensions could not be read, so this is a dumbbell.'),
};

export const FortyDimensions: Story = { args: { data: sampleOf(40) } };

/** Labels of 200 letters are wrapped, and cut in the figure alone. */
export const LongLabels: Story = {
  args: {
    data: sampleOf(6, (index) =>
      `${index} ${'Customer experience matters a lot '.repeat(6)}`.slice(0, 200),
    ),
  },
};
