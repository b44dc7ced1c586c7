import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@oxbow/widgets/channel-mix';
import '@oxbow/widgets/feedback-prompt';
import '@oxbow/widgets/okr-card';
import { sampleChannelMix } from '../../packages/widgets/src/channel-mix/samples.js';
import { samplePrompt } from '../../packages/widgets/src/feedback-prompt/samples.js';
import { sampleAt } from '../../packages/widgets/src/okr-card/samples.js';
import { meet } from './host.js';

/** The themes as they are built; a bundler has to see each address. */
const themes = {
  light: new URL('../../packages/widgets/dist/css/themes/light.css', import.meta.url),
  dark: new URL('../../packages/widgets/dist/css/themes/dark.css', import.meta.url),
  fjord: new URL('../../packages/widgets/dist/css/themes/fjord.css', import.meta.url),
  damson: new URL('../../packages/widgets/dist/css/themes/damson.css', import.meta.url),
};

interface Arguments {
  theme: keyof typeof themes;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Themes',
  // No element of its own, so no table of one.
  tags: ['!autodocs'],
  argTypes: { theme: { control: 'inline-radio', options: Object.keys(themes) } },
  render: ({ theme }) => html`
    <link rel="stylesheet" href=${themes[theme].href} />
    <div class="themed ox-theme-${theme}">
      <ox-feedback-prompt .data=${samplePrompt}></ox-feedback-prompt>
      <ox-okr-card .data=${sampleAt(Date.now())} timezone="UTC"></ox-okr-card>
      <ox-channel-mix .data=${sampleChannelMix}></ox-channel-mix>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('.themed')!;
    const look = getComputedStyle(page);
    await waitFor(() => expect(look.getPropertyValue('--ox-accent')).not.toBe(''));
    await meet(canvasElement, 'ready');
  },
};

export default meta;

/** A page that stays light, whatever the person prefers: here in one that is dark. */
export const Light: Story = { args: { theme: 'light' }, globals: { theme: 'dark' } };

/** A part of a light page that is dark. */
export const Dark: Story = { args: { theme: 'dark' } };

/** A brand in cool teal, with round corners and room to breathe. */
export const Fjord: Story = { args: { theme: 'fjord' } };

/** The same where the page is dark. */
export const FjordInDark: Story = { args: { theme: 'fjord' }, globals: { theme: 'dark' } };

/** A brand in plum on warm paper, with square corners and dense rows. */
export const Damson: Story = { args: { theme: 'damson' } };

/** The same where the page is dark. */
export const DamsonInDark: Story = { args: { theme: 'damson' }, globals: { theme: 'dark' } };
