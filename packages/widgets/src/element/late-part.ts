import type { CSSResultGroup } from 'lit';
import type { Locales, Texts } from './text.js';

/** The module of a late part. */
export interface PartModule {
  /** What only this part wears. */
  readonly styles?: CSSResultGroup;
  /** What only this part says; none of its keys is one of the view. */
  readonly strings?: Locales<Texts>;
}

/** All late parts there are, for a server, which cannot wait while it renders. */
export const everyLatePart = new Set<LatePart>();

/** A part of a view that only some data needs: fetched once for all elements, as soon as one needs it. */
export class LatePart<Module extends PartModule = PartModule> {
  readonly #fetch: () => Promise<Module>;
  #module: Module | undefined;
  #pending: Promise<Module> | undefined;

  /** @param fetch an `import()` */
  constructor(fetch: () => Promise<Module>) {
    this.#fetch = fetch;
    everyLatePart.add(this);
  }

  /** The part, if it is there. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Brings the part, once more where that failed; a server calls this before it renders. */
  load(): Promise<Module> {
    this.#pending ??= this.#fetch().then(
      (module) => (this.#module = module),
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }
}
