import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { GivenPledge } from '@oxbow/model/pledge';
import '@oxbow/widgets/okr-card';
import { sampleAt } from '../../packages/widgets/src/okr-card/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-okr-card>`. */
interface Arguments {
  data?: unknown;
}

type Story = StoryObj<Arguments>;

const pledges: GivenPledge[] = [
  {
    id: '0198c0de-0000-7000-8000-00000000000a',
    text: 'I sit in on the test on Thursday and write down where people hesitate.',
    given: '2026-03-04',
    own: true,
  },
  {
    id: '0198c0de-0000-7000-8000-00000000000b',
    text: 'We lend our meeting room for the tests.',
    by: 'Facility team',
    given: '2026-03-02',
    own: false,
  },
];
const oxdata = async () => ({ pledges });

const meta: Meta<Arguments> = {
  title: 'OKR card/Pledges',
  component: 'ox-okr-card',
  args: { data: sampleAt(Date.now()) },
  decorators: [answering({ oxdata })],
  render: ({ data }) => html`<ox-okr-card .data=${data} timezone="UTC"></ox-okr-card>`,
};

export default meta;

/** One's own pledge can be taken back; those of others stand below it. Nothing is counted. */
export const Given: Story = {
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(await card.findByRole('button', { name: 'Take back' })).toBeVisible();
  },
};

/** Nobody on the page keeps pledges: none is asked for. */
export const NobodyKeepsThem: Story = {
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const card = await meet(canvasElement, 'ready');
    await expect(card.queryAllByRole('button', { name: 'Take back' })).toHaveLength(0);
  },
};

/** Opens the form at the first contribution. */
async function open(canvas: HTMLElement, name: string) {
  const card = await meet(canvas, 'ready');
  await userEvent.click((await card.findAllByRole('button', { name }))[0]!);
  return card;
}

/** The words of the contribution stand there already; a name does not. */
export const Form: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 'I can help with this');
    await expect(await card.findByRole('textbox', { name: 'What I will do' })).toHaveValue(
      'Sit in on one of the user tests and note where people hesitate',
    );
  },
};

/** What was said stands there at once, and says that it is not stored yet. */
export const OnItsWay: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxdata, oxpledge: never })],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 'I can help with this');
    await userEvent.click(await card.findByRole('button', { name: 'Pledge this' }));
    await expect(await card.findByText('Not stored yet: on its way …')).toBeVisible();
  },
};

/** It was refused: the form is back, with what was written. */
export const Refused: Story = {
  tags: ['!autodocs'],
  decorators: [answering({ oxdata, oxpledge: () => Promise.reject(new Error('no')) })],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 'I can help with this');
    await userEvent.click(await card.findByRole('button', { name: 'Pledge this' }));
    await expect(await card.findByRole('alert')).toHaveTextContent('it was not accepted');
  },
};

export const GermanNarrow: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de', width: 'narrow' },
  play: async ({ canvasElement }) => void (await open(canvasElement, 'Dabei kann ich helfen')),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => void (await open(canvasElement, 'I can help with this')),
};
