import { readInstant } from '@oxbow/model/read-instant';
import type { KeyResult } from '@oxbow/model/key-result';
import { progressOf } from '@oxbow/model/key-result-progress';
import { readLink } from '@oxbow/model/link';
import type { Side } from '@oxbow/model/side';
import { fillPieces, toForeign, toPieces, type Piece } from '../element/wording.js';
import type { Formats } from './formats.js';
import type { OkrCardSetting } from './strings.js';

/** How far a key result has come, as a bar: lengths are written as `55%`. */
export interface BarView {
  /** Accessible name. */
  label: string;
  fill: string;
  /** What is expected by now. */
  pace?: string | undefined;
  /** Where zones end. */
  marks: string[];
}

export interface MilestoneView {
  title: Piece[];
  done: boolean;
  word: string;
}

/** Something short that is said of a key result. */
export interface FactView {
  pieces: Piece[];
  link?: string | undefined;
}

/** Everything that is shown of a key result, but its check-in. */
export interface KeyResultView {
  id: string;
  title: Piece[];
  side?: Side | undefined;
  facts: FactView[];
  bar?: BarView | undefined;
  value: Piece[];
  detail: Piece[];
  milestones: MilestoneView[];
  /** Where a value has left its corridor. */
  breach?: string | undefined;
}

/** What a key result shares with the others of its objective. */
export interface Surroundings {
  /** What is expected by now, 0 to 1. */
  pace: number | undefined;
  /** Whether the weights differ, so that they must be told. */
  hasWeights: boolean;
}

/** Makes all that is shown of a key result; its progress is computed by the model. */
export function toKeyResultView(
  keyResult: KeyResult,
  surroundings: Surroundings,
  setting: OkrCardSetting,
  formats: Formats,
): KeyResultView {
  const { locale, text } = setting;
  const { id, title, side } = keyResult;
  const { value: progress, breach } = progressOf(keyResult);
  return {
    id,
    title: [toForeign(title, locale)],
    side,
    facts: toFacts(keyResult, surroundings, setting, formats),
    bar: progress === null ? undefined : toBar(keyResult, progress, surroundings, setting, formats),
    ...toValue(keyResult, setting, formats),
    milestones:
      keyResult.type === 'milestone'
        ? keyResult.milestones.map(({ title: step, done }) => ({
            title: [toForeign(step, locale)],
            done,
            word: text(done ? 'isDone' : 'isOpen'),
          }))
        : [],
    breach: breach ? text('breach') : undefined,
  };
}

function toFacts(
  { side, weight = 1, owner, note, notes, source }: KeyResult,
  { hasWeights }: Surroundings,
  { text, locale }: OkrCardSetting,
  { number, date, when }: Formats,
): FactView[] {
  const facts: FactView[] = [];
  if (side) facts.push({ pieces: toOwn(text(side)) });
  if (hasWeights) facts.push({ pieces: toOwn(text('weight', { weight: number(weight) })) });
  if (owner !== undefined)
    facts.push({ pieces: toPieces(text('owner'), { owner: toForeign(owner, locale) }) });
  const last = notes?.at(-1);
  const lastAt = readInstant(last?.at);
  if (note !== undefined) facts.push({ pieces: [toForeign(note, locale)] });
  else if (last && lastAt !== undefined)
    facts.push({
      pieces: toPieces(text('noteOf', { date: date(lastAt) }), {
        note: { text: last.text, foreign: true },
      }),
    });
  if (source) {
    const label = [toForeign(source.label, locale)];
    const pieces = fillPieces(text('source'), { source: label });
    facts.push({ pieces, link: readLink(source.link) });
    const at = readInstant(source.at);
    if (at !== undefined) facts.push({ pieces: toOwn(text('refreshed', { when: when(at) })) });
  }
  return facts;
}

function toBar(
  { type }: KeyResult,
  progress: number,
  { pace }: Surroundings,
  { text }: OkrCardSetting,
  { share }: Formats,
): BarView {
  // Nothing is expected half-way of what is done or not, or is to stay as it is.
  const expected = type === 'binary' || type === 'maintain' ? undefined : pace;
  const values = { progress: share(progress) };
  return {
    label:
      expected === undefined
        ? text('barLabel', values)
        : text('barLabelPace', { ...values, pace: share(expected) }),
    fill: toLength(progress),
    pace: expected === undefined ? undefined : toLength(expected),
    marks: type === 'zones' ? ['30%', '70%'] : [],
  };
}

function toValue(
  keyResult: KeyResult,
  { text }: OkrCardSetting,
  { value: format, number }: Formats,
): { value: Piece[]; detail: Piece[] } {
  const own = (value: number) => format(value, 'current' in keyResult ? keyResult : {});
  const current = currentOf(keyResult);
  const now = current === null ? toOwn(text('notMeasured')) : own(current);
  switch (keyResult.type) {
    case 'increase':
    case 'decrease': {
      const { start, target, unit } = keyResult;
      if (current === null || start !== 0 || target < 0) {
        const places = { start: own(start), target: own(target) };
        return { value: now, detail: fillPieces(text('fromTo'), places) };
      }
      // The unit of the host's own words stands once.
      const isWord = own(current).length > 1;
      const shown = isWord && unit !== undefined ? toOwn(number(current)) : own(current);
      const places = { current: shown, target: own(target) };
      return { value: fillPieces(text('valueOf'), places), detail: [] };
    }
    case 'maintain': {
      const places = { minimum: own(keyResult.minimum), maximum: own(keyResult.maximum) };
      return { value: now, detail: fillPieces(text('corridor'), places) };
    }
    case 'zones': {
      const { commit, target, stretch } = keyResult;
      const places = { commit: own(commit), target: own(target), stretch: own(stretch) };
      return { value: now, detail: fillPieces(text('zones'), places) };
    }
    case 'baseline':
      return { value: now, detail: toOwn(text('baseline')) };
    case 'milestone': {
      const { length: count } = keyResult.milestones;
      const done = keyResult.milestones.filter((one) => one.done).length;
      return { value: toOwn(text('milestonesOf', { done, count })), detail: [] };
    }
    case 'binary':
      return { value: toOwn(text(keyResult.done ? 'isDone' : 'isOpen')), detail: [] };
    case 'qualitative':
      return { value: [], detail: toOwn(text('qualitative')) };
  }
}

/** The last value of a measured result, also where only its readings tell it; `null` where there is none. */
export function currentOf(keyResult: KeyResult): number | null {
  if (!('current' in keyResult)) return null;
  return keyResult.current ?? keyResult.readings?.at(-1)?.value ?? null;
}

/** A share from 0 to 1 as a length. */
export function toLength(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function toOwn(text: string): Piece[] {
  return [{ text, foreign: false }];
}
