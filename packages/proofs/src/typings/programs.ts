// Compiles sources that lie nowhere, as if they stood in packages/widgets/typings, by what each framework compiles its own with.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as angular from '@angular/compiler-cli';
import { proxyCreateProgram } from '@volar/typescript/lib/node/proxyCreateProgram.js';
import { createVueLanguagePlugin, getDefaultCompilerOptions } from '@vue/language-core';
import { svelte2tsx } from 'svelte2tsx';
import ts from 'typescript';

/** The folder whose packages the sources import. */
const folder = fileURLToPath(new URL('../../../widgets/typings/', import.meta.url));

/** Sources by file name, and what is wrong with each. */
export type Sources = ReadonlyMap<string, string>;
export type Faults = Map<string, string[]>;

export interface Way {
  options?: ts.CompilerOptions;
  compile?: (sources: Sources, options: ts.CompilerOptions) => readonly ts.Diagnostic[];
}

const common: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

// Most of the work is to read declarations; those of the DOM and of our elements are the same for all.
const declarations = new Map<string, ts.SourceFile | undefined>();

/** A host that finds the sources beside what is on the disk. */
function hostOf(sources: Sources, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const ours = new Map([...sources].map(([name, text]) => [path.join(folder, name), text]));
  host.getCurrentDirectory = () => folder;
  host.fileExists = (name) => ours.has(path.normalize(name)) || fileExists.call(host, name);
  host.readFile = (name) => ours.get(path.normalize(name)) ?? readFile.call(host, name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = ours.get(path.normalize(name));
    if (text !== undefined) return ts.createSourceFile(name, text, version, true);
    if (!name.endsWith('.d.ts')) return getSourceFile.call(host, name, version, ...rest);
    if (!declarations.has(name))
      declarations.set(name, getSourceFile.call(host, name, version, ...rest));
    return declarations.get(name);
  };
  return host;
}

const namesOf = (sources: Sources) => [...sources.keys()].map((name) => path.join(folder, name));

const plain: Way['compile'] = (sources, options) =>
  ts.getPreEmitDiagnostics(ts.createProgram(namesOf(sources), options, hostOf(sources, options)));

/** JSX that takes its types from a package. */
export const jsx = (jsxImportSource: string, more: ts.CompilerOptions = {}): Way => ({
  options: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource, ...more },
});

export const vue: Way = {
  // An option that TypeScript knows and does not tell of.
  options: { allowNonTsExtensions: true },
  compile(sources, options) {
    const create = proxyCreateProgram(ts, ts.createProgram, (_, { options: all }) => [
      createVueLanguagePlugin<string>(
        ts,
        all,
        { ...getDefaultCompilerOptions(), ...strictly },
        (id) => id,
      ),
    ]);
    const rootNames = namesOf(sources);
    return ts.getPreEmitDiagnostics(create({ rootNames, options, host: hostOf(sources, options) }));
  },
};
const strictly = {
  checkUnknownProps: true,
  checkUnknownEvents: true,
  checkUnknownComponents: true,
};

export const svelte: Way = {
  compile(sources, options) {
    const written = new Map(
      [...sources].map(([name, text]) => [
        `${name}.tsx`,
        svelte2tsx(text, { filename: name, isTsFile: true, version: '5.0.0' }).code,
      ]),
    );
    const all = { ...options, jsx: ts.JsxEmit.Preserve };
    const shims = ['svelte-shims-v4.d.ts', 'svelte-jsx-v4.d.ts'].map((name) =>
      fileURLToPath(import.meta.resolve(`svelte2tsx/${name}`)),
    );
    const names = [...namesOf(written), ...shims];
    return ts.getPreEmitDiagnostics(ts.createProgram(names, all, hostOf(written, all)));
  },
};

/** What is used of Angular's compiler: its own types leave the endings of files away, which Node's resolution does not find. */
interface AngularCompiler {
  createCompilerHost(of: { options: ts.CompilerOptions; tsHost: ts.CompilerHost }): ts.CompilerHost;
  createProgram(of: {
    rootNames: readonly string[];
    options: ts.CompilerOptions;
    host: ts.CompilerHost;
  }): Record<
    | 'getTsSyntacticDiagnostics'
    | 'getTsSemanticDiagnostics'
    | 'getNgStructuralDiagnostics'
    | 'getNgSemanticDiagnostics',
    () => readonly ts.Diagnostic[]
  >;
}

export const angularTemplates: Way = {
  compile(sources, given) {
    const options = { ...given, strictTemplates: true, noEmit: undefined };
    const compiler = angular as unknown as AngularCompiler;
    const host = compiler.createCompilerHost({ options, tsHost: hostOf(sources, options) });
    const program = compiler.createProgram({ rootNames: namesOf(sources), options, host });
    return [
      ...program.getTsSyntacticDiagnostics(),
      ...program.getTsSemanticDiagnostics(),
      ...program.getNgStructuralDiagnostics(),
      ...program.getNgSemanticDiagnostics(),
    ];
  },
};

/** Compiles all sources at once. */
export function faultsOf(sources: Sources, { options, compile = plain }: Way): Faults {
  const faults: Faults = new Map([...sources.keys()].map((name) => [name, []]));
  for (const { file, messageText } of compile!(sources, { ...common, ...options })) {
    const name = path.basename(file?.fileName ?? '').replace('.svelte.tsx', '.svelte');
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const told = faults.get(name);
    // What is wrong elsewhere is wrong with each.
    if (told) told.push(message);
    else for (const each of faults.values()) each.push(`${file?.fileName}: ${message}`);
  }
  return faults;
}
