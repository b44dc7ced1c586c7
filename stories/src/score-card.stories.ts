import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '@oxbow/widgets/score-card';
import {
  sampleEffortSeries,
  sampleFewSeries,
  sampleProtectedSeries,
  sampleSeries,
} from '../../packages/widgets/src/score-card/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-score-card>`. */
interface Arguments {
  data?: unknown;
  series?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Score card',
  component: 'ox-score-card',
  args: { data: sampleSeries },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, series, strings }) => html`
    <ox-score-card .data=${data} .strings=${strings} series=${ifDefined(series)}></ox-score-card>
  `,
};

export default meta;

/** The score, how sure it is, and that it has clearly changed. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Recommendation: NPS +62');
    await expect(inside.getByText(/more than chance explains/)).toBeVisible();
  },
};

/** Under thirty answers there is no score, but how they are spread. */
export const FewAnswers: Story = { args: { data: sampleFewSeries } };

/** A share of all who answered. */
export const Effort: Story = { args: { data: sampleEffortSeries } };

/** Of three employees nothing is told, not even how many they are. */
export const TooFewEmployees: Story = {
  args: { data: sampleProtectedSeries },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('too few answers (protection)');
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, series: 'sample' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to show. */
export const Empty: Story = {
  args: { data: undefined, series: 'sample' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('There are no answers yet.');
  },
};

/** Data that is no series. */
export const UnusableData: Story = {
  args: { data: { periods: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-score-card data="[object Object]"></ox-score-card>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, series: 'sample' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Weiterempfehlung: NPS +62');
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Recommandation : NPS +62');
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = {
  args: { data: sampleFewSeries },
  globals: { width: 'narrow', language: 'de' },
};
