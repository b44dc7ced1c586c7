// `npm run test:wordpress`: the packed plugin in a real WordPress of Debian, in a real browser, with a real collector.
// As root on Debian it installs what it needs; else it uses what is there and says what is missing. It changes nothing outside
// of a temporary folder, and writes docs/proof/wordpress.json when all held on a commit.
//   OXBOW_PICTURES=/a/folder npm run test:wordpress      also lays down what was seen
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { chromiumArguments, requireBrowsers } from '../../scripts/browsers.mjs';

process.env.CHROME_PATH = requireBrowsers(['chromium']).chromium;
const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
if (spawnSync(process.execPath, [build], { stdio: 'inherit' }).status !== 0) process.exit(1);

register();
const { tryWordPress } = await import('./src/site/main.ts');
process.exitCode = (await tryWordPress(chromiumArguments)) ? 0 : 1;
