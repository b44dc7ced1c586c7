import type { Channel } from '@oxbow/model/channel';
import type { JourneyChange } from '@oxbow/model/edit-journey';
import type { Journey, JourneyLane } from '@oxbow/model/journey';
import { journeyDifferences, type JourneyDifference } from '@oxbow/model/journey-differences';
import type { Side } from '@oxbow/model/side';
import type { Translation } from '@oxbow/model/translation';
import { fillPieces, toForeign, toPlain, type Piece } from '../../element/wording.js';
import type { EditingSetting } from './strings.js';
import { channelWord, fieldKeys, momentWord, partKeys, sideKeys, titleOf } from './words.js';

const plain = (text: string): Piece => ({ text, foreign: false });

const kindKeys = {
  added: 'editDiffAdded',
  removed: 'editDiffRemoved',
  moved: 'editDiffMoved',
} as const;

/** Words one thing in which a journey differs from what it was before. */
export function toDifference(
  difference: JourneyDifference,
  before: Journey,
  after: Journey,
  setting: EditingSetting,
): Piece[] {
  const { text } = setting;
  const word = plain(text(partKeys[difference.part]));
  if (!('id' in difference || 'field' in difference))
    return fillPieces(text('editDiffFigures'), { part: word });
  const name =
    'id' in difference
      ? titleOf(
          difference.kind === 'removed' ? before : after,
          ...([difference.part, difference.id, setting] as const),
        )
      : [];
  const fillings = { part: word, name };
  if (difference.kind !== 'changed') return fillPieces(text(kindKeys[difference.kind]), fillings);
  const field = plain(fieldWord(difference.field, setting));
  const former = valueOf(difference.field, difference.before, before, setting);
  const present = valueOf(difference.field, difference.after, after, setting);
  const key = difference.part === 'journey' ? 'editDiffWhole' : 'editDiffChanged';
  return former && present
    ? fillPieces(text(key), { ...fillings, field, before: former, after: present })
    : fillPieces(text('editDiffField'), { ...fillings, field });
}

/** Words a change that a person made, by what it is about. */
export function toChangeName(
  change: JourneyChange,
  journey: Journey,
  setting: EditingSetting,
): Piece[] {
  const { text } = setting;
  if (change.change === 'replace') return [plain(text('editReplaced'))];
  const part = 'part' in change ? change.part : change.change === 'side' ? 'lane' : 'step';
  const word = plain(text(partKeys[part]));
  if (part === 'journey' || !('id' in change)) return [word];
  const name =
    change.change === 'add'
      ? toForeign(change.title, setting.locale)
      : titleOf(journey, part, change.id, setting);
  const key = change.change === 'write' ? change.field : change.change;
  const field = Object.hasOwn(fieldKeys, key) ? plain(fieldWord(key, setting)) : undefined;
  if (field) return fillPieces(text('editDiffField'), { part: word, name, field });
  const isAdded = change.change === 'add';
  return isAdded
    ? fillPieces(text('editDiffAdded'), { part: word, name })
    : [word, plain(' '), name];
}

/** The first thing in which they differ, as one text. */
export function tellFirst(before: Journey, after: Journey, setting: EditingSetting): string {
  const [first] = journeyDifferences(before, after);
  return first ? toPlain(toDifference(first, before, after, setting)) : '';
}

function fieldWord(field: string, { text }: EditingSetting): string {
  const key = Object.hasOwn(fieldKeys, field) ? fieldKeys[field] : undefined;
  return text(key ?? 'editNameOther');
}

/** A value in words; `undefined` where it is none that a person could read. */
export function valueOf(
  field: string,
  value: unknown,
  journey: Journey,
  setting: EditingSetting,
): Piece | undefined {
  const { text, locale } = setting;
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isNothing) return plain(text('editNothing'));
  switch (field) {
    case 'title':
    case 'detail':
    case 'actor':
    case 'scenario':
    case 'expectation':
    case 'attribution':
    case 'receiverTitle':
      return toForeign(value as Translation, locale);
    case 'stage':
      return titleOf(journey, 'stage', value as string, setting);
    case 'lane':
    case 'receiver':
      return titleOf(journey, 'lane', value as string, setting);
    case 'channel':
      return plain(channelWord(value as Channel, setting));
    case 'side':
      return plain(text(sideKeys[value as JourneyLane['side']]));
    case 'moment':
      return plain(
        list(
          (value as Side[]).map((side) => momentWord(side, setting)),
          locale,
        ),
      );
    case 'serves':
      return {
        text: list(
          (value as string[]).map((id) => titleOf(journey, 'step', id, setting).text),
          locale,
        ),
        foreign: true,
      };
    default:
      return undefined;
  }
}

function list(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(words);
}
