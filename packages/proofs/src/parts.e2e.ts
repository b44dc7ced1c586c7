import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// What one element by the script tag brings along, in the files as they are built.

const built = fileURLToPath(new URL('../../widgets/dist/cdn/', import.meta.url));

const read = (file: string) => readFileSync(path.join(built, file), 'utf8');

const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, name = '']) =>
    path.join(path.dirname(file), name),
  );

/** A file, and all that it brings along at once. */
function withImports(file: string): Set<string> {
  const files = new Set([file]);
  for (const each of files) importsOf(each).forEach((one) => files.add(one));
  return files;
}

const views = [...read('oxbow.js').matchAll(/import\(`\.\/(parts\/view-[^`]+)`\)/g)].map(
  ([, file = '']) => file,
);

test('the loader knows the view of each element, in a file of its own', () => {
  assert.equal(new Set(views).size, 11);
  const there = readdirSync(path.join(built, 'parts'));
  for (const view of views) assert.ok(there.includes(path.basename(view)), view);
});

test('the loader brings no view along', () => {
  const brought = withImports('oxbow.js');
  assert.deepEqual(
    views.filter((view) => brought.has(view)),
    [],
  );
});

for (const view of views)
  test(`${view} brings no view of another element along`, () => {
    const brought = withImports(view);
    assert.deepEqual(
      views.filter((one) => one !== view && brought.has(one)),
      [],
    );
  });
