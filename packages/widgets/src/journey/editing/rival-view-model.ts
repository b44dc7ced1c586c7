import type { JourneyChange } from '@oxbow/model/edit-journey';
import type { Journey } from '@oxbow/model/journey';
import { journeyDifferences, type JourneyDifference } from '@oxbow/model/journey-differences';
import { changesOf, rebaseHistory } from '@oxbow/model/journey-history';
import { fillPieces, type Piece } from '../../element/wording.js';
import { toChangeName, toDifference, valueOf } from './difference-words.js';
import type { Drafting } from './drafting.js';
import type { EditingSetting } from './strings.js';

/** What somebody else has made of the journey, beside what the person made of it. */
export interface RivalView {
  body: string;
  /** What they changed; with what the person made of the same. */
  lines: { theirs: Piece[]; mine?: Piece[] | undefined }[];
  /** How many more there are. */
  more?: string | undefined;
  /** What of one's own would be lost. */
  lost: Piece[][];
  /** What becomes of both; absent where there is nothing to decide on. */
  keeps?: string | undefined;
}

/** So many are told one by one. */
const mostLines = 30;

/** Lays what somebody else has made of the journey beside what the person made of it. */
export function toRivalView(drafting: Drafting, setting: EditingSetting): RivalView | undefined {
  const { rival, history, present } = drafting;
  if (!rival) return undefined;
  const { text } = setting;
  const told = text(rival.told === 'conflict' ? 'editRivalStored' : 'editRivalMeanwhile');
  const { theirs } = rival;
  if (!theirs) return { body: `${told} ${text('editRivalUnknown')}`, lines: [], lost: [] };
  const { base } = history;
  const found = journeyDifferences(base, theirs);
  const own = new Map(journeyDifferences(base, present).map((one) => [keyOf(one), one]));
  const isWhole = changesOf(history).some(({ change }) => change === 'replace');
  const { refused } = rebaseHistory(history, theirs);
  return {
    body: told,
    lines: found.slice(0, mostLines).map((one) => ({
      theirs: toDifference(one, base, theirs, setting),
      mine: isWhole ? undefined : toMine(own, one, present, setting),
    })),
    more:
      found.length > mostLines
        ? text('editDiffMore', { count: found.length - mostLines })
        : undefined,
    lost: refused.slice(0, mostLines).map((one) => nameLost(one, present, setting)),
    keeps: text(isWhole ? 'editRivalAll' : 'editRivalKeeps'),
  };
}

const nameLost = (change: JourneyChange, journey: Journey, setting: EditingSetting) =>
  toChangeName(change, journey, setting);

/** What the person made of the same. */
function toMine(
  own: ReadonlyMap<string, JourneyDifference>,
  theirs: JourneyDifference,
  present: Journey,
  setting: EditingSetting,
): Piece[] | undefined {
  const mine = own.get(keyOf(theirs));
  if (!mine) return undefined;
  const { text } = setting;
  const value = 'field' in mine ? valueOf(mine.field, mine.after, present, setting) : undefined;
  return value
    ? fillPieces(text('editDiffMine'), { mine: value })
    : [{ text: text('editDiffMineToo'), foreign: false }];
}

/** What it is about, whoever changed it. */
function keyOf(difference: JourneyDifference): string {
  const { part, kind } = difference;
  const id = 'id' in difference ? difference.id : '';
  return JSON.stringify([part, id, 'field' in difference ? difference.field : kind]);
}
