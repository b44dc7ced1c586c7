import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('what runs before the build imports nothing that has to be built', () => {
  const seen = new Set<string>();
  const built: string[] = [];
  const walk = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(/^import (?!type )[^;]*?['"]([^'"]+)['"];/gm)) {
      if (name.startsWith('.')) walk(new URL(name.replace(/\.js$/, '.ts'), file));
      else if (name.startsWith('@oxbow/')) built.push(`${file.pathname} imports ${name}`);
    }
  };
  walk(new URL('main.ts', import.meta.url));
  assert.ok(seen.size > 1, 'it imports something of its own');
  assert.deepEqual(built, []);
});
