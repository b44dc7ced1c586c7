import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
// Written by `npm run build`, from the elements' doc comments.
import manifest from '../../packages/widgets/custom-elements.json' with { type: 'json' };
import { toArgTypes, type Manifest } from './api-table.js';
import { toSnippet } from './snippet.js';

setCustomElementsManifest(manifest);

// What `findBy` and `waitFor` wait at most, in ms: a busy machine draws late, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

const list = <Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // A violation is an error, which fails the story as a test.
    a11y: { test: 'error' },
    docs: {
      extractArgTypes: (tag: string) => toArgTypes(tag, manifest as Manifest),
      source: {
        transform: (code: string, { args }: { args: Record<string, unknown> }) =>
          toSnippet(code, args),
      },
      toc: true,
    },
  },
  globalTypes: {
    language: list('Language', 'globe', {
      en: 'English',
      de: 'Deutsch',
      fr: 'Français',
      ar: 'العربية (texts in English)',
    }),
    direction: list('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    theme: list('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    width: list('Width', 'grow', { full: 'Full width', narrow: '320 px' }),
  },
  initialGlobals: { language: 'en', direction: 'ltr', theme: 'light', width: 'full' },
  decorators: [
    // The page of a host: what a widget sees of language, direction, colours and room.
    (story, { globals: { language, direction, theme, width }, viewMode }) => html`
      <div
        class="paper"
        lang=${language}
        dir=${direction}
        data-theme=${theme}
        data-width=${width}
        data-mode=${viewMode}
      >
        <div class="place">${story()}</div>
      </div>
    `,
  ],
};

export default preview;
