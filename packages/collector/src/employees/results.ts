import { randomUUID } from 'node:crypto';
import type { Instrument } from '@oxbow/model/instrument';
import { publish, type PersonAnswers } from '@oxbow/model/publication';
import { publishPulse, publishShare, type ShownPulse, type ShownShare } from '@oxbow/model/pulse';
import type { ExperienceProfile } from '@oxbow/model/experience';
import type { ShareType } from '@oxbow/model/share';
import type { Side } from '@oxbow/model/side';
import { leastFor, mayRelease, nextShown, whole } from '@oxbow/model/suppression';
import type { Unit } from '@oxbow/model/unit';
import type { Wave } from '@oxbow/model/wave';

/** What is in a sealed answer: all that is ever known of it, and no person. */
export interface SealedContent {
  side: Side;
  unit?: string;
  /** Of an assessment, by item. */
  answers?: Record<string, number | null>;
  /** Of a response, by question: how likely a recommendation is, 0 to 10. */
  scores?: Record<string, number>;
  /** Of a response, by question: how much somebody agrees or is satisfied, on the scale of what was asked. */
  shares?: Record<string, { type: ShareType; value: number }>;
  texts?: string[];
  /** True when it may come from a machine; it does not count. */
  suspect?: boolean;
}

/** What somebody said in their own words, as it is shown. */
export interface Comment {
  side: Side;
  text: string;
  /** The month in which the wave closed: `2026-11`. */
  month: string;
}

/** What is shown of a group. */
export type GroupResult = ExperienceProfile | PromptResult;

/** What is shown of the answers of a group to a prompt, by question. */
export interface PromptResult {
  scores?: Record<string, ShownPulse>;
  shares?: Record<string, ShownShare>;
}

/** What is shown of a wave, and all that stays of it. */
export interface WaveResults {
  /** By unit; the whole is empty. */
  results: Map<string, GroupResult>;
  comments: (Comment & { id: string })[];
  /** How many answered, where they are enough. */
  people: Partial<Record<Side, number>>;
  /** For each unit that is not shown, the one above it that is. */
  leads: Record<string, string>;
}

/**
 * Makes of the answers of a wave what may be shown: nothing of a group with too few, nor of one from which such a group could be
 * computed; comments without unit, and only from 10 answers of their side on, in an order that is theirs by chance.
 * @param instrument what was asked; `undefined` where it was a prompt
 * @param month in which the wave closes
 */
export function toResults(
  { wave, instrument, units }: { wave: Wave; instrument: Instrument | undefined; units: Unit[] },
  contents: readonly SealedContent[],
  month: string,
): WaveResults {
  const { threshold, sides, title } = wave;
  const counted = contents.filter(({ suspect, side }) => !suspect && sides.includes(side));
  const people: Partial<Record<Side, number>> = {};
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
        people: counted.map(toPerson),
      })
    : publishPrompt(units, counted, threshold);
  const shown = new Set(results.keys());
  const leads = units.flatMap(({ id }) => {
    const next = shown.has(id) ? undefined : nextShown(units, id, shown);
    return next === undefined ? [] : [[id, next] as const];
  });
  // Their ids are random, so this order is none of coming; it is the one in which they are written.
  comments.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { results, comments, people, leads: Object.fromEntries(leads) };
}

function toPerson({ side, unit = whole, answers = {} }: SealedContent): PersonAnswers {
  return { side, unit, answers };
}

function publishPrompt(
  units: readonly Unit[],
  contents: readonly SealedContent[],
  threshold: number,
): Map<string, PromptResult> {
  const results = new Map<string, PromptResult>();
  const add = <Shown>(
    part: 'scores' | 'shares',
    question: string,
    groups: ReadonlyMap<string, Shown>,
  ) => {
    for (const [unit, shown] of groups) {
      const result = results.get(unit) ?? {};
      // A question may have any name, also one that an assignment would not take for its own.
      const others = Object.entries(result[part] ?? {});
      const all: unknown = Object.fromEntries([...others, [question, shown]]);
      results.set(unit, { ...result, [part]: all });
    }
  };
  for (const question of questionsOf(contents, 'scores')) {
    const given = givenTo(contents, ({ scores = {} }) => read(scores, question));
    add('scores', question, publishPulse(units, given, threshold));
  }
  for (const question of questionsOf(contents, 'shares')) {
    const answers = contents.flatMap(({ shares = {} }) => read(shares, question) ?? []);
    const type = mostCommon(answers.map((answer) => answer.type));
    const given = givenTo(contents, ({ shares = {} }) => {
      const answer = read(shares, question);
      return answer?.type === type ? answer?.value : undefined;
    });
    if (type) add('shares', question, publishShare(type, units, given, threshold));
  }
  return results;
}

function questionsOf(contents: readonly SealedContent[], part: 'scores' | 'shares'): string[] {
  return [...new Set(contents.flatMap((content) => Object.keys(content[part] ?? {})))].sort();
}

function givenTo(
  contents: readonly SealedContent[],
  answer: (content: SealedContent) => number | undefined,
): { unit: string; value: number }[] {
  return contents.flatMap((content) => {
    const value = answer(content);
    return value === undefined ? [] : [{ unit: content.unit ?? whole, value }];
  });
}

function read<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Without a token anybody may answer as if something else had been asked. */
function mostCommon(types: readonly ShareType[]): ShareType | undefined {
  const counts = new Map<ShareType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
