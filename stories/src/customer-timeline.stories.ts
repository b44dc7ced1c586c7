import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/customer-timeline';
import {
  sampleArrival,
  sampleTouchpointsOf,
  sampleTouchpoints,
} from '../../packages/widgets/src/customer-timeline/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-customer-timeline>`. */
interface Arguments {
  data?: unknown;
  customer?: string;
  timezone?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Customer timeline',
  component: 'ox-customer-timeline',
  args: { data: sampleTouchpoints, timezone: 'Europe/London' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, customer, timezone, strings }) => html`
    <ox-customer-timeline
      .data=${data}
      .strings=${strings}
      customer=${ifDefined(customer)}
      timezone=${ifDefined(timezone)}
    ></ox-customer-timeline>
  `,
};

export default meta;

/** All touchpoints of a customer, newest first, by day. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getAllByRole('article')).toHaveLength(sampleTouchpoints.length);
    await expect(timeline.getByRole('heading', { level: 2 })).toHaveTextContent(
      /^Last contact on Thursday, .* 8 touchpoints\.$/,
    );
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, customer: '15544' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'loading');
    await expect(timeline.queryAllByRole('article')).toHaveLength(0);
  },
};

/** Good data without a touchpoint: says what will appear here. */
export const Empty: Story = {
  args: { data: [] },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'empty');
    await expect(timeline.getByRole('heading')).toHaveTextContent('There has been no contact yet.');
  },
};

/** Data that is no list. */
export const UnusableData: Story = {
  args: { data: { touchpoints: 'all of them' } },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'error');
    await expect(timeline.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-customer-timeline data="[object Object]"></ox-customer-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'error');
    await expect(timeline.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, customer: '15544' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'error');
    await expect(timeline.getByRole('alert')).toHaveTextContent('nothing on this page answers');
    await expect(timeline.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** The host took the request and failed. */
export const Failed: Story = {
  args: { data: undefined, customer: '15544' },
  decorators: [answering({ oxdata: () => Promise.reject(new Error('offline')) })],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'error');
    await expect(timeline.getByRole('alert')).toHaveTextContent('could not be loaded');
  },
};

/** The data as an attribute, for hosts that can only write attributes. */
export const AsAttribute: Story = {
  render: () => html`
    <ox-customer-timeline
      timezone="Europe/London"
      data=${JSON.stringify(sampleTouchpoints.slice(0, 2))}
    ></ox-customer-timeline>
  `,
};

/** The details of a touchpoint, opened. */
export const Expanded: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    const [details] = timeline.getAllByRole('button', { name: 'Details' });
    await userEvent.click(details!);
    await expect(details!).toHaveAttribute('aria-expanded', 'true');
    await expect(timeline.getByText(/two of the eight blue polkadot cups/)).toBeVisible();
  },
};

/** Only what came in by telephone. */
export const Filtered: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('checkbox', { name: /Hotline/ }));
    await waitFor(() =>
      expect(timeline.getByRole('status')).toHaveTextContent('Showing 1 of 8 touchpoints'),
    );
    await expect(timeline.getAllByRole('article')).toHaveLength(1);
  },
};

/** Many touchpoints: the newest hundred first, more on request. */
export const Many: Story = {
  tags: ['!autodocs'],
  args: { data: sampleTouchpointsOf(1000) },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText('Showing 1,000 of 1,000 touchpoints')).toBeVisible();
    // Only those in sight are there, and each says among how many it is.
    const articles = timeline.getAllByRole('article');
    await expect(articles.length).toBeLessThan(60);
    await expect(articles[0]).toHaveAttribute('aria-setsize', '1000');
  },
};

/** The host has an older page and is asked for it. */
export const Older: Story = {
  tags: ['!autodocs'],
  args: {
    data: { touchpoints: sampleTouchpoints.slice(0, 4), before: 'the fourth' },
    customer: '15544',
  },
  decorators: [
    answering({ oxmore: async () => ({ touchpoints: sampleTouchpoints.slice(4), before: null }) }),
  ],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('button', { name: 'Show older' }));
    await expect(await timeline.findByText('Showing 8 of 8 touchpoints')).toBeVisible();
  },
};

/** The older page could not be loaded: what is there stays. */
export const OlderFailed: Story = {
  tags: ['!autodocs'],
  args: {
    data: { touchpoints: sampleTouchpoints.slice(0, 4), before: 'the fourth' },
    customer: '15544',
  },
  decorators: [answering({ oxmore: () => Promise.reject(new Error('offline')) })],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('button', { name: 'Show older' }));
    await expect(await timeline.findByRole('alert')).toHaveTextContent('What is shown here stays.');
    await expect(timeline.getAllByRole('article')).toHaveLength(4);
  },
};

/** A time that cannot be read: the touchpoint is shown all the same, last, and counted. */
export const UnknownDate: Story = {
  args: {
    data: [...sampleTouchpoints.slice(0, 2), { ...sampleTouchpoints[3], at: 'last Tuesday' }],
  },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { name: 'Unknown date' })).toBeVisible();
    await expect(timeline.getByText('1 record could not be shown whole.')).toBeVisible();
  },
};

/** Records that cannot be read are left out and counted; the good ones are shown. */
export const BadRecords: Story = {
  args: { data: [sampleTouchpoints[0], null, 'a telephone call', sampleTouchpoints[3]] },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getAllByRole('article')).toHaveLength(2);
    await expect(timeline.getByText('2 records could not be shown whole.')).toBeVisible();
  },
};

/** Title and details of a confidential touchpoint are hidden, that it took place is not. */
export const Confidential: Story = {
  args: { data: sampleTouchpoints.filter(({ confidential }) => confidential) },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { level: 4 })).toHaveTextContent('Confidential');
    await expect(timeline.queryByText(/address for invoices/)).toBeNull();
  },
};

let arrive = () => {};
const three = ['1', '2', '3'].map((id) => ({ ...sampleArrival, id }));

/** A host that sends three touchpoints later. */
async function* stream() {
  yield { touchpoints: sampleTouchpoints };
  await new Promise<void>((resolve) => (arrive = resolve));
  yield { added: three };
}

/** Three come in while a person works in the timeline: they wait behind a button, and nothing moves. */
export const LiveWaiting: Story = {
  tags: ['!autodocs'],
  args: { data: undefined, customer: '15544' },
  decorators: [answering({ oxdata: stream })],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    timeline.getByRole('checkbox', { name: /Hotline/ }).focus();
    arrive();
    await expect(await timeline.findByRole('button', { name: '3 new touchpoints' })).toBeVisible();
    await expect(timeline.getAllByRole('article')).toHaveLength(sampleTouchpoints.length);
  },
};

/** Three come in while nobody reads: they stand on top at once. */
export const LiveShown: Story = {
  tags: ['!autodocs'],
  args: { data: undefined, customer: '15544' },
  decorators: [answering({ oxdata: stream })],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    arrive();
    await expect(
      await timeline.findAllByRole('article', { name: 'Feedback: 6 of 10' }),
    ).toHaveLength(3);
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(
      timeline.getByRole('heading', { name: 'Donnerstag, 1. Dezember 2011' }),
    ).toBeVisible();
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { name: 'jeudi 1 décembre 2011' })).toBeVisible();
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

export const NarrowGerman: Story = { globals: { width: 'narrow', language: 'de' } };
