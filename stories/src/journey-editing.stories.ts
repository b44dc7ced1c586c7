import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '@oxbow/widgets/journey';
import { sampleJourney } from '../../packages/widgets/src/journey/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-journey>`. */
interface Arguments {
  data?: unknown;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Journey/Editing',
  component: 'ox-journey',
  args: { data: sampleJourney },
  render: ({ data }) => html`<ox-journey editable presentation="list" .data=${data}></ox-journey>`,
};

export default meta;

/** Opens the editor. */
async function begin(canvas: HTMLElement, edit = 'Edit') {
  const journey = await meet(canvas, 'ready');
  await userEvent.click(await journey.findByRole('button', { name: edit }));
  return journey;
}

/** Makes one change. */
async function change(canvas: HTMLElement) {
  const journey = await begin(canvas);
  await userEvent.click(await journey.findByRole('button', { name: 'Add a stage' }));
  const title = await journey.findByRole<HTMLInputElement>('textbox', { name: 'Title' });
  // In the place of what stands there.
  const whole = { initialSelectionStart: 0, initialSelectionEnd: title.value.length };
  await userEvent.type(title, 'Recommend', whole);
  return journey;
}

/** Each entry opens in place; what is below follows at once. */
export const Begun: Story = {
  play: async ({ canvasElement }) => {
    const journey = await begin(canvasElement);
    await expect(await journey.findByText('Nothing is changed yet.')).toBeVisible();
  },
};

/** A step: its texts, with whom and on which channel, and where it stands. */
export const Step: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const journey = await begin(canvasElement);
    await userEvent.click(await journey.findByRole('button', { name: 'Choose' }));
    await userEvent.click(await journey.findByRole('button', { name: 'Asks what fits' }));
    await expect(await journey.findByRole('combobox', { name: 'With whom' })).toBeVisible();
  },
};

export const Changed: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const journey = await change(canvasElement);
    await expect(await journey.findByText(/changes, not saved\./)).toBeVisible();
  },
};

/** It says “saved” only once the answer does. */
export const Saving: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxsubmit: never })],
  play: async ({ canvasElement }) => {
    const journey = await change(canvasElement);
    await userEvent.click(await journey.findByRole('button', { name: 'Save' }));
    await expect(await journey.findByText('Saving …')).toBeVisible();
  },
};

/** It was not accepted: what was changed stays, and can be tried again. */
export const Refused: Story = {
  tags: ['!autodocs'],
  decorators: [
    answering({
      oxsubmit: () =>
        Promise.resolve({ status: 'refused', faults: [{ path: 'title', message: 'is taken' }] }),
    }),
  ],
  play: async ({ canvasElement }) => {
    const journey = await change(canvasElement);
    await userEvent.click(await journey.findByRole('button', { name: 'Save' }));
    await expect(await journey.findByRole('button', { name: 'Save again' })).toBeVisible();
  },
};

/** Somebody else was faster: what they changed, and what becomes of both. */
export const SomebodyWasFaster: Story = {
  decorators: [
    answering({
      oxsubmit: () =>
        Promise.resolve({
          status: 'conflict',
          journey: {
            ...sampleJourney,
            ...{ revision: 5, title: { en: 'Our new kitchen' } },
            steps: sampleJourney.steps.slice(1),
          },
        }),
    }),
  ],
  play: async ({ canvasElement }) => {
    const journey = await change(canvasElement);
    await userEvent.click(await journey.findByRole('button', { name: 'Save' }));
    await expect(
      await journey.findByRole('button', { name: 'Put mine onto theirs' }),
    ).toBeVisible();
  },
};

export const GermanNarrow: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de', width: 'narrow' },
  play: async ({ canvasElement }) => {
    const journey = await begin(canvasElement, 'Bearbeiten');
    await userEvent.click(await journey.findByRole('button', { name: 'Auswählen' }));
    await userEvent.click(await journey.findByRole('button', { name: 'Fragt, was passt' }));
    await expect(await journey.findByRole('combobox', { name: 'Mit wem' })).toBeVisible();
  },
};

export const Dark: Story = {
  tags: ['!autodocs'],
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => void (await change(canvasElement)),
};

/** Files to take along; another journey is looked at before it replaces anything. */
export const TakeAlong: Story = {
  play: async ({ canvasElement }) => {
    const journey = await meet(canvasElement, 'ready');
    await userEvent.click(await journey.findByRole('button', { name: 'Take along' }));
    await userEvent.type(
      await journey.findByRole('textbox', { name: 'Or as text' }),
      'journey\n title Tea\n section Make\n Boil: 5: Me\n Odd\n',
    );
    await userEvent.click(await journey.findByRole('button', { name: 'Read the text' }));
    await expect(await journey.findByText(/1 thing was left out/)).toBeVisible();
  },
};
