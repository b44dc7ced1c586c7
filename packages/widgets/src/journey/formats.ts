import type { CodedScore } from '@oxbow/model/scoring';
import type { Translation } from '@oxbow/model/translation';
import { writeNumber } from '../element/number.js';
import { toForeign, type Piece } from '../element/wording.js';
import type { JourneyWording } from './strings.js';

/** How what a journey holds is written for one language. */
export interface Formats {
  /** How people felt, 1 to 5, with one decimal at most. */
  felt(value: number, bound?: CodedScore['bound']): string;
  /** What the host calls something, in quotes. */
  named(title: Translation): Piece[];
  /** Several of these, as a list in a sentence. */
  join(items: readonly (readonly Piece[])[]): Piece[];
  /** How many people, with the word. */
  people(count: number): string;
}

export function createFormats({ locale, text }: JourneyWording): Formats {
  return {
    felt: (value, bound) => `${signOf(bound)}${writeNumber(roundFelt(value), locale)}`,
    named: (title) => {
      const [before, after] = text('named').split('{title}');
      return [own(before), toForeign(title, locale), own(after)].filter((piece) => piece.text);
    },
    join: (items) => {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' });
      return list
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap(({ type, value }) =>
          type === 'element' ? (items[Number(value)] ?? []) : [own(value)],
        );
    },
    people: (count) => text('people', { count }),
  };
}

/** Before a figure that is only bounded. */
export function signOf(bound: CodedScore['bound']): string {
  return bound === 'most' ? '≤\u00a0' : bound === 'least' ? '≥\u00a0' : '';
}

/** With one decimal, as it is written: what is written alike is alike. */
export function roundFelt(value: number): number {
  return Math.round(value * 10) / 10;
}

function own(text = ''): Piece {
  return { text, foreign: false };
}
