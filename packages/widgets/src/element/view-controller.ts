import { isServer, type ReactiveController } from 'lit';
import type { Drawing } from './drawing.js';
import type { OxElement, OxElementClass } from './element.js';
import type { ChosenLanguage, Language } from './language.js';
import type { Texts } from './text.js';
import type { View, ViewModule } from './view.js';
import { whenViewIsDue } from './view-loader.js';

/** Gets an element its view and its texts: at once where they are at hand, else when they are due. */
export class ViewController implements ReactiveController {
  readonly #host: OxElement;
  #stop: (() => void) | undefined;
  #due = false;
  #view: View | undefined;
  #module: ViewModule | undefined;
  #texts: Texts = {};
  #locale = 'en';
  #wanted: ChosenLanguage | undefined;
  #failed = false;
  #loading: Language | undefined;
  /** Languages whose texts could not be fetched. */
  readonly #missing = new Set<Language>();
  #release: () => void = () => {};
  /** Resolved when the view can draw for the first time. */
  readonly prepared = new Promise<void>((resolve) => (this.#release = resolve));

  constructor(host: OxElement) {
    this.#host = host;
    host.addController(this);
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** What draws templates, as soon as it is there. */
  get drawing(): Drawing | undefined {
    return (this.#host.constructor as OxElementClass).drawing;
  }

  get module(): ViewModule | undefined {
    return this.#module;
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** The language tag of `texts`; follows the element's language as soon as the texts are there. */
  get locale(): string {
    return this.#locale;
  }

  /** True when the view could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    const { view } = this.#host.constructor as OxElementClass;
    if (this.#due || (typeof view === 'object' && this.drawing)) return;
    this.#stop = whenViewIsDue(this.#host, () => this.fetch());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Fetches the view now. */
  fetch(): void {
    this.#due = true;
    this.#missing.clear();
    this.#failed = false;
    const Class = this.#host.constructor as OxElementClass;
    const source = Class.view;
    if (typeof source !== 'function') {
      this.#arrived();
      return;
    }
    const drawing = this.drawing
      ? undefined
      : import('./drawing.js').then((module) => (Class.drawing = module.drawing));
    Promise.all([source(), drawing]).then(
      ([module]) => {
        if (typeof Class.view === 'function') Class.view = module;
        this.#arrived();
      },
      async (error: unknown) => {
        // Without it there is no way to say what is wrong.
        await drawing?.catch(() => {});
        this.#texts = this.drawing?.commonStrings.get('en') ?? {};
        this.#failed = true;
        this.#host.warn('view', `its view could not be loaded: ${String(error)}`);
        this.#host.requestUpdate();
      },
    );
  }

  /** Fetches again what could not be fetched: the view, or the texts of a language when they are wanted next. */
  retry(): void {
    if (this.#failed) this.fetch();
    this.#missing.clear();
  }

  /** Makes the view and takes over the texts of the wanted language, if both are at hand; else sees that they come. */
  prepare(chosen: ChosenLanguage): void {
    this.#wanted = chosen;
    const { view, drawing } = this.#host.constructor as OxElementClass;
    if (typeof view !== 'object' || !drawing) return;
    const { language } = chosen;
    const { commonStrings } = drawing;
    const common = commonStrings.get(language);
    const own = view.strings.get(language);
    if (common && own) {
      this.#texts = { ...common, ...own };
      this.#locale = chosen.tag;
    } else if (isServer || this.#missing.has(language)) {
      // Rendering on a server cannot wait: it loads the strings of its languages first, see `Locales.load`.
      this.#texts = { ...commonStrings.get('en'), ...view.strings.get('en') };
      this.#locale = 'en';
    } else {
      this.#loadTexts(view, drawing, language);
      // Another language is on its way; until then the former one stays.
      if (!this.#view) return;
    }
    this.#module = view;
    this.#view ??= new view.View(this.#host);
    this.#release();
  }

  /** The first update of a server-rendered element waits for what has come, so it cannot be the one to prepare it. */
  #arrived(): void {
    if (this.#wanted) this.prepare(this.#wanted);
    this.#host.requestUpdate();
  }

  #loadTexts(view: ViewModule, { commonStrings }: Drawing, language: Language): void {
    if (this.#loading === language) return;
    this.#loading = language;
    Promise.all([commonStrings.load(language), view.strings.load(language)])
      .catch((error: unknown) => {
        this.#missing.add(language);
        this.#host.warn(
          `strings:${language}`,
          `its texts in "${language}" could not be loaded, it shows English: ${String(error)}`,
        );
      })
      .finally(() => {
        this.#loading = undefined;
        this.#arrived();
      });
  }
}
