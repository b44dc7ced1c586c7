import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

// The test of the test runner shows its own stories.
const folder = process.env['OXBOW_STORIES'] ?? '../src';

const config: StorybookConfig = {
  stories: [`${folder}/**/*.stories.ts`],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // The widgets' sources as they are, not what was built of them.
    resolve: { ...vite.resolve, conditions: ['@oxbow/source', ...defaultClientConditions] },
  }),
};

export default config;
