import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '@oxbow/widgets/journey';
import {
  sampleJourney,
  sampleOfSize,
  sampleWhole,
} from '../../packages/widgets/src/journey/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-journey>`. */
interface Arguments {
  data?: unknown;
  journey?: string;
  presentation?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Journey',
  component: 'ox-journey',
  args: { data: sampleWhole },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, journey, presentation, strings }) => html`
    <ox-journey
      .data=${data}
      .strings=${strings}
      journey=${ifDefined(journey)}
      presentation=${ifDefined(presentation)}
    ></ox-journey>
  `,
};

export default meta;

/** A map: both curves over the table of stages and lanes, and what really happened. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent(
      /^Customers feel least well at “Delivery”/,
    );
  },
};

/** The same as a list, which has every fact. */
export const List: Story = {
  args: { presentation: 'list' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { name: /^4\sDelivery$/ })).toBeVisible();
  },
};

/** As it is planned, without what really happened. */
export const PlannedAlone: Story = { args: { data: sampleJourney } };

/** Nobody was asked yet how they feel. */
export const NobodyAsked: Story = { args: { data: { ...sampleJourney, experience: [] } } };

/** 40 stages and 12 lanes. */
export const Large: Story = { args: { data: sampleOfSize(40, 12) } };

/** One stage and one lane. */
export const Small: Story = { args: { data: sampleOfSize(1, 1) } };

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, journey: 'new-kitchen' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to show. */
export const Empty: Story = {
  args: { data: undefined, journey: 'new-kitchen' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('There is no journey yet.');
  },
};

/** Data that is no journey. */
export const UnusableData: Story = {
  args: { data: { stages: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-journey data="[object Object]"></ox-journey>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, journey: 'new-kitchen' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = { globals: { language: 'de' } };

export const French: Story = { globals: { language: 'fr' } };

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };
