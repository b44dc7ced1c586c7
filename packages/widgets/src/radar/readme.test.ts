import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

// What the README, the element's own documentation and the templates say there is, is the same.

const folder = new URL('./', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const element = read('radar.ts');
const readme = read('README.md');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map(read)
  .join('\n');

const all = (text: string, expression: RegExp) =>
  [...new Set(Array.from(text.matchAll(expression), ([, name = '']) => name))].sort();
/** What stands behind a heading of the README. */
const section = (heading: string) => readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
/** What stands in the first column of a table. */
const named = (heading: string) =>
  section(heading)
    .split('\n')
    .flatMap((line) => all(line.split('|')[1] ?? '', /`(\w+)`/g))
    .sort();

test('the README lists the attributes, those of the element', () => {
  const properties = element.split('static override readonly properties')[1]?.split('};')[0] ?? '';
  assert.deepEqual(named('Attributes'), all(properties, /^ {4}(\w+):/gm));
});

test('the README lists the events, those of the element and of its code', () => {
  const events = all(element, /@fires \{\w+\} (\w+)/g);
  assert.deepEqual(named('Events'), events);
  for (const event of all(sources, /super\('(ox\w+)'/g)) assert.ok(events.includes(event), event);
});

test('the README lists the parts, those of the element and of its templates', () => {
  const parts = all(element, /@csspart (\w+)/g);
  const told = /Parts: ([^.]*)\./.exec(section('Look'))?.[1] ?? '';
  assert.deepEqual(all(told, /`(\w+)`/g), parts);
  // Said by what all elements share.
  const shared = ['problem', 'sentence', 'switch'];
  const drawn = all(sources, /part="(\w+)"/g);
  assert.deepEqual([...new Set([...drawn, ...shared])].sort(), parts);
});

test('the README names the custom properties of the element', () => {
  for (const property of all(element, /@cssprop (--[\w-]+)/g))
    assert.ok(section('Look').includes(property), property);
});

test('widths that the README names are those of the style sheets and of the code', () => {
  const widths = all(`${section('The views')}${section('Look')}`, /(\d{3,4}) px/g);
  assert.ok(widths.length >= 3);
  for (const width of widths)
    assert.ok(new RegExp(`(?<!\\d)${width}(?!\\d)`).test(sources), `${width} px`);
});

test('each way to show it has a row, and each is one that the element takes', () => {
  const presentations = all(/presentations = (\[.*?\])/.exec(sources)?.[1] ?? '', /'(\w+)'/g);
  assert.equal(presentations.length, 5);
  const row = section('Attributes')
    .split('\n')
    .find((line) => line.includes('`presentation`'));
  assert.deepEqual(all(row ?? '', /`(\w+)`/g), [...presentations, 'presentation'].sort());
});
