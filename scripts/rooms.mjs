// The rooms of the code, who may use whom, and what each package may count on where it runs.
// check-layers proves it, the build compiles by it.
import path from 'node:path';
import ts from 'typescript';
import { listFiles, root } from './files.mjs';

/**
 * Published packages in the order in which they build on one another. `lib` and `types` are all that a package
 * knows of its surroundings; `imports` are the packages of others that it may import (absent: any it declares).
 */
export const packages = [
  { name: 'model', lib: ['es2022'], types: [], imports: [/^zod\/mini$/, /^saxes$/] },
  {
    name: 'widgets',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    imports: [/^lit($|\/)/, /^@lit-labs\/ssr/, /^zod\/mini$/, /^chart\.js$/],
  },
  { name: 'connectors', lib: ['es2022'], types: [], imports: [/^zod\/mini$/] },
  { name: 'collector', lib: ['es2023'], types: ['node'] },
];

/** Folders of @oxbow/widgets that are not the room of one element family. */
const shared = ['element', 'loader', 'server', 'frame-page'];

/** Whether a folder of @oxbow/widgets is the room of a widget; <ox-connection> draws nothing. */
export const isWidgetRoom = (name) =>
  name !== undefined && name !== 'connection' && !shared.includes(name);

const everything = [
  ...['model', 'element', 'widget', 'loader', 'server', 'frame-page'],
  ...['connectors', 'collector'],
];

/** For each kind of room, the kinds it may import; any room may import itself. */
export const mayImport = {
  model: [],
  element: ['model'],
  widget: ['model', 'element'],
  loader: ['model', 'element', 'widget'],
  server: ['model', 'element', 'widget'],
  'frame-page': ['model', 'element', 'loader'],
  connectors: ['model'],
  collector: ['model', 'connectors'],
  demo: everything,
  stories: ['model', 'element', 'widget', 'loader', 'server'],
  bench: [...everything, 'proofs'],
  proofs: [...everything, 'demo'],
  guide: ['model', 'widget', 'server', 'proofs'],
  wordpress: ['widget', 'bench'],
  hosts: ['widget', 'proofs'],
};

/**
 * The room that a file stands in.
 * @param {string} file path with `/`, relative to the repository
 * @returns {{ kind: string, name: string } | undefined} undefined for what is in no room, such as scripts
 */
export function roomOf(file) {
  const [top, second = '', third, room, ...rest] = file.split('/');
  if (top === 'stories') return { kind: 'stories', name: 'stories' };
  if (top !== 'packages' || third === undefined) return undefined;
  if (second !== 'widgets') return { kind: second, name: second };
  if (third !== 'src' || rest.length === 0) return undefined;
  return { kind: shared.includes(room) ? room : 'widget', name: room };
}

/** The room behind a specifier such as `@oxbow/model/channel`; undefined when it is no package of ours. */
export function roomOfSpecifier(specifier) {
  const [scope, name, room] = specifier.split('/');
  if (scope !== '@oxbow') return undefined;
  if (name !== 'widgets') return { kind: name, name };
  if (room === 'cdn') return { kind: 'loader', name: 'loader' };
  if (room === 'frame-host') return { kind: 'frame-page', name: 'frame-page' };
  if (room === undefined || room === 'element' || room === 'request-event') {
    return { kind: 'element', name: 'element' };
  }
  return { kind: shared.includes(room) ? room : 'widget', name: room };
}

/** Whether a file is a test, or is there for tests only (folders named `testing`). */
export const isTest = (file) => /\.(test|e2e|stories)\.ts$|\/testing\//.test(file);

/** The TypeScript sources of a package that are published. */
export const sourcesOf = (name, base = root) =>
  listFiles([`packages/${name}/src`], base).filter((f) => f.endsWith('.ts') && !isTest(f));

// The language's own libraries are most of the work; one process reads them once.
const librarySources = new Map();

/** @param {import('typescript').CompilerOptions} options */
function hostOf(options, rewrite) {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  const { readFile } = host;
  if (rewrite)
    host.readFile = (file) => {
      const text = readFile.call(host, file);
      return text === undefined || file.endsWith('.d.ts') ? text : rewrite(text, file);
    };
  host.getSourceFile = (file, ...rest) => {
    if (!/[\\/]lib\.[\w.]*d\.ts$/.test(file)) return getSourceFile.call(host, file, ...rest);
    if (!librarySources.has(file)) librarySources.set(file, getSourceFile(file, ...rest));
    return librarySources.get(file);
  };
  return host;
}

/**
 * Compiles a package with nothing but what it may count on.
 * @param {{ name: string, lib: string[], types: string[] }} pkg one of `packages`
 * @param {import('typescript').CompilerOptions} extra options on top of the root tsconfig.json
 * @param {(text: string, file: string) => string} [rewrite] what is done to each source before it is read
 */
export function programOf(pkg, base = root, extra = {}, rewrite = undefined) {
  const configFile = path.join(root, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root, configFile);
  const files = sourcesOf(pkg.name, base).map((file) => path.join(base, file));
  // What every JavaScript runtime has, though no lib but DOM and no types but Node's declare it.
  const universal = pkg.lib.includes('dom') || pkg.types.includes('node') ? [] : ['universal.d.ts'];
  const all = {
    ...options,
    lib: pkg.lib.map((lib) => `lib.${lib}.d.ts`),
    types: pkg.types,
    typeRoots: [path.join(root, 'node_modules/@types')],
    ...extra,
  };
  return ts.createProgram({
    rootNames: [...files, ...universal.map((file) => path.join(root, 'scripts', file))],
    options: all,
    host: hostOf(all, rewrite),
  });
}
