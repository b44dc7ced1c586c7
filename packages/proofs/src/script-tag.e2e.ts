// The script tag's build as files: what it weighs, what it brings, that every browser of the last years parses it, and
// that the tag's data reach the collector, by the module as by the classic stub.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import { openPage, startChromium, startSite, staticClosure, type Site } from './site.js';

const folder = fileURLToPath(new URL('../../widgets/dist/cdn/', import.meta.url));
// A host's limit (docs/decisions/0004).
const mostBytes = 10_000;
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

/** The scripts that come along with the loader, by their names in the folder. */
async function loaderScripts(): Promise<string[]> {
  const closure = await staticClosure(site, '/oxbow/1.0.0/oxbow.js');
  return [...closure]
    .filter((at) => at.endsWith('.js'))
    .map((at) => at.replace('/oxbow/1.0.0/', ''));
}

test(`the loader with all that comes along has at most ${mostBytes} bytes`, async () => {
  const sizes = (await loaderScripts()).map((name) => {
    return [name, gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length] as const;
  });
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  const list = sizes.map(([name, size]) => `${name} ${size}`).join(', ');
  assert.ok(sum <= mostBytes, `${sum} bytes: ${list}`);
});

test('the loader brings no view, no schema, no template engine and no text', async () => {
  const sources = new Set<string>();
  for (const name of await loaderScripts()) {
    const map = JSON.parse(readFileSync(path.join(folder, `${name}.map`), 'utf8'));
    for (const source of map.sources as string[]) sources.add(source);
  }
  const names = [...sources];
  // Were the maps empty, nothing would be found.
  assert.ok(names.some((name) => name.endsWith('src/element/element.ts')));
  const late = names.filter((name) =>
    /\/(zod|lit-html|model)\/|\/(view|view-model|strings|client)\.ts$/.test(name),
  );
  // Which side may be in an event is decided before anything is fetched, by one function without a schema.
  assert.deepEqual(late, ['../../../../model/src/instrument/protected-side.ts']);
});

test('every file is plain JavaScript without decorators, helpers of a bundler or evaluated code', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 5);
  for (const name of files) {
    const code = await readFile(path.join(folder, name), 'utf8');
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
    const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
    assert.deepEqual(
      parseDiagnostics.map(({ messageText }) => messageText),
      [],
      name,
    );
    const walk = (node: ts.Node): void => {
      assert.ok(!ts.isDecorator(node), `${name} holds a decorator`);
      const called = ts.isCallExpression(node) || ts.isNewExpression(node);
      const callee = called && ts.isIdentifier(node.expression) ? node.expression.text : '';
      assert.ok(!['eval', 'Function'].includes(callee), `${name} calls ${callee}`);
      ts.forEachChild(node, walk);
    };
    walk(file);
    assert.doesNotMatch(code, /__vitePreload|modulepreload/, name);
  }
});

test('the classic stub is under 1 kB, and its syntax is ES5 but for import()', async () => {
  const code = await readFile(path.join(folder, 'oxbow-classic.js'), 'utf8');
  assert.ok(code.length < 1000, `${code.length} bytes`);
  const file = ts.createSourceFile('stub.js', code, ts.ScriptTarget.ES5, true, ts.ScriptKind.JS);
  const newer: string[] = [];
  const walk = (node: ts.Node): void => {
    const isNew =
      ts.isArrowFunction(node) ||
      ts.isTemplateLiteral(node) ||
      ts.isClassLike(node) ||
      (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.BlockScoped) ||
      (ts.isPropertyAccessExpression(node) && node.questionDotToken);
    if (isNew) newer.push(node.getText());
    ts.forEachChild(node, walk);
  };
  walk(file);
  assert.deepEqual(newer, []);
});

for (const [name, tag] of [
  ['the module', `<script type="module" src="/oxbow/1.2.3/oxbow.js"`],
  ['the module at another address', `<script type="module" src="/oxbow/1.2.3/oxbow.js?v=7"`],
  ['the classic stub', `<script src="/oxbow/1.2.3/oxbow-classic.js"`],
  ['the classic stub, deferred', `<script defer src="/oxbow/1.2.3/oxbow-classic.js"`],
] as const) {
  test(`${name} adds one connection for the page, set up as the tag says`, async () => {
    const context = await browser.newContext();
    site.serve('/page.html', {
      type: 'text/html',
      body: `<!doctype html><title>x</title>${tag} data-endpoint="/collector" data-site="pk" data-tokenurl="/token" data-storage="allowed"></script><body><p>text`,
    });
    const { page } = await openPage(context, `${site.origin}/page.html`);
    await page.waitForSelector('ox-connection', { state: 'attached' });
    const found = await page.$$eval('ox-connection', (connections) =>
      connections.map((each) =>
        Object.fromEntries([...each.attributes].map((a) => [a.name, a.value])),
      ),
    );
    assert.deepEqual(found, [
      {
        scope: 'document',
        endpoint: '/collector',
        site: 'pk',
        tokenurl: '/token',
        storage: 'allowed',
      },
    ]);
    await context.close();
  });
}

for (const [name, tag, body, expected] of [
  ['the tag names no endpoint', '', '', 0],
  [
    'the page has one',
    ' data-endpoint="/collector" data-site="pk"',
    '<ox-connection scope="document" endpoint="/own" site="own"></ox-connection>',
    1,
  ],
] as const) {
  test(`it adds no connection where ${name}`, async () => {
    const context = await browser.newContext();
    site.serve('/page.html', {
      type: 'text/html',
      body: `<!doctype html><title>x</title><script type="module" src="/oxbow/1.2.3/oxbow.js"${tag}></script><body>${body}`,
    });
    const { page } = await openPage(context, `${site.origin}/page.html`);
    await page.waitForFunction(() => customElements.get('ox-connection') !== undefined);
    assert.equal(await page.locator('ox-connection').count(), expected);
    await context.close();
  });
}
