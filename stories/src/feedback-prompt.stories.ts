import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Delivery } from '@oxbow/model/delivery';
import '@oxbow/widgets/feedback-prompt';
import {
  sampleDeliveries,
  sampleOpenPrompt,
  samplePrompt,
  samplePulse,
} from '../../packages/widgets/src/feedback-prompt/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-feedback-prompt>`. */
interface Arguments {
  data?: unknown;
  prompt?: string;
  presentation?: string;
  trigger?: string;
  kiosk?: boolean;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Feedback prompt',
  component: 'ox-feedback-prompt',
  argTypes: {
    presentation: {
      control: 'inline-radio',
      options: ['inline', 'launcher', 'tab', 'dialog', 'page'],
    },
  },
  args: { data: samplePrompt },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, prompt, presentation, trigger, kiosk = false, strings }) => html`
    <ox-feedback-prompt
      .data=${data}
      .strings=${strings}
      prompt=${ifDefined(prompt)}
      presentation=${ifDefined(presentation)}
      trigger=${ifDefined(trigger)}
      ?kiosk=${kiosk}
    ></ox-feedback-prompt>
  `,
};

export default meta;

/** Presses the button and waits for what it opens. */
const openIt: Story['play'] = async ({ canvasElement }) => {
  const prompt = await meet(canvasElement, 'ready');
  await userEvent.click(prompt.getByRole('button', { name: 'Give feedback' }));
  await expect(await prompt.findByRole('dialog', { name: 'Give feedback' })).toBeVisible();
};

/** The first question: a scale from 0 to 10, with its end points in words. */
export const Inline: Story = {
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getAllByRole('radio')).toHaveLength(11);
    await userEvent.click(prompt.getByRole('radio', { name: '9' }));
    await expect(prompt.getByRole('radio', { name: '9' })).toBeChecked();
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, prompt: 'after-order' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'loading');
    await expect(prompt.queryAllByRole('button')).toHaveLength(0);
  },
};

/** The host says that there is nothing to ask: the prompt takes no place. */
export const Empty: Story = {
  tags: ['draws-nothing', '!autodocs'],
  args: { data: undefined, prompt: 'after-order' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'empty');
    await expect(prompt.queryByRole('button')).toBeNull();
  },
};

