import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import type { Site } from './site.js';

/** Reads a guide; `file` is its path in the repository. */
export const readGuide = (file: string): Promise<string> =>
  readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

/** The fenced snippet that stands behind `<!-- snippet: name -->` in a guide. */
export async function readSnippet(file: string, name: string): Promise<string> {
  const pattern = new RegExp(`<!-- snippet: ${name} -->\\s+\`\`\`\\w+\\n([^]*?)\`\`\``);
  const found = pattern.exec(await readGuide(file))?.[1];
  assert.ok(found, `${file} has the snippet ${name}`);
  return found;
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
