import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '@oxbow/widgets/feedback-inbox';
import {
  sampleMany,
  sampleInbox,
  sampleItems,
  sampleSuspects,
} from '../../packages/widgets/src/feedback-inbox/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-feedback-inbox>`. */
interface Arguments {
  data?: unknown;
  inbox?: string;
  item?: string;
  link?: string;
  readonly?: boolean;
  timezone?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Feedback inbox',
  component: 'ox-feedback-inbox',
  args: { data: sampleInbox, timezone: 'Europe/Berlin' },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, inbox, item, link, readonly = false, timezone, strings }) => html`
    <ox-feedback-inbox
      .data=${data}
      .strings=${strings}
      ?readonly=${readonly}
      inbox=${ifDefined(inbox)}
      item=${ifDefined(item)}
      link=${ifDefined(link)}
      timezone=${ifDefined(timezone)}
    ></ox-feedback-inbox>
  `,
};

export default meta;

const opened = (index: number) => ({ item: sampleItems[index]?.id ?? '' });
const link = 'https://crm.example/inbox/{id}';

/** What waits in one sentence, the items, and how each team answers. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('14 wait');
    await expect(inside.getAllByText('Unread')).toHaveLength(1);
  },
};

/** An answer of every kind beside its question, and what can be done. */
export const Open: Story = {
  args: { ...opened(0), link },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(await inside.findByText('Copy the address')).toBeVisible();
  },
};

/** Changed: the giver reads what, the firm alone what was done. */
export const OpenChanged: Story = { args: opened(3) };

/** Without the prompt’s texts a question is named, not quoted. */
export const WithoutQuestions: Story = {
  args: { data: { ...sampleInbox, prompts: [] }, ...opened(0) },
};

async function press(canvasElement: HTMLElement, name: string) {
  const inside = await meet(canvasElement, 'ready');
  (await inside.findByRole('button', { name })).click();
  return inside;
}

/** Answering the giver; beside the fields stands who reads them. */
export const Answering: Story = {
  args: opened(0),
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Answer');
    await expect(await inside.findByLabelText('Your answer')).toBeVisible();
  },
};

/** Giving the item to a team or a role. */
export const Assigning: Story = {
  args: opened(0),
  play: async ({ canvasElement }) => void (await press(canvasElement, 'Assign')),
};

/** Saying what was changed. */
export const Changing: Story = {
  args: opened(2),
  play: async ({ canvasElement }) => void (await press(canvasElement, 'Mark as changed')),
};

/** Somebody was faster: both sides, and nothing is lost. */
export const Conflict: Story = {
  args: opened(2),
  render: (args, context) => html`
    <div
      @oxresolve=${(event: HTMLElementEventMap['oxresolve']) =>
        event.respondWith(
          Promise.resolve({
            status: 'conflict',
            item: { ...sampleItems[2]!, revision: 9, change: 'Cups have a new box.' },
          }),
        )}
    >
      ${meta.render?.(args, context)}
    </div>
  `,
  play: async ({ canvasElement }) => {
    const inside = await press(canvasElement, 'Mark as changed');
    const field = await inside.findByLabelText<HTMLTextAreaElement>(/^What was changed/);
    field.value = 'Cups travel in trays.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const [, send] = inside.getAllByRole('button', { name: 'Mark as changed' });
    send?.click();
    await expect(await inside.findByText('Somebody was faster')).toBeVisible();
  },
};

/** Marked where they may not come from a person. */
export const Suspect: Story = {
  args: { data: { ...sampleInbox, items: sampleSuspects }, item: sampleSuspects[0]?.id ?? '' },
};

/** There is nothing to do but to read. */
export const ReadOnly: Story = { args: { ...opened(0), readonly: true } };

/** There are more than are loaded; words are looked for in these alone, and that is said. */
export const Many: Story = {
  args: { data: { ...sampleInbox, items: sampleMany(50), before: 'next' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByText('Showing 50 items. There are more.')).toBeVisible();
  },
};

/** The host gives no figures: the sentence is of what is loaded. */
export const WithoutFigures: Story = {
  args: { data: { ...sampleInbox, figures: undefined, before: 'next' } },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, inbox: 'all' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'loading')),
};

/** The host says that there is nothing to show. */
export const Empty: Story = {
  args: { data: undefined, inbox: 'all' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'empty');
    await expect(inside.getByRole('heading')).toHaveTextContent('No feedback yet.');
  },
};

/** Data that is no inbox. */
export const UnusableData: Story = {
  args: { data: { items: 'all of them' } },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-feedback-inbox data="[object Object]"></ox-feedback-inbox>`,
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, inbox: 'all' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'error');
    await expect(inside.getByRole('alert')).toHaveTextContent('nothing on this page answers');
  },
};

export const German: Story = {
  args: { ...opened(1), link },
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('14 warten');
  },
};

export const French: Story = {
  args: opened(3),
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const inside = await meet(canvasElement, 'ready');
    await expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent('14 attendent');
  },
};

/** In a page that is read from right to left the layout is mirrored. */
export const RightToLeft: Story = {
  args: opened(0),
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: opened(3), globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

/** An open item is a page of its own here. */
export const NarrowOpen: Story = { args: { ...opened(2), link }, globals: { width: 'narrow' } };
