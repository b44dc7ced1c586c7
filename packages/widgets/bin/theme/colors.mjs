// The colours of a look as a browser makes them of its tokens.
import Color from 'colorjs.io';
import { idIn } from './tokens.mjs';

/** What Color.js calls otherwise than the format does. */
const spaces = { 'display-p3': 'p3', 'a98-rgb': 'a98rgb', 'prophoto-rgb': 'prophoto' };

/**
 * @param {{ colorSpace: string, components: (number | 'none')[], alpha?: number }} value as in DTCG; its `hex`, which is there
 *   for tools that know only that, is not read
 */
function toColor({ colorSpace, components, alpha = 1 }) {
  const coords = components.map((each) => (each === 'none' ? null : each));
  return new Color(spaces[colorSpace] ?? colorSpace, coords, alpha);
}

/**
 * @param {import('./tokens.mjs').Look} look
 * @returns {Map<string, Color>} by the id of the token, such as `ox.accent`
 */
export function colorsOf({ tokens }) {
  const made = new Map();
  const make = (id) => {
    if (made.has(id)) return made.get(id);
    const { alias, value, extension } = tokens.get(id);
    const { mix } = extension;
    // An alias may lead to a mix, of which the parser knows only what it is mixed of.
    const own = alias && tokens.has(alias) ? make(alias) : toColor(value);
    const color = mix ? blend(own, make(idIn(mix.with)), mix.share) : own;
    made.set(id, color);
    return color;
  };
  for (const [id, { type }] of tokens) if (type === 'color') make(id);
  return made;
}

/** As `color-mix(in oklab, one share, other)`. */
export const blend = (one, other, share) =>
  Color.mix(other, one, share, { space: 'oklab', outputSpace: 'srgb' });

/** What is seen of a colour on another one: all of it, unless it is see-through. */
const on = (color, ground) =>
  color.alpha < 1
    ? Color.mix(ground, new Color({ ...color, alpha: 1 }), color.alpha, { space: 'srgb' })
    : color;

/**
 * The contrast of one colour on another by WCAG 2.2, 1 to 21.
 * @param {Color} color
 * @param {Color} ground
 */
export const contrastOf = (color, ground) => ground.contrast(on(color, ground), 'WCAG21');

/** A DTCG colour in CSS: `#rrggbb` where that says the same. */
export function toCssColor(value) {
  const { colorSpace, components, alpha = 1 } = value;
  const color = toColor(value);
  if (colorSpace !== 'srgb') return color.toString({ precision: 5 });
  const bytes = components.map((each) => Math.round(Number(each) * 255) || 0);
  if (alpha < 1) return `rgb(${bytes.join(' ')} / ${alpha})`;
  return `#${bytes.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
