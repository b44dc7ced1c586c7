// `npm run guide`: builds the guide as a site into packages/guide/dist, from docs/ and the pages of the elements.
//   npm run guide                  builds it
//   npm run guide -- --serve       builds it, and serves it
//   npm run guide -- --out=FOLDER  builds it elsewhere
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

register();
const { values } = parseArgs({
  options: { serve: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const inPackage = (file) => fileURLToPath(new URL(file, import.meta.url));
const out = values.out ?? inPackage('dist');

const build = inPackage('../../scripts/build.mjs');
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const { buildSite } = await import('./site.mjs');
const count = await buildSite(out);
console.log(`Built ${count} pages into ${out}`);

if (values.serve) {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: out },
    preview: { port: 4300 },
  });
  server.printUrls();
}
