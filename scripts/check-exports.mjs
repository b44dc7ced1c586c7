// Proves that what would be published works for those who install it: packs each package, unpacks it into a folder
// of its own, and resolves every export path there, its types too; then publint and "are the types wrong" on the tarballs, and what
// each import path weighs.
//   node scripts/check-exports.mjs [folder]      a given folder is not built before
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
} from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { checkSizes } from './check-sizes.mjs';
import { checkedRoot, faultOf, isMain, report } from './faults.mjs';
import { root } from './files.mjs';

const run = promisify(execFile);
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packageManager } = readJson(path.join(root, 'package.json'));

/** @returns {Promise<import('./faults.mjs').Fault[]>} */
export async function checkExports(base) {
  if (base === root) {
    try {
      await run(process.execPath, [path.join(root, 'scripts/build.mjs')]);
    } catch ({ stdout, stderr }) {
      return [{ file: 'scripts/build.mjs', rule: 'exports/build', message: stdout + stderr }];
    }
  }
  const place = mkdtempSync(path.join(tmpdir(), 'oxbow-exports-'));
  try {
    const packages = readdirSync(path.join(base, 'packages'))
      .map((name) => path.join(base, 'packages', name))
      .filter((dir) => existsSync(path.join(dir, 'package.json')))
      .map((dir) => ({ dir, manifest: readJson(path.join(dir, 'package.json')) }))
      .filter(({ manifest }) => !manifest.private);
    // Both packages have to lie there before the types of one can lead to the other.
    const unpacked = await Promise.all(packages.map((each) => unpack(each, place, base)));
    const faults = unpacked.flatMap((each) => [...checkTargets(each), ...checkSideEffects(each)]);
    // What does not exist need not be looked at more closely.
    if (faults.length > 0) return faults;
    const closer = await Promise.all([...unpacked.map(runPublint), ...unpacked.map(runAttw)]);
    const sizes = base === root ? await checkSizes(unpacked) : [];
    return [...checkTypes(unpacked, place), ...closer.flat(), ...sizes];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function unpack({ dir, manifest }, place, base) {
  const home = path.join(place, 'node_modules', manifest.name);
  const destination = path.join(place, 'packed', manifest.name);
  mkdirSync(home, { recursive: true });
  mkdirSync(destination, { recursive: true });
  await run(npx, ['-y', packageManager, 'pack', '--pack-destination', destination], {
    cwd: dir,
    shell: process.platform === 'win32',
  });
  const tarball = path.join(destination, readdirSync(destination)[0]);
  await run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  // An optional peer is there for those who import what needs it.
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const installed = path.join(dir, 'node_modules', name);
    const link = path.join(place, 'node_modules', name);
    if (name.startsWith('@oxbow/') || existsSync(link) || !existsSync(installed)) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(realpathSync(installed), link, 'junction');
  }
  const file = path.relative(base, path.join(dir, 'package.json')).split(path.sep).join('/');
  return { file, home, tarball, manifest: readJson(path.join(home, 'package.json')) };
}

const contentsOf = (home) =>
  readdirSync(home, { recursive: true }).map((name) => name.split(path.sep).join('/'));

/** Every target of every export path is in the package, and code comes with types. */
function checkTargets({ file, home, manifest }) {
  const contents = contentsOf(home);
  const isThere = (target) => {
    const [before, after] = target.replace(/^\.\//, '').split('*');
    if (after === undefined) return contents.includes(before);
    return contents.some((name) => name.startsWith(before) && name.endsWith(after));
  };
  return Object.entries(manifest.exports).flatMap(([way, targets]) => {
    const fault = (message) => [
      { file, rule: 'exports', message: `${manifest.name}${way.slice(1)}: ${message}` },
    ];
    const all = typeof targets === 'string' ? { default: targets } : targets;
    const missing = Object.values(all).filter((target) => !isThere(target));
    if (missing.length > 0) return fault(`not in the package: ${missing.join(', ')}`);
    const isCode = all.default?.endsWith('.js') && !way.includes('*');
    const order = Object.keys(all).join(' ');
    // What is made of the manifest has no source.
    const isMade = isCode && !isThere(all.default.replace('/dist/', '/src/').replace('.js', '.ts'));
    const wanted = isMade ? 'types default' : '@oxbow/source types default';
    if (isCode && order !== wanted) {
      return fault(`its conditions are “${order}” instead of “${wanted}”`);
    }
    return [];
  });
}

/**
 * `sideEffects` names every file that registers elements, in `src` as in `dist`: a bundler drops the others, and an
 * element that is never registered stays empty without an error.
 */
function checkSideEffects({ file, home, manifest }) {
  const patterns = manifest.sideEffects;
  if (!Array.isArray(patterns)) return [];
  const toRegExp = (pattern) =>
    new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  const names = contentsOf(home);
  const fault = (message) => ({ file, rule: 'exports/sideEffects', message });
  const dead = patterns.filter((pattern) => !names.some((name) => toRegExp(pattern).test(name)));
  const registers = names.filter((name) => /\/(define|loader\/[^/.]+)\.(ts|js)$/.test(name));
  const unlisted = registers.filter((name) => !patterns.some((each) => toRegExp(each).test(name)));
  return [
    ...dead.map((pattern) => fault(`“${pattern}” matches no file of the package`)),
    ...unlisted.map((name) => fault(`${name} has side effects, but is not listed`)),
  ];
}

/** A program that imports everything, compiled as somebody's who has installed the packages. */
function checkTypes(unpacked, place) {
  const lines = unpacked.flatMap(({ manifest }) =>
    codePaths(manifest).map((way) => `export * as x from '${manifest.name}${way.slice(1)}';`),
  );
  const file = path.join(place, 'host.ts');
  writeFileSync(file, lines.map((line, i) => line.replace(' x ', ` x${i} `)).join('\n'));
  writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: ['node'],
    typeRoots: [path.join(root, 'node_modules/@types')],
    strict: true,
    noEmit: true,
    // Ours are to be right without it; those of others are not ours to mend.
    skipLibCheck: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: of }) => !of || of.fileName === file || /[\\/]@oxbow[\\/]/.test(of.fileName))
    .map((diagnostic) => faultOf(diagnostic, 'exports/types', place));
}

const codePaths = ({ exports }) =>
  Object.keys(exports).filter((way) => typeof exports[way] === 'object' && !way.includes('*'));

async function runPublint({ file, home }) {
  const { messages, pkg } = await publint({ pkgDir: home, pack: false, level: 'warning' });
  return messages.map((message) => ({
    file,
    rule: `exports/publint ${message.code}`,
    message: formatMessage(message, pkg, { color: false }),
  }));
}

async function runAttw({ file, tarball, manifest }) {
  const bin = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const entrypoints = codePaths(manifest);
  const args = [
    bin,
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
  ];
  try {
    await run(process.execPath, [
      ...args,
      '--no-definitely-typed',
      '--entrypoints',
      ...entrypoints,
    ]);
    return [];
  } catch ({ stdout, stderr }) {
    return [{ file, rule: 'exports/attw', message: `${stdout}${stderr}`.trim() }];
  }
}

if (isMain(import.meta)) {
  report(await checkExports(checkedRoot()), 'Every export path resolves, with its types.');
}
