import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Objective } from '@oxbow/model/objective';
import '@oxbow/widgets/okr-card';
import {
  sampleChannels,
  sampleClosing,
  sampleDimensions,
  sampleFull,
  sampleLong,
  sampleMeaning,
  sampleRelations,
  sampleUnsafe,
} from '../../packages/widgets/src/okr-card/samples-full.js';
import { sampleAt, sampleObjective } from '../../packages/widgets/src/okr-card/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-okr-card>`. */
interface Arguments {
  data?: unknown;
  readonly?: boolean;
  layout?: string;
}

type Story = StoryObj<Arguments>;

const now = Date.now();
const sampleWith = (part: Partial<Objective>) => sampleAt(now, { ...sampleObjective, ...part });

const meta: Meta<Arguments> = {
  title: 'OKR card, whole',
  component: 'ox-okr-card',
  args: { data: sampleAt(now, sampleFull), readonly: true },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, readonly = false, layout }) => html`
    <ox-okr-card
      .data=${data}
      ?readonly=${readonly}
      layout=${ifDefined(layout)}
      timezone="UTC"
    ></ox-okr-card>
  `,
};

export default meta;

/** Everything that an objective can say of itself while it runs. */
export const All: Story = {
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Purpose: what gets better')).toBeVisible();
    await expect(card.getByText('What it is connected with')).toBeVisible();
    await expect(card.getByText('How the goal was changed')).toBeVisible();
  },
};

/** The same once it has ended. */
export const AllClosed: Story = {
  args: { data: sampleAt(now, { ...sampleFull, ...sampleClosing }), layout: 'full' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('0.73: Achieved')).toBeVisible();
    await expect(card.getByText('Not attributable')).toBeVisible();
  },
};

/** Purpose for customers and for employees, what may be decided, and what to learn from. */
export const Meaning: Story = { args: { data: sampleWith(sampleMeaning) } };

/** Only one thing is stated of each; nothing is invented for the rest. */
export const MeaningInPart: Story = {
  args: {
    data: sampleWith({
      purpose: { employee: 'Nobody chases other teams for weeks.' },
      autonomy: { time: 'One day a week' },
    }),
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.queryByText('Budget')).toBeNull();
  },
};

/** One level up and down, sideways, and the work: some are links, others are opened by the host, one is not shown. */
export const Relations: Story = {
  args: { data: sampleWith(sampleRelations) },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    const asked: unknown[] = [];
    const listen = (event: Event) => asked.push((event as CustomEvent).detail);
    canvasElement.addEventListener('oxselect', listen, { once: true });
    await userEvent.click(card.getByRole('button', { name: 'Large code changes are routine' }));
    await expect(asked).toEqual([{ objective: 'large-changes', id: 'large-changes' }]);
    await expect(card.getByText('An objective that is not shown')).toBeVisible();
  },
};

/** Two hundred objectives one level down: five are seen, the others are unfolded. */
export const ManyChildren: Story = {
  args: {
    data: sampleWith({
      children: Array.from({ length: 200 }, (_, index) => ({
        id: `child-${index}`,
        title: `Objective of team ${index + 1}`,
        owner: `Team ${index + 1}`,
      })),
    }),
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await userEvent.click(card.getByText('195 more'));
    await expect(card.getByText('Objective of team 200')).toBeVisible();
  },
};

/** Measured before and after, before alone, and once protected; no cause is claimed. */
export const Dimensions: Story = {
  args: { data: sampleWith({ dimensions: sampleDimensions }) },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('too few answers (protection)')).toBeVisible();
    await expect(card.getByText(/other things changed too/)).toBeVisible();
  },
};

/** Nothing of a dimension may be shown: then nothing is compared either. */
export const DimensionsProtected: Story = {
  args: {
    data: sampleWith({
      dimensions: [
        {
          ...{ instrument: 'ox6', dimension: 'values', side: 'employee' },
          before: { wave: 'Autumn', withheld: 'protected' },
          after: { wave: 'Spring', withheld: 'protected' },
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getAllByText('too few answers (protection)')).toHaveLength(2);
    await expect(card.queryByText(/other things changed too/)).toBeNull();
  },
};

/** The score at the close with its grade, what was learned, and how the goal was changed on the way. */
export const Closed: Story = { args: { data: sampleWith(sampleClosing) } };

/** Given up before its end: no grade, but a reason. */
export const Dropped: Story = {
  args: {
    data: sampleWith({
      closed: {
        at: '2020-03-10T09:00:00Z',
        dropped: true,
        reason: 'Two customers told us that they would rather wait.',
        learned: 'Ask before the first sketch.',
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText(/so it has no grade/)).toBeVisible();
  },
};

/** What channels have contributed, unfolded: in the order of the registry, with what is nobody's. */
export const Channels: Story = {
  args: { data: sampleWith({ keyResults: sampleFull.keyResults }), layout: 'full' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Not attributable')).toBeVisible();
  },
};

/** The channels state more than was reached, and one of them worked against it. */
export const ChannelsAgainst: Story = {
  args: {
    data: sampleWith({
      keyResults: [
        {
          ...{ id: 'kr', type: 'increase', title: 'Parcels on the promised day', unit: 'percent' },
          ...{ start: 78, target: 92, current: 82 },
          channels: [{ channel: 'hotline', value: -2 }, ...sampleChannels.slice(0, 1)],
        },
      ],
    }),
    layout: 'full',
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText(/something else worked against them/)).toBeVisible();
  },
};

/** Texts of 489 characters in every place. */
export const LongTexts: Story = { args: { data: sampleAt(now, sampleLong), layout: 'full' } };

/** Addresses that may not be followed are told as text. */
export const UnsafeLinks: Story = {
  args: { data: sampleAt(now, sampleUnsafe) },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('javascript:alert(1)')).toBeVisible();
    await expect(card.getAllByRole('link')).toHaveLength(2);
  },
};
