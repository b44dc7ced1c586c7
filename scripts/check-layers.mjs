// Proves the one-way rule between rooms, that a light element does not bring its view, and that a package uses
// nothing its surroundings lack (`model` sees neither DOM nor Lit).
//   node scripts/check-layers.mjs [folder]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checkedRoot, faultOf, isMain, report } from './faults.mjs';
import { listFiles } from './files.mjs';
import { importsOf, resolveRelative } from './imports.mjs';
import { isTest, mayImport, packages, programOf, roomOf, roomOfSpecifier } from './rooms.mjs';

/** These join rooms on purpose: they load what was built, as a host does. */
const joinsRooms = (file) => /\.(e2e|proof\.browser\.test)\.ts$/.test(file);

/** May reach into another package's folder: they show and measure its sources. */
const looksInside = ['stories', 'guide', 'bench', 'proofs', 'hosts', 'wordpress'];

/** @returns {import('./faults.mjs').Fault[]} */
export function checkLayers(base) {
  const files = listFiles(['packages', 'stories'], base).filter((f) => /\.(ts|js|mjs)$/.test(f));
  const graph = new Map(files.map((file) => [file, importsOf(path.join(base, file))]));
  return [...graph]
    .filter(([file]) => roomOf(file) && !joinsRooms(file))
    .flatMap(([file, imports]) => imports.flatMap((each) => faultsOfImport(file, each)))
    .concat(checkLight(graph, wordsOf(base)))
    .concat(checkSurroundings(base));
}

function faultsOfImport(file, { specifier, line, kind }) {
  const from = roomOf(file);
  const relative = specifier.startsWith('.');
  const target = relative ? resolveRelative(file, specifier) : undefined;
  const to = relative ? roomOf(target) : roomOfSpecifier(specifier);
  const fault = (rule, message) => [{ file, line, rule, message }];

  if (kind === 'computed') {
    const mayCompute = !['model', 'element', 'widget'].includes(from.kind) || isTest(file);
    if (mayCompute) return [];
    return fault('layers/computed', `nobody can tell what import(${specifier}) brings`);
  }
  if (relative && packageOf(file) !== packageOf(target) && !looksInside.includes(from.kind)) {
    return fault('layers/path', `reaches into another package by path: ${specifier}`);
  }
  if (to) {
    const own = from.kind === to.kind && from.name === to.name;
    if (own || (mayImport[from.kind] ?? []).includes(to.kind)) return [];
    const rule =
      from.kind === 'widget' && to.kind === 'widget'
        ? 'a room of one element never imports another'
        : `${from.kind} may import ${(mayImport[from.kind] ?? []).join(', ') || 'no other room'}`;
    return fault('layers/room', `${from.name} imports ${to.name} (${specifier}); ${rule}`);
  }
  const allowed = packages.find(({ name }) => name === packageOf(file))?.imports;
  if (!relative && allowed && !isTest(file) && !allowed.some((each) => each.test(specifier))) {
    return fault('layers/dependency', `${packageOf(file)} may not import ${specifier}`);
  }
  return [];
}

/** `packages/model/src/…` → `model` */
const packageOf = (file) =>
  file.startsWith('packages/') ? file.split('/')[1] : file.split('/')[0];

/** What one prompt loads before anything else does: its size is promised. */
const first = [
  'packages/widgets/src/feedback-prompt/view.ts',
  'packages/widgets/src/connection/client.ts',
];

/**
 * A light element, and the loader that registers all of them, run without view, texts or schema; what one prompt loads
 * first runs without schema.
 */
function checkLight(graph, words) {
  const isView = (file) =>
    roomOf(file)?.kind === 'widget' && /\/(view|view-model|strings|styles)\.ts$/.test(file);
  const light = [...graph.keys()].filter((file) => {
    const match = /^packages\/widgets\/src\/([^/]+)\/([^/]+)\.ts$/.exec(file);
    if (!match || isTest(file)) return false;
    const [, room, name] = match;
    const hasView = graph.has(`packages/widgets/src/${room}/view.ts`);
    return room === 'loader' || (name === room && room !== 'element' && hasView);
  });

  const without = (start, isForbidden) => {
    const seen = new Set();
    const walk = (file, way) => {
      if (seen.has(file)) return [];
      seen.add(file);
      return (graph.get(file) ?? [])
        .filter(({ kind }) => kind === 'value')
        .flatMap(({ specifier }) => {
          const next = sourceOf(file, specifier, words);
          const step = [...way, specifier];
          if (specifier.startsWith('zod') || (next && isForbidden(next))) {
            const message = `must stay light, but brings ${step.join(' → ')}; import it as a type or late`;
            return [{ file: start, rule: 'layers/light', message }];
          }
          return next ? walk(next, step) : [];
        });
    };
    return walk(start, []);
  };
  return [
    ...light.flatMap((start) => without(start, isView)),
    ...first.flatMap((start) => without(start, () => false)),
  ];
}

/** The file in this repository behind a specifier. */
function sourceOf(file, specifier, words) {
  return specifier.startsWith('.') ? resolveRelative(file, specifier) : words.get(specifier);
}

/** The words of the model, as they are imported, and their sources. */
function wordsOf(base) {
  const file = path.join(base, 'packages/model/package.json');
  const { exports } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { exports: {} };
  return new Map(
    Object.entries(exports).map(([way, { '@oxbow/source': source = '' }]) => [
      `@oxbow/model${way.slice(1)}`,
      path.posix.join('packages/model', source),
    ]),
  );
}

/** What does not compile with a package's own surroundings, but would with those of all rooms together. */
function checkSurroundings(base) {
  return packages
    .filter(({ name }) => existsSync(path.join(base, 'packages', name, 'src')))
    .flatMap((pkg) => {
      const fenced = diagnosticsOf(pkg, base);
      // Other type errors are for `check:types` to tell.
      const elsewhere = fenced.length > 0 ? diagnosticsOf({ ...pkg, ...everywhere }, base) : [];
      const key = ({ file, start, code }) => `${file?.fileName} ${start} ${code}`;
      const known = new Set(elsewhere.map(key));
      return fenced.filter((each) => !known.has(key(each)));
    })
    .map((each) => faultOf(each, 'layers/surroundings', base));
}

const everywhere = { lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: ['node'] };
const diagnosticsOf = (pkg, base) => ts.getPreEmitDiagnostics(programOf(pkg, base));

if (isMain(import.meta)) report(checkLayers(checkedRoot()), 'Every room imports only what it may.');
