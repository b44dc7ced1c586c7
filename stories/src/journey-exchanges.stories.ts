import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '@oxbow/widgets/journey';
import { sampleExchanges } from '../../packages/widgets/src/journey/exchanges/samples.js';
import { answering, meet, never } from './host.js';

/** What `<ox-journey>` shows of exchanges. */
interface Arguments {
  data?: unknown;
  presentation?: string;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Journey/Exchanges',
  component: 'ox-journey',
  args: { data: sampleExchanges, presentation: 'list' },
  play: async ({ canvasElement }) => void (await open(canvasElement)),
  render: ({ data, presentation }) => html`
    <ox-journey .data=${data} .presentation=${presentation}></ox-journey>
  `,
};

export default meta;

const [first, second] = sampleExchanges.signUps;
const counted = (count: number, own: boolean) => async () => ({ ...first, count, own });

/** The card of the first offer, as soon as it is there. */
async function open(canvas: HTMLElement) {
  const inside = await meet(canvas, 'ready');
  await inside.findAllByText('A day with the fitters');
  return inside;
}

async function press(canvas: HTMLElement, ...names: readonly string[]) {
  const inside = await open(canvas);
  for (const name of names) {
    const [button] = await inside.findAllByRole('button', { name });
    if (button) await userEvent.click(button);
  }
  return inside;
}

/** In the list, at their stages. */
export const InTheList: Story = {};

/** In a row of the map. */
export const InTheMap: Story = { args: { presentation: 'map' } };

/** What a person reads before they sign up. */
export const SigningUp: Story = {
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part');
    const name = inside.getByLabelText('Your name for the organiser (optional)');
    await expect((name.getRootNode() as ShadowRoot).activeElement).toBe(name);
  },
};

/** The host has given a place. */
export const SignedUp: Story = {
  decorators: [answering({ oxjoin: counted(3, true) })],
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part', 'Sign up');
    await inside.findByText('You have a place.');
  },
};

/** Somebody else was faster. */
export const Full: Story = {
  decorators: [answering({ oxjoin: counted(3, false) })],
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part', 'Sign up');
    await inside.findByText('You have no place: all of them were taken.');
  },
};

/** It was sent, and there is no answer yet. */
export const OnItsWay: Story = {
  decorators: [answering({ oxjoin: never })],
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part', 'Sign up');
    await inside.findByText('Your sign-up is on its way …');
  },
};

/** Nothing on the page takes it. */
export const NobodyAnswers: Story = {
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part', 'Sign up');
    const words = /^Nothing on this page has confirmed a place/;
    await inside.findByText(words, {}, { timeout: 5000 });
  },
};

/** The host says no. */
export const Failed: Story = {
  decorators: [answering({ oxjoin: () => Promise.reject(new Error('refused')) })],
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Take part', 'Sign up');
    await expect(await inside.findByRole('alert')).toHaveTextContent('It was not confirmed');
  },
};

/** A place is given back. */
export const GivenBack: Story = {
  args: { data: { ...sampleExchanges, signUps: [{ ...first, count: 3, own: true }, second] } },
  decorators: [answering({ oxwithdraw: async () => undefined })],
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Give my place back');
    await inside.findByText('Your place is given back.');
  },
};

/** The host keeps no sign-ups: the offer is told, and nobody can take part here. */
export const Told: Story = { args: { data: sampleExchanges.journey } };

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };
