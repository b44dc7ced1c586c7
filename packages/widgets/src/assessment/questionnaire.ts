import type { Dimension, Instrument, Item, SegmentQuestion } from '@oxbow/model/instrument';
import { toSelection } from '@oxbow/model/instrument-selection';
import { isProtectedSide } from '@oxbow/model/protected-side';

/** What is asked of one person. */
export interface Questionnaire {
  instrument: Instrument;
  side: string;
  /** The instrument marks the side as one of people who do not work there. */
  isOutside: boolean;
  /** Nothing of what is answered may be in an event, and what the person is owed is read first. */
  isProtected: boolean;
  /** One for each dimension with something to ask, in their fixed order. */
  pages: QuestionnairePage[];
  /** What the person may say of where they stand. */
  segments: SegmentQuestion[];
}

/** What is asked of one dimension. */
export interface QuestionnairePage {
  dimension: Dimension;
  items: Item[];
}

/** What of an instrument is asked. */
export interface Selection {
  side: string;
  short: boolean;
  /** Ids of statements, dimensions or segment questions, and topics, with blanks between them. */
  exclude?: string | undefined;
}

/**
 * Picks what is asked of one side.
 * @returns `undefined` where the instrument has no such side; without a page where nothing is left to ask
 */
export function toQuestionnaire(
  instrument: Instrument,
  { side, short, exclude = '' }: Selection,
): Questionnaire | undefined {
  const found = instrument.sides.find(({ id }) => id === side);
  if (!found) return undefined;
  const isOutside = found.outside === true;
  const asked = toSelection(instrument, { short, exclude: exclude.split(/\s+/) });
  const pages = asked.dimensions
    .map((dimension) => ({
      dimension,
      items: asked.items.filter((item) => item.side === side && item.dimension === dimension.id),
    }))
    .filter((page) => page.items.length > 0);
  const segments = (asked.segments ?? []).filter(({ sides }) => sides.includes(side));
  const isProtected = isProtectedSide(side, isOutside);
  return { instrument, side, isOutside, isProtected, pages, segments };
}

/** All that is asked, in its order. */
export function itemsOf({ pages }: Questionnaire): Item[] {
  return pages.flatMap(({ items }) => items);
}
