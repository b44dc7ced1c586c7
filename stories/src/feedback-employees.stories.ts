import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Delivery } from '@oxbow/model/delivery';
import { toPulsePrompt } from '@oxbow/model/pulse-prompt';
import '@oxbow/widgets/feedback-prompt';
import { samplePulse } from '../../packages/widgets/src/feedback-prompt/samples.js';
import { meet } from './host.js';

/** The properties of `<ox-feedback-prompt>` that matter where employees are asked. */
interface Arguments {
  data: unknown;
  strings?: Readonly<Record<string, unknown>>;
  /** What the host's handler says; without a word it never answers. */
  delivery?: Delivery;
}

type Story = StoryObj<Arguments>;

const { protection } = samplePulse;

const meta: Meta<Arguments> = {
  title: 'Feedback prompt/Employees',
  component: 'ox-feedback-prompt',
  args: { data: samplePulse },
  render: ({ data, strings, delivery }) =>
    html`<ox-feedback-prompt
      .data=${data}
      .strings=${strings}
      .handler=${() => (delivery ? Promise.resolve(delivery) : new Promise(() => {}))}
    ></ox-feedback-prompt>`,
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
};
export default meta;

/** What becomes of the answers stands before the first question. */
export const BeforeTheFirstQuestion: Story = {
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    const note = prompt.getByRole('note', { name: 'Before you start' });
    await expect(note).toHaveTextContent('Taking part is voluntary');
    await expect(note).toHaveTextContent('the works council and the management board');
  },
};

/** A host that empties these texts takes nothing away. */
export const EmptiedTexts: Story = {
  args: { strings: { voluntary: '', seenBy: '', commentsFrom: '', kept: '', notOnDevice: '' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('note')).toHaveTextContent('Taking part is voluntary');
  },
};

/** So few are asked that words could not be shown: they are not asked for. */
export const TooFewForComments: Story = {
  args: { data: { ...samplePulse, protection: { ...protection, asked: 7 } } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('note')).toHaveTextContent('You are not asked for comments');
    await expect(prompt.getByText('Question 1 of 1', { exact: false })).toBeVisible();
  },
};

/** A round of a pulse from the item bank. */
export const Round: Story = {
  args: {
    data: toPulsePrompt({
      ...{
        id: 'pulse',
        round: 3,
        topics: ['team', 'tools', 'change'],
        upward: true,
        impulse: true,
      },
      protection: protection!,
    }),
  },
};

/** It is sent: the receipt is shown to be kept, since it is nowhere else. */
export const Receipt: Story = {
  args: { delivery: { status: 'sent', reference: '7K2Q-M3XD' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: '8' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
    await expect(await prompt.findByRole('group', { name: 'Your code' })).toBeVisible();
  },
};

/** The round may be over, or somebody has answered already. */
export const NotAccepted: Story = {
  tags: ['!autodocs'],
  args: { delivery: { status: 'failed', reason: 'refused' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: '8' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
    await expect(await prompt.findByText(/Perhaps you have answered already/)).toBeVisible();
  },
};
