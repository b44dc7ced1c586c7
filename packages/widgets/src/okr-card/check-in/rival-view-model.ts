import type { CheckInConflict, ConflictPart } from '@oxbow/model/check-in-conflict';
import { readInstant } from '@oxbow/model/read-instant';
import type { KeyResult } from '@oxbow/model/key-result';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Formats } from '../formats.js';
import type { CheckInSetting } from './strings.js';

/** What one version says: each a line. */
export type VersionView = Piece[][];

/** One thing that was said, in three versions. */
export interface RivalPartView {
  label: string;
  seen: VersionView;
  theirs: VersionView;
  mine: VersionView;
  /** Whether the person said nothing of it. */
  isUnsaid: boolean;
  /** That both say the same. */
  same?: string | undefined;
}

export interface RivalNoteView {
  label: string;
  text: string;
}

/** What somebody else made of the key result, beside what the person says. */
export interface RivalView {
  body: string;
  parts: RivalPartView[];
  notes: RivalNoteView[];
  /** What becomes of both when the person sends theirs too. */
  keeps: string;
}

/**
 * Lays what a person says beside what somebody else has made of it.
 * @param rival whether an answer told it, or new data did while the person was writing
 */
export function toRivalView(
  conflict: CheckInConflict,
  keyResult: KeyResult,
  rival: 'meanwhile' | 'conflict',
  setting: CheckInSetting,
  formats: Formats,
): RivalView {
  const { text } = setting;
  const { parts, theirNotes, myNote } = conflict;
  const isKnown = theirNotes.length > 0 || parts.some(isChanged);
  const body = [
    text(rival === 'conflict' ? 'rivalStored' : 'rivalHint'),
    ...(isKnown ? [] : [text('rivalUnknown')]),
  ];
  return {
    body: body.join(' '),
    parts: parts.map((part) => toPart(part, keyResult, setting, formats)),
    notes: [
      ...theirNotes.map(({ at, text: note }) => {
        const moment = readInstant(at);
        const when = moment === undefined ? at : formats.when(moment);
        return { label: text('theirNote', { when }), text: note };
      }),
      ...(myNote === undefined ? [] : [{ label: text('myNote'), text: myNote }]),
    ],
    keeps: text('rivalKeeps'),
  };
}

const isChanged = ({ seen, theirs }: ConflictPart) =>
  JSON.stringify(seen) !== JSON.stringify(theirs);

const labels = {
  value: 'partValue',
  done: 'partState',
  milestones: 'partSteps',
  confidence: 'confidence',
} as const satisfies Record<ConflictPart['part'], string>;

function toPart(
  { part, seen, theirs, mine, agreed }: ConflictPart,
  keyResult: KeyResult,
  setting: CheckInSetting,
  formats: Formats,
): RivalPartView {
  const { text } = setting;
  const say = (said: ConflictPart['mine']) => toVersion(part, said, keyResult, setting, formats);
  const isUnsaid = mine === undefined;
  return {
    label: text(labels[part]),
    seen: say(seen),
    theirs: say(theirs),
    mine: isUnsaid ? [toPieces(text('unsaid'))] : say(mine),
    isUnsaid,
    same: agreed && !isUnsaid ? text('same') : undefined,
  };
}

function toVersion(
  part: ConflictPart['part'],
  said: ConflictPart['mine'],
  keyResult: KeyResult,
  { text, locale }: CheckInSetting,
  formats: Formats,
): VersionView {
  if (typeof said === 'boolean') return [toPieces(text(said ? 'isDone' : 'isOpen'))];
  if (typeof said === 'number')
    return part === 'confidence'
      ? [toPieces(text('ofTen', { value: formats.number(said) }))]
      : [formats.value(said, 'current' in keyResult ? keyResult : {})];
  if (said == null) return [toPieces(text(part === 'value' ? 'notMeasured' : 'notStated'))];
  if (said.length === 0) return [toPieces(text('noSteps'))];
  const steps = keyResult.type === 'milestone' ? keyResult.milestones : [];
  return said.map((id) => {
    const title = steps.find((step) => step.id === id)?.title;
    return [title === undefined ? { text: id, foreign: true } : toForeign(title, locale)];
  });
}
