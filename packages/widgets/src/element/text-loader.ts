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
  /** How many rooms and parts the texts are of. */
  #count = 0;
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

  /**
   * Takes the texts of a language, or sees that they come.
   * @param late those of parts that came late
   * @returns whether there are texts for all of them, of that language or the former one
   */
  take({ tag, language, refused }: ChosenLanguage, late: readonly Locales<Texts>[] = []): boolean {
    if (refused !== undefined)
      this.#host.warn(`lang:${refused}`, `has no texts for lang="${refused}"; it shows "${tag}".`);
    const all = this.#with(late);
    const found = all.map((strings) => strings.get(language));
    const isThere = found.every((texts) => texts);
    // Rendering on a server cannot wait: it loads the strings of its languages first, see `Locales.load`.
    if (!isThere && !isServer && !this.#missing.has(language)) {
      void this.load(language, late);
      return this.#count >= all.length;
    }
    const texts = isThere ? found : all.map((strings) => strings.get('en'));
    this.#texts = Object.assign({}, ...texts) as Texts;
    this.#locale = isThere ? tag : 'en';
    this.#count = all.length;
    return true;
  }

  /** Fetches the texts of a language; fails by a warning. */
  async load(language: Language, late: readonly Locales<Texts>[] = []): Promise<void> {
    if (this.#loading === language) return;
    this.#loading = language;
    try {
      await Promise.all(this.#with(late).map((strings) => strings.load(language)));
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

  #with(late: readonly Locales<Texts>[]): readonly Locales<Texts>[] {
    return [commonStrings, this.#strings, ...late];
  }
}
