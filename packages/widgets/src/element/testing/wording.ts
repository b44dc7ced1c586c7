import type { Language } from '../language.js';
import { commonStrings } from '../strings.js';
import { fillText, type Locales, type Texts } from '../text.js';
import type { Wording } from '../wording.js';

/**
 * The shipped wording of a room, for tests of view models.
 * @param locale a tag whose language is shipped; the time zone is UTC
 */
export async function loadWording<Strings extends Texts>(
  strings: Locales<Strings>,
  locale: string,
): Promise<Wording<Strings>> {
  const language = locale.slice(0, 2) as Language;
  const texts: Texts = {
    ...(await commonStrings.load(language)),
    ...(await strings.load(language)),
  };
  return {
    locale,
    timeZone: 'UTC',
    // As with an element, a key without a text is one that only a host may fill.
    text: (key, values = {}) =>
      texts[key] === undefined ? '' : fillText(texts[key], values, locale),
  };
}
