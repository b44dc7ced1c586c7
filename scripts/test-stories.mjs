// Every story is a test: it draws, its play function ends well, its elements are defined and axe finds nothing.
//   node scripts/test-stories.mjs <file for the counts> [words in the story file's path]
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowsers } from './browsers.mjs';
import { hashOf, listFiles, root } from './files.mjs';

const [report, ...words] = process.argv.slice(2);
const site = path.join(root, 'stories/dist');
const limit = 30_000;

build();
const server = await serve();
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: chromiumArguments,
});
const counts = { passed: 0, failed: 0, skipped: [] };
try {
  const { entries } = JSON.parse(readFileSync(path.join(site, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ type, importPath }) =>
      type === 'story' && (words.length === 0 || words.some((word) => importPath.includes(word))),
  );
  for (const story of stories) {
    const problems = await problemsOf(story);
    counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${problems.length === 0 ? '✔' : '✖'} ${story.title}: ${story.name}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
} finally {
  await browser.close();
  server.close();
}
writeFileSync(report, JSON.stringify(counts));
if (counts.failed > 0) process.exitCode = 1;

/** Builds the static Storybook, unless nothing it shows has changed. */
function build() {
  const stamp = path.join(root, 'node_modules/.cache/oxbow/stories.built');
  const sources = ['stories', 'packages/model/src', 'packages/widgets/src'];
  const hash = hashOf(['pnpm-lock.yaml', 'tsconfig.json', ...listFiles(sources)]);
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh && existsSync(path.join(site, 'index.json'))) return;

  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = [
    '--config-dir',
    'stories/.storybook',
    '--output-dir',
    site,
    '--loglevel',
    'warn',
  ];
  const { status } = spawnSync(process.execPath, [storybook, 'build', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status || 1);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

async function serve() {
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
  const listener = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://stories');
    const file = path.join(site, decodeURIComponent(pathname));
    if (!file.startsWith(site) || !existsSync(file)) return response.writeHead(404).end();
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    return createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return listener;
}

/** What is wrong with one story, in a page of its own. */
async function problemsOf({ id }) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  try {
    const { port } = server.address();
    await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${id}&viewMode=story`);
    const ended = () => {
      const data = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.data ?? {};
      return ['storyFinished', 'storyMissing', 'storyThrewException', 'storyErrored'].some(
        (name) => data[name],
      );
    };
    await page.waitForFunction(ended, undefined, { timeout: limit });
    problems.push(...(await page.evaluate(readOutcome)));
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return problems;
}

/** Runs in the page, after the story has ended. */
function readOutcome() {
  const { data } = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  // `storyFinished` says success even when the play function threw; only these events tell.
  const bad = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  const told = bad
    .filter((name) => data[name])
    .map((name) => `${name}: ${data[name][0]?.message ?? data[name][0]?.title ?? ''}`);

  // An element that nobody defined is empty, and an empty element pleases axe.
  const all = (place) =>
    [...place.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? all(node.shadowRoot) : []),
    ]);
  const drawn = all(document.querySelector('#storybook-root'));
  if (drawn.length === 0) told.push('the story is empty');
  const names = new Set(drawn.map((node) => node.localName).filter((name) => name.includes('-')));
  for (const name of names) {
    if (!customElements.get(name)) told.push(`<${name}> is not defined`);
  }

  const reporters = data.storyFinished?.[0].reporters ?? [];
  if (!reporters.some(({ type }) => type === 'a11y')) told.push('axe did not run');
  for (const { type, status, result } of reporters) {
    if (status !== 'failed') continue;
    const rules = (result?.violations ?? []).map(({ id, help }) => `${id} (${help})`);
    told.push(`${type}: ${rules.join(', ') || 'failed'}`);
  }
  return told;
}
