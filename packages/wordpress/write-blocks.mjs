// Writes what follows from src/blocks.ts into the plugin: blocks/*/block.json, includes/fields.php and includes/fields/*.
//   node packages/wordpress/write-blocks.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { blockFiles } = await import('./src/block-files.ts');

const plugin = fileURLToPath(new URL('oxbow', import.meta.url));
for (const folder of ['blocks', 'includes/fields'])
  rmSync(path.join(plugin, folder), { recursive: true, force: true });
for (const [name, text] of await blockFiles()) {
  const file = path.join(plugin, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
