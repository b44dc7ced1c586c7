// What the build makes of the manifest for editors, language models and Angular, read as those read it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import '@angular/compiler';
import html, { type HTMLDataV1 } from 'vscode-html-languageservice';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const widgets = path.join(root, 'packages/widgets');
const readText = (file: string) => readFileSync(path.join(widgets, file), 'utf8');
const readJson = (file: string) => JSON.parse(readText(file));

interface Named {
  name: string;
}
interface Declaration {
  tagName: string;
  attributes?: Named[];
  events?: Named[];
  cssParts?: Named[];
}
const elements = (
  readJson('custom-elements.json') as { modules: { declarations: Declaration[] }[] }
).modules.flatMap(({ declarations }) => declarations);

const data = readJson('dist/vscode.html-custom-data.json') as HTMLDataV1;
const service = html.getLanguageService({
  customDataProviders: [html.newHTMLDataProvider('oxbow', data)],
  useDefaultDataProvider: false,
});

/** What VS Code offers where `|` stands. */
function offersAt(marked: string): string[] {
  const offset = marked.indexOf('|');
  const document = html.TextDocument.create(
    'file:///page.html',
    'html',
    1,
    marked.replace('|', ''),
  );
  const at = document.positionAt(offset);
  const { items } = service.doComplete(document, at, service.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

test('VS Code offers every tag, and the attributes of each', () => {
  const tags = offersAt('<|');
  for (const { tagName, attributes = [] } of elements) {
    assert.ok(tags.includes(tagName), tagName);
    const offered = offersAt(`<${tagName} |></${tagName}>`);
    for (const { name } of attributes) assert.ok(offered.includes(name), `${tagName} ${name}`);
  }
  assert.deepEqual(offersAt('<ox-okr-list layout="|"></ox-okr-list>').sort(), ['list', 'tree']);
});

test('the style sheets of VS Code know every part and custom property', () => {
  const { properties, pseudoElements } = readJson('dist/vscode.css-custom-data.json') as Record<
    'properties' | 'pseudoElements',
    Named[]
  >;
  assert.ok(properties.some(({ name }) => name === '--ox-accent'));
  assert.equal(new Set(properties.map(({ name }) => name)).size, properties.length);
  const parts = new Set(pseudoElements.map(({ name }) => name));
  for (const { cssParts = [] } of elements)
    for (const { name } of cssParts) assert.ok(parts.has(`::part(${name})`), name);
});

test('JetBrains finds web-types of this version by the package, with every element, attribute and event', () => {
  const manifest = readJson('package.json');
  const types = readJson(manifest['web-types']);
  assert.deepEqual([types.name, types.version], [manifest.name, manifest.version]);
  const names = (list: Named[] = []) => list.map(({ name }) => name);
  const told = types.contributions.html.elements as (Named & {
    attributes: Named[];
    js: { events: Named[] };
  })[];
  for (const { tagName, attributes, events } of elements) {
    const element = told.find(({ name }) => name === tagName);
    assert.deepEqual(names(element?.attributes), names(attributes), tagName);
    assert.deepEqual(names(element?.js.events), names(events), tagName);
  }
  assert.equal(told.length, elements.length);
});

test('llms.txt has every element with its attributes and events, and leads to files that are there', () => {
  const text = readText('dist/llms.txt');
  assert.match(text, /^# Oxbow\n\n> /);
  for (const { tagName, attributes = [], events = [] } of elements) {
    const chapter = text.split(`### <${tagName}>\n`)[1]?.split('\n### ')[0] ?? '';
    for (const { name } of [...attributes, ...events])
      assert.ok(chapter.includes(`- \`${name}\``), `${tagName} ${name}`);
  }
  const { exports } = readJson('package.json') as { exports: object };
  for (const [, way = ''] of text.matchAll(/@oxbow\/widgets(\/[\w-]+)/g))
    assert.ok(`.${way}` in exports, way);
  for (const [, file = ''] of text.matchAll(/\/blob\/main\/([^)#]+)/g))
    assert.ok(existsSync(path.join(root, file)), file);
});

test('Angular takes the directives as they are published, for every tag', async () => {
  // By an address that types do not follow: theirs are of what is built, and those of the tests of the sources. Angular's
  // compiler, which is loaded above, completes them; what it writes there is its own.
  const built: string = '@oxbow/widgets/angular';
  const { oxbowElements } = (await import(built)) as {
    oxbowElements: { ɵdir: { selectors: string[][] } }[];
  };
  const selectors = oxbowElements.map(({ ɵdir }) => ɵdir.selectors);
  assert.deepEqual(selectors.flat(2).sort(), elements.map(({ tagName }) => tagName).sort());
});
