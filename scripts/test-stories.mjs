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
import { root } from './files.mjs';
import { hasEnded, readOutcome } from './story-outcome.mjs';

const [report, ...words] = process.argv.slice(2);
const home = path.resolve(root, process.env.OXBOW_STORIES ?? 'stories');
const limit = 30_000;
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
const counts = { passed: 0, failed: 0, skipped: [], faults: [] };
try {
  const { entries } = JSON.parse(readFileSync(path.join(site, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ importPath }) => words.length === 0 || words.some((word) => importPath.includes(word)),
  );
  for (const story of stories) {
    const problems = await problemsOf(story);
    counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
    if (problems.length > 0) counts.faults.push(`${story.title}: ${story.name}`);
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
