// Every story is a test: it draws, its play function ends well, its elements are defined, axe finds nothing, and the
// page neither logs an error nor asks anybody outside for anything.
//   node scripts/test-stories.mjs <file for the counts> [words in the story file's path]
// OXBOW_STORIES names another folder of stories, for the test of this script.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowsers } from './browsers.mjs';
import { hashOf, listFiles, root } from './files.mjs';

const [report, ...words] = process.argv.slice(2);
const home = path.resolve(root, process.env.OXBOW_STORIES ?? 'stories');
const dist = path.join(home, 'dist');
const site = path.join(dist, 'site');
const limit = 30_000;
/** What the page of every element tells of it. */
const headings = ['Attributes', 'Properties', 'Events', 'CSS custom properties', 'CSS parts'];

build();
const server = await serve();
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  // A name outside is never resolved.
  args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const context = await browser.newContext({
  viewport: { width: 1000, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
});
const counts = { passed: 0, failed: 0, skipped: [] };
try {
  const { entries } = JSON.parse(readFileSync(path.join(site, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ importPath }) => words.length === 0 || words.some((word) => importPath.includes(word)),
  );
  for (const story of stories) {
    const problems = await problemsOf(story);
    counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${problems.length === 0 ? '✔' : '✖'} ${story.title}: ${story.name}`);
    for (const problem of problems) {
      console.log(stripVTControlCharacters(problem).trim().replace(/^/gm, '    '));
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`Stories: ${counts.passed} passed, ${counts.failed} failed`);
writeFileSync(report, JSON.stringify(counts));
// No story to run is no success.
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

/** Builds the static Storybook, unless nothing it shows has changed. */
function build() {
  const sources = ['stories', 'packages/model/src', 'packages/widgets/src'];
  if (process.env.OXBOW_STORIES) sources.push(path.relative(root, home));
  const stamp = path.join(dist, 'site.built');
  const hash = hashOf([
    ...['pnpm-lock.yaml', 'tsconfig.json', 'packages/widgets/custom-elements.json'],
    ...listFiles(sources).filter((file) => !/\.(test|e2e)\.ts$/.test(file)),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(site)) return;

  // Built beside and swapped, so that nobody ever reads half a Storybook.
  const fresh = path.join(dist, `.site-${process.pid}`);
  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['--config-dir', 'stories/.storybook', '--output-dir', fresh];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [storybook, 'build', ...options, '--quiet', '--loglevel', 'warn'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' },
    },
  );
  if (status === 0) {
    rmSync(stamp, { force: true });
    rmSync(site, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    renameSync(fresh, site);
    writeFileSync(stamp, hash);
    return;
  }
  rmSync(fresh, { recursive: true, force: true });
  console.error(`${stdout}${stderr}The Storybook could not be built.`);
  process.exit(status || 1);
}

async function serve() {
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
  const listener = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://stories');
    // Every browser asks for it, unasked.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = path.join(site, decodeURIComponent(pathname));
    if (!file.startsWith(site) || !existsSync(file)) return response.writeHead(404).end();
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
    return createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return listener;
}

/** What is wrong with one story, or with the page that documents an element, in a page of its own. */
async function problemsOf({ id, type, tags }) {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isLocal = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!isLocal) problems.push(`request outside: ${url}`);
  });
  try {
    const mode = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${mode}`);
    if (type === 'docs') problems.push(...(await problemsOfTable(page)));
    else {
      await page.waitForFunction(hasEnded, undefined, { timeout: limit });
      problems.push(...(await page.evaluate(readOutcome, tags.includes('draws-nothing'))));
    }
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return problems;
}

/** What is wrong with the table of an element's attributes, properties, events and so on. */
async function problemsOfTable(page) {
  const table = page.locator('.docblock-argstable').filter({ hasText: '--ox-' }).first();
  await table.waitFor({ timeout: limit });
  const cells = await table.locator('tbody td:first-child, tbody th:first-child').allTextContents();
  const names = cells.map((cell) => cell.trim());
  const lacking = headings
    .filter((heading) => !names.some((name) => name.endsWith(heading)))
    .map((heading) => `the table has no ${heading}`);
  const secret = names.filter((name) => /^[#_]/.test(name));
  return [...lacking, ...secret.map((name) => `the table shows the private ${name}`)];
}

/** Runs in the page. */
function hasEnded() {
  const data = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.data ?? {};
  return ['storyFinished', 'storyMissing', 'storyThrewException', 'storyErrored'].some(
    (name) => data[name],
  );
}

/** Runs in the page, after the story has ended; `blank` when there is nothing to draw in the state it shows. */
function readOutcome(blank) {
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
  if (!data.storyFinished) told.push('the story did not end');

  // An element that nobody defined is empty, and an empty element pleases axe.
  const all = (place) =>
    [...place.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? all(node.shadowRoot) : []),
    ]);
  const elements = all(document.querySelector('#storybook-root')).filter(({ localName }) =>
    localName.includes('-'),
  );
  if (elements.length === 0) told.push('the story shows no element');
  for (const name of new Set(elements.map(({ localName }) => localName))) {
    if (!customElements.get(name)) {
      told.push(`<${name}> is not defined`);
      continue;
    }
    // What stands at the edge of the window leaves its element without a box of its own.
    const isDrawn = (one) =>
      one.offsetHeight > 0 ||
      [...(one.shadowRoot?.querySelectorAll('button') ?? [])].some((part) =>
        part.checkVisibility(),
      );
    const isBlank = elements.every((one) => one.localName !== name || !isDrawn(one));
    if (isBlank !== blank) told.push(`<${name}> draws ${isBlank ? 'nothing' : 'something'}`);
  }

  const reporters = data.storyFinished?.[0].reporters ?? [];
  if (!reporters.some(({ type }) => type === 'a11y')) told.push('axe did not run');
  for (const { type, status, result } of reporters) {
    if (status === 'passed') continue;
    const rules = (result?.violations ?? []).map(
      ({ id, help, nodes }) => `${id} (${help}): ${nodes[0]?.html.slice(0, 120)}`,
    );
    told.push(`${type} ${status}: ${rules.join(', ')}`);
  }
  return told;
}
