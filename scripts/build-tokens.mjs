// Writes what is said of the design tokens in packages/widgets/tokens elsewhere: the styles of all elements, the colours of the
// parts of a channel mix, and the tables of docs/theming.md. What it writes is checked in; a test holds it to the tokens.
//   node scripts/build-tokens.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { toCss } from '../packages/widgets/bin/theme/css.mjs';
import { readShipped } from '../packages/widgets/bin/theme/shipped.mjs';
import { idIn, nameOf, readLook } from '../packages/widgets/bin/theme/tokens.mjs';
import { isMain } from './faults.mjs';
import { root } from './files.mjs';
import { toContrastTable, toPlaceTable, toTokenTable } from './token-tables.mjs';

const element = 'packages/widgets/src/element';
/** Properties that are no design tokens, but the room that a host leaves: described where they are read. */
const places = [
  `${element}/base-styles.ts`,
  'packages/widgets/src/customer-timeline/customer-timeline.ts',
];

/** @returns {Promise<Map<string, string>>} what each file should hold, by its path in the repository */
export async function writeTokens() {
  const light = await readLook('light');
  const dark = await readLook('dark');
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const chart = 'packages/widgets/src/channel-mix/chart-styles.ts';
  const guide = 'docs/theming.md';
  const tables = {
    tokens: toTokenTable(light, dark),
    places: toPlaceTable(places.map(read)),
    contrast: toContrastTable(await readShipped()),
  };
  return new Map([
    [`${element}/tokens.ts`, toTokenStyles(light, dark)],
    [chart, withParts(read(chart), light, dark)],
    [guide, await pretty(guide, withTables(read(guide), tables))],
  ]);
}

const pretty = async (file, text) =>
  format(text, { ...(await resolveConfig(path.join(root, file))), filepath: file });

/** Where a paragraph of the styles begins. */
const paragraphs = ['ox.muted', 'ox.size.s', 'ox.density', 'ox.target'];

const own = (id) => `--_${nameOf(id).replace(/^ox-/, '')}`;
const share = (part) => `${Number((part * 100).toFixed(2))}%`;

/** What a token is where a host says nothing. */
export function defaultOf(id, light, dark) {
  const token = light.tokens.get(id);
  const { system, mix } = token.extension;
  const [first, second] = [token, dark.tokens.get(id)].map(toCss);
  if (system) return system;
  if (mix) {
    const others = `var(${own(token.alias)}) ${share(mix.share)}, var(${own(idIn(mix.with))})`;
    return `color-mix(in ${mix.in}, ${others})`;
  }
  if (token.alias) return `var(${own(token.alias)})`;
  return first === second ? first : `light-dark(${first}, ${second})`;
}

function toTokenStyles(light, dark) {
  const all = [...light.tokens];
  const tokens = all.filter(([id]) => id.startsWith('ox.') && !id.startsWith('ox.part.'));
  const lines = tokens.flatMap(([id, { extension }]) => {
    const { floor } = extension;
    const set = `var(--${nameOf(id)}, ${defaultOf(id, light, dark)})`;
    const value = floor ? `max(${set}, ${floor.value}${floor.unit})` : set;
    const scaled = all.filter(
      ([
        ,
        {
          extension: { times },
        },
      ]) => times === `{${id}}`,
    );
    return [
      ...(paragraphs.includes(id) ? [''] : []),
      `    ${own(id)}: ${value};`,
      ...scaled.map(
        ([space, each]) => `    ${own(space)}: calc(${toCss(each)} * var(${own(id)}));`,
      ),
    ];
  });
  const inMedia = (feature, key, write) => {
    const those = tokens.filter(([, { extension }]) => key in extension);
    const rules = those.map(([id, { extension }]) => `      ${own(id)}: ${write(extension[key])};`);
    return `  @media (${feature}) {\n    :host {\n${rules.join('\n')}\n    }\n  }`;
  };
  const described = tokens.map(
    ([id, { description }]) => ` * @cssproperty --${nameOf(id)} - ${description}`,
  );
  return `// Written by scripts/build-tokens.mjs from packages/widgets/tokens, where a change has to be made.
import { css } from 'lit';

/**
 * The design tokens as a widget uses them: \`--_name\`, made from the host's \`--ox-name\` or a default. Colours are only
 * ever used in longhands such as \`background-color\`, where a hostile \`url()\` is invalid instead of fetched.
 *
${described.join('\n')}
 */
export const tokens = css\`
  :host {
${lines.join('\n')}
  }

${inMedia('prefers-reduced-motion: reduce', 'reducedMotion', ({ value, unit }) => `${value}${unit}`)}

${inMedia('prefers-contrast: more', 'moreContrast', (reference) => `var(${own(idIn(reference))})`)}

  /* The person's own palette: shape, dash and word already carry every difference. */
${inMedia('forced-colors: active', 'forcedColors', String)}
\`;
`;
}

/** The colours of the parts of a channel mix, which no other element has to bring along. */
function withParts(styles, light, dark) {
  const parts = [...light.tokens].filter(([id]) => id.startsWith('ox.part.'));
  return parts.reduce((written, [id, { description }]) => {
    const name = `--${nameOf(id)}`;
    return written
      .replace(new RegExp(`(@cssproperty ${name} - ).*`), (_, start) => start + description)
      .replace(
        new RegExp(`var\\(${name}, .*\\);`),
        () => `var(${name}, ${defaultOf(id, light, dark)});`,
      );
  }, styles);
}

/** Each table between the comments that name it. */
function withTables(guide, tables) {
  return Object.entries(tables).reduce(
    (written, [name, table]) =>
      written.replace(
        new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- end of ${name} -->)`),
        (_, start, end) => `${start}\n${table}\n\n${end}`,
      ),
    guide,
  );
}

if (isMain(import.meta)) {
  for (const [file, text] of await writeTokens()) writeFileSync(path.join(root, file), text);
}
