import { loadWording } from '../../element/testing/wording.js';
import { strings as kindStrings } from '../kinds/strings.js';
import { strings, type FeedbackPromptWording } from '../strings.js';

/** The shipped wording of a prompt that asks late kinds of question, for tests of view models. */
export async function loadKindWording(locale: string): Promise<FeedbackPromptWording> {
  const own = await loadWording(strings, locale);
  const late = await loadWording(kindStrings, locale);
  return {
    ...own,
    text: (key, values) => own.text(key, values) || late.text(key as 'consent', values),
  };
}
