import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/feedforward';
import {
  sampleFeedforward,
  sampleNote,
  samplePeople,
  sampleStrain,
} from '../../packages/widgets/src/feedforward/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-feedforward>`. */
interface Arguments {
  data?: unknown;
  person?: string;
  people?: unknown;
  timezone?: string;
  handler?: (note: never) => Promise<never>;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const answers = (answer: object) => async () => answer as never;

const meta: Meta<Arguments> = {
  title: 'Feedforward',
  component: 'ox-feedforward',
  args: { data: sampleFeedforward, timezone: 'UTC' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, person, people, timezone, handler, strings }) => html`
    <ox-feedforward
      .data=${data}
      .strings=${strings}
      .people=${people}
      .handler=${handler}
      person=${ifDefined(person)}
      timezone=${ifDefined(timezone)}
    ></ox-feedforward>
  `,
};

export default meta;

/** Notes to a person, and what a colleague has shared. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { name: 'Notes to you' })).toBeVisible();
    await expect(inside.getAllByRole('button', { name: 'Share with my team' })).toHaveLength(2);
  },
};

/** Whom it is for, what kind, the words, and what becomes of it before it is given. */
export const Writing: Story = {
  play: async ({ canvasElement }) => void (await write(canvasElement)),
};

/** It was given, and the writer does not see it again. */
export const Given: Story = {
  args: { handler: answers({ status: 'sent', reference: 'NOTE' }) },
  play: async ({ canvasElement }) => {
    const inside = await write(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'Give the note' }));
    await waitFor(() => expect(inside.getByText(/^Given\. It is shown to/)).toBeVisible());
  },
};

/** The network is gone: the form stays, and says that the note is nowhere else. */
export const NotSaved: Story = {
  args: { handler: answers({ status: 'unsaved' }) },
  play: async ({ canvasElement }) => {
    const inside = await write(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'Give the note' }));
    await waitFor(() => expect(inside.getByRole('alert')).toHaveTextContent('Not saved yet.'));
  },
};

/** Somebody who may not write here. */
export const NotAllowed: Story = {
  args: { handler: answers({ status: 'failed', reason: 'unauthorized' }) },
  play: async ({ canvasElement }) => {
    const inside = await write(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'Give the note' }));
    await waitFor(() => expect(inside.getByRole('alert')).toHaveTextContent('You may not write'));
  },
};

/** Nobody is chosen; the field says so and has the focus. */
export const ToNobody: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await userEvent.click(inside.getByRole('button', { name: 'Write a note' }));
    await userEvent.click(inside.getByRole('button', { name: 'Give the note' }));
    await expect(inside.getByRole('combobox')).toBeInvalid();
  },
};

/** Before a note is deleted there is one question. */
export const AskedBeforeDeleting: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    const [first] = inside.getAllByRole('button', { name: 'Delete' });
    if (first) await userEvent.click(first);
    await expect(inside.getByText('Delete this note for good?')).toBeVisible();
    await expect(inside.getByRole('button', { name: 'Delete for good' })).toBeVisible();
  },
};

/** Shared: the team sees it, and it can be taken back. */
export const Shared: Story = {
  decorators: [answering({ oxshare: async () => ({ status: 'stored' }) })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    const [first] = inside.getAllByRole('button', { name: 'Share with my team' });
    if (first) await userEvent.click(first);
    await waitFor(() =>
      expect(inside.getAllByRole('button', { name: 'Take back from the team' })).toHaveLength(2),
    );
  },
};

/** A person without a team cannot share; it stands as before. */
export const NotShared: Story = {
  decorators: [answering({ oxshare: async () => ({ status: 'failed', reason: 'teamless' }) })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    const [first] = inside.getAllByRole('button', { name: 'Share with my team' });
    if (first) await userEvent.click(first);
    await waitFor(() => expect(inside.getByRole('alert')).toHaveTextContent('You are in no team'));
  },
};

/** Older ones did not come; what is shown stays. */
export const OlderFailed: Story = {
  args: { data: { ...sampleFeedforward, before: 'cursor' } },
  decorators: [answering({ oxmore: async () => 'none' })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await userEvent.click(inside.getByRole('button', { name: 'Show older notes' }));
    await waitFor(() => expect(inside.getByRole('alert')).toHaveTextContent('could not be loaded'));
  },
};

/** Long, right to left, in Thai, and one word without a break. */
export const LongTexts: Story = {
  args: { data: { notes: sampleStrain, people: samplePeople } },
  globals: { width: 'narrow' },
};

/** Only to be read: nobody can be written to. */
export const NobodyToWriteTo: Story = {
  args: { data: { notes: [sampleNote(1, { audience: 'team' })] } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.queryByRole('button', { name: 'Write a note' })).toBeNull();
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, person: 'priya' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** Nobody has written yet; the person can. */
export const Empty: Story = {
  args: { data: { notes: [], people: samplePeople } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('No notes for you yet.');
    await expect(inside.getByRole('button', { name: 'Write a note' })).toBeVisible();
  },
};

/** Data that are no notes. */
export const UnusableData: Story = {
  args: { data: { notes: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-feedforward data="[object Object]"></ox-feedforward>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, person: 'priya' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => void (await write(canvasElement, 'Notiz schreiben', 'An wen')),
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => void (await write(canvasElement, 'Écrire un mot', 'À qui')),
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { data: { notes: sampleStrain, people: samplePeople } },
  play: async ({ canvasElement }) => void (await write(canvasElement)),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => void (await write(canvasElement)),
};

export const Narrow: Story = {
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => void (await write(canvasElement)),
};

/** Somebody has opened the form, and written a note. */
async function write(canvas: HTMLElement, button = 'Write a note', to = 'To whom') {
  const inside = await meet(canvas, 'ready');
  await userEvent.click(await waitFor(() => inside.getByRole('button', { name: button })));
  await userEvent.selectOptions(inside.getByRole('combobox', { name: to }), 'jonas');
  const [words] = inside.getAllByRole('textbox');
  if (words) await userEvent.type(words, 'You kept calm, and the rest of us did too.');
  return inside;
}
