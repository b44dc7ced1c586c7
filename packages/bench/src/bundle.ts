import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Site } from './site.js';

/** What others would have a host load for something comparable; each is a module in the folder `peers`. */
export const peers = {
  lit: 'lit, all of its main entry',
  sentry: '@sentry/browser with its feedback form (text only, no score)',
  posthog: 'posthog-js, its slim core with surveys (one NPS question)',
  surveyjs: 'survey-core and survey-js-ui (one NPS question), without its style sheet',
} as const;

/** Bundles and minifies a module of this folder for browsers into one file, as a host's bundler would. */
export async function bundleModule(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __SENTRY_DEBUG__: 'false' },
    resolve: { conditions: ['browser', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['es'],
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${file}`);
  return output.output.map((part) => ('code' in part ? part.code : '')).join('\n');
}

/** Bundles a peer. */
export const bundlePeer = (name: keyof typeof peers) => bundleModule(`peers/${name}.ts`);

const surveyStyles = createRequire(import.meta.url).resolve(
  'survey-core/survey-core.fontless.min.css',
);

/** Serves what the peers load, and what PostHog’s server would tell its survey. */
export async function servePeers(site: Site): Promise<void> {
  for (const name of ['sentry', 'posthog', 'surveyjs'] as const)
    site.serve(`/${name}.js`, await bundlePeer(name));
  site.serve('/surveyjs.css', await readFile(surveyStyles, 'utf8'));
  const question = {
    type: 'rating',
    question: 'How likely is it that you would recommend Hollin to a friend or colleague?',
    display: 'number',
    scale: 10,
    lowerBoundLabel: 'Not at all likely',
    upperBoundLabel: 'Extremely likely',
  };
  const survey = {
    id: 'after-order',
    name: 'NPS',
    type: 'popover',
    start_date: '2026-01-01T00:00:00Z',
    questions: [question],
    appearance: { surveyPopupDelaySeconds: 0 },
  };
  site.serve('/posthog/array/phc_bench/config.js', '');
  site.serve('/posthog/array/phc_bench/config', JSON.stringify({ surveys: [survey] }));
  site.serve('/posthog/api/surveys/', JSON.stringify({ surveys: [survey] }));
}
