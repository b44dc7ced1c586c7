import { isServer } from 'lit';
import type { OxElement } from './element.js';
import type { ChosenLanguage, Language } from './language.js';
import { commonStrings } from './strings.js';
import type { Locales, Texts } from './text.js';

/** Gets an element its texts: at once where they are at hand, else as soon as they have come. */
export class TextLoader {
  readonly #host: OxElement;
  readonly #strings: Locales<Texts>;
  #texts: Texts | undefined;
  #locale = 'en';
  #loading: Language | undefined;
  /** Languages whose texts could not be fetched. */
  readonly #missing = new Set<Language>();

  constructor(host: OxElement, strings: Locales<Texts>) {
    this.#host = host;
    this.#strings = strings;
  }

  /** Those of the wanted language, else the former ones; `undefined` until the first have come. */
  get texts(): Texts | undefined {
    return this.#texts;
  }

  /** The language tag of `texts`. */
  get locale(): string {
    return this.#locale;
  }

  /** Takes the texts of a language, or sees that they come. */
  take({ tag, language, refused }: ChosenLanguage): void {
    if (refused !== undefined)
      this.#host.warn(`lang:${refused}`, `has no texts for lang="${refused}"; it shows "${tag}".`);
    const common = commonStrings.get(language);
    const own = this.#strings.get(language);
    if (common && own) {
      this.#texts = { ...common, ...own };
      this.#locale = tag;
    } else if (isServer || this.#missing.has(language)) {
      // Rendering on a server cannot wait: it loads the strings of its languages first, see `Locales.load`.
      this.#texts = { ...commonStrings.get('en'), ...this.#strings.get('en') };
      this.#locale = 'en';
    } else void this.load(language);
  }

  /** Fetches the texts of a language; fails by a warning. */
  async load(language: Language): Promise<void> {
    if (this.#loading === language) return;
    this.#loading = language;
    try {
      await Promise.all([commonStrings.load(language), this.#strings.load(language)]);
    } catch (error) {
      this.#missing.add(language);
      this.#host.warn(
        `strings:${language}`,
        `its texts in "${language}" could not be loaded, it shows English: ${String(error)}`,
      );
    } finally {
      this.#loading = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Fetches again what could not be fetched, when it is wanted next. */
  retry(): void {
    this.#missing.clear();
  }
}
