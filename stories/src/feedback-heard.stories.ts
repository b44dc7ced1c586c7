import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Delivery } from '@oxbow/model/delivery';
import '@oxbow/widgets/feedback-prompt';
import {
  sampleAcknowledged,
  sampleHanded,
  sampleStates,
  sampleWave,
} from '../../packages/widgets/src/feedback-prompt/heard/samples.js';
import { samplePrompt } from '../../packages/widgets/src/feedback-prompt/samples.js';
import { answering, meet, never } from './host.js';

/** What becomes of feedback, as its giver reads it in `<ox-feedback-prompt>`. */
interface Arguments {
  data?: unknown;
}

type Story = StoryObj<Arguments>;
type Inside = Awaited<ReturnType<typeof meet>>;

const meta: Meta<Arguments> = {
  title: 'Feedback prompt/Being heard',
  component: 'ox-feedback-prompt',
  args: { data: samplePrompt },
  render: ({ data }) => html`<ox-feedback-prompt .data=${data}></ox-feedback-prompt>`,
};

export default meta;

const sent = async (): Promise<Delivery> => ({ status: 'sent', reference: '7K2Q-M3XD' });
const saved = async (): Promise<Delivery> => ({
  status: 'saved',
  until: '2026-11-25T10:00:00Z',
});
const offline = async () => Promise.reject(new TypeError('offline'));

async function press(inside: Inside, name: string | RegExp): Promise<void> {
  await userEvent.click(await inside.findByRole('button', { name }, { timeout: 8000 }));
}

async function handIn(canvas: HTMLElement, score: string): Promise<Inside> {
  const prompt = await meet(canvas, 'ready');
  await userEvent.click(prompt.getByRole('radio', { name: new RegExp(`^${score}\\b`) }));
  await press(prompt, /Next|Weiter|Suivant/);
  await userEvent.type(await prompt.findByRole('textbox'), 'One cup had a chip.');
  await press(prompt, /Send|Senden|Envoyer/);
  return prompt;
}

/** Somebody answers with a score, and the host acknowledges that kind of answer. */
function acknowledged(score: string, words: RegExp, globals = {}): Story {
  return {
    args: { data: sampleAcknowledged },
    globals,
    decorators: [answering({ oxsubmit: sent, oxstatus: async () => [] })],
    play: async ({ canvasElement }) => {
      const prompt = await handIn(canvasElement, score);
      await expect(await prompt.findByText(words)).toBeVisible();
      await expect(prompt.getByRole('link', { name: /Team/ })).toBeVisible();
    },
  };
}

/** A low score: somebody to talk to comes first. */
export const AcknowledgementLow: Story = acknowledged('3', /We are sorry/);

/** A high score. */
export const AcknowledgementHigh: Story = acknowledged('9', /How nice/);

/** A score between: the usual words, the reference, and somebody to talk to. */
export const AcknowledgementNone: Story = acknowledged('7', /Reference/);

export const AcknowledgementNarrowGerman: Story = acknowledged('3', /Es tut uns leid/, {
  width: 'narrow',
  language: 'de',
});

/** A person can be reached at every question. */
export const PersonAtTheQuestion: Story = {
  args: { data: sampleAcknowledged },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('link', { name: 'Team Gifts' })).toBeVisible();
  },
};

/** On the device, not sent: it can be tried now, or deleted. */
export const SavedWithDelete: Story = {
  args: { data: sampleAcknowledged },
  decorators: [answering({ oxsubmit: saved })],
  play: async ({ canvasElement }) => {
    const prompt = await handIn(canvasElement, '3');
    await expect(
      await prompt.findByRole('button', { name: 'Delete my unsent answer' }),
    ).toBeVisible();
    await expect(prompt.queryByText(/We are sorry/)).toBeNull();
  },
};

/** Deleted from the device; what was written is still in the page. */
export const UnsentDeleted: Story = {
  decorators: [answering({ oxsubmit: saved, oxwithdraw: async () => {} })],
  play: async ({ canvasElement }) => {
    const prompt = await handIn(canvasElement, '3');
    await press(prompt, 'Delete my unsent answer');
    await expect(await prompt.findByText('Deleted')).toBeVisible();
  },
};

/** An attempt may have arrived, and nobody can be asked. */
export const UnsentUncertain: Story = {
  decorators: [answering({ oxsubmit: saved, oxwithdraw: offline })],
  play: async ({ canvasElement }) => {
    const prompt = await handIn(canvasElement, '3');
    await press(prompt, 'Delete my unsent answer');
    await expect(await prompt.findByText('Not deleted for certain')).toBeVisible();
  },
};

const earlierButton = /^(Your earlier feedback|Ihre frühere Rückmeldung|Votre avis précédent)/;

/** What became of something handed in earlier, unfolded. */
function told(state: keyof typeof sampleStates, globals = {}): Story {
  return {
    globals,
    decorators: [answering({ oxstatus: async () => sampleHanded(sampleStates[state]) })],
    play: async ({ canvasElement }) => {
      const prompt = await meet(canvasElement, 'ready');
      await press(prompt, earlierButton);
      await expect(prompt.getByRole('article')).toBeVisible();
    },
  };
}

/** It is there; nobody has read it. */
export const Received: Story = told('received');

/** Somebody of a team has read it. */
export const Read: Story = told('read');

