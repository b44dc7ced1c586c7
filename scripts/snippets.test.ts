// Every snippet of the guides is run by a test, or says why it is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, root } from './files.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What a reader copies and runs; other languages are checked elsewhere, or shown only. */
const runnable = ['html', 'js', 'mjs', 'ts', 'jsx', 'tsx', 'vue', 'svelte', 'liquid', 'twig'];

/** The tests that read snippets by their names. */
const tests = listFiles(['packages/proofs/src', 'packages/guide/src'])
  .filter((file) => file.endsWith('.e2e.ts'))
  .map((file) => ({ file, code: read(file) }))
  .filter(({ code }) => /readSnippet\(|everySnippetIsTried\(/.test(code));

/** The tests that name a guide: by its path, or of the guide's own tests by the name of a host. */
const testsOf = (guide: string) =>
  tests.filter(
    ({ file, code }) =>
      code.includes(`'${guide}'`) ||
      (guide.startsWith('docs/hosts/') &&
        file.startsWith('packages/guide/') &&
        code.includes(`'${path.basename(guide, '.md')}'`)),
  );

const guides = ['README.md', ...listFiles(['docs']).filter((file) => file.endsWith('.md'))];

for (const guide of guides) {
  const blocks = [
    ...read(guide).matchAll(/(?:<!-- (snippet|not run): ([^]*?) -->\s+)?^ *```(\w+)\n/gm),
  ].filter(([, , , language = '']) => runnable.includes(language));
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
