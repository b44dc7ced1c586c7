import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Prompt } from '@oxbow/model/prompt';
import '@oxbow/widgets/feedback-prompt';
import {
  sampleBranches,
  sampleKinds,
  sampleOf,
} from '../../packages/widgets/src/feedback-prompt/kinds/samples.js';
import { meet } from './host.js';

/** Each kind of question that `<ox-feedback-prompt>` asks. */
interface Arguments {
  data?: unknown;
  answers?: unknown;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Feedback prompt/Questions',
  component: 'ox-feedback-prompt',
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, answers }) =>
    html`<ox-feedback-prompt .data=${data} .answers=${answers}></ox-feedback-prompt>`,
};

export default meta;

/** One kind of question, with an answer chosen. */
function chosen(id: string, role: 'radio' | 'checkbox', name: string | RegExp): Story {
  return {
    args: { data: sampleOf(id) },
    play: async ({ canvasElement }) => {
      const prompt = await meet(canvasElement, 'ready');
      const input = prompt.getByRole(role, { name });
      await expect(input).not.toBeChecked();
      await userEvent.click(input);
      await expect(input).toBeChecked();
    },
  };
}

const narrowGerman = { width: 'narrow', language: 'de' };

/** Satisfaction with something, 1 to 5, with words at both ends. */
export const Csat: Story = chosen('satisfied', 'radio', '4');

/** How easy something was made: agreement from 1 to 7. */
export const Ces: Story = chosen('effort', 'radio', '6');

/** Seven points in two rows. */
export const CesNarrow: Story = { ...chosen('effort', 'radio', '6'), globals: narrowGerman };

/** A statement to agree with, or not. */
export const Agreement: Story = chosen('packed', 'radio', '2');

/** The host's own scale with its own words at the ends. */
export const NumberScale: Story = chosen('gift', 'radio', '7');

export const NumberScaleNarrow: Story = { ...chosen('gift', 'radio', '7'), globals: narrowGerman };

/** Each star says how many it stands for. */
export const Stars: Story = chosen('teapot', 'radio', '4 stars');

export const StarsDark: Story = {
  ...chosen('teapot', 'radio', '4 stars'),
  globals: { theme: 'dark' },
};

/** Stars rise from left to right in every script. */
export const StarsRightToLeft: Story = {
  ...chosen('teapot', 'radio', '4 stars'),
  globals: { direction: 'rtl' },
};

/** Faces with their words. */
export const Emoji: Story = chosen('advice', 'radio', 'Satisfied');

/** Where there is no room for each word, those of the ends are left, and all in the names. */
export const EmojiNarrow: Story = {
  ...chosen('advice', 'radio', 'Unzufrieden'),
  globals: narrowGerman,
};

export const Thumbs: Story = chosen('found', 'radio', 'Thumbs up');

export const ThumbsDark: Story = {
  ...chosen('found', 'radio', 'Thumbs down'),
  globals: { theme: 'dark' },
};

/** One out of a list. */
export const ChoiceOfOne: Story = chosen('heard', 'radio', 'By a search');

/** Several out of a list, and something else in own words. */
export const ChoiceOfSeveral: Story = {
  args: { data: sampleOf('wishes') },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('checkbox', { name: 'Cups' }));
    await userEvent.click(prompt.getByRole('checkbox', { name: 'Something else' }));
    await userEvent.type(await prompt.findByRole('textbox'), 'Jugs');
    await expect(prompt.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};

export const ChoiceNarrowDark: Story = {
  ...chosen('wishes', 'checkbox', 'Teller'),
  globals: { ...narrowGerman, theme: 'dark' },
};

/** Something else was chosen, and not said what. */
export const ChoiceWithoutWords: Story = {
  tags: ['!autodocs'],
  args: { data: sampleOf('heard') },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await userEvent.click(prompt.getByRole('radio', { name: 'Something else' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
    await expect(await prompt.findByRole('alert')).toHaveTextContent('Please add a few words');
  },
};

/** A statement to agree to; never ticked beforehand. */
export const Consent: Story = chosen('quote', 'checkbox', /^You may print my words/);

/** How a person can be reached; a browser may fill it in. */
export const Contact: Story = {
  args: { data: sampleOf('reach') },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getAllByRole('textbox')).toHaveLength(3);
  },
};

/** An address that is none yet. */
export const ContactWrong: Story = {
  tags: ['!autodocs'],
  args: { data: sampleOf('reach') },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    const field = prompt.getByRole('textbox', { name: 'E-mail address' });
    await userEvent.type(field, 'me at home');
    await userEvent.click(prompt.getByRole('button', { name: 'Send' }));
    await expect(await prompt.findByRole('alert')).toHaveTextContent('needs an @');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  },
};

export const ContactNarrowDark: Story = {
  args: { data: sampleOf('reach') },
  globals: { ...narrowGerman, theme: 'dark' },
};

/** A thought to take along: nothing is asked, and nothing handed in. */
export const Impulse: Story = {
  args: { data: sampleOf('care') },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('group', { name: 'Warm it first' })).toBeVisible();
    await expect(prompt.getByRole('button', { name: 'Close' })).toBeVisible();
  },
};

/** Where answers decide what is asked next, the most there may be is told. */
export const Branches: Story = {
  args: { data: sampleBranches },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByText('Question 1 of at most 3')).toBeVisible();
    await userEvent.click(prompt.getByRole('radio', { name: '4' }));
    await userEvent.click(prompt.getByRole('button', { name: 'Next' }));
    await expect(await prompt.findByRole('group', { name: 'What went wrong?' })).toBeVisible();
  },
};

/** The host gives answers beforehand; only the person hands them in. */
export const GivenBeforehand: Story = {
  args: { data: sampleKinds, answers: { recommend: 8 } },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('radio', { name: '8' })).toBeChecked();
  },
};

/** Answers are sent question by question, and that is said before the first. */
export const QuestionByQuestion: Story = {
  args: { data: { ...sampleBranches, partial: true } satisfies Prompt },
  play: async ({ canvasElement }) => {
    const prompt = await meet(canvasElement, 'ready');
    await expect(prompt.getByRole('note')).toHaveTextContent('sent question by question');
  },
};
