import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@oxbow/widgets/customer-timeline';
import { sampleTouchpoints } from '../../packages/widgets/src/customer-timeline/samples.js';
import { meet } from './host.js';

/** How one finds, narrows, arranges and takes along what `<ox-customer-timeline>` shows. */
interface Arguments {
  data: unknown;
}

type Story = StoryObj<Arguments>;

/** Opens a tool, and waits for its panel. */
async function open(canvasElement: HTMLElement, name: string | RegExp) {
  const timeline = await meet(canvasElement, 'ready');
  const button = timeline.getByRole('button', { name });
  await userEvent.click(button);
  await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  return timeline;
}

const meta: Meta<Arguments> = {
  title: 'Customer timeline/Tools',
  component: 'ox-customer-timeline',
  args: { data: sampleTouchpoints },
  render: ({ data }) =>
    html`<ox-customer-timeline .data=${data} timezone="Europe/London"></ox-customer-timeline>`,
};

export default meta;

/** Words that are found, with the current match. */
export const Finding: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Find');
    await userEvent.type(await timeline.findByRole('searchbox'), 'cup');
    await waitFor(() => expect(timeline.getByRole('status')).toHaveTextContent('1 of 3'));
  },
};

/** Words that nothing holds. */
export const NothingFound: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Find');
    await userEvent.type(await timeline.findByRole('searchbox'), 'zebra');
    await waitFor(() =>
      expect(timeline.getByRole('status')).toHaveTextContent('No touchpoint has these words'),
    );
  },
};

/** What there is to choose from, with a team that is chosen. */
export const Narrowing: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Filter');
    await userEvent.click(await timeline.findByRole('checkbox', { name: /Team Gifts/ }));
    await waitFor(() => expect(timeline.getAllByRole('article')).toHaveLength(2));
  },
};

/** Too many cases to choose from by eye. */
export const ManyValues: Story = {
  tags: ['!autodocs'],
  args: {
    data: sampleTouchpoints.flatMap((one) =>
      ['a', 'b', 'c'].map((part) => ({
        ...one,
        id: `${one.id}-${part}`,
        case: `${one.id}-${part}`,
      })),
    ),
  },
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Filter');
    await timeline.findByRole('combobox', { name: 'Case, one of 24' });
  },
};

/** In which ways it can be shown. */
export const Arranging: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Show');
    await timeline.findByRole('radio', { name: 'Newest first' });
  },
};

/** In which forms it can be taken along. */
export const TakingAlong: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Take along');
    await timeline.findByRole('button', { name: 'Table (CSV)' });
  },
};

/** The same in German, narrow and dark. */
export const NarrowGermanDark: Story = {
  tags: ['!autodocs'],
  globals: { width: 'narrow', language: 'de', theme: 'dark' },
  play: async ({ canvasElement }) => {
    const timeline = await open(canvasElement, 'Filtern');
    await timeline.findByRole('checkbox', { name: /Team Gifts/ });
  },
};
