import * as z from 'zod/mini';
import { Instrument } from '../instrument/instrument.js';
import { mostSides } from '../instrument/instrument-limits.js';
import { readLink } from '../link/link.js';
import { Day } from '../period/period.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

const SideId = z
  .string()
  .check(z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'));

/** A name, and where to read or write more. */
const Named = z.union([
  Translation,
  z.strictObject({
    name: Translation,
    link: z.optional(
      z
        .string()
        .check(
          z.refine(
            (link) => readLink(link) !== undefined,
            'expected a plain http, https, mailto or tel address',
          ),
        ),
    ),
  }),
]);

/** What those who are asked are told before they answer. From how many answers on something is shown, the wave's threshold says. */
export const WavePromise = z.strictObject({
  /** What it is for. */
  purpose: z.optional(Translation),
  /** Who sees the results. */
  seenBy: z.optional(Translation),
  /** How long the answers are kept. */
  kept: z.optional(Translation),
  /** What was agreed with the works council or staff council. */
  agreement: z.optional(Named),
  /** Whom one can ask. */
  contact: z.optional(Named),
  /** How many people are asked. Where they are too few, own words are not asked for. */
  asked: z.optional(z.int().check(z.gte(1), z.lte(1e6))),
});
export type WavePromise = z.infer<typeof WavePromise>;

/** The id of a wave. */
export const WaveId = z
  .string()
  .check(z.regex(/^[\w.-]{1,120}$/, 'expected 1 to 120 letters, digits, ., - or _'));

/**
 * A span of days in which people are asked, and after which results are shown, once: nothing that is asked of a group is
 * shown while answers still come in.
 */
export const Wave = z
  .strictObject({
    id: WaveId,
    title: Translation,
    /**
     * What is asked: the id of an instrument that ships with Oxbow or of one of its variants (`ox6`, `ox7`), or an instrument.
     * Either this or `prompt`.
     */
    instrument: z.optional(z.union([WaveId, Instrument])),
    /** The short form of the instrument; it stays as it was when the wave began, as does what is struck. */
    short: z.optional(z.boolean()),
    /** What of the instrument is struck: ids of items, dimensions or segment questions, and topics (`leadership`, `health`). */
    exclude: z.optional(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(60)))
        .check(z.minLength(1), z.maxLength(200)),
    ),
    /** The id of the prompt whose answers belong to the wave. */
    prompt: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    /** Who is asked: sides of the instrument; of a prompt `employee` or `customer`. */
    sides: z.array(SideId).check(
      z.minLength(1),
      z.maxLength(mostSides),
      z.refine((sides) => new Set(sides).size === sides.length, 'expected each side once'),
    ),
    /** The first day (UTC) on which answers are taken. */
    opens: Day,
    /** The last day (UTC) on which answers are taken; results come after it. */
    closes: Day,
    /** Scores are shown from so many answers on, 5 to 1000; it stays as it was when the wave began. */
    threshold: z.int().check(z.gte(5), z.lte(1000)),
    /**
     * Only answers with a token of the firm's server are taken. Without it anybody who has the site's key may add answers to
     * a prompt: whoever adds four that he knows to a single one can compute that one.
     */
    signed: z.optional(z.boolean()),
    /** What those who are asked are told; it stays as it was when the wave began. */
    protection: z.optional(WavePromise),
    /** A wave that is closed takes no answer, and is not opened again. */
    status: z.enum(['open', 'closed']),
  })
  .check(
    z.refine(({ instrument, prompt }) => (instrument === undefined) !== (prompt === undefined), {
      path: ['instrument'],
      message: 'expected either an instrument or a prompt',
    }),
    z.refine(({ instrument, short, exclude }) => instrument !== undefined || !(short || exclude), {
      path: ['exclude'],
      message: 'expected only beside an instrument',
    }),
    z.refine(
      ({ sides, instrument, prompt }) => {
        if (prompt !== undefined) return sides.every((side) => Side.safeParse(side).success);
        if (typeof instrument !== 'object') return true;
        return sides.every((side) => instrument.sides.some(({ id }) => id === side));
      },
      { path: ['sides'], message: 'expected sides of what is asked' },
    ),
    z.refine(({ opens, closes }) => opens <= closes, {
      path: ['closes'],
      message: 'expected a day that is not before the wave opens',
    }),
  );
export type Wave = z.infer<typeof Wave>;
