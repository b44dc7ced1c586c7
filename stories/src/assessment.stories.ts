import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/assessment';
import {
  sampleInstrument,
  sampleLeadership,
  sampleProfile,
  sampleProtection,
  sampleSevenPoints,
} from '../../packages/widgets/src/assessment/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-assessment>`. */
interface Arguments {
  data?: unknown;
  instrument?: string;
  side?: string;
  short?: boolean;
  exclude?: string;
  protection?: unknown;
  handler?: unknown;
}

type Story = StoryObj<Arguments>;

const sent = { status: 'sent', reference: '7K2Q-M3XD' };

/** Takes what employees want, as a host does that keeps no drafts. */
const handler = ({ wish }: { wish: string }) =>
  wish === 'submit'
    ? Promise.resolve(sent)
    : wish === 'profile'
      ? Promise.resolve(sampleProfile)
      : undefined;

const meta: Meta<Arguments> = {
  title: 'Assessment',
  component: 'ox-assessment',
  args: { data: sampleInstrument, side: 'customer' },
  decorators: [answering({ oxrecall: async () => null })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, instrument, side, short, exclude, protection, handler: own }) => html`
    <ox-assessment
      .data=${data}
      .protection=${protection}
      .handler=${own}
      .short=${short ?? false}
      instrument=${ifDefined(instrument)}
      side=${ifDefined(side)}
      exclude=${ifDefined(exclude)}
    ></ox-assessment>
  `,
};

export default meta;

/** The first page, as a customer meets it: nothing is chosen. */
export const Customer: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Scope of action');
    await expect(inside.queryAllByRole('radio', { checked: true })).toHaveLength(0);
  },
};

/** Chosen, and what cannot be judged. */
export const Answered: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await userEvent.click(inside.getAllByRole('radio', { name: 'agree' })[0]!);
    await userEvent.click(inside.getAllByRole('radio', { name: 'Cannot judge' })[1]!);
    await expect(inside.getAllByRole('radio', { checked: true })).toHaveLength(2);
  },
};

/** What employees read first: that it is voluntary, and who sees this. */
export const Employee: Story = {
  args: { side: 'employee', protection: sampleProtection, handler },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('note')).toHaveTextContent('Taking part is voluntary.');
    await expect(inside.queryAllByRole('radio')).toHaveLength(0);
  },
};

/** The organisation has stated nothing: that is what employees read. */
export const EmployeeNotStated: Story = { args: { side: 'employee', handler } };

/** So few are asked that own words would name their writer. */
export const EmployeeFew: Story = {
  args: { side: 'employee', protection: { ...sampleProtection, asked: 9 }, handler },
};

/** The last page asks about the person, and can be left out. */
export const AboutYourself: Story = {
  args: { side: 'employee', short: true, protection: sampleProtection, handler },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await userEvent.click(inside.getByRole('button', { name: 'Start' }));
    for (;;) {
      const next = inside.queryByRole('button', { name: /^Next: / });
      if (!next) break;
      await userEvent.click(next);
    }
    await expect(inside.getByRole('heading')).toHaveTextContent('About yourself');
  },
};

/** The short form. */
export const Short: Story = { args: { short: true } };

/** Without what a works council has struck. */
export const Excluded: Story = { args: { data: sampleLeadership, exclude: 'leadership scope.c2' } };

/** Seven points, for partners. */
export const SevenPoints: Story = { args: { data: sampleSevenPoints, side: 'partner' } };

const handIn = async (canvasElement: HTMLElement, words: string) => {
  const inside = await meet(canvasElement, 'ready');
  await userEvent.click(inside.getAllByRole('radio', { name: 'agree' })[0]!);
  for (;;) {
    const next = inside.queryByRole('button', { name: /^Next: / });
    if (!next) break;
    await userEvent.click(next);
  }
  await userEvent.click(inside.getByRole('button', { name: 'Send my answers' }));
  await waitFor(() => expect(inside.getByText(words)).toBeVisible());
  return inside;
};

/** It has arrived: the code, and the own answers beside the published ones. */
export const Sent: Story = {
  args: { short: true },
  decorators: [answering({ oxsubmit: async () => sent, oxdata: async () => sampleProfile })],
  play: async ({ canvasElement }) => {
    const inside = await handIn(canvasElement, 'Sent. Thank you.');
    await waitFor(() => expect(inside.getByText('too few answers (protection)')).toBeVisible());
  },
};

/** It has arrived, and nothing is published yet. */
export const NothingPublished: Story = {
  args: { short: true },
  decorators: [answering({ oxsubmit: async () => sent, oxdata: async () => null })],
  play: async ({ canvasElement }) => void (await handIn(canvasElement, 'Sent. Thank you.')),
};

/** The host could not save it yet. */
export const Unsaved: Story = {
  args: { short: true },
  decorators: [answering({ oxsubmit: async () => ({ status: 'unsaved' }) })],
  play: async ({ canvasElement }) => void (await handIn(canvasElement, 'Not saved yet')),
};

/** The recipient has refused it. */
export const Refused: Story = {
  args: { short: true },
  decorators: [answering({ oxsubmit: async () => ({ status: 'failed', reason: 'refused' }) })],
  play: async ({ canvasElement }) => void (await handIn(canvasElement, 'Could not be saved')),
};

/** Begun before, in an older version of the questionnaire, and kept by the host. */
export const Resumed: Story = {
  decorators: [
    answering({
      oxrecall: async () => ({
        ...{ instrument: 'ox6', version: 0, side: 'customer', dimension: 'competence' },
        answers: { 'scope.c1': 4, 'competence.c1': 2, 'gone.c1': 3 },
      }),
    }),
  ],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await waitFor(() => expect(inside.getByText(/from before are back/)).toBeVisible());
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, instrument: 'ox6' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to answer. */
export const Empty: Story = {
  args: { data: undefined, instrument: 'ox6' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'empty')),
};

/** Data that is no instrument. */
export const UnusableData: Story = {
  args: { data: { items: 'all of them' } },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'error')),
};

/** Nothing on the page answers, and Oxbow ships no such instrument. */
export const Unanswered: Story = {
  args: { data: undefined, instrument: 'of-another-house' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'error')),
};

export const German: Story = { globals: { language: 'de' } };

export const French: Story = { globals: { language: 'fr' } };

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow', language: 'de' } };

/** Seven points in 320 px, German. */
export const NarrowSevenPoints: Story = {
  args: { data: sampleSevenPoints, side: 'partner' },
  globals: { width: 'narrow', language: 'de' },
};

/** What employees read first, in 320 px. */
export const NarrowEmployee: Story = {
  args: { side: 'employee', protection: sampleProtection, handler },
  globals: { width: 'narrow', language: 'de' },
};
