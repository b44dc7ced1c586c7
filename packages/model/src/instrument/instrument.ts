import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';
import { dimensionsAllowed, findInstrumentFaults } from './instrument-faults.js';
import {
  isLabel,
  itemTopics,
  mostItemsAsked,
  mostOptions,
  mostSegments,
  mostSides,
  mostVariants,
} from './instrument-limits.js';

const Id = z.string().check(
  z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'),
  // A key of this name is none: what is answered under it would be lost.
  z.refine((id) => id !== '__proto__', 'expected 1 to 60 letters, and not “__proto__”'),
);

/** A name: what stands beside a figure or an answer, and is no sentence of its own. */
const Label = Translation.check(
  z.refine(isLabel, 'expected a text of at most 200 characters, or one for each language tag'),
);

/** One of the things an instrument measures. */
export const Dimension = z.strictObject({
  id: Id,
  label: Label,
  /** The questions that an organisation asks itself about it, by side; no questions to respondents. */
  questions: z.optional(z.record(Id, Translation)),
  /** What is done about it, by side: one measure, mirrored for each. */
  practice: z.optional(z.record(Id, Translation)),
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
  /** It belongs to the short form. */
  pulse: z.optional(z.boolean()),
  /** What it touches that a works council may want to strike. */
  topics: z.optional(
    z.array(z.enum(itemTopics)).check(z.minLength(1), z.maxLength(itemTopics.length)),
  ),
});
export type Item = z.infer<typeof Item>;

/** A way to part those who answer, by what they say of themselves: never crossed with another one, nor with units. */
export const SegmentQuestion = z.strictObject({
  /** Such as `distance`, how near somebody is to customers. */
  id: Id,
  /** The sides that are asked. */
  sides: z.array(Id).check(z.minLength(1), z.maxLength(mostSides)),
  label: Label,
  /** What is asked; answering it is always left to the person. */
  text: Translation,
  options: z
    .array(z.strictObject({ id: Id, label: Label }))

    .check(
      z.minLength(2),
      z.maxLength(mostOptions),
      z.refine(haveOwnIds, 'two options share an id'),
    ),
});
export type SegmentQuestion = z.infer<typeof SegmentQuestion>;

/** The same answers counted otherwise: dimensions added, or put into others. `toVariant` makes an instrument of it. */
export const Variant = z.strictObject({
  id: Id,
  title: Label,
  /** Dimensions that are added at the end, with items of their own. */
  dimensions: z.optional(z.array(Dimension).check(z.maxLength(dimensionsAllowed.most))),
  items: z.optional(z.array(Item).check(z.maxLength(mostItemsAsked))),
  /** Dimensions that are put into another one, which their items then belong to. */
  folds: z.optional(z.record(Id, z.strictObject({ into: Id }))),
});
export type Variant = z.infer<typeof Variant>;

/** A questionnaire as data: nothing about its dimensions is code. */
export const Instrument = z
  .strictObject({
    id: Id,
    version: z.int().check(z.gte(1)),
    title: Label,
    /** What is known of how well it measures, for the note on the method. */
    status: z.optional(Translation),
    scale: z.strictObject({
      points: z.union([z.literal(5), z.literal(7)]),
      /** The words of each point, the lowest first. */
      labels: z.array(Label),
    }),
    /** Whose views it asks for, such as `employee` and `customer`. */
    sides: z
      .array(
        z.strictObject({
          id: Id,
          label: Label,
          /** People who do not work here: they are asked as customers are, without the protection of employees. */
          outside: z.optional(z.literal(true)),
        }),
      )
      .check(z.minLength(1), z.maxLength(mostSides)),
    /** In the order in which they are always shown. */
    dimensions: z
      .array(Dimension)
      .check(z.minLength(dimensionsAllowed.least), z.maxLength(dimensionsAllowed.most)),
    items: z.array(Item).check(z.maxLength(mostItemsAsked)),
    segments: z.optional(z.array(SegmentQuestion).check(z.maxLength(mostSegments))),
    variants: z.optional(z.array(Variant).check(z.maxLength(mostVariants))),
  })
  .check(
    z.refine(({ scale }) => scale.labels.length === scale.points, {
      path: ['scale', 'labels'],
      message: 'expected one label for each point',
    }),
    z.check((context) => {
      for (const fault of findInstrumentFaults(context.value))
        context.issues.push({ code: 'custom', input: context.value, ...fault });
    }),
  );
export type Instrument = z.infer<typeof Instrument>;

function haveOwnIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}
