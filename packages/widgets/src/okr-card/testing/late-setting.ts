import { loadWording } from '../../element/testing/wording.js';
import type { Locales, Texts } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import { sampleNow } from '../samples.js';
import { strings, type OkrCardStrings } from '../strings.js';

/** The setting of a late part, with its texts among those of the card; at the time of the sample. */
export async function loadLateSetting<Strings extends Texts>(
  late: Locales<Strings>,
  locale = 'en-GB',
): Promise<Setting<Strings & OkrCardStrings>> {
  const own = await loadWording(strings, locale);
  const texts = await loadWording(late, locale);
  const text = (key: string, values?: Record<string, string | number>) =>
    own.text(key as 'label', values) || texts.text(key as never, values);
  return { ...own, now: sampleNow, text };
}

/** Spaces that do not break read as any other. */
export const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');
