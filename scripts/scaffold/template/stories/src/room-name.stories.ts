import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '@oxbow/widgets/room-name';
import { sampleWordname } from '../../packages/widgets/src/room-name/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-room-name>`. */
interface Arguments {
  data?: unknown;
  wordname?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Room name',
  component: 'ox-room-name',
  args: { data: sampleWordname },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, wordname, strings }) => html`
    <ox-room-name .data=${data} .strings=${strings} wordname=${ifDefined(wordname)}></ox-room-name>
  `,
};

export default meta;

/** One sentence, and the items. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('A wordname: 3 items.');
    await expect(inside.getAllByRole('button')).toHaveLength(3);
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, wordname: 'sample' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to show. */
export const Empty: Story = {
  args: { data: undefined, wordname: 'sample' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('There is nothing here yet.');
  },
};

/** Data that is no wordname. */
export const UnusableData: Story = {
  args: { data: { items: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-room-name data="[object Object]"></ox-room-name>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, wordname: 'sample' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Beispiel: 3 Einträge.');
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading')).toHaveTextContent('Un exemple : 3 éléments.');
  },
};

/** A page in a language we have no texts in: English words in a mirrored layout. */
export const RightToLeft: Story = { globals: { language: 'ar', direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };
