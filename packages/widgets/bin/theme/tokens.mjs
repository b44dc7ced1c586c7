// Reads design tokens in the DTCG format, 2025.10 (https://www.designtokens.org/tr/2025.10/): those of Oxbow, and over
// them those of a theme. What the format has no word for stands in `$extensions` under our name; docs/theming.md explains it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, Logger, parse, RECOMMENDED_CONFIG } from '@terrazzo/parser';

/** Where the tokens of Oxbow are. */
export const home = fileURLToPath(new URL('../../tokens', import.meta.url));

/** Our name in `$extensions`. */
const vendor = 'io.github.oxbow-ox';

export const schemes = ['light', 'dark'];

/**
 * @typedef {object} Token
 * @property {string} type as in DTCG, such as `color`
 * @property {unknown} value without aliases; a shadow is a list
 * @property {string | undefined} alias id of the token that it stands for
 * @property {string | undefined} description
 * @property {Record<string, any>} extension what ours says of it
 */

/**
 * One look: all tokens of Oxbow in light or in dark, and over them those of a theme.
 * @typedef {object} Look
 * @property {Map<string, Token>} tokens by id, such as `ox.accent`, in the order of our files
 * @property {Set<string>} own the ids that the theme sets itself
 */

/**
 * @param {'light' | 'dark'} scheme what the theme builds on
 * @param {string} [file] tokens of a theme; without it the look is that of Oxbow
 * @returns {Promise<Look>}
 * @throws {Error} what is wrong with the file, and where
 */
export async function readLook(scheme, file) {
  const ours = [path.join(home, `${scheme}.tokens.json`), path.join(home, 'base.tokens.json')];
  const files = file ? [...ours, path.resolve(file)] : ours;
  const sources = files.map((each) => ({
    filename: pathToFileURL(each),
    src: readFileSync(each, 'utf8'),
  }));
  const logger = new Logger({ level: 'error' });
  const config = defineConfig(
    {
      lint: {
        rules: {
          ...RECOMMENDED_CONFIG,
          // Others may be called what they like.
          'core/consistent-naming': 'off',
          // The format has no other units; the parser knows more.
          'core/valid-dimension': ['error', { allowedUnits: ['px', 'rem'] }],
        },
      },
    },
    { cwd: pathToFileURL(`${home}/`), logger },
  );
  const { tokens: parsed } = await parse(sources, { config, logger }).catch(({ message }) => {
    // How many errors there are is told by the errors.
    const [what] = message.split(/\n+lint:lint:/);
    throw new Error(`${file ?? scheme}: ${what.trimEnd()}`);
  });
  const ordered = sources.flatMap(({ src }) => idsOf(JSON.parse(src)));
  const own = new Set(file ? idsOf(JSON.parse(sources.at(-1).src)) : []);
  checkNames(file, own, new Set(ordered.slice(0, ordered.length - own.size)));
  const tokens = new Map([...new Set(ordered)].map((id) => [id, toToken(parsed[id], own.has(id))]));
  for (const id of own) {
    const mixed = parsed[id].aliasChain?.find((each) => tokens.get(each).extension.mix);
    if (mixed) throw new Error(`${file}: ${id} needs a colour; ${mixed} is mixed in the page.`);
  }
  return { tokens, own };
}

/** The ids of all tokens of a file, as they stand in it. */
function idsOf(group, before = []) {
  return Object.entries(group).flatMap(([name, value]) => {
    if (name.startsWith('$') || typeof value !== 'object') return [];
    const id = [...before, name];
    return '$value' in value || '$ref' in value ? [id.join('.')] : idsOf(value, id);
  });
}

/** Of what is called `ox` all has to be ours: a name that nobody reads is a mistake in writing. */
function checkNames(file, own, ours) {
  const isOurs = (id) => id.startsWith('ox.');
  const unknown = [...own].filter((id) => isOurs(id) && !ours.has(id));
  if (unknown.length === 0) return;
  const known = [...ours].filter(isOurs).join(', ');
  throw new Error(`${file}: There is no token ${unknown.join(', ')}; there are ${known}.`);
}

/** What a theme sets is a colour of its own, no longer the mix that we make of others. */
function toToken({ $type, $value, $description, $extensions, aliasOf, group }, isOwn) {
  const { mix, ...extension } = { ...group?.$extensions?.[vendor], ...$extensions?.[vendor] };
  return {
    type: $type,
    value: $value,
    alias: aliasOf,
    description: $description,
    extension: mix && !isOwn ? { ...extension, mix } : extension,
  };
}

/** The id in a reference such as `{ox.text}`. */
export const idIn = (reference) => reference.slice(1, -1);

/** What an id is called in CSS: `ox.size.s` is `ox-size-s`. */
export const nameOf = (id) => id.replaceAll('.', '-');