/** What was said since, as a thread. */
export const Thread: Story = told('answered');

/** Something was changed because of it. */
export const Changed: Story = told('changed');

export const ChangedDark: Story = told('changed', { theme: 'dark' });

export const ChangedNarrowGerman: Story = told('changed', { width: 'narrow', language: 'de' });

export const ChangedFrench: Story = told('changed', { language: 'fr' });

export const ChangedRightToLeft: Story = told('changed', { language: 'ar', direction: 'rtl' });

/** Something is new, and the list is still folded. */
export const News: Story = {
  decorators: [answering({ oxstatus: async () => sampleHanded(sampleStates.answered) })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(
      await prompt.findByText('New since your last visit: Answered by Team Gifts'),
    ).toBeVisible();
  },
};

/** Answering back: it was not sent, and the words are still there. */
export const ReplyNotSent: Story = {
  decorators: [
    answering({
      oxstatus: async () => sampleHanded(sampleStates.answered),
      oxreply: offline,
    }),
  ],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Answer back');
    await userEvent.type(
      await prompt.findByRole('textbox', { name: 'Your answer' }),
      'Where is the new one?',
    );
    await press(prompt, 'Send answer');
    await expect(await prompt.findByText(/^Not sent\. Your words are still here/)).toBeVisible();
  },
};

/** Deleting is asked once more, in the prompt. */
export const DeleteAsked: Story = {
  decorators: [
    answering({ oxstatus: async () => sampleHanded(sampleStates.answered), oxwithdraw: never }),
  ],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Delete this feedback');
    await expect(await prompt.findByRole('button', { name: 'Keep it' })).toBeVisible();
  },
};

/** It is gone. */
export const Withdrawn: Story = {
  decorators: [
    answering({
      oxstatus: async () => sampleHanded(sampleStates.answered),
      oxwithdraw: async () => {},
    }),
  ],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Delete this feedback');
    await press(prompt, 'Delete for good');
    await expect(await prompt.findByText('Deleted. It is no longer kept.')).toBeVisible();
  },
};

/** It could not be deleted for certain. */
export const NotWithdrawn: Story = {
  decorators: [
    answering({
      oxstatus: async () => sampleHanded(sampleStates.answered),
      oxwithdraw: offline,
    }),
  ],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Delete this feedback');
    await press(prompt, 'Delete for good');
    await expect(await prompt.findByText(/^Not deleted for certain/)).toBeVisible();
  },
};

/** What became of it could not be loaded. */
export const EarlierFailed: Story = {
  decorators: [answering({ oxstatus: offline })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(await prompt.findByText(/could not be loaded/)).toBeVisible();
  },
};

/** A field for a code from another device. */
export const Code: Story = {
  decorators: [answering({ oxstatus: async () => [] })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, 'I have a code from earlier');
    const field = await prompt.findByRole('textbox', { name: 'Your code' });
    await userEvent.type(field, '7K2Q-M3XD');
    await press(prompt, 'Show');
    await expect(await prompt.findByText(/^This is no code/)).toBeVisible();
  },
};

/** Of an employee's answer only its wave is told. */
export const WaveByCode: Story = {
  decorators: [answering({ oxstatus: async () => [sampleWave] })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await expect(await prompt.findByText(/is still open/)).toBeVisible();
  },
};

const threaded = async () => sampleHanded(sampleStates.answered);

/** Answering back without a word. */
export const ReplyEmpty: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxstatus: threaded })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Answer back');
    await press(prompt, 'Send answer');
    const field = prompt.getByRole('textbox', { name: 'Your answer' });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(prompt.getByText('Please write something first.')).toBeVisible();
  },
};

/** Answering back: it has arrived. */
export const ReplyArrived: Story = {
  tags: ['!autodocs'],
  decorators: [
    answering({
      oxstatus: threaded,
      oxreply: async () => ({
        ...{ id: '0198c0de-0000-7000-8000-000000000009', from: 'giver' },
        ...{ at: '2026-11-20T10:00:00Z', text: 'Where is the new one?' },
      }),
    }),
  ],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Answer back');
    await userEvent.type(
      await prompt.findByRole('textbox', { name: 'Your answer' }),
      'Where is the new one?',
    );
    await press(prompt, 'Send answer');
    await expect(await prompt.findByText('Your answer has arrived.')).toBeVisible();
  },
};

/** Deleted, as the person wanted. */
export const Removed: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxstatus: threaded, oxwithdraw: async () => {} })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, earlierButton);
    await press(prompt, 'Delete this feedback');
    await press(prompt, 'Delete for good');
    await expect(await prompt.findByText('Deleted. It is no longer kept.')).toBeVisible();
  },
};

/** A code of something that was handed in elsewhere, and is none. */
export const CodeWrong: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxstatus: async () => [] })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await press(prompt, 'I have a code from earlier');
    await userEvent.type(await prompt.findByRole('textbox', { name: 'Your code' }), 'abc');
    await press(prompt, 'Show');
    await expect(await prompt.findByText(/^This is no code/)).toBeVisible();
  },
};

/** What became of earlier feedback could not be loaded. */
export const NotLoaded: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxstatus: offline })],
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(
      await prompt.findByText('What became of your earlier feedback could not be loaded.'),
    ).toBeVisible();
    await expect(prompt.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
