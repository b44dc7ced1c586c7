import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Objective } from '@oxbow/model/objective';
import '@oxbow/widgets/okr-card';
import { sampleAt } from '../../packages/widgets/src/okr-card/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-okr-card>` that say how much is shown. */
interface Arguments {
  data?: unknown;
  layout?: string;
  readonly?: boolean;
}

type Story = StoryObj<Arguments>;

const sample = sampleAt(Date.now());

const meta: Meta<Arguments> = {
  title: 'OKR card/Layouts and standing',
  component: 'ox-okr-card',
  args: { data: sample },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, layout, readonly = false }) => html`
    <ox-okr-card
      .data=${data}
      layout=${ifDefined(layout)}
      ?readonly=${readonly}
      timezone="UTC"
    ></ox-okr-card>
  `,
};

export default meta;

/** One line for lists and narrow rooms: title, owner, sentence, progress and health. */
export const Row: Story = {
  args: { layout: 'row' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText(/yet reported at risk/)).toBeVisible();
    await expect(card.queryByText('Why it matters')).toBeNull();
  },
};

/** A press unfolds the card in its place. */
export const RowUnfolded: Story = {
  tags: ['!autodocs'],
  args: { layout: 'row' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await userEvent.click(card.getByRole('heading', { level: 2 }));
    await expect(await card.findByText('Why it matters')).toBeVisible();
  },
};

const many: Objective = {
  ...sample,
  keyResults: Array.from({ length: 30 }, (_, index) => ({
    id: `result-${index}`,
    type: 'increase',
    title: `Depot ${index + 1} delivers on the promised day`,
    start: 0,
    target: 10,
    current: index % 11,
  })),
};

/** Of many key results the first are shown, and the others at a press. */
export const ManyKeyResults: Story = {
  args: { data: many },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByRole('button', { name: 'Show all 30 key results' })).toBeVisible();
  },
};

/** Nothing is folded. */
export const Full: Story = {
  args: { data: many, layout: 'full', readonly: true },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Depot 30 delivers on the promised day')).toBeVisible();
  },
};

/** All key results are felt by one side: said quietly, as a question to those who set the goal. */
export const OneSideMissing: Story = {
  args: {
    data: { ...sample, keyResults: sample.keyResults.filter(({ side }) => side === 'customer') },
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText(/^All of these are felt by customers\./)).toBeVisible();
  },
};

/** Not for everybody: who may see it is said in the host’s words. */
export const NamedReaders: Story = {
  args: {
    data: { ...sample, visibility: { scope: 'named', readers: 'The three teams of the depot' } },
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('The three teams of the depot')).toBeVisible();
  },
};

/** Ended with a score that people gave: another number than the progress, and the grade is of the score. */
export const Closed: Story = {
  args: {
    data: { ...sample, closed: { score: 0.8, learned: 'Ask the users before the launch.' } },
  },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Closed: achieved, with a score of 0.80.')).toBeVisible();
    await expect(card.queryByRole('button', { name: 'Check in' })).toBeNull();
  },
};

/** Given up before its end: it has no grade. */
export const Dropped: Story = {
  args: { data: { ...sample, closed: { dropped: true } } },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Dropped before its end.')).toBeVisible();
  },
};
