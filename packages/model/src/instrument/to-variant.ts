import type { Instrument } from './instrument.js';

/**
 * A variant of an instrument as an instrument: the same answers, counted otherwise. Items keep their ids; those of a dimension
 * that is put into another one belong to that one, so that a person's score there is the mean of what they answered of both,
 * and not a mean of two means.
 *
 * Of one wave only one variant may be published: the difference of two would tell what neither does.
 * @param id of a variant, or of the instrument itself
 * @returns an instrument without variants; `undefined` where there is none of this id
 */
export function toVariant(instrument: Instrument, id: string): Instrument | undefined {
  const { variants = [], ...base } = instrument;
  if (id === base.id) return base;
  const variant = variants.find((one) => one.id === id);
  if (!variant) return undefined;
  const { title, dimensions = [], items = [], folds = {} } = variant;
  const into = (dimension: string) =>
    (Object.hasOwn(folds, dimension) ? folds[dimension]?.into : undefined) ?? dimension;
  return {
    ...base,
    ...{ id, title },
    dimensions: [...base.dimensions, ...dimensions].filter(({ id }) => into(id) === id),
    items: [...base.items, ...items].map((item) => ({
      ...item,
      dimension: into(item.dimension),
    })),
  };
}
