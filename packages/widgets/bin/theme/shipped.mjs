// The themes that come with Oxbow.
import path from 'node:path';
import { home, readLook } from './tokens.mjs';

const brand = (name) => ({
  light: path.join(home, `${name}.light.tokens.json`),
  dark: path.join(home, `${name}.dark.tokens.json`),
});

/** By name, the files that each adds to the tokens of Oxbow for the schemes it is for. */
const themes = {
  light: { light: undefined },
  dark: { dark: undefined },
  fjord: brand('fjord'),
  damson: brand('damson'),
};

/**
 * @param {Record<string, string | undefined>} files by scheme; without a file a scheme looks as in Oxbow
 * @returns {Promise<{ light?: import('./tokens.mjs').Look, dark?: import('./tokens.mjs').Look }>}
 */
export async function readTheme(files) {
  const looks = {};
  for (const [scheme, file] of Object.entries(files)) looks[scheme] = await readLook(scheme, file);
  return looks;
}

/** @returns {Promise<Map<string, Awaited<ReturnType<typeof readTheme>>>>} by name */
export async function readShipped() {
  const all = new Map();
  for (const [name, files] of Object.entries(themes)) all.set(name, await readTheme(files));
  return all;
}
