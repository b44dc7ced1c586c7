import { dayBefore } from '../formats.js';
import type { MixShown } from '../late-parts.js';
import type { SideMix } from '../mixes.js';
import { partName } from '../view-model.js';
import { hasDecimalComma, writeCells } from '../../element/write-cells.js';
import type { TakingWording } from './strings.js';

/**
 * Writes what is shown as CSV, a line for each part of each period: its share in percent with one decimal, its number, and the
 * number that it is a share of. What is withheld is words here too.
 */
export function writeMix({ content }: Pick<MixShown, 'content'>, wording: TakingWording): string {
  const { text, locale } = wording;
  const { sides } = content.mixes;
  const head = [
    text('takeSide'),
    text('takeFrom'),
    text('takeLast'),
    text('takeWhole'),
    text('channel'),
    `${text('share')} (%)`,
    text(content.sight.direction === 'internal' ? 'steps' : 'contacts'),
    text('takeTotal'),
  ];
  return writeCells([head, ...sides.flatMap((side) => toRows(side, wording))], locale);
}

function toRows({ side, mix, withheld, isWithheld }: SideMix, wording: TakingWording): string[][] {
  const { text, locale } = wording;
  const isComma = hasDecimalComma(locale);
  const write = (share: number) => {
    const number = (share * 100).toFixed(1);
    return isComma ? number.replace('.', ',') : number;
  };
  return mix.periods.flatMap(({ from, until, isWhole, total, shares }, place) => {
    const frame = [text(side), from, dayBefore(until), text(isWhole ? 'takeYes' : 'takeNo')];
    if (isWithheld || withheld.has(place)) {
      const words = text('takeWithheld');
      return [[...frame, text('all'), words, words, words]];
    }
    return shares.map(({ share, count }, part) => [
      ...frame,
      partName(mix.parts[part] ?? 'rest', mix.rest, wording),
      share === null ? '' : write(share),
      String(count),
      String(total),
    ]);
  });
}
