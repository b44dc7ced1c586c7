// Which colours meet in the widgets, and how much they have to differ: WCAG 2.2, 1.4.3 and 1.4.11.
import Color from 'colorjs.io';
import { blend, colorsOf, contrastOf } from './colors.mjs';

/** What is written with everywhere. */
const inks = ['text', 'muted', 'accent', 'good', 'warn', 'bad'];
/** Whose figures and names are written in a chart; elsewhere they are shapes and lines. */
const sides = ['customers', 'employees', 'benchmark'];
/** What it stands on: the page, a row under the pointer, what is chosen. */
const grounds = ['surface', 'sunken', 'accent-soft'];
const parts = ['1', '2', '3', '4', '5', '6', '7'].map((part) => `part.${part}`);

const each = (ones, others, least) =>
  ones.flatMap((ink) => others.map((ground) => ({ ink, ground, least })));

/**
 * Names without `ox.`. Hairlines (`line`) and the bars of what is still to come (`blank`) say nothing and are not here.
 * @type {{ ink: string, ground: string, least: 3 | 4.5 }[]}
 */
export const pairs = [
  ...each(inks, grounds, 4.5),
  ...each(sides, ['surface'], 4.5),
  { ink: 'on-accent', ground: 'accent', least: 4.5 },
  // What a search has found in a timeline: words, and the mark of the row that they are in.
  { ink: 'text', ground: 'found', least: 4.5 },
  ...each(['customers', 'employees'], ['found'], 3),
  ...each(sides, ['sunken', 'accent-soft'], 3),
  ...each(['edge', 'focus'], grounds, 3),
  // How far something is.
  { ink: 'accent', ground: 'blank', least: 3 },
  ...each(parts, ['surface', 'sunken'], 3),
];

/**
 * @param {import('./tokens.mjs').Look} look
 * @param {string} [surface] another ground than its own, in CSS
 * @returns {{ ink: string, ground: string, least: number, ratio: number }[]} every pair; too little where `ratio < least`
 */
export function contrastsOf(look, surface) {
  const colors = colorsOf(
    surface ? { ...look, tokens: new Map([...look.tokens, surfaceOf(look, surface)]) } : look,
  );
  const of = (name) => colors.get(`ox.${name}`);
  const found = blend(of('warn'), of('surface'), 0.26);
  return pairs.map((pair) => ({
    ...pair,
    ratio: contrastOf(of(pair.ink), pair.ground === 'found' ? found : of(pair.ground)),
  }));
}

function surfaceOf({ tokens }, surface) {
  const value = { colorSpace: 'srgb', components: [...new Color(surface).to('srgb').coords] };
  return ['ox.surface', { ...tokens.get('ox.surface'), value }];
}
