import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import '@oxbow/widgets/okr-card';
import { sampleOfEveryType, sampleAt } from '../../packages/widgets/src/okr-card/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-okr-card>`. */
interface Arguments {
  data?: unknown;
  objective?: string;
  readonly?: boolean;
  timezone?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const now = Date.now();
const sample = sampleAt(now);

const meta: Meta<Arguments> = {
  title: 'OKR card',
  component: 'ox-okr-card',
  args: { data: sample, timezone: 'UTC' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, objective, readonly = false, timezone, strings }) => html`
    <ox-okr-card
      .data=${data}
      .strings=${strings}
      objective=${ifDefined(objective)}
      ?readonly=${readonly}
      timezone=${ifDefined(timezone)}
    ></ox-okr-card>
  `,
};

export default meta;

/** Why first, how to contribute, then where it stands: the report and the figures differ, and the card says so. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText(/yet reported at risk/)).toBeVisible();
    await expect(card.getAllByRole('button', { name: 'Check in' })).toHaveLength(4);
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, objective: 'campaigns-adopted' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'loading');
    await expect(card.queryAllByRole('button')).toHaveLength(0);
  },
};

/** The host says that there is no objective. */
export const Empty: Story = {
  args: { data: undefined, objective: 'campaigns-adopted' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'empty');
    await expect(card.getByRole('heading')).toHaveTextContent('No objective here');
  },
};

/** Data that is no objective. */
export const UnusableData: Story = {
  args: { data: { title: 'Grow' } },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'error');
    await expect(card.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-okr-card data="[object Object]"></ox-okr-card>`,
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'error');
    await expect(card.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, objective: 'campaigns-adopted' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'error');
    await expect(card.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

/** All eight types of key results, one that was never measured, and weights that differ; no reason and no report. */
export const EveryType: Story = {
  args: { data: sampleAt(now, sampleOfEveryType) },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('No reason stated.')).toBeVisible();
    await expect(card.getByText('Outside of its corridor')).toBeVisible();
  },
};

/** Nobody has checked in for a long time: said over everything, and nothing is shown in the colour of good news. */
export const Stale: Story = {
  args: { data: { ...sample, checked: `${sample.period.start}T09:00:00Z` } },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('Out of date')).toBeVisible();
  },
};

/** Some key results cannot be read: the others are shown, and the rest is counted. */
export const PartlyUnusable: Story = {
  args: { data: { ...sample, keyResults: [...sample.keyResults, { id: 'sum', type: 'sum' }] } },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getByText('1 record could not be shown whole.')).toBeVisible();
  },
};

/** Only to be read: no check-in is offered. */
export const ReadOnly: Story = {
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.queryAllByRole('button')).toHaveLength(0);
  },
};

/** Opens the check-in of a key result. */
async function open(canvas: HTMLElement, index: number) {
  const card = await meet(canvas, 'ready');
  const button = card.getAllByRole('button', { name: 'Check in' })[index];
  if (!button) throw new Error(`there is no check-in at ${index}`);
  await userEvent.click(button);
  return card;
}

/** A value with what was understood, confidence and a note. */
export const CheckIn: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 0);
    const value = await card.findByRole('textbox', { name: 'Value today (optional)' });
    await userEvent.type(value, '130,5');
    await expect(await card.findByText('Understood as 130.5')).toBeVisible();
    await userEvent.click(card.getByRole('radio', { name: '7' }));
    await expect(card.getByRole('button', { name: 'State no confidence' })).toBeVisible();
  },
};

/** A check-in of something that is done or is not. */
export const CheckInDone: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 2);
    await expect(await card.findByRole('radio', { name: 'Not done yet' })).toBeChecked();
  },
};

/** A check-in of steps. */
export const CheckInSteps: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 3);
    await expect(await card.findByRole('checkbox', { name: 'Documentation' })).toBeChecked();
  },
};

/** What is no number is said beside the field. */
export const ValidationMessage: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 0);
    const value = await card.findByRole('textbox', { name: 'Value today (optional)' });
    await userEvent.type(value, '12o');
    await userEvent.click(card.getByRole('button', { name: 'Send check-in' }));
    await expect(await card.findByRole('alert')).toHaveTextContent('“12o” is not a number.');
    await expect(value).toHaveAttribute('aria-invalid', 'true');
  },
};

/** The sample as somebody else's check-in leaves it. */
const newer: Objective = {
  ...sample,
  revision: sample.revision + 1,
  keyResults: sample.keyResults.map((one) =>
    one.type === 'increase' && one.id === 'customers'
      ? { ...one, current: 118, note: 'Counted again, without our own tests.' }
      : one,
  ),
};

/** A person sends a value, and this becomes of it. */
function outcome(words: string, answer: () => Promise<CheckInResult>): Story {
  return {
    tags: ['!autodocs'],
    decorators: [answering({ oxcheckin: answer })],
    play: async ({ canvasElement }) => {
      const card = await open(canvasElement, 0);
      await userEvent.type(
        await card.findByRole('textbox', { name: 'Value today (optional)' }),
        '130',
      );
      await userEvent.click(card.getByRole('button', { name: 'Send check-in' }));
      await expect(await card.findByText(words)).toBeVisible();
    },
  };
}

/** On its way. After three seconds without a word from the host this becomes “not stored”. */
export const Sending: Story = outcome('Sending …', never);

/** The host has it, and gave the objective as it now stands. */
export const Stored: Story = outcome('Stored', async () => ({
  status: 'stored',
  objective: newer,
}));

/** Nobody has it: what was written stays in sight. */
export const Unsaved: Story = outcome('Not stored', async () => ({ status: 'unsaved' }));

/** The receiver did not take it; what was written is still there. */
export const Refused: Story = outcome('Not stored', async () => ({
  status: 'failed',
  reason: 'refused',
}));

/** The same, because the person is signed out. */
export const SignedOut: Story = outcome('Not stored', async () => ({
  status: 'failed',
  reason: 'unauthorized',
}));

/** Somebody was faster: both are shown, and nothing is sent over it unless the person presses. */
export const Conflict: Story = outcome('Somebody was faster', async () => ({
  status: 'conflict',
  objective: newer,
}));

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getAllByRole('button', { name: 'Stand melden' })).toHaveLength(4);
  },
};

/** The host's texts have no French: they are marked as English. */
export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.getAllByRole('button', { name: 'Faire le point' })).toHaveLength(4);
  },
};

/** A page in a language we have no texts in: English words, read left to right. */
export const RightToLeft: Story = { globals: { language: 'ar', direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

export const NarrowGermanEveryType: Story = {
  args: { data: sampleAt(now, sampleOfEveryType) },
  globals: { width: 'narrow', language: 'de' },
};
