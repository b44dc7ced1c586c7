// Every story is a test: it draws, its play function ends well, its elements are defined, axe finds nothing, and the
// page neither logs an error nor asks anybody outside for anything.
//   node scripts/test-stories.mjs <file for the counts> [words in the story file's path]
// OXBOW_STORIES names another folder of stories, for the test of this script.
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowsers } from './browsers.mjs';
import { buildStories } from './build-stories.mjs';
import { readElements } from './describe-elements/elements.mjs';
import { root } from './files.mjs';
import { noteNames, readNames, unnamed, unseen } from './story-names.mjs';
import { hasEnded, readOutcome } from './story-outcome.mjs';

const [report, ...words] = process.argv.slice(2);
const home = path.resolve(root, process.env.OXBOW_STORIES ?? 'stories');
const limit = 30_000;
const pagesAtOnce = 2;
/** What the page of every element tells of it. */
const headings = ['Attributes', 'Properties', 'Events', 'CSS custom properties', 'CSS parts'];

const site = buildStories(home);
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
await context.addInitScript(noteNames);
const counts = { passed: 0, failed: 0, skipped: [], faults: [] };
const elements = readElements(
  JSON.parse(readFileSync(path.join(root, 'packages/widgets/custom-elements.json'), 'utf8')),
);
/** What the stories have shown of what the manifest names. */
const met = new Set();
try {
  const { entries } = JSON.parse(readFileSync(path.join(site, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ importPath }) => words.length === 0 || words.some((word) => importPath.includes(word)),
  );
  // A page waits much of its time, so that two cores have work for two.
  await Promise.all(Array(pagesAtOnce).fill(stories.values()).map(testSome));
  // Only all of them together have to show everything.
  if (words.length === 0 && !process.env.OXBOW_STORIES)
    tell('The manifest: all that it names', unseen(elements, [...met]));
} finally {
  await browser.close();
  server.close();
}
console.log(`Stories: ${counts.passed} passed, ${counts.failed} failed`);
writeFileSync(report, JSON.stringify(counts));
// No story to run is no success.
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

/** Takes from stories that others take from too, until there is none; all of them in one page, which is slow to make. */
async function testSome(stories) {
  let page = await context.newPage();
  for (const story of stories) {
    const problems = await problemsOf(page, story);
    tell(`${story.title}: ${story.name}`, problems);
    if (problems.length === 0) continue;
    // Whatever it left behind, or a page that is no more.
    await page.close();
    page = await context.newPage();
  }
}

function tell(name, problems) {
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
  if (problems.length > 0) counts.faults.push(name);
  console.log(`${problems.length === 0 ? '✔' : '✖'} ${name}`);
  for (const problem of problems) {
    console.log(stripVTControlCharacters(problem).trim().replace(/^/gm, '    '));
  }
}

async function serve() {
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
  const listener = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://stories');
    // Every browser asks for it, unasked.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/no-story')
      return response.writeHead(200, { 'content-type': 'text/html' }).end();
    const file = path.join(site, decodeURIComponent(pathname));
    if (!file.startsWith(site) || !existsSync(file))
      return response.writeHead(404).end('Not found');
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
    return createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return listener;
}

/** What is wrong with one story, or with the page that documents an element. */
async function problemsOf(page, { id, type, tags }) {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const problems = [];
  const listeners = {
    pageerror: ({ message }) => problems.push(`uncaught: ${message}`),
    console: (message) => {
      if (message.type() !== 'error') return;
      problems.push(`console error: ${message.text()} (${message.location().url})`);
    },
    request: (request) => {
      const url = request.url();
      const isLocal = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
      if (!isLocal) problems.push(`request outside: ${url}`);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  try {
    const mode = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${mode}`);
    if (type === 'docs') problems.push(...(await problemsOfTable(page)));
    else {
      await page.waitForFunction(hasEnded, undefined, { timeout: limit });
      problems.push(...(await page.evaluate(readOutcome, tags.includes('draws-nothing'))));
      const names = await page.evaluate(readNames);
      problems.push(...unnamed(elements, names));
      for (const name of names) met.add(name);
    }
    // What it does and keeps is not the next one's.
    await page.goto(`${origin}/no-story`);
    await page.evaluate(() => sessionStorage.clear());
  } catch (error) {
    problems.push(error.message);
  } finally {
    for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
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
