import { german } from './german.js';

export type Language = 'en' | 'de';

/** The same text in every language of the pages. */
export type Words = Readonly<Record<Language, string>>;

const used = new Set<string>();

/**
 * What the code says (a doc comment, a summary of the API), in the language of a page.
 * @throws Error where it has no translation: the code says something else now, or something new
 */
export function tell(text: string, language: Language): string {
  if (language === 'en' || text === '') return text;
  used.add(text);
  const translated = german[text];
  if (translated === undefined) throw new Error(`scripts/facts/german.ts has no “${text}”`);
  return translated;
}

/** Translations of what no page tells any more. */
export function unusedTranslations(): string[] {
  return Object.keys(german).filter((text) => !used.has(text));
}
