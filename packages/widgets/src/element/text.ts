import type { Language } from './language.js';
import { writeNumber } from './number.js';

/** A text of the user interface with `{places}`, or one for each plural category of `{count}` (CLDR names; `other` is a must). */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** All texts of a widget, by key. */
export type Texts = Readonly<Record<string, Text>>;

/** The form that texts have in every language, made from the English ones. */
export type StringsOf<English extends Texts> = {
  [Key in keyof English]: English[Key] extends string ? string : { one?: string; other: string };
};

/** The same texts in every shipped language: English at once, the others loaded when wanted. */
export class Locales<Strings extends Texts> {
  readonly #loaded: Partial<Record<Language, Strings>>;
  readonly #sources: Record<Exclude<Language, 'en'>, () => Promise<{ default: Strings }>>;

  constructor(
    english: Strings,
    sources: Record<Exclude<Language, 'en'>, () => Promise<{ default: Strings }>>,
  ) {
    this.#loaded = { en: english };
    this.#sources = sources;
  }

  /** The texts, if they are there. */
  get(language: Language): Strings | undefined {
    return this.#loaded[language];
  }

  /** Brings the texts; a server calls this before it renders a language other than English. */
  async load(language: Language): Promise<Strings> {
    // English is there from the start.
    const source = this.#sources[language as Exclude<Language, 'en'>];
    return (this.#loaded[language] ??= (await source()).default);
  }
}

/**
 * Fills the places of a text. Numbers are formatted for the locale; a `count` chooses the plural form.
 * @param values what stands for each `{place}`; an unknown place stays as written
 */
export function fillText(
  text: Text,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const count = values['count'];
  const form =
    typeof text === 'string'
      ? text
      : ((typeof count === 'number'
          ? text[new Intl.PluralRules(locale).select(count)]
          : undefined) ?? text.other);
  return form.replaceAll(/\{(\w+)\}/g, (place, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? writeNumber(value, locale) : isolate(value);
  });
}

const turnsText = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a right-to-left value, or one with direction marks, from turning the words around it. */
function isolate(value: string): string {
  if (!turnsText.test(value)) return value;
  const open = value.split(/[\u2066-\u2068]/).length - value.split('\u2069').length;
  return `\u2068${value}${'\u2069'.repeat(1 + Math.max(0, open))}`;
}
