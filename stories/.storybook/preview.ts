import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Written by `npm run build`, from the elements' doc comments.
import manifest from '../../packages/widgets/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // A violation is an error, which fails the story as a test.
  parameters: { a11y: { test: 'error' } },
};

export default preview;
