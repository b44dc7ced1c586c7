import { isServer } from 'lit';
import type { OxElement } from './element.js';
import { primary, type Language } from './language.js';
import type { LatePart, PartModule } from './late-part.js';

/** The module of a late part that makes something for one element. Its texts are among those of the element by then. */
export interface MakingModule<Made, Given extends readonly unknown[]> extends PartModule {
  create(...given: Given): Made;
}

/** What late parts have made for one element. A part that cannot be fetched is told of, and takes nothing else away. */
export class MadeParts<Made, Given extends readonly unknown[]> {
  readonly #host: OxElement;
  readonly #given: Given;
  readonly #here = new Map<LatePart, Made | undefined>();
  readonly #coming = new Set<LatePart>();
  readonly #lost = new Set<LatePart>();
  /** A server draws it, or has drawn it: the drawing cannot wait, and brings what it needs before. */
  #isServed: boolean;

  /** @param given what each part makes its own of */
  constructor(host: OxElement, ...given: Given) {
    this.#host = host;
    this.#given = given;
    this.#isServed = isServer || (host.shadowRoot?.childElementCount ?? 0) > 0;
  }

  /** What a server drew was taken over; from now on parts come one by one. */
  takeOver(): void {
    this.#isServed = false;
  }

  /** What is there; its styles and texts are put on. */
  get here(): readonly LatePart[] {
    return [...this.#here.keys()];
  }

  /** Whether something is on its way. */
  get isComing(): boolean {
    return this.#coming.size > 0;
  }

  /** What a part has made, as soon as it is there with its texts. */
  make(part: LatePart<MakingModule<Made, Given>>): Made | undefined {
    if (!this.#here.has(part) || !part.module) return undefined;
    const made = this.#here.get(part) ?? part.module.create(...this.#given);
    this.#here.set(part, made);
    return made;
  }

  /** All that was made. */
  get all(): Made[] {
    return [...this.#here.values()].filter((made) => made !== undefined);
  }

  /** Whether a part that is made by somebody else is there. */
  has(part: LatePart): boolean {
    return this.#here.has(part) && part.module !== undefined;
  }

  /** Whether a part could not be fetched. */
  misses(part: LatePart): boolean {
    return this.#lost.has(part);
  }

  /** Sees that a part comes, unless it did, or could not. */
  bring(part: LatePart): void {
    if (this.#here.has(part) || this.#coming.has(part) || this.#lost.has(part)) return;
    const language = primary(this.#host.locale) as Language;
    const { module } = part;
    const isThere = module && (!module.strings || module.strings.get(language));
    if ((this.#isServed && this.#host.state === 'loading') || isThere)
      this.#here.set(part, undefined);
    if (isThere && this.#host.state !== 'loading') this.#host.requestUpdate();
    if (!isThere && !isServer) void this.#fetch(part, language);
  }

  /** Brings once more what could not be fetched. */
  retry(): void {
    this.#lost.clear();
    this.#host.requestUpdate();
  }

  async #fetch(part: LatePart, language: Language): Promise<void> {
    this.#coming.add(part);
    try {
      const { strings } = await part.load();
      await strings?.load(language);
      if (!this.#here.has(part)) this.#here.set(part, undefined);
    } catch (error) {
      this.#here.delete(part);
      this.#lost.add(part);
      this.#host.warn('part', `a part of its view could not be loaded: ${String(error)}`);
    }
    this.#coming.delete(part);
    this.#host.requestUpdate();
  }
}
