import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import type { Site } from './site.js';

/** Reads a guide; `file` is its path in the repository. */
export const readGuide = (file: string): Promise<string> =>
  readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

/** Fenced code of a guide that a test runs, as `<!-- snippet: name -->` before it says. */
export interface Snippet {
  readonly name: string;
  /** All that its mark says: the name, and what follows. */
  readonly mark: string;
  /** Where a reader puts it, from `, file: src/main.js` in the mark. */
  readonly file?: string;
  readonly language: string;
  readonly code: string;
}

const tried = new Map<string, Set<string>>();

/** The snippets of a text, in order. */
export const snippetsIn = (text: string): Snippet[] =>
  [...text.matchAll(/<!-- snippet: ([\w-]+)(.*?) -->\s+```(\w+)\n([^]*?)```/g)].map(
    ([, name = '', options = '', language = '', code = '']) => {
      const file = /, file: (\S+)/.exec(options)?.[1];
      return { name, mark: name + options, language, code, ...(file && { file }) };
    },
  );

/** The code that stands behind `<!-- snippet: name -->` in a guide. */
export async function readSnippet(file: string, name: string): Promise<string> {
  const found = snippetsIn(await readGuide(file)).find((each) => each.name === name);
  assert.ok(found, `${file} has the snippet ${name}`);
  tried.set(file, (tried.get(file) ?? new Set()).add(name));
  return found.code;
}

const familySnippets = ['prefix-tag', 'prefix', 'prefixed', 'registry', 'sheet'];

/** Whether a snippet of docs/embedding.md is of two of one element on a page, which families.e2e.ts tries. */
export const isOfFamily = (name: string): boolean => familySnippets.includes(name);

/** Fails where a snippet of a guide was read by no test of this file before; `isOwn` says which belong to this file. */
export async function everySnippetIsTried(
  file: string,
  isOwn: (name: string) => boolean = () => true,
): Promise<void> {
  const names = snippetsIn(await readGuide(file)).map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => isOwn(name) && !tried.get(file)?.has(name)),
    [],
  );
}

/** Serves a page that holds nothing but what is written in a guide; without a policy, since snippets hold inline scripts. */
export function serveGuide(
  site: Site,
  at: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  site.serve(at, {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><title>Host</title><body>${body}`,
    headers,
  });
}

/** Bundles code as a host does, with Vite and its own settings, and serves the outcome as `<at>host.js`. */
export async function serveBundle(
  site: Site,
  at: string,
  code: string,
  folder: string,
): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: at,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: { host: 'virtual:host' }, output: { entryFileNames: '[name].js' } },
    },
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'virtual:host' ? '\0host' : undefined),
        load: (id) => (id === '\0host' ? code : undefined),
      },
    ],
  });
  for (const bundle of [result].flat())
    for (const part of 'output' in bundle ? bundle.output : [])
      if (part.type === 'chunk')
        site.serve(at + part.fileName, { type: 'text/javascript', body: part.code });
}
