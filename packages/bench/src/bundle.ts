import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What others would have a host load for something comparable; each is a module in the folder `peers`. */
export const peers = {
  lit: 'lit, all of its main entry',
  sentry: '@sentry/browser with its feedback form (text only, no score)',
} as const;

/** Bundles and minifies a peer for browsers into one file, as a host's bundler would. */
export async function bundlePeer(name: keyof typeof peers): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __SENTRY_DEBUG__: 'false' },
    resolve: { conditions: ['browser', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`peers/${name}.ts`, import.meta.url)),
        formats: ['es'],
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${name}`);
  return output.output.map((part) => ('code' in part ? part.code : '')).join('\n');
}
