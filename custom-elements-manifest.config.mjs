import { manifestPlugin } from './scripts/manifest-plugin.mjs';

// The manifest of all elements, read by editors, Storybook and the API tables: `npm run build` writes it.
export default {
  litelement: true,
  packagejson: false,
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.e2e.ts', '**/locales/**', '**/samples.ts', '**/testing/**'],
  outdir: 'packages/widgets',
  plugins: [manifestPlugin()],
};
