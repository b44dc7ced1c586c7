import { touchpointTypes, type TouchpointType } from '../touchpoint/touchpoint-types.js';
import type { Handover } from '../handover/handover.js';
import type { ReadTouchpoint } from '../touchpoint/read-touchpoint.js';

/** The words that stand in a story in the place of those of the records. */
export interface StoryWords {
  /** What is said of a touchpoint of a type, as in `Order`. */
  type(type: TouchpointType): string;
  /** What is said of a touchpoint of any other type, as in `Touchpoint`. */
  other: string;
  /** Who stated a mood, where it was not the customer, as in `somebody else`. */
  somebody: string;
}

/** A touchpoint as it is told to those who do not serve the customer. It has no key whose value is a text of its record. */
export interface StoryTouchpoint extends Pick<
  ReadTouchpoint,
  'channel' | 'alongside' | 'direction' | 'title' | 'case' | 'side' | 'confidential'
> {
  type?: TouchpointType;
  /** The day of the story, from 1; absent where its time could not be read. */
  day?: number;
  /** Only of ten points at most, and of a touchpoint that is not confidential. */
  rating?: { value: number; maximum: number };
  /** In the middle of one of five ranges: −0.8, −0.4, 0, 0.4 or 0.8. */
  sentiment?: { value: number; source: string };
  /** Without a reason, since that is in words of the source. */
  handover?: { carried: boolean };
}

/**
 * What all touchpoints of one story share: its first day, and how its cases are called. Cases are called in the order in
 * which they are asked for, so ask in the order of time.
 */
export class Story {
  readonly #words: StoryWords;
  readonly #firstDay: number | undefined;
  readonly #dayOf: (at: number) => number;
  readonly #cases: Map<string, string>;

  /**
   * @param first time of the earliest touchpoint, in milliseconds since 1970 UTC; `undefined` where none is known
   * @param timeZone IANA name; that of the machine where absent. An unknown one is a `RangeError`.
   * @param before the story as it was before earlier touchpoints came, whose cases keep their names
   */
  constructor(words: StoryWords, first: number | undefined, timeZone?: string, before?: Story) {
    this.#words = words;
    this.#dayOf = createDays(timeZone);
    this.#firstDay = first === undefined ? undefined : this.#dayOf(first);
    this.#cases = before ? before.#cases : new Map();
  }

  /** The day of the story on which a moment lies, from 1; `undefined` before its first. */
  dayOf(at: number | undefined): number | undefined {
    if (at === undefined || this.#firstDay === undefined) return undefined;
    const day = this.#dayOf(at) - this.#firstDay + 1;
    return day >= 1 ? day : undefined;
  }

  /** How a case is called in this story: `A`, `B`, … `Z`, `AA`, … */
  caseOf(id: string): string {
    const known = this.#cases.get(id);
    if (known !== undefined) return known;
    const name = toLetters(this.#cases.size);
    this.#cases.set(id, name);
    return name;
  }

  /**
   * Tells a touchpoint without what could name the customer, or somebody of the firm: what is not in a closed list, a
   * number of few points or a yes or no is left out, whatever it is called.
   */
  tell(touchpoint: ReadTouchpoint): StoryTouchpoint {
    const { channel, alongside, direction, side, confidential } = touchpoint;
    const type = touchpointTypes.find((one) => one === touchpoint.type);
    const day = this.dayOf(touchpoint.at);
    const rating = tellRating(touchpoint);
    const carried = touchpoint.handover?.carried;
    return {
      channel,
      ...(alongside && { alongside }),
      ...(type && { type }),
      ...(direction && { direction }),
      title: type ? this.#words.type(type) : this.#words.other,
      ...(touchpoint.case !== undefined && { case: this.caseOf(touchpoint.case) }),
      ...(day !== undefined && { day }),
      ...(rating && { rating }),
      ...(touchpoint.sentiment && { sentiment: this.#tellMood(touchpoint.sentiment) }),
      ...(carried !== undefined && { handover: { carried } }),
      side,
      confidential,
    };
  }

  #tellMood({ value, source }: { value: number; source: string }): StoryTouchpoint['sentiment'] {
    const fifth = Math.min(4, Math.floor((value + 1) / 0.4));
    return {
      value: (fifth * 4 - 8) / 10,
      source: source === 'customer' ? source : this.#words.somebody,
    };
  }
}

/**
 * Tells a handover without its reason, which is in words of the source, and with no more than the whole days between:
 * whoever knows the minutes finds them in another system.
 */
export function tellHandover(handover: Handover): Handover {
  const days = Math.floor((handover.between ?? 0) / milliseconds);
  const between = days > 0 ? days * milliseconds : undefined;
  return { ...handover, reason: undefined, between };
}

const milliseconds = 86_400_000;

function tellRating({ rating, confidential }: ReadTouchpoint): StoryTouchpoint['rating'] {
  if (!rating || confidential) return undefined;
  const { value, maximum } = rating;
  const isPlain = Number.isInteger(value) && Number.isInteger(maximum);
  return isPlain && maximum <= 10 && value <= maximum ? { value, maximum } : undefined;
}

function toLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : toLetters(Math.floor(index / 26) - 1) + letter;
}

/** Counts the days of a calendar, from one that is the same for all. */
function createDays(timeZone: string | undefined): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  return (at) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1 } = parts;
    // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
    return new Date(0).setUTCFullYear(year, month - 1, day) / milliseconds;
  };
}
