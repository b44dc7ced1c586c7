import { readInstant } from '@oxbow/model/read-instant';
import type { KeyResult } from '@oxbow/model/key-result';
import type { GoalChange, Objective } from '@oxbow/model/objective';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Formats } from '../formats.js';
import type { ClosingSetting, ClosingStrings } from './strings.js';

/** A change of the goal itself. */
export interface ChangeView {
  /** When, and by which team or role. */
  when: Piece[];
  /** In the words of who changed it. */
  reason: Piece[];
  /** What was changed. */
  parts: Piece[][];
}

/** Words the changes of a goal, the oldest first. */
export function toChanges(
  { changes = [], keyResults }: Objective,
  setting: ClosingSetting,
  formats: Formats,
): ChangeView[] {
  const at = (change: GoalChange) => readInstant(change.at) ?? 0;
  return [...changes]
    .sort((one, other) => at(one) - at(other))
    .map((change) => ({
      when: toWhen(change, setting, formats.date(at(change))),
      reason: [{ text: change.reason, foreign: true }],
      parts: (change.parts ?? []).map((part) => toPart(part, keyResults, setting)),
    }));
}

function toWhen({ by }: GoalChange, { locale, text }: ClosingSetting, day: string): Piece[] {
  const date = toPieces(day);
  return by === undefined
    ? date
    : fillPieces(text('changedBy'), { date, by: [toForeign(by, locale)] });
}

const partsOfObjective = new Map<string, keyof ClosingStrings>([
  ['title', 'partTitle'],
  ['type', 'partType'],
  ['period.start', 'partStart'],
  ['period.end', 'partEnd'],
  ['expected', 'partExpected'],
]);

const partsOfKeyResult = new Map<string, keyof ClosingStrings>([
  ['title', 'keyResultTitle'],
  ['type', 'keyResultType'],
  ['weight', 'keyResultWeight'],
  ['start', 'keyResultStart'],
  ['target', 'keyResultTarget'],
  ['minimum', 'keyResultMinimum'],
  ['maximum', 'keyResultMaximum'],
  ['commit', 'keyResultCommit'],
  ['stretch', 'keyResultStretch'],
  ['unit', 'keyResultUnit'],
  ['currency', 'keyResultCurrency'],
  ['milestones', 'keyResultMilestones'],
]);

const beforeId = 'keyResults.';

/** Words a place as `changedParts` of the model names it; another one is told as the host wrote it. */
function toPart(
  place: string,
  keyResults: readonly KeyResult[],
  { locale, text }: ClosingSetting,
): Piece[] {
  const own = partsOfObjective.get(place);
  if (own) return toPieces(text(own));
  if (!place.startsWith(beforeId)) return [{ text: place, foreign: true }];
  const rest = place.slice(beforeId.length);
  // An id may hold dots itself, and what follows it never does.
  const end = rest.lastIndexOf('.');
  const part = partsOfKeyResult.get(rest.slice(end + 1));
  const find = (id: string) => keyResults.find((one) => one.id === id);
  const whole = find(rest);
  const keyResult = whole ?? (part && find(rest.slice(0, end)));
  const title = keyResult ? [toForeign(keyResult.title, locale)] : toPieces(text('partGone'));
  return part && end > 0 && !whole
    ? fillPieces(text('partOf'), { title, part: toPieces(text(part)) })
    : fillPieces(text('partWhole'), { title });
}
