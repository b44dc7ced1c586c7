import { isServer, type ReactiveController } from 'lit';
import type { OxElement } from './element.js';
import { chooseLanguage, nearestLanguage, watchLanguage, type ChosenLanguage } from './language.js';

/** Knows which language an element is in, and tells when that changes. */
export class LanguageController implements ReactiveController {
  readonly #host: OxElement;
  #stop: (() => void) | undefined;
  #chosen: ChosenLanguage | undefined;

  constructor(host: OxElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the nearest `lang`; on a server that of the element's own attribute. */
  get chosen(): ChosenLanguage {
    return (this.#chosen ??= this.#choose());
  }

  hostConnected(): void {
    this.#chosen = undefined;
    this.#stop = watchLanguage(this.#host, () => {
      this.#chosen = undefined;
      this.#host.requestUpdate();
    });
    // Elsewhere there may be another language, and somebody else who is asked for the data.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #choose(): ChosenLanguage {
    const host = this.#host;
    if (isServer) return chooseLanguage(host.getAttribute('lang') ?? undefined, undefined);
    return chooseLanguage(
      nearestLanguage(host),
      host.ownerDocument.documentElement.lang || undefined,
    );
  }
}
