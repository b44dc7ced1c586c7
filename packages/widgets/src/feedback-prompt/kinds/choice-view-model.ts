import type { Answer } from '@oxbow/model/answer';
import type { ChoiceQuestion } from '@oxbow/model/question';
import { toForeign, type Piece } from '../../element/wording.js';
import type { LateQuestion } from '../late-kinds.js';
import type { ChoiceDraft, Draft } from '../response.js';
import type { Obstacle } from '../view-model.js';
import { readChoice } from './answer.js';
import type { KindWording } from './strings.js';

/** One of the answers of a list. */
export interface OptionView {
  id: string;
  words: Piece[];
  checked: boolean;
}

/** What is not in the list. */
export interface OtherView {
  option: string;
  checked: boolean;
  /** Names the field for it, which is there while this is chosen. */
  label: string;
  value: string;
  invalid: boolean;
}

/** A list of answers. */
export interface ChoiceView {
  type: 'choice';
  id: string;
  title: Piece[];
  /** Several can be chosen. */
  multiple: boolean;
  hint?: string | undefined;
  options: OptionView[];
  other?: OtherView | undefined;
  draft: ChoiceDraft;
}

export function toChoiceView(
  { id, options, multiple = false, other }: ChoiceQuestion,
  title: Piece[],
  { draft: given, obstacle }: { draft: Draft | undefined; obstacle: Obstacle | undefined },
  { locale, text }: KindWording,
): ChoiceView {
  const draft = readChoice(given);
  return {
    type: 'choice',
    id,
    title,
    multiple,
    hint: multiple ? text('chooseSeveral') : undefined,
    options: options.map((option) => ({
      id: option.id,
      words: [toForeign(option.label, locale)],
      checked: draft.chosen.includes(option.id),
    })),
    other: other
      ? {
          option: text('otherOption'),
          checked: draft.isOther,
          label: text('otherWords'),
          value: draft.other,
          invalid: obstacle === 'otherMissing' || obstacle === 'otherTooLong',
        }
      : undefined,
    draft,
  };
}

/** The draft after a person has chosen an option, or given it up where several can be chosen. */
export function chooseOption({ multiple, draft }: ChoiceView, id: string): ChoiceDraft {
  if (!multiple) return { ...draft, chosen: [id], isOther: false };
  const chosen = draft.chosen.includes(id)
    ? draft.chosen.filter((one) => one !== id)
    : [...draft.chosen, id];
  return { ...draft, chosen };
}

/** The same for what is not in the list. */
export function chooseOther({ multiple, draft }: ChoiceView): ChoiceDraft {
  if (!multiple) return { ...draft, chosen: [], isOther: true };
  return { ...draft, isOther: !draft.isOther };
}

/** What was chosen, as a list in words. */
export function toChoiceWords(
  question: LateQuestion,
  { value, other }: Extract<Answer, { type: 'choice' }>,
  { locale }: KindWording,
): string {
  const options = question.type === 'choice' ? question.options : [];
  const words = options
    .filter(({ id }) => value.includes(id))
    .map(({ label }) => toForeign(label, locale).text);
  const all = other === undefined ? words : [...words, other];
  return new Intl.ListFormat(locale).format(all);
}
