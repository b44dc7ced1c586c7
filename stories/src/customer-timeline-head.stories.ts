import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/customer-timeline';
import {
  sampleMoods,
  sampleProfile,
  sampleTouchpoints,
} from '../../packages/widgets/src/customer-timeline/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-customer-timeline>` that matter here. */
interface Arguments {
  data: unknown;
  profile: unknown;
  story: boolean;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Customer timeline/Head and story',
  component: 'ox-customer-timeline',
  args: { data: sampleTouchpoints, profile: sampleProfile, story: false },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, profile, story }) => html`
    <ox-customer-timeline
      timezone="Europe/London"
      ?story=${story}
      .data=${data}
      .profile=${profile}
    ></ox-customer-timeline>
  `,
};

export default meta;

/** What the host knows of the customer beside the touchpoints. */
export const Head: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText('Open cases')).toBeVisible();
    await expect(timeline.getByRole('button', { name: 'Talk to M. Okafor' })).toBeVisible();
  },
};

/** Who sees this, opened. */
export const WhoSeesThis: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByText('Who sees this'));
    await expect(timeline.getByText('For 24 months after the last contact')).toBeVisible();
  },
};

/** Only the touchpoints of one case, by its button in the head. */
export const OneCase: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('button', { name: 'Two broken cups' }));
    await waitFor(() => expect(timeline.getAllByRole('article')).toHaveLength(2));
    await expect(timeline.getByRole('button', { pressed: true })).toHaveTextContent(
      'Two broken cups',
    );
  },
};

/** The moods that were stated, as a line and in words. */
export const MoodTrend: Story = {
  args: { data: [...sampleMoods, ...sampleTouchpoints] },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText(/^Worse than before, by 5 stated moods/)).toBeVisible();
  },
};

/** Facts that are for those alone who serve the customer: it is said that there are some. */
export const Masked: Story = {
  args: { profile: { ...sampleProfile, masked: ['needs', 'advisor'] } },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText(/only for those who serve this customer/)).toBeVisible();
    await expect(timeline.queryByText(/Okafor/)).toBeNull();
  },
};

/** A follow-up whose day is over, and an advisor with an address. */
export const Overdue: Story = {
  args: {
    profile: {
      followup: { title: 'Call back', owner: 'Team Gifts', due: '2011-12-05' },
      advisor: { name: 'M. Okafor', link: 'https://firm.example/okafor' },
    },
  },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText(/^overdue/)).toBeVisible();
  },
};

/** The journey, told to those who do not serve the customer. */
export const AsStory: Story = {
  args: { story: true },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { level: 2 })).toHaveTextContent(
      'A journey of 112 days on 5 channels: 8 touchpoints.',
    );
    await expect(timeline.queryByText(/Okafor|K-2081|cup/)).toBeNull();
  },
};

export const GermanHead: Story = { globals: { language: 'de' } };

export const FrenchHead: Story = { globals: { language: 'fr' } };

export const GermanStory: Story = { args: { story: true }, globals: { language: 'de' } };

export const RightToLeftHead: Story = { globals: { direction: 'rtl' } };

export const DarkHead: Story = { globals: { theme: 'dark' } };

export const NarrowHead: Story = { globals: { width: 'narrow', language: 'de' } };
