// Builds what is published into packages/*/dist: JavaScript, types and source maps of each package in order, then the
// script-tag build and the element manifest. A package whose sources did not change is left as it is.
//   node scripts/build.mjs [--force]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { buildStyles } from './build-styles.mjs';
import { describeElements } from './describe-elements.mjs';
import { faultOf, report } from './faults.mjs';
import { hashOf, listFiles, root } from './files.mjs';
import { writeIntegrity } from './integrity.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { isTest, packages, programOf, sourcesOf } from './rooms.mjs';

const force = process.argv.includes('--force');
const inRoot = (...parts) => path.join(root, ...parts);
const stamps = inRoot('node_modules/.cache/oxbow');

const shared = [
  'tsconfig.json',
  'pnpm-lock.yaml',
  'custom-elements-manifest.config.mjs',
  ...listFiles(['scripts']).filter((file) =>
    /\/(build|build-styles|manifest-plugin|integrity|minify-templates|place-styles|rooms|universal\.d)\.(mjs|ts)$|\/describe-elements/.test(
      file,
    ),
  ),
];

// Each package's hash holds those of the packages before it, on which it may build.
let chain = hashOf(shared);
mkdirSync(stamps, { recursive: true });
for (const pkg of packages) {
  const folder = `packages/${pkg.name}`;
  if (sourcesOf(pkg.name).length === 0) continue;
  const own = [
    `${folder}/package.json`,
    `${folder}/vite.config.ts`,
    ...listFiles([`${folder}/src`, `${folder}/tokens`, `${folder}/bin`]),
  ];
  const files = own.filter((file) => existsSync(inRoot(file)) && !isTest(file));
  chain = hashOf(files, chain);
  const stamp = path.join(stamps, `${pkg.name}.built`);
  const isFresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === chain &&
    existsSync(inRoot(folder, 'dist'));
  if (isFresh && !force) continue;

  const started = Date.now();
  rmSync(stamp, { force: true });
  const faults = emit(pkg);
  if (faults.length > 0) {
    report(faults, '');
    console.error(`@oxbow/${pkg.name} was not built.`);
    continue;
  }
  if (pkg.name === 'widgets') await buildForPages(folder);
  writeFileSync(stamp, chain);
  console.log(`Built @oxbow/${pkg.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Compiles into a folder beside `dist` (as deep, for the paths in source maps) and swaps them, so that nobody ever
 * reads half a build.
 */
function emit(pkg) {
  const folder = inRoot('packages', pkg.name);
  const fresh = path.join(folder, `.dist-${process.pid}`);
  const options = {
    // As those who install it see it: other packages of ours by what they publish.
    customConditions: [],
    rootDir: path.join(folder, 'src'),
    outDir: fresh,
    noEmit: false,
    noEmitOnError: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
  };
  const program = programOf(pkg, root, options, minifyTemplates);
  const before = ts.getPreEmitDiagnostics(program);
  const { diagnostics } = before.length > 0 ? { diagnostics: [] } : program.emit();
  const faults = [...before, ...diagnostics].map((each) => faultOf(each, 'build', root));
  if (faults.length === 0) {
    rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
    renameSync(fresh, path.join(folder, 'dist'));
  }
  rmSync(fresh, { recursive: true, force: true });
  return faults;
}

/** The build for script tags, by Vite, the style sheets for servers, the manifest, and what is made of it. */
async function buildForPages(folder) {
  const configFile = inRoot(folder, 'vite.config.ts');
  if (existsSync(configFile)) {
    const { build } = await import('vite');
    await build({ configFile, root: inRoot(folder), logLevel: 'warn' });
    await buildStyles(inRoot(folder, 'dist'));
    // Whoever copies this folder to a site passes on what is built into its files.
    const notices = 'THIRD-PARTY-NOTICES.md';
    copyFileSync(inRoot(folder, notices), inRoot(folder, 'dist/cdn', notices));
    writeIntegrity(inRoot(folder, 'dist/cdn'));
  }
  const analyzer = inRoot('node_modules/@custom-elements-manifest/analyzer/cem.js');
  const { status } = spawnSync(process.execPath, [analyzer, 'analyze', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error('The element manifest could not be written.');
    process.exit(1);
  }
  describeElements();
}
