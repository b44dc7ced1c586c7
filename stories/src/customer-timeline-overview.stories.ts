import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/customer-timeline';
import {
  sampleEarly,
  sampleYear,
} from '../../packages/widgets/src/customer-timeline/overview/samples.js';
import { meet } from './host.js';

/** What `<ox-customer-timeline>` tells of the course of time. */
interface Arguments {
  data: unknown;
  filter?: unknown;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Customer timeline/Overview',
  component: 'ox-customer-timeline',
  args: { data: sampleYear },
  play: async ({ canvasElement }) => void (await find(canvasElement)),
  render: ({ data, filter }) => html`
    <ox-customer-timeline
      .data=${data}
      .filter=${filter}
      timezone="Europe/London"
      grouping="month"
      overview
    ></ox-customer-timeline>
  `,
};

export default meta;

async function find(canvas: HTMLElement) {
  const timeline = await meet(canvas, 'ready');
  await waitFor(() => expect(timeline.getAllByRole('slider')).toHaveLength(2));
  return timeline;
}

/** How contact is spread over time, by channel; two sliders and a pointer choose what of it is shown. */
export const Overview: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await find(canvasElement);
    await expect(timeline.getByText(/^Most contact in the week from /)).toBeVisible();
  },
};

/** Only what lies between two dates is shown. */
export const Chosen: Story = {
  args: { filter: { from: '2011-09-01', until: '2011-10-31' } },
  play: async ({ canvasElement }) => {
    const timeline = await find(canvasElement);
    const [start] = timeline.getAllByRole('slider');
    await expect(start).toHaveAttribute('aria-valuetext', 'September 1, 2011');
    start?.focus();
  },
};

/** All numbers, and a button for each row to choose it. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await find(canvasElement);
    await userEvent.click(timeline.getByRole('button', { name: 'Numbers as a table' }));
    await expect(timeline.getByRole('table')).toBeVisible();
  },
};

/** A date of 1970 that no system meant does not take the room of the year that is told of. */
export const Early: Story = {
  tags: ['!autodocs'],
  args: { data: sampleEarly },
  play: async ({ canvasElement }) => {
    const timeline = await find(canvasElement);
    await expect(timeline.getByText(/^before/)).toBeVisible();
  },
};

export const Dark: Story = {
  tags: ['!autodocs'],
  args: { filter: { from: '2011-03-01', until: '2011-06-30' } },
  globals: { theme: 'dark' },
};

/** Time runs as words do. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  args: { filter: { from: '2011-03-01', until: '2011-06-30' } },
  globals: { direction: 'rtl' },
};

/** Where it is narrow its units are longer. */
export const NarrowGerman: Story = {
  tags: ['!autodocs'],
  args: { filter: { from: '2011-03-01', until: '2011-03-31' } },
  globals: { width: 'narrow', language: 'de' },
};
