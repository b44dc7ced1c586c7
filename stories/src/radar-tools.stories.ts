import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@oxbow/widgets/radar';
import { sampleProfile, sampleWith } from '../../packages/widgets/src/radar/samples.js';
import { meet } from './host.js';

/** What is done with the figure of `<ox-radar>`. */
interface Arguments {
  data?: unknown;
  interactive: boolean;
}

type Story = StoryObj<Arguments>;

/** The drawing and the chart over it have the same name; one of them is seen. */
const explored: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const radar = await meet(canvasElement, 'ready');
  await waitFor(() => expect(radar.getByRole('button', { pressed: true })).toBeVisible());
  const host = canvasElement.querySelector('ox-radar')!;
  await waitFor(() => expect(host.shadowRoot?.querySelector('canvas')).toBeTruthy());
};

/** The same, with the row of a dimension that was chosen. */
const chosen: NonNullable<Story['play']> = async (context) => {
  await explored(context);
  const radar = await meet(context.canvasElement, 'ready');
  radar.getByText(/^(Dimension by dimension|Dimension für Dimension)$/).click();
  await waitFor(() => expect(radar.getAllByRole('option')).toHaveLength(6));
  radar.getAllByRole('option')[4]?.click();
  await waitFor(() => expect(radar.getAllByRole('option', { selected: true })).toHaveLength(1));
};

const meta: Meta<Arguments> = {
  title: 'Radar, explored and taken along',
  component: 'ox-radar',
  args: { data: sampleProfile, interactive: true },
  play: explored,
  render: ({ data, interactive }) =>
    html`<ox-radar .data=${data} ?interactive=${interactive}></ox-radar>`,
};

export default meta;

/** A chart of Chart.js lies over the drawing; below it is how to read a dimension. */
export const Explored: Story = {};

/** The whole row of a dimension, as of one that is pointed at. */
export const Dimension: Story = { play: chosen };

export const DimensionGerman: Story = { globals: { language: 'de' }, play: chosen };

/** Where there is no score the outline is open. */
export const Gaps: Story = {
  args: {
    data: sampleWith(({ id }) =>
      id === 'technology' || id === 'brand' ? { customer: { withheld: 'protected' } } : {},
    ),
  },
};

export const ExploredDark: Story = { globals: { theme: 'dark' }, play: chosen };

export const ExploredRightToLeft: Story = { globals: { direction: 'rtl' }, play: chosen };

const take: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const radar = await meet(canvasElement, 'ready');
  radar
    .getAllByRole('button')
    .find((one) => one.id === 'take')
    ?.click();
  await waitFor(() => expect(radar.getByRole('button', { name: /CSV/ })).toBeVisible());
};

/** What is shown, as a table or as a picture. */
export const TakenAlong: Story = {
  args: { interactive: false },
  play: async (context) => {
    await take(context);
    const radar = await meet(context.canvasElement, 'ready');
    await expect(radar.getAllByRole('button', { name: /CSV|SVG|PNG/ })).toHaveLength(3);
  },
};

export const TakenAlongGerman: Story = {
  args: { interactive: false },
  globals: { width: 'narrow', language: 'de' },
  play: take,
};
