import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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
