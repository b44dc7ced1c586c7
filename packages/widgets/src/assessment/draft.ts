import type { Filled } from './filled.js';
import { itemsOf, type Questionnaire } from './questionnaire.js';

/** How far somebody has come, as a host keeps it. */
export interface AssessmentDraft {
  /** Id and version of the instrument. */
  instrument: string;
  version: number;
  /** Points of the scale: on another one the same number says something else. */
  points?: number;
  side: string;
  answers: Record<string, number | null>;
  notes: Record<string, string>;
  segments: Record<string, string>;
  /** The dimension they are at; `null` where they are at the questions about themselves. */
  dimension: string | null;
}

/** A draft of a host, as far as it fits. */
export interface ReadDraft {
  filled: Filled;
  /** Index of the page they were at. */
  step: number;
  /** Answers that fit no statement any more. */
  lost: number;
  /** It was begun in another version. */
  isOlder: boolean;
}

/** What is to be kept. */
export function toDraft(
  { instrument: { id, version, scale }, side, pages }: Questionnaire,
  { answers, notes, segments }: Filled,
  step: number,
): AssessmentDraft {
  return {
    instrument: id,
    version,
    points: scale.points,
    side,
    answers: Object.fromEntries(answers),
    notes: Object.fromEntries(notes),
    segments: Object.fromEntries(segments),
    dimension: pages[step]?.dimension.id ?? null,
  };
}

/**
 * Reads what a host gave: what fits what is asked now.
 * @returns `undefined` for what is no draft of this instrument and side, or holds nothing. Never throws.
 */
export function readDraft(questionnaire: Questionnaire, given: unknown): ReadDraft | undefined {
  try {
    return read(questionnaire, given);
  } catch {
    // A getter of the host throws.
    return undefined;
  }
}

function read(questionnaire: Questionnaire, given: unknown): ReadDraft | undefined {
  const { instrument, side, pages, segments } = questionnaire;
  const draft = Object(given) as Partial<Record<keyof AssessmentDraft, unknown>>;
  if (draft.instrument !== instrument.id || draft.side !== side) return undefined;
  const { points } = instrument.scale;
  const items = new Set(itemsOf(questionnaire).map(({ id }) => id));
  const dimensions = new Set(pages.map(({ dimension }) => dimension.id));
  const all = entriesOf(draft.answers);
  // Only "cannot judge" is the same on each scale.
  const most = draft.points === undefined || draft.points === points ? points : 0;
  const answers = all.filter(([id, answer]) => items.has(id) && isAnswer(answer, most));
  const notes = entriesOf(draft.notes).filter(
    ([id, note]) => dimensions.has(id) && typeof note === 'string',
  );
  const chosen = entriesOf(draft.segments).filter(([id, option]) =>
    segments.some((one) => one.id === id && one.options.some((each) => each.id === option)),
  );
  if (answers.length + notes.length + chosen.length === 0) return undefined;
  return {
    filled: {
      answers: new Map(answers as [string, number | null][]),
      notes: new Map(notes as [string, string][]),
      segments: new Map(chosen as [string, string][]),
    },
    step: toStep(questionnaire, draft.dimension),
    lost: all.length - answers.length,
    isOlder: draft.version !== instrument.version,
  };
}

/** The page of a dimension, the first where it is unknown; the last page where none is named. */
function toStep({ pages, segments }: Questionnaire, dimension: unknown): number {
  const step =
    dimension === null
      ? pages.length - (segments.length > 0 ? 0 : 1)
      : pages.findIndex((page) => page.dimension.id === dimension);
  return Math.max(0, step);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isAnswer(value: unknown, points: number): boolean {
  return (
    value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= points)
  );
}
