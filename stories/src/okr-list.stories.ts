import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { ObjectiveFilter } from '@oxbow/model/objective-filter';
import type { OxElement } from '@oxbow/widgets/element';
import '@oxbow/widgets/okr-card';
import '@oxbow/widgets/okr-list';
import { sampleMany, sampleObjectives } from '../../packages/widgets/src/okr-list/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-okr-list>`. */
interface Arguments {
  data?: unknown;
  list?: string;
  layout?: 'list' | 'tree';
  filter?: ObjectiveFilter;
  readonly?: boolean;
  timezone?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'OKR list',
  component: 'ox-okr-list',
  args: { data: sampleObjectives, timezone: 'Europe/Berlin' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, list, layout, filter, readonly = false, timezone, strings }) => html`
    <ox-okr-list
      .data=${data}
      .strings=${strings}
      .filter=${filter}
      ?readonly=${readonly}
      list=${ifDefined(list)}
      layout=${ifDefined(layout)}
      timezone=${ifDefined(timezone)}
    ></ox-okr-list>
  `,
};

export default meta;

/** How all of them stand, what they can be narrowed to, and each one. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('9 objectives');
  },
};

/** What contributes to what; a circle and what is elsewhere are told. */
export const Tree: Story = { args: { layout: 'tree' } };

/** What fits keeps those above it. */
export const TreeNarrowed: Story = {
  args: { layout: 'tree', filter: { channels: ['store'] } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText('1 of 9 objectives')).toBeVisible();
  },
};

/** Begins with what the host wants to see. */
export const Narrowed: Story = { args: { filter: { levels: ['team'] } } };

/** Nothing fits; all can be shown again. */
export const NothingFits: Story = {
  args: { filter: { levels: ['company'], channels: ['store'] } },
};

async function open(canvasElement: HTMLElement) {
  const inside = await meet(canvasElement, 'ready');
  const [, title] = inside.getAllByRole('heading', { level: 3 });
  title?.querySelector('button')?.click();
  await waitFor(
    async () => {
      const card = canvasElement
        .querySelector('ox-okr-list')
        ?.shadowRoot?.querySelector<OxElement>('ox-okr-card');
      await expect(card?.state).toBe('ready');
    },
    { timeout: 8000 },
  );
}

/** An objective is open as a whole card. */
export const Opened: Story = {
  play: ({ canvasElement }) => open(canvasElement),
};

/** The same in the tree. */
export const TreeOpened: Story = { ...Opened, args: { layout: 'tree' } };

/** 500 of them. */
export const Many: Story = {
  args: { data: sampleMany(500) },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText('500 of 500 objectives')).toBeVisible();
  },
};

/** A record that cannot be read is counted, the others are shown. */
export const PartlyUnusable: Story = {
  args: { data: { objectives: [{ id: 5 }, ...sampleObjectives.objectives] } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText('1 record could not be shown whole.')).toBeVisible();
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there are none. */
export const Empty: Story = {
  args: { data: undefined },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('No objectives here');
  },
};

/** Data that holds no list. */
export const UnusableData: Story = {
  args: { data: { objectives: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-okr-list data="[object Object]"></ox-okr-list>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  args: { layout: 'tree' },
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('9 Ziele');
  },
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('9 objectifs');
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = {
  args: { layout: 'tree' },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: { layout: 'tree' }, globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

export const NarrowGerman: Story = {
  args: { layout: 'tree' },
  globals: { width: 'narrow', language: 'de' },
};
