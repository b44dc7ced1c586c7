import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';

const Id = z
  .string()
  .check(z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'));

/** One of the things an instrument measures. */
export const Dimension = z.strictObject({
  id: Id,
  label: Translation,
  /** The question that an organisation asks itself about it; no question to respondents. */
  question: z.optional(Translation),
});
export type Dimension = z.infer<typeof Dimension>;

/** One statement that one side agrees or disagrees with. */
export const Item = z.strictObject({
  /** Stays the same in every variant, so that results can be computed anew from the same answers. */
  id: Id,
  dimension: Id,
  side: Id,
  text: Translation,
  /** What of the dimension it asks about, in a word or two, for those who evaluate. */
  facet: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});
export type Item = z.infer<typeof Item>;

/** A questionnaire as data: nothing about its dimensions is code. */
export const Instrument = z
  .strictObject({
    id: Id,
    version: z.int().check(z.gte(1)),
    title: Translation,
    /** What is known of how well it measures, for the note on the method. */
    status: z.optional(Translation),
    scale: z.strictObject({
      points: z.union([z.literal(5), z.literal(7)]),
      /** The words of each point, the lowest first. */
      labels: z.array(Translation),
    }),
    /** Whose views it asks for, such as `employee` and `customer`. */
    sides: z.array(z.strictObject({ id: Id, label: Translation })).check(z.minLength(1)),
    /** In the order in which they are always shown. */
    dimensions: z.array(Dimension).check(z.minLength(3), z.maxLength(12)),
    items: z.array(Item),
  })
  .check(
    z.refine(({ scale }) => scale.labels.length === scale.points, {
      path: ['scale', 'labels'],
      message: 'expected one label for each point',
    }),
    z.refine(
      ({ items, dimensions, sides }) =>
        items.every(
          ({ dimension, side }) =>
            dimensions.some(({ id }) => id === dimension) && sides.some(({ id }) => id === side),
        ),
      { path: ['items'], message: 'an item names a dimension or side that is not there' },
    ),
    z.refine(({ sides }) => haveOwnIds(sides), {
      path: ['sides'],
      message: 'two sides share an id',
    }),
    z.refine(({ dimensions }) => haveOwnIds(dimensions), {
      path: ['dimensions'],
      message: 'two dimensions share an id',
    }),
    z.refine(({ items }) => haveOwnIds(items), {
      path: ['items'],
      message: 'two items share an id',
    }),
  );
export type Instrument = z.infer<typeof Instrument>;

function haveOwnIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}
