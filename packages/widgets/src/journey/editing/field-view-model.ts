import type { JourneyChange } from '@oxbow/model/edit-journey';
import type { Journey } from '@oxbow/model/journey';
import { translate } from '@oxbow/model/translate';
import type { Translation } from '@oxbow/model/translation';
import { primary } from '../../element/language.js';
import type { Drafting } from './drafting.js';
import type { EditingSetting } from './strings.js';
import { fieldKeys, languageWord, refusalWords } from './words.js';

/** Which text is written. */
export type Target = Pick<Extract<JourneyChange, { change: 'write' }>, 'part' | 'field'> & {
  id?: string;
};

/** A text that can be written. */
export interface FieldView {
  /** Which one it is, the same as long as it is there. */
  key: string;
  target: Target;
  label: string;
  text: string;
  /** The language that the text is in, where it is known. */
  language?: string | undefined;
  /** Which language is changed by it. */
  hint?: string | undefined;
  isLong: boolean;
  /** What keeps it from being taken. */
  obstacle?: string | undefined;
}

/** The texts of one part of a journey, as they can be written. */
export function toFields(
  drafting: Drafting,
  item: object,
  targets: readonly Target[],
  setting: EditingSetting,
): FieldView[] {
  return targets.map((target, index) => {
    const given = (item as Record<string, unknown>)[target.field] as Translation | undefined;
    const key = JSON.stringify([target.part, target.id, target.field]);
    const writing = drafting.writing?.key === key ? drafting.writing : undefined;
    const { text: shown, language } =
      given === undefined ? { text: '' } : translate(given, setting.locale);
    const name = setting.text(fieldKeys[target.field] ?? 'editNameOther');
    return {
      ...{ key, target, text: writing?.change.text ?? shown },
      language,
      label: target.field === 'title' ? name : setting.text('editOptional', { field: name }),
      hint: toHint(given, language, drafting.present, setting, index === 0),
      isLong: !['title', 'receiverTitle', 'actor'].includes(target.field),
      obstacle: writing?.refusal && refusalWords(writing.refusal, setting),
    };
  });
}

/** Says which language is changed, where there is more than one to be changed. */
function toHint(
  given: Translation | undefined,
  language: string | undefined,
  { title }: Journey,
  { text, locale }: EditingSetting,
  isFirst: boolean,
): string | undefined {
  const own = primary(locale);
  const isNew = given === undefined;
  if (isNew && typeof title === 'string') return undefined;
  const tag = isNew ? own : language;
  if (tag === undefined) return undefined;
  const values = { language: languageWord(tag, locale), wanted: languageWord(own, locale) };
  if (primary(tag) !== own) return text('editInstead', values);
  // Of a form it is said once.
  return isFirst ? text('editIn', values) : undefined;
}
