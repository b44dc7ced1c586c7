// Writes design tokens as CSS.
import { toCssColor } from './colors.mjs';
import { nameOf, schemes } from './tokens.mjs';

/** How a value of each type of the format is written in CSS. */
const writers = {
  color: toCssColor,
  dimension: ({ value, unit }) => (value === 0 ? '0' : `${value}${unit}`),
  duration: ({ value, unit }) => `${value}${unit}`,
  cubicBezier: (value) => `cubic-bezier(${value.join(', ')})`,
  number: String,
  fontWeight: String,
  shadow: (layers) => layers.map(writeShadow).join(', '),
  transition: ({ duration, delay, timingFunction }) =>
    [
      writers.duration(duration),
      writers.cubicBezier(timingFunction),
      ...(delay.value === 0 ? [] : [writers.duration(delay)]),
    ].join(' '),
};

function writeShadow({ color, offsetX, offsetY, blur, spread, inset }) {
  const lengths = [offsetX, offsetY, blur, ...(spread.value === 0 ? [] : [spread])];
  return [...(inset ? ['inset'] : []), ...lengths.map(writers.dimension), toCssColor(color)].join(
    ' ',
  );
}

/**
 * @param {import('./tokens.mjs').Token} token
 * @returns {string} its value in CSS
 */
export function toCss({ type, value, extension }) {
  const { unit = '', least } = extension;
  const written = `${writers[type](value)}${unit}`;
  return least ? `max(${written}, ${writers.dimension(least)})` : written;
}

/** One value for both schemes, or two that the page's `color-scheme` chooses from. */
const toPair = ([light, dark]) =>
  dark === undefined || light === dark ? light : `light-dark(${light}, ${dark})`;

/**
 * The style sheet of a theme. What it does not set stays what it is in Oxbow; one for a single scheme has all colours, since the
 * page may be in the other one.
 * @param {string} name as in `fjord`: the class is `ox-theme-fjord`
 * @param {{ light?: import('./tokens.mjs').Look, dark?: import('./tokens.mjs').Look }} looks
 * @throws {Error} where light and dark differ in what is no colour
 */
export function toThemeCss(name, looks) {
  const [only, ...others] = schemes.filter((scheme) => looks[scheme]);
  const isPair = others.length > 0;
  const all = schemes.flatMap((scheme) => looks[scheme] ?? []);
  const [{ tokens }] = all;
  const isSet = (id) =>
    all.some(({ own }) => own.has(id)) ||
    (!isPair && tokens.get(id).type === 'color' && tokens.get(id).alias === undefined);
  const lines = [...tokens.keys()]
    .filter((id) => id.startsWith('ox.') && isSet(id))
    .map((id) => `  --${nameOf(id)}: ${toPair(valuesOf(id, all))};`);
  const where = `:where(:root, .ox-theme-${name})`;
  const rules = [
    `${where} {\n${lines.join('\n')}\n}`,
    // Only where it is asked for by name: the scheme of the whole page is its own.
    ...(isPair ? [] : [`:where(.ox-theme-${name}) {\n  color-scheme: ${only};\n}`]),
  ].join('\n\n');
  // Paper is white.
  if (isPair || only === 'light') return `${rules}\n`;
  return `@media screen {\n${rules.replaceAll(/^(?=.)/gm, '  ')}\n}\n`;
}

function valuesOf(id, looks) {
  const tokens = looks.map((look) => look.tokens.get(id));
  if (tokens[0].type === 'color') return tokens.map(toCss);
  // What is no colour does not depend on the scheme, so that the file for light may say it alone.
  const own = looks.filter((look) => look.own.has(id)).map((look) => toCss(look.tokens.get(id)));
  if (new Set(own).size > 1)
    throw new Error(`${id} is ${own.join(' in light and ')} in dark; only colours may differ.`);
  return own.slice(0, 1);
}
