import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import '@oxbow/widgets/okr-card';
import { sampleAt } from '../../packages/widgets/src/okr-card/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-okr-card>`. */
interface Arguments {
  data?: unknown;
}

type Story = StoryObj<Arguments>;

const now = Date.now();
const sample = sampleAt(now);
const [first, ...rest] = sample.keyResults;

/** The sample as somebody else's check-in leaves it, with their note. */
const newer = {
  ...sample,
  revision: sample.revision + 1,
  confidence: { value: 4, at: new Date(now).toISOString() },
  keyResults: [
    {
      ...first,
      current: 118,
      notes: [{ at: new Date(now).toISOString(), text: 'Counted again, without our own tests.' }],
    },
    ...rest,
  ],
} as Objective;

const meta: Meta<Arguments> = {
  title: 'OKR card/Check-in',
  component: 'ox-okr-card',
  args: { data: sample },
  render: ({ data }) => html`<ox-okr-card .data=${data} timezone="UTC"></ox-okr-card>`,
};

export default meta;

/** A person says where the first key result stands, and this becomes of it. */
function outcome(words: string, answer: () => Promise<CheckInResult>): Story {
  return {
    tags: ['!autodocs'],
    decorators: [answering({ oxcheckin: answer })],
    play: async ({ canvasElement }) => {
      const card = await meet(canvasElement, 'ready');
      await userEvent.click(card.getAllByRole('button')[0]!);
      const value = (await card.findAllByRole('textbox'))[0]!;
      await userEvent.type(value, '130');
      await userEvent.type(card.getAllByRole('textbox')[1]!, 'Two more customers started one.');
      await userEvent.click(card.getByRole('radio', { name: '7' }));
      await userEvent.click(card.getByRole('button', { name: /Send|senden/ }));
      await expect(await card.findByText(words)).toBeVisible();
    },
  };
}

/** What was sent is shown at once, and marked until it is stored. */
export const NotStoredYet: Story = { ...outcome('not stored yet', never), tags: [] };

/** There is no connection, and whoever sends has kept it on this device. */
export const Queued: Story = outcome('Kept on this device', async () => ({ status: 'queued' }));

const conflict = async (): Promise<CheckInResult> => ({ status: 'conflict', objective: newer });

/** Somebody was faster: what one saw, what it is now and what one says stand side by side, with both notes. */
export const SomebodyWasFaster: Story = outcome('Somebody was faster', conflict);

export const SomebodyWasFasterDark: Story = {
  ...outcome('Somebody was faster', conflict),
  globals: { theme: 'dark' },
};

export const SomebodyWasFasterGerman: Story = {
  ...outcome('Jemand war schneller', conflict),
  globals: { language: 'de', width: 'narrow' },
};

/** In a page that is read from right to left. */
export const SomebodyWasFasterRightToLeft: Story = {
  ...outcome('Somebody was faster', conflict),
  globals: { direction: 'rtl' },
};
