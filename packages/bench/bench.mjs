// `npm run bench`: what our elements cost a host and how fast the collector is, as a table. Its sources are TypeScript,
// which tsx runs; what is measured are the built files.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { chromiumArguments, requireBrowsers } from '../../scripts/browsers.mjs';

const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const { chromium } = requireBrowsers(['chromium']);
register();
const { main } = await import('./src/bench.ts');
await main({ executablePath: chromium, args: chromiumArguments });
