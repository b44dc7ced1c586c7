// The tables of docs/theming.md, written from the design tokens.
import { contrastsOf } from '../packages/widgets/bin/theme/contrast.mjs';
import { toCss } from '../packages/widgets/bin/theme/css.mjs';
import { idIn, nameOf } from '../packages/widgets/bin/theme/tokens.mjs';

const toTable = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const plain = (id) => nameOf(id).replace(/^ox-/, '');
const withoutStop = (text) => text.replace(/\.$/, '');

/**
 * Every token that a host can set, and what it is unless one does.
 * @param {import('../packages/widgets/bin/theme/tokens.mjs').Look} light
 * @param {import('../packages/widgets/bin/theme/tokens.mjs').Look} dark
 */
export function toTokenTable(light, dark) {
  const rows = [...light.tokens]
    .filter(([id]) => id.startsWith('ox.'))
    .map(([id, token]) => [
      `\`--${nameOf(id)}\``,
      token.type,
      withoutStop(token.description),
      told(token, dark.tokens.get(id)),
    ]);
  return toTable(['Token', 'Type', 'What', 'Unless set'], rows);
}

function told(token, inDark) {
  const { system, mix, floor } = token.extension;
  if (system) return `\`${system}\`: that of a bare page`;
  if (mix) {
    const share = Number((mix.share * 100).toFixed(2));
    return `${share} % ${plain(token.alias)} on ${plain(idIn(mix.with))}`;
  }
  if (token.alias) return `as \`--${nameOf(token.alias)}\``;
  const [first, second] = [token, inDark].map(toCss);
  const value = first === second ? `\`${first}\`` : `\`${first}\`, dark \`${second}\``;
  return floor ? `${value}, never under ${floor.value}${floor.unit}` : value;
}

/**
 * The room that a host leaves, as the doc comments of those who read it tell.
 * @param {string[]} sources
 */
export function toPlaceTable(sources) {
  const rows = new Map();
  for (const source of sources) {
    const described = source.matchAll(
      /@cssprop(?:erty)? \[?(--ox-[\w-]+)(?:=([^\]]+))?\]? - (.+)/g,
    );
    for (const [, name, value, what] of described) {
      // What an element says of its own default is said of it there.
      if (rows.has(name)) continue;
      rows.set(name, [`\`${name}\``, withoutStop(what), value ? `\`${value}\`` : 'per element']);
    }
  }
  return toTable(['Property', 'What', 'Unless set'], [...rows.values()]);
}

/**
 * The least contrast of each colour in each theme.
 * @param {Awaited<ReturnType<typeof import('../packages/widgets/bin/theme/shipped.mjs').readShipped>>} themes
 */
export function toContrastTable(themes) {
  const looks = [...themes].flatMap(([name, theme]) =>
    Object.entries(theme).map(([scheme, look]) => ({
      title: name === scheme ? name : `${name}, ${scheme}`,
      contrasts: contrastsOf(look),
    })),
  );
  const rows = [...new Set(looks.flatMap(({ contrasts }) => contrasts.map(toRow)))].map((row) => [
    ...row.split('|'),
    ...looks.map(({ contrasts }) => leastOf(contrasts.filter((pair) => toRow(pair) === row))),
  ]);
  const heads = ['Pair', 'At least', ...looks.map(({ title }) => title)];
  return toTable(heads, rows);
}

const leastOf = (pairs) => Math.min(...pairs.map(({ ratio }) => ratio)).toFixed(2);

/** What stands on the page, under the pointer or chosen is one row, and the seven parts are one. */
function toRow({ ink, ground, least }) {
  const isPart = ink.startsWith('part.');
  const many = ['surface', 'sunken', 'accent-soft'].includes(ground);
  const on = isPart ? 'surface, sunken' : many ? 'surface, sunken, accent-soft' : ground;
  return `${isPart ? 'part-1 to part-7' : ink} on ${on}|${least}`;
}
