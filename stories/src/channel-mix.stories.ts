import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '@oxbow/widgets/channel-mix';
import {
  sampleChannelMix,
  sampleCountsAlone,
  sampleCustomersMix,
  sampleFewEmployees,
  sampleTouchpoints,
} from '../../packages/widgets/src/channel-mix/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-channel-mix>`. */
interface Arguments {
  data?: unknown;
  days?: number;
  every?: string;
  side?: string;
  direction?: string;
  presentation?: string;
  timezone?: string;
  interactive?: boolean;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Channel mix',
  component: 'ox-channel-mix',
  args: { data: sampleChannelMix },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({
    data,
    strings,
    days,
    every,
    side,
    direction,
    presentation,
    timezone,
    interactive,
  }) => html`
    <ox-channel-mix
      .data=${data}
      .strings=${strings}
      days=${ifDefined(days)}
      every=${ifDefined(every)}
      side=${ifDefined(side)}
      direction=${ifDefined(direction)}
      presentation=${ifDefined(presentation)}
      timezone=${ifDefined(timezone)}
      ?interactive=${interactive}
    ></ox-channel-mix>
  `,
};

export default meta;

/** Both sides beside each other, each with its own denominator, and from which channel to which customers went. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    await expect(inside.getByText('From channel to channel')).toBeVisible();
  },
};

/** One side: the bars beside the parts. */
export const Customers: Story = { args: { side: 'customer' } };

/** Counts alone cannot tell from where to where customers went, and it says so. */
export const CountsAlone: Story = {
  args: { data: sampleCustomersMix },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText(/Counts alone cannot tell/)).toBeVisible();
  },
};

/** The same over time as a table, whatever the width. */
export const AsTable: Story = {
  args: { presentation: 'table' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await waitFor(() => expect(inside.getAllByRole('table', { name: /by week/ })).toHaveLength(2), {
      timeout: 8000,
    });
  },
};

export const ByDay: Story = { args: { every: 'day', data: sampleCountsAlone } };

export const ByMonth: Story = { args: { every: 'month', data: sampleCountsAlone } };

/** Of employees nothing is told of fewer than five contacts. */
export const FewEmployees: Story = {
  args: { data: sampleFewEmployees },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText(/crossed frame/)).toBeVisible();
  },
};

/** Counted here, by the days of a time zone. */
export const Touchpoints: Story = {
  args: { data: sampleTouchpoints, timezone: 'Europe/Berlin' },
};

/** Bars that are explored: Chart.js comes for them. */
export const Explored: Story = {
  args: { interactive: true, data: sampleCustomersMix },
  play: async ({ canvasElement }) => {
    await meet(canvasElement, 'ready');
    const element = canvasElement.querySelector('ox-channel-mix');
    await waitFor(() => expect(element?.shadowRoot?.querySelector('canvas')).not.toBeNull());
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, days: 90 },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to show. */
export const Empty: Story = {
  args: { data: undefined, days: 90 },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('There are no contacts yet.');
  },
};

/** Data that is no counts. */
export const UnusableData: Story = {
  args: { data: { counts: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-channel-mix data="[object Object]"></ox-channel-mix>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, days: 90 },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getAllByRole('heading')[0]).toHaveTextContent(
      'Von 12.507 Kontakten mit der Kundschaft',
    );
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getAllByRole('heading')[0]).toHaveTextContent('contacts avec la clientèle');
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };
