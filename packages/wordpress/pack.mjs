// Packs the plugin: packages/wordpress/dist/oxbow-<version>.zip, which WordPress takes under “Plugins > Add New > Upload”.
//   npm run build && node packages/wordpress/pack.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { packPlugin, toZip } = await import('./src/pack.ts');

const { version, files } = packPlugin();
const folder = fileURLToPath(new URL('dist', import.meta.url));
const zip = toZip(files);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/oxbow-${version}.zip`, zip);
console.log(
  `packages/wordpress/dist/oxbow-${version}.zip: ${files.size} files, ${zip.length} bytes`,
);
