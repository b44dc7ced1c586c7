import type { Dimension, Instrument, Item, SegmentQuestion } from '@oxbow/model/instrument';

/** What is asked of one person. */
export interface Questionnaire {
  instrument: Instrument;
  side: string;
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
  /** Ids of statements or dimensions, and topics, with blanks between them. */
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
  if (!instrument.sides.some(({ id }) => id === side)) return undefined;
  const excluded = new Set(exclude.split(/\s+/));
  const items = instrument.items.filter(
    (item) =>
      item.side === side &&
      !excluded.has(item.id) &&
      !excluded.has(item.dimension) &&
      !item.topics?.some((topic) => excluded.has(topic)),
  );
  const pages = instrument.dimensions
    .map((dimension) => {
      const own = items.filter((item) => item.dimension === dimension.id);
      return { dimension, items: short ? toShort(own) : own };
    })
    .filter((page) => page.items.length > 0);
  const segments = (instrument.segments ?? []).filter(
    ({ id, sides }) => sides.includes(side) && !excluded.has(id),
  );
  return { instrument, side, pages, segments };
}

/** Those that are marked for the short form; the first where none is. */
function toShort(items: Item[]): Item[] {
  const marked = items.filter(({ pulse }) => pulse);
  return marked.length > 0 ? marked : items.slice(0, 1);
}

/** All that is asked, in its order. */
export function itemsOf({ pages }: Questionnaire): Item[] {
  return pages.flatMap(({ items }) => items);
}
