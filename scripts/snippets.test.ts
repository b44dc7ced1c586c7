// Every snippet of the guides and of the elements' pages is run by a test, or says why it is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, root } from './files.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What a reader copies and runs. JSON is parsed; lines for a shell, style sheets, SQL and settings of a server are shown only. */
const runnable = 'html js mjs ts jsx tsx vue svelte liquid twig xml php'.split(' ');
const shown = 'json sh console css sql nginx text'.split(' ');

/** The tests that read snippets by their names. */
const tests = listFiles(['packages/proofs/src', 'packages/guide/src'])
  .filter((file) => file.endsWith('.e2e.ts'))
  .map((file) => ({ file, code: read(file) }))
  .filter(({ code }) => /readSnippet\(|everySnippet(IsTried|Of)\(/.test(code));

/** The tests that name a guide: by its path, of a host's page by the host, and of an element's page by its room. */
function testsOf(guide: string) {
  const [, host] = /^docs\/hosts\/(.+)\.md$/.exec(guide) ?? [];
  const [, room] = /^packages\/widgets\/src\/(.+)\/README\.md$/.exec(guide) ?? [];
  const [folder, name] = host
    ? ['packages/guide/', host]
    : ['packages/proofs/src/element-pages/', room];
  return tests.filter(
    ({ file, code }) =>
      code.includes(`'${guide}'`) ||
      (name !== undefined && file.startsWith(folder) && code.includes(`'${name}'`)),
  );
}

const guides = [
  'README.md',
  ...listFiles(['docs', 'packages/widgets/src']).filter((file) => file.endsWith('.md')),
];

test('element pages are among them', () => {
  assert.ok(guides.filter((file) => file.startsWith('packages/widgets/src/')).length > 12);
});

for (const guide of guides) {
  const all = [
    ...read(guide).matchAll(/(?:<!-- (snippet|not run): ([^]*?) -->\s+)?^ *```(\w+)\n([^]*?)```/gm),
  ];
  const blocks = all.filter(([, , , language = '']) => runnable.includes(language));
  if (all.length === 0) continue;

  test(`${guide}: its code is of a language that is known here, and its JSON is JSON`, () => {
    const known = [...runnable, ...shown];
    const languages = all.map(([, , , language = '']) => language);
    assert.deepEqual(
      languages.filter((language) => !known.includes(language)),
      [],
    );
    for (const [, , , language, code = ''] of all) if (language === 'json') JSON.parse(code);
  });

  if (blocks.length === 0) continue;

  test(`${guide}: each snippet is run, or says why not`, () => {
    const unmarked = blocks.filter(([, kind, text = '']) => !kind || text.trim().length < 3);
    assert.deepEqual(
      unmarked.map(({ index }) => `line ${read(guide).slice(0, index).split('\n').length}`),
      [],
    );
    const marks = blocks.filter(([, kind]) => kind === 'snippet').map(([, , text]) => text);
    const plain = marks.map((mark) => mark?.split(',')[0]);
    assert.equal(new Set(plain).size, plain.length, 'names are unique in a page');
    if (marks.length > 0) assert.ok(testsOf(guide).length > 0, 'a test reads them');
  });
}
