import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stories show the sources, so that a change is seen at once.
  viteFinal: (vite) =>
    mergeConfig(vite, { resolve: { conditions: ['@oxbow/source', ...defaultClientConditions] } }),
};

export default config;