/** Data that is no prompt. */
export const UnusableData: Story = {
  args: { data: { questions: 'all of them' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'error');
    await expect(prompt.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-feedback-prompt data="[object Object]"></ox-feedback-prompt>`,
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'error');
    await expect(prompt.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, prompt: 'after-order' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'error');
    await expect(prompt.getByRole('alert')).toHaveTextContent('nothing on this page answers');
    await expect(prompt.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** The second question, in own words, after an answer to the first. */
export const TextStep: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: '9' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await expect(await prompt.findByRole('textbox')).toHaveAccessibleName(
      'What is the main reason for your score?',
    );
  },
};

/** A question that must be answered was not. */
export const ValidationMessage: Story = {
  tags: ['!autodocs'],
  args: { data: sampleOpenPrompt },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
    await expect(await prompt.findByRole('alert')).toHaveTextContent(
      'Please answer this question.',
    );
    await expect(prompt.getByRole('textbox').matches(':focus')).toBe(true);
  },
};

/** A person answers both questions, and this becomes of it. */
function outcome(words: string, answer: () => Promise<Delivery>): Story {
  return {
    decorators: [answering({ oxsubmit: answer })],
    play: async ({ canvasElement }) => {
      const prompt = await meet(canvasElement, 'ready');
      await userEvent.click(prompt.getByRole('radio', { name: '9' }));
      await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
      await userEvent.type(await prompt.findByRole('textbox'), 'Quick delivery.');
      await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
      await expect(await prompt.findByText(words)).toBeVisible();
    },
  };
}

const delivered = (status: Delivery['status'], reason?: string) => async () => {
  const found = sampleDeliveries.find(
    (one) => one.status === status && (one.status !== 'failed' || one.reason === reason),
  );
  if (!found) throw new Error(`samples.ts has no delivery ${status} ${reason}`);
  return found;
};

/** On its way. After three seconds without a word from the host this becomes “not saved yet”. */
export const Sending: Story = {
  tags: ['!autodocs'],
  ...outcome('Sending …', never),
};

/** Nobody has it yet: what was written stays in sight. */
export const Unsaved: Story = {
  tags: ['!autodocs'],
  ...outcome('Not saved yet', delivered('unsaved')),
};

/** Durable on this device, and no thanks for it yet. */
export const Saved: Story = {
  tags: ['!autodocs'],
  ...outcome('Saved on this device', delivered('saved')),
};

/** Durable at the receiver, who gave a reference. */
export const Sent: Story = {
  tags: ['!autodocs'],
  ...outcome('Sent. Thank you.', delivered('sent')),
};

/** The receiver did not take it; what was written is still there. */
export const Failed: Story = {
  tags: ['!autodocs'],
  ...outcome('Could not be saved', delivered('failed', 'refused')),
};

/** The same, because the person is signed out. */
export const FailedSignedOut: Story = {
  tags: ['!autodocs'],
  ...outcome('Could not be saved', delivered('failed', 'unauthorized')),
};

/** The same, because it could not be sent for too long. */
export const FailedExpired: Story = {
  tags: ['!autodocs'],
  ...outcome('Could not be saved', delivered('failed', 'expired')),
};

/** The same answers would be refused again, so they can be changed. */
export const FailedInvalid: Story = {
  tags: ['!autodocs'],
  ...outcome('Could not be saved', delivered('failed', 'invalid')),
};

/** A button in the flow of the page. */
export const LauncherClosed: Story = {
  args: { presentation: 'launcher' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    const button = prompt.getByRole('button', { name: 'Give feedback' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(prompt.queryByRole('dialog')).toBeNull();
  },
};

/** The panel that the button opens over the page; the focus goes into it. */
export const LauncherOpen: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'launcher' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('button', { name: 'Give feedback' }));
    await expect(await prompt.findByRole('dialog', { name: 'Give feedback' })).toBeVisible();
    await expect(prompt.getByRole('button', { name: 'Close' })).toBeVisible();
  },
};

/** The button at the edge of the window; where there is no room beside the page it stands in its flow. */
export const TabClosed: Story = {
  args: { presentation: 'tab' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('button', { name: 'Give feedback' })).toBeVisible();
  },
};

/** What it opens is the panel of a launcher. */
export const TabOpen: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'tab' },
  play: openIt,
};

/** A modal dialog: the page waits behind it. */
export const DialogOpen: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'dialog' },
  play: openIt,
};

/** The same at 320 px: the way out stays in sight. */
export const DialogNarrowDark: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'dialog' },
  globals: { width: 'narrow', theme: 'dark' },
  play: openIt,
};

/** Waits for its moment, and takes no room until then. */
export const WaitsForItsMoment: Story = {
  tags: ['draws-nothing', '!autodocs'],
  args: { trigger: 'event order-placed' },
  decorators: [answering({ oxmayshow: async () => true })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.queryByRole('group')).toBeNull();
  },
};

/** Its moment has come, and the host gave leave: it has shown itself, and the focus stays where it was. */
export const HasShownItself: Story = {
  tags: ['!autodocs'],
  args: { trigger: 'now' },
  decorators: [answering({ oxmayshow: async () => true })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(await prompt.findByRole('button', { name: 'Next' })).toBeVisible();
  },
};

/** The same in the panel of a launcher, which nobody has opened. */
export const PanelHasShownItself: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'launcher', trigger: 'now' },
  decorators: [answering({ oxmayshow: async () => true })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(await prompt.findByRole('dialog', { name: 'Give feedback' })).toBeVisible();
  },
};

/** Alone on a page, for a link or a QR code. */
export const AlonePage: Story = { tags: ['!autodocs'], args: { presentation: 'page' } };

/** For a device that many use: large targets, and what somebody leaves there is cleared. */
export const Kiosk: Story = {
  tags: ['!autodocs'],
  args: { presentation: 'page', kiosk: true },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: '9' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Not now' }));
    await expect(prompt.getByRole('radio', { name: '9' })).not.toBeChecked();
  },
};

/** One open question of the host, which must be answered. */
export const OpenQuestion: Story = { args: { data: sampleOpenPrompt } };

/** A pulse for staff: what has to be known stands before the first question and cannot be put away. */
export const Pulse: Story = {
  args: { data: samplePulse },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('note', { name: 'Before you start' })).toBeVisible();
    await expect(prompt.getByRole('group', { name: /as a place to work/ })).toBeVisible();
  },
};

/** The host's own words for ours. */
export const OwnWords: Story = {
  args: { strings: { notNow: 'Maybe later', next: 'Go on' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('button', { name: 'Maybe later' })).toBeVisible();
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('button', { name: 'Weiter' })).toBeVisible();
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('button', { name: 'Suivant' })).toBeVisible();
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** The scale in two rows. */
export const Narrow: Story = { globals: { width: 'narrow' } };

export const NarrowGermanText: Story = {
  args: { data: sampleOpenPrompt },
  globals: { width: 'narrow', language: 'de' },
};

/** What the host wants to be known first. */
export const Notice: Story = {
  args: { data: { ...samplePrompt, notice: 'Kept for 12 months.' } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('note')).toHaveTextContent('Kept for 12 months.');
  },
};

/** Nothing was answered, so nothing is sent. */
export const NothingToSend: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await userEvent.click(await prompt.findByRole('button', { name: 'Send' }));
    await expect(await prompt.findByRole('alert')).toHaveTextContent('Nothing to send yet.');
  },
};

/** In a form of the page, which takes the answers along. */
export const InAForm: Story = {
  render: ({ data }) => html`
    <form>
      <ox-feedback-prompt name="feedback" .data=${data}></ox-feedback-prompt>
      <button type="button">Order</button>
    </form>
  `,
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.queryByRole('button', { name: 'Not now' })).toBeNull();
  },
};

/** The site keeps what was answered so far, to be finished elsewhere. */
export const KeptToBeFinishedElsewhere: Story = {
  tags: ['!autodocs'],
  render: ({ data }) =>
    html`<ox-feedback-prompt resume="begun-on-the-phone" .data=${data}></ox-feedback-prompt>`,
  decorators: [answering({ oxrecall: async () => null, oxkeep: async () => {} })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: '7' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await expect(await prompt.findByText(/^This site has kept your answers/)).toBeVisible();
  },
};
