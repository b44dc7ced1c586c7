// dist/cdn/integrity.json, and what a browser does with it: whole files are loaded, a file that was tampered with is refused, and the
// host is told so by the widget and by the browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { Browser } from 'playwright-core';
import { readSnippet } from './guides.js';
import { dataScript, openPage, promptJson, startChromium, startSite, type Site } from './site.js';

const folder = fileURLToPath(new URL('../../widgets/dist/cdn/', import.meta.url));
const { files } = JSON.parse(readFileSync(path.join(folder, 'integrity.json'), 'utf8')) as {
  files: Record<string, string>;
};
const guide = 'docs/security-headers.md';

/** How the loader comes onto a page. */
interface Way {
  loader: string;
  tag: string;
  /** By the classic stub, which imports the loader; else by the tag that the guide's code writes. */
  isClassic: boolean;
}
const plain: Way = { loader: 'oxbow.js', tag: 'ox-feedback-prompt', isClassic: false };
const withPrefix: Way = {
  ...{ loader: 'oxbow.js?prefix=acme', tag: 'acme-feedback-prompt', isClassic: false },
};
const ways: readonly [name: string, way: Way][] = [
  ['a script tag', plain],
  ['a script tag with a prefix', withPrefix],
  ['the classic stub', { ...plain, isClassic: true }],
  ['the classic stub with a prefix', { ...withPrefix, isClassic: true }],
];
const question = 'How likely is it that you would recommend Hollin & Wren';

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

const hashOf = (algorithm: string, bytes: Uint8Array | string) =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/**
 * The head that the guide's own code makes, and the policy that takes it.
 * @param loader the address of the loader, where it is another than in the guide
 */
async function writtenHead(loader: string): Promise<{ head: string; policy: string }> {
  const written = (await readSnippet(guide, 'integrity')).replace(/^import .*$/gm, '');
  const code = written.replace("loader = 'oxbow.js'", `loader = '${loader}'`);
  if (loader !== plain.loader) assert.notEqual(code, written);
  const read = () => readFileSync(path.join(folder, 'integrity.json'), 'utf8');
  const context = { readFileSync: read, createHash, console: { log: () => {} } };
  return vm.runInNewContext(`${code}; ({ head, policy })`, context) as never;
}

async function open({ loader, tag, isClassic }: Way = plain) {
  const { head: written, policy } = await writtenHead(loader);
  const stub = `/oxbow/1.2.3/${loader.replace('oxbow.js', 'oxbow-classic.js')}`;
  const head = isClassic
    ? written.replace(/<script type="module"[^]*$/, `<script src="${stub}"></script>`)
    : written;
  const prompt = `<${tag}>${dataScript(promptJson)}</${tag}>`;
  site.serve('/', {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${prompt}`,
    headers: { 'content-security-policy': policy },
  });
  return openPage(await browser.newContext(), site.origin);
}

test('every script and style sheet of the build is named, by what it is', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(js|css)$/.test(name));
  assert.ok(names.length > 50);
  assert.deepEqual(Object.keys(files).toSorted(), names.toSorted());
  for (const name of ['oxbow.js', 'oxbow-classic.js', 'frame.js', 'frame-host.js', 'oxbow.css'])
    assert.ok(files[name], name);
  for (const name of names)
    assert.equal(files[name], hashOf('sha384', readFileSync(path.join(folder, name))), name);
});

for (const [name, way] of ways)
  test(`with integrity for loader and parts a prompt is drawn, under a policy without inline scripts: ${name}`, async () => {
    const { page, complaints } = await open(way);
    await page.getByText(question).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

for (const [name, isMeant, isSaid] of [
  ['the views', /^parts\/view-.*\.js$/, true],
  // Without it nobody can say what is wrong: the widget stays empty, and is in its state of error.
  ['what all views need', /^parts\/(base|drawing)-.*\.js$/, false],
] as const)
  test(`a tampered part is refused, and the widget is in error: ${name}`, async () => {
    const meant = Object.keys(files).filter((file) => isMeant.test(file));
    assert.ok(meant.length > 0);
    const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
    const serve = (file: string, before: string) =>
      site.serve(`/oxbow/1.2.3/${file}`, { type: 'text/javascript', body: before + read(file) });
    for (const file of meant) serve(file, 'window.tampered = true; ');
    const { page, complaints } = await open();
    await page.waitForFunction(
      () =>
        (document.querySelector('ox-feedback-prompt') as (Element & { state?: string }) | null)
          ?.state === 'error',
    );
    if (isSaid) {
      await page.getByRole('alert').first().waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    }
    assert.equal(await page.evaluate(() => 'tampered' in window), false);
    const said = complaints.join('\n');
    assert.match(said, /integrity/);
    assert.match(said, /<ox-feedback-prompt> its view could not be loaded/);
    await page.context().close();
    for (const file of meant) serve(file, '');
  });

for (const [name, way] of ways)
  test(`a tampered loader is refused, and what the page holds is all that is shown: ${name}`, async () => {
    const file = readFileSync(path.join(folder, 'oxbow.js'), 'utf8');
    const serve = (body: string) =>
      site.serve('/oxbow/1.2.3/oxbow.js', { type: 'text/javascript', body });
    serve(`window.tampered = true; ${file}`);
    const { page, complaints } = await open(way);
    await page.waitForLoadState('load');
    while (!complaints.some((each) => /integrity/.test(each))) await page.waitForEvent('console');
    assert.equal(await page.evaluate(() => 'tampered' in window), false);
    assert.equal(
      await page.evaluate((tag) => customElements.get(tag) === undefined, way.tag),
      true,
    );
    await page.context().close();
    serve(file);
  });
