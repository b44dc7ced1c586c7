import { translate } from '../translation/translate.js';
import type { Translation } from '../translation/translation.js';

/** So many characters a text of a journey has at most. */
export const mostTextCharacters = 20_000;

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Writes one text of a translation: that which is shown in a language, see `translate`. An empty one is taken away.
 * @param model how a text that is new is kept: as that of the journey's title, for each language or for all
 * @returns `undefined` where no text is left
 */
export function writeTranslation(
  former: Translation | undefined,
  text: string,
  language: string,
  model: Translation,
): Translation | undefined {
  const isEmpty = text.trim() === '';
  if (former === undefined) return isEmpty ? undefined : beginTranslation(text, language, model);
  if (typeof former === 'string') return isEmpty ? undefined : text;
  const { language: shown = language } = translate(former, language);
  if (!isEmpty) return former[shown] === text ? former : { ...former, [shown]: text };
  const { [shown]: _gone, ...others } = former;
  return Object.keys(others).length > 0 ? others : undefined;
}

/** A text that is new in a journey: for its language alone, where the title of the journey has one for each. */
export function beginTranslation(text: string, language: string, model: Translation): Translation {
  const [tag = ''] = language.split('-');
  return typeof model === 'string' || !languageTag.test(tag) ? text : { [tag]: text };
}
