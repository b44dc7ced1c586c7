import type { Translation } from '@oxbow/model/translation';

/** Whether a value of the host can be read as words, or as words for each language. */
export function isWords(value: unknown): value is Translation {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return false;
  const texts: unknown[] = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '');
}
