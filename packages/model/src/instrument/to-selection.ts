import type { Instrument, Item } from './instrument.js';

/** What of an instrument is asked. */
export interface Selection {
  /** The short form: of each dimension and side only the items that are marked for it (`pulse`), the first where none is. */
  short?: boolean | undefined;
  /** What is struck: ids of items, dimensions or segment questions, and topics (`leadership`, `health`). */
  exclude?: readonly string[] | undefined;
}

/**
 * What is asked of an instrument, as an instrument: a score is then that of what was asked, so that who answers all of a short
 * form has one. Dimensions stay, also those of which nothing is left to ask.
 * @param instrument without variants, see `toVariant`
 */
export function toSelection(
  instrument: Instrument,
  { short = false, exclude = [] }: Selection,
): Instrument {
  const struck = new Set(exclude);
  const left = instrument.items.filter(
    ({ id, dimension, topics }) =>
      !struck.has(id) && !struck.has(dimension) && !topics?.some((topic) => struck.has(topic)),
  );
  const { segments, ...rest } = instrument;
  const asked = segments?.filter(({ id }) => !struck.has(id));
  return {
    ...rest,
    items: short ? left.filter((item) => isOfShortForm(item, left)) : left,
    ...(asked?.length && { segments: asked }),
  };
}

function isOfShortForm(item: Item, items: readonly Item[]): boolean {
  const own = items.filter(
    ({ dimension, side }) => dimension === item.dimension && side === item.side,
  );
  return own.some(({ pulse }) => pulse) ? item.pulse === true : own[0] === item;
}
