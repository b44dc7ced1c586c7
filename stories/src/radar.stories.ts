import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '@oxbow/widgets/radar';
import {
  samplePublishedProfile,
  sampleProfile,
  sampleWith,
} from '../../packages/widgets/src/radar/samples.js';
import { answering, meet, never } from './host.js';

/** The properties of `<ox-radar>`. */
interface Arguments {
  data?: unknown;
  instrument?: string;
  strings?: Readonly<Record<string, unknown>>;
}

type Story = StoryObj<Arguments>;

/** The story is ready, and this is its sentence. */
const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('heading', { level: 2 })).toHaveTextContent(words);
    await expect(radar.getAllByRole('rowheader')).toHaveLength(6);
  };

const meta: Meta<Arguments> = {
  title: 'Radar',
  component: 'ox-radar',
  args: { data: sampleProfile },
  play: async ({ canvasElement }) => void (await meet(canvasElement, 'ready')),
  render: ({ data, instrument, strings }) => html`
    <ox-radar .data=${data} .strings=${strings} instrument=${ifDefined(instrument)}></ox-radar>
  `,
};

export default meta;

/** A difference that is named: at least 10 points, and its interval excludes 0. One value is protected. */
export const NamedDifference: Story = {
  play: async ({ canvasElement, ...context }) => {
    const sentence =
      'Brand is where the two sides differ most: customers rate it 15 points higher than employees do.';
    await says(sentence)({ canvasElement, ...context });
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('img', { name: sentence })).toBeVisible();
    await expect(radar.getByRole('table', { name: /^Share of positive answers/ })).toBeVisible();
    await expect(radar.getByText('too few answers (protection)')).toBeVisible();
  },
};

/** The host was asked and has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, instrument: 'ox6' },
  decorators: [answering({ oxdata: never })],
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'loading');
    await expect(radar.queryByRole('table')).toBeNull();
  },
};

/** The host says that there is nothing yet. */
export const Empty: Story = {
  args: { data: undefined, instrument: 'ox6' },
  decorators: [answering({ oxdata: async () => null })],
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'empty');
    await expect(radar.getByText('There are no results yet.')).toBeVisible();
  },
};

/** Data that is no profile. */
export const UnusableData: Story = {
  args: { data: { dimensions: 'all of them' } },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'error');
    await expect(radar.getByRole('alert')).toHaveTextContent('the data has another form');
  },
};

/** A framework wrote an object into the attribute; the message names the attribute and the remedy. */
export const BrokenAttribute: Story = {
  render: () => html`<ox-radar data="[object Object]"></ox-radar>`,
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'error');
    await expect(radar.getByRole('alert')).toHaveTextContent('“[object Object]”');
  },
};

/** Nothing on the page answers the request; it stays open. */
export const Unanswered: Story = {
  args: { data: undefined, instrument: 'ox6' },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'error');
    await expect(radar.getByRole('alert')).toHaveTextContent('nothing on this page answers');
    await expect(radar.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** A published survey that states no interval: both figures, and no word of a difference. */
export const NoIntervalStated: Story = {
  args: { data: samplePublishedProfile },
  play: says(
    'The figures are furthest apart for Brand: customers 62, employees 47. The source states no interval, so this is not called a difference.',
  ),
};

/** What lies apart may be chance, or too little to be worth a word. */
export const NoClearDifference: Story = {
  args: {
    data: sampleWith(({ id }) =>
      id === 'brand' ? { customer: { value: 62, interval: { low: 40, high: 84 } } } : {},
    ),
  },
  play: says('There is no clear difference between customers and employees.'),
};

/** Only employees were asked so far; this is said apart from too few answers. */
export const OneSideNotAsked: Story = {
  args: { data: sampleWith(() => ({ customer: { withheld: 'unasked' } })) },
  play: says(
    'Employees rate Technical equipment highest (73) and Brand lowest (47). Customers were not asked.',
  ),
};

/** A profile of one side alone: no column and no word of the other. */
export const OneSide: Story = {
  args: {
    data: {
      ...sampleProfile,
      dimensions: sampleProfile.dimensions.map(({ id, employee, benchmark }) => ({
        id,
        employee,
        benchmark,
      })),
    },
  },
  play: says('Employees rate Technical equipment highest (73) and Brand lowest (47).'),
};

/** Groups of four: nothing is shown of them, not even that they are four. */
export const EverythingProtected: Story = {
  args: {
    data: sampleWith(() => ({ customer: { value: 60, n: 4 }, employee: { value: 50, n: 4 } })),
  },
  play: says('No score is shown: too few customers and employees answered (protection).'),
};

/** Very low and very high scores are bounded, in the figure too. */
export const Extremes: Story = {
  args: {
    data: sampleWith(({ id }) => {
      if (id === 'scope') return { employee: { value: 98.5, n: 40, deviation: 4 } };
      return id === 'brand' ? { employee: { value: 1, n: 40, deviation: 4 } } : {};
    }),
  },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('cell', { name: /^≥\s95$/ })).toBeVisible();
    await expect(radar.getByRole('cell', { name: /^≤\s5$/ })).toBeVisible();
  },
};

/** An instrument of the host's own, with three dimensions, one of them in a script that reads from right to left. */
export const OwnInstrument: Story = {
  args: {
    data: {
      instrument: 'own',
      measure: 'mean',
      dimensions: [
        { id: 'a', label: 'Speed', customer: { value: 70 }, employee: { value: 70 } },
        { id: 'b', label: { ar: 'جودة الخدمة' }, customer: { value: 40 }, employee: { value: 40 } },
        { id: 'c', label: 'Care', customer: { value: 90 }, employee: { value: 90 } },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Customers and employees give the same scores.',
    );
  },
};

/** The host's own words for ours. */
export const OwnWords: Story = {
  args: { strings: { customers: 'Guests', employees: 'Crew' } },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('columnheader', { name: 'Guests' })).toBeVisible();
  },
};

export const German: Story = {
  globals: { language: 'de' },
  play: says(
    'Bei „Brand“ gehen die Sichten am weitesten auseinander: Die Kundschaft vergibt 15 Punkte mehr als die Mitarbeitenden.',
  ),
};

export const French: Story = {
  globals: { language: 'fr' },
  play: async ({ canvasElement }) => {
    const radar = await meet(canvasElement, 'ready');
    await expect(radar.getByRole('columnheader', { name: 'Clientèle' })).toBeVisible();
  },
};

/** The table stands on the other side; the axes of the figure stay. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** A block for each row of the table, and no scrolling sideways. */
export const Narrow: Story = { globals: { width: 'narrow' } };

export const NarrowGerman: Story = { globals: { width: 'narrow', language: 'de' } };
