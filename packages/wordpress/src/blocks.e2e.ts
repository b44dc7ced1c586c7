// The blocks against the elements that they write, and the words against their translation: no PHP, no browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fieldsOf } from './block.js';
import { blockFiles } from './block-files.js';
import { blocks, withoutBlock } from './blocks.js';
import { filesIn, packPlugin, pluginFolder } from './pack.js';
import { textsOf, textsOfTranslation } from './translations.js';

interface Attribute {
  name: string;
  type?: { text: string };
  description?: string;
}
interface Declaration {
  tagName: string;
  attributes?: Attribute[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../widgets/custom-elements.json', import.meta.url), 'utf8'),
) as { modules: { declarations: Declaration[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const files = filesIn(pluginFolder);

test('the files that follow from the list of blocks are those of the plugin', async () => {
  const written = await blockFiles();
  const remedy = 'run node packages/wordpress/write-blocks.mjs';
  for (const [name, text] of written)
    assert.equal(readFileSync(path.join(pluginFolder, name), 'utf8'), text, `${name}: ${remedy}`);
  const inFolders = files.filter((name) => /^(blocks|includes\/fields)\//.test(name));
  assert.deepEqual(
    inFolders.filter((name) => !written.has(name)),
    [],
    remedy,
  );
});

test('every element of the manifest has a block, or a reason why it has none', () => {
  const named = [...blocks.map(({ name }) => `ox-${name}`), ...Object.keys(withoutBlock)];
  assert.deepEqual(named.sort(), elements.map(({ tagName }) => tagName).sort());
});

for (const block of blocks) {
  const element = elements.find(({ tagName }) => tagName === `ox-${block.name}`);
  const attributes = element?.attributes ?? [];

  test(`${block.name} offers every attribute of its element, or says why not`, () => {
    const offered = [
      ...fieldsOf(block).map(({ attribute }) => attribute),
      ...Object.keys(block.without ?? {}),
    ];
    assert.deepEqual(offered.sort(), attributes.map(({ name }) => name).sort());
  });

  for (const { attribute, control, options = [] } of fieldsOf(block)) {
    test(`${block.name} ${attribute}: ${control} fits the element`, () => {
      const { type, description = '' } = attributes.find(({ name }) => name === attribute) ?? {};
      const isNumber = type?.text.startsWith('number');
      const kind = type?.text === 'boolean' ? 'toggle' : isNumber ? 'number' : 'text';
      assert.equal(/^(toggle|number)$/.test(control) ? control : 'text', kind);
      const told = `${type?.text} ${description}`;
      for (const [value] of options)
        assert.match(told, new RegExp(`[\`']${value}[\`']`), `${value} is not told: ${told}`);
    });
  }
}

test('every text of the plugin is German too, and no other is', () => {
  const po = readFileSync(path.join(pluginFolder, 'languages/oxbow-de_DE.po'));
  const texts = textsOf(pluginFolder, files);
  assert.ok(texts.size > 100);
  assert.deepEqual([...textsOfTranslation(po)].sort(), [...texts].sort());
});

test('packed it has the script, its parts and the German words, under its version', () => {
  const { version, files: packed } = packPlugin();
  const names = [...packed.keys()];
  const head = Buffer.from(packed.get('oxbow.php') ?? []).toString();
  assert.match(head, new RegExp(`Version: +${version}\n`));
  assert.ok(head.includes(`const VERSION = '${version}';`));
  assert.ok(names.includes(`assets/${version}/oxbow.js`));
  assert.ok(names.some((name) => name.startsWith(`assets/${version}/parts/`)));
  assert.ok(names.includes('languages/oxbow-de_DE_formal.mo'));
  assert.deepEqual(
    names.filter((name) => name.endsWith('.map')),
    [],
  );
});
