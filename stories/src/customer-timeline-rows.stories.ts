import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '@oxbow/widgets/customer-timeline';
import {
  sampleJourney,
  sampleTouchpoints,
} from '../../packages/widgets/src/customer-timeline/samples.js';
import { meet } from './host.js';

/** How `<ox-customer-timeline>` shows its rows. */
interface Arguments {
  data: unknown;
  grouping?: 'day' | 'week' | 'month' | 'case' | 'none';
  order?: 'newest' | 'oldest';
  agents?: 'team' | 'named';
  lanes?: boolean;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Customer timeline/Rows',
  component: 'ox-customer-timeline',
  args: { data: [...sampleTouchpoints, ...sampleJourney] },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, grouping, order, agents, lanes = false }) => html`
    <ox-customer-timeline
      .data=${data}
      timezone="Europe/London"
      grouping=${ifDefined(grouping)}
      order=${ifDefined(order)}
      agents=${ifDefined(agents)}
      ?lanes=${lanes}
    ></ox-customer-timeline>
  `,
};

export default meta;

/** Handovers, one that failed, quiet days, pages folded into one line, two channels at once. */
export const Journey: Story = {
  args: { data: sampleJourney },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByText('Started again, after Chat on Hotline')).toBeVisible();
    await expect(timeline.getByText('17 quiet days')).toBeVisible();
    await expect(timeline.getByRole('article', { name: 'Viewed 5 pages' })).toBeVisible();
  },
};

/** The pages one by one. */
export const Unfolded: Story = {
  tags: ['!autodocs'],
  args: { data: sampleJourney },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('button', { name: 'Show all 5' }));
    await expect(
      timeline.getByRole('button', { name: 'Fold 5 into one line', expanded: true }),
    ).toBeVisible();
    await expect(timeline.getByRole('article', { name: 'Cups and mugs, page 1' })).toBeVisible();
  },
};

/** A day that is closed. */
export const ClosedDay: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    const day = timeline.getByRole('button', { name: 'Thursday, December 1, 2011' });
    await userEvent.click(day);
    await expect(day).toHaveAttribute('aria-expanded', 'false');
    await expect(timeline.queryByRole('article', { name: 'Call about a broken cup' })).toBeNull();
  },
};

/** What the customer did on one side, what the firm did on the other. */
export const Lanes: Story = { args: { lanes: true } };

/** Where there is no room for two sides, words say whose it is. */
export const NarrowLanes: Story = {
  tags: ['!autodocs'],
  args: { lanes: true },
  globals: { width: 'narrow' },
};

/** By week. */
export const ByWeek: Story = {
  args: { grouping: 'week' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getAllByRole('heading', { name: /^Week of / })).not.toHaveLength(0);
  },
};

/** By month, in German. */
export const ByMonth: Story = {
  args: { grouping: 'month' },
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { name: 'November 2011' })).toBeVisible();
  },
};

/** By case, what happened first comes first. */
export const ByCase: Story = {
  args: { grouping: 'case', order: 'oldest' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(timeline.getByRole('heading', { name: 'Case K-2090' })).toBeVisible();
    await expect(timeline.getByRole('heading', { name: 'Without a case' })).toBeVisible();
  },
};

/** Without groups, what happened first comes first. */
export const Ungrouped: Story = { args: { grouping: 'none', order: 'oldest' } };

/** Who served is named as a contact. */
export const NamedAgents: Story = {
  args: { agents: 'named' },
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await expect(
      timeline.getByRole('article', { name: 'Call about a late order' }),
    ).toHaveTextContent('with J. Whitfield');
  },
};

/** The host's own markup for the details of one type, which it fills on `oxdetail`. */
export const OwnMarkup: Story = {
  args: { data: sampleJourney },
  render: ({ data }) => html`
    <ox-customer-timeline
      .data=${data}
      timezone="Europe/London"
      @oxdetail=${({ detail }: HTMLElementEventMap['oxdetail']) => {
        const output = detail.element.querySelector('output');
        if (output) output.value = String(detail.id);
      }}
    >
      <template slot="detail-message">
        <p>Conversation <output></output>, 4 messages, closed by the system</p>
      </template>
    </ox-customer-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await meet(canvasElement, 'ready');
    await userEvent.click(timeline.getByRole('button', { name: 'Details' }));
    await expect(canvasElement.querySelector('output')).toHaveTextContent('chat-1');
    await expect(canvasElement.querySelector('output')).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const NarrowGerman: Story = {
  args: { data: sampleJourney },
  globals: { width: 'narrow', language: 'de' },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
