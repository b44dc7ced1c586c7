// `npm run bench`: what our elements cost a host and how fast the collector is, as a table. Its sources are TypeScript,
// which tsx runs; what is measured are the built files.
//   npm run bench -- widgets      the elements, in a browser
//   npm run bench -- timeline     the timeline of up to a million touchpoints beside its peers; docs/performance.md tells of
//                                 OXBOW_TOUCHPOINTS, OXBOW_CANDIDATES, OXBOW_RUNS and OXBOW_PROFILE
//   npm run bench -- radar        the radar beside its peers; OXBOW_HIGHCHARTS names a folder with Highcharts, where one may
//                                 use it, and OXBOW_RUNS how often each is drawn
//   npm run bench -- okr          500 objectives on one page beside static HTML of the same; OXBOW_RUNS says how often
//   npm run bench -- host-page    a button, a card and a question of ours beside those of others on a host's page, and what
//                                 is left of OXBOW_COUNT of each that were taken out again, by OXBOW_ROUNDS rounds; OXBOW_RUNS
//   npm run bench -- journey      the channel mix of a million touchpoints beside a loop by hand; OXBOW_TOUCHPOINTS and
//                                 OXBOW_RUNS make it smaller or larger
//   npm run bench -- collector    the collector; OXBOW_ROWS, OXBOW_RUNS and OXBOW_SCALE make it smaller or larger
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { chromiumArguments, requireBrowsers } from '../../scripts/browsers.mjs';

const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const known = ['widgets', 'timeline', 'radar', 'okr', 'host-page', 'journey', 'collector'];
const parts = process.argv.slice(2);
if (parts.some((part) => !known.includes(part))) {
  console.error(`npm run bench takes ${known.join(', ')}, or nothing for all.`);
  process.exit(2);
}
const wants = (part) => parts.length === 0 || parts.includes(part);
const inBrowser = ['widgets', 'timeline', 'radar', 'okr', 'host-page'];
const { chromium } = inBrowser.some(wants) ? requireBrowsers(['chromium']) : {};
register();
const { main } = await import('./src/bench.ts');
await main({
  ...(chromium && { browser: { executablePath: chromium, args: chromiumArguments } }),
  widgets: wants('widgets'),
  timeline: wants('timeline'),
  radar: wants('radar'),
  okr: wants('okr'),
  hostPage: wants('host-page'),
  journey: wants('journey'),
  collector: wants('collector'),
});
