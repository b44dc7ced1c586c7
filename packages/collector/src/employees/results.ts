import { randomUUID } from 'node:crypto';
import type { Instrument } from '@oxbow/model/instrument';
import { findInstrument } from '@oxbow/model/instruments';
import { publish, type PersonAnswers } from '@oxbow/model/publication';
import type { ExperienceProfile } from '@oxbow/model/experience';
import type { ShareType } from '@oxbow/model/share';
import { leastFor, mayRelease, nextShown, whole } from '@oxbow/model/suppression';
import type { Unit } from '@oxbow/model/unit';
import type { Wave } from '@oxbow/model/wave';
import { instrumentOf } from './instruments.js';
import { publishPrompt, type Asked, type PromptResult } from './prompt-results.js';

/** What is in a sealed answer: all that is ever known of it, and no person. */
export interface SealedContent {
  /** Of an assessment any side of its instrument. */
  side: string;
  unit?: string;
  /** Of an assessment, where the person says to stand: an option by question. Never beside the unit in what is counted. */
  segments?: Record<string, string>;
  /** Of an assessment, by item. */
  answers?: Record<string, number | null>;
  /** Of a response, by question: how likely a recommendation is, 0 to 10. */
  scores?: Record<string, number>;
  /** Of a response, by question: how much somebody agrees or is satisfied, on the scale of what was asked. */
  shares?: Record<string, { type: ShareType; value: number }>;
  /** Of a response, by question: a number on a scale of the prompt's. */
  numbers?: Record<string, number>;
  /** Of a response, by question: what was chosen. */
  choices?: Record<string, { options: string[]; other?: true }>;
  texts?: string[];
  /** Of a response: the version of the prompt that was answered, for what that one promised. */
  version?: number;
  /** True when it may come from a machine; it does not count. */
  suspect?: boolean;
}

/** What somebody said in their own words, as it is shown. */
export interface Comment {
  side: string;
  text: string;
  /** The month in which the wave closed: `2026-11`. */
  month: string;
}

/** What is shown of a group. */
export type GroupResult = ExperienceProfile | PromptResult;

/** What is shown of a wave, and all that stays of it. */
export interface WaveResults {
  /** By unit; the whole is empty. */
  results: Map<string, GroupResult>;
  comments: (Comment & { id: string })[];
  /** How many answered, where they are enough. */
  people: Partial<Record<string, number>>;
  /** For each unit that is not shown, the one above it that is. */
  leads: Record<string, string>;
}

interface Closing {
  wave: Wave;
  instrument: Instrument | undefined;
  units: Unit[];
  asked?: Asked;
}

/**
 * Makes of the answers of a wave what may be shown: nothing of a group with too few, nor of one from which such a group could be
 * computed; comments without unit, and only from 10 answers of their side on, in an order that is theirs by chance.
 * @param instrument what was asked; `undefined` where it was a prompt
 * @param asked the prompt's questions, where it is kept here
 * @param month in which the wave closes
 */
export function toResults(
  { wave, instrument, units, asked = new Map() }: Closing,
  contents: readonly SealedContent[],
  month: string,
): WaveResults {
  const { threshold, sides, title } = wave;
  const counted = contents.filter(
    ({ suspect, side }) => !suspect && sides.some((one) => one === side),
  );
  const people: Partial<Record<string, number>> = {};
  const comments: WaveResults['comments'] = [];
  for (const side of sides) {
    const ofSide = counted.filter((content) => content.side === side);
    if (mayRelease(ofSide.length, threshold)) people[side] = ofSide.length;
    if (ofSide.length < leastFor('comment', threshold)) continue;
    for (const text of ofSide.flatMap(({ texts = [] }) => texts)) {
      comments.push({ id: randomUUID(), side, text, month });
    }
  }
  const results = instrument
    ? publish({
        ...{ instrument, units, sides, threshold, wave: title },
        excluded: excludedOf(wave, instrument),
        people: counted.map(toPerson),
      })
    : publishPrompt({ units, asked, threshold }, counted);
  const shown = new Set(results.keys());
  const leads = units.flatMap(({ id }) => {
    const next = shown.has(id) ? undefined : nextShown(units, id, shown);
    return next === undefined ? [] : [[id, next] as const];
  });
  // Their ids are random, so this order is none of coming; it is the one in which they are written.
  comments.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { results, comments, people, leads: Object.fromEntries(leads) };
}

/**
 * Which statements are not asked of the sides of a wave: of the instrument that ships with Oxbow under this id, else of the
 * host's own.
 */
function excludedOf({ instrument, sides }: Wave, { id, version, items }: Instrument): string[] {
  const shipped = findInstrument(id);
  const whole = shipped?.version === version ? shipped : instrumentOf(instrument);
  const asked = new Set(items.map((item) => item.id));
  return (whole?.items ?? [])
    .filter((item) => sides.includes(item.side) && !asked.has(item.id))
    .map((item) => item.id);
}

function toPerson({ side, unit = whole, segments, answers = {} }: SealedContent): PersonAnswers {
  return { side, unit, answers, ...(segments && { segments }) };
}
