import { html, nothing } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import type { Piece } from '../element/wording.js';
import { RadarSelectEvent } from './events.js';
import type { Radar } from './radar.js';
import type { RadarWording } from './strings.js';

/** The way of a person from a group to one above it, and back. */
export class UnitPath {
  readonly #host: Radar;
  /** What was shown before, the latest last. */
  #former: { unit: string | undefined; name: Piece }[] = [];
  #asked: string | undefined;

  constructor(host: Radar) {
    this.#host = host;
  }

  /** The unit that was asked for, where one was. */
  get asked(): { unit: string | undefined } | undefined {
    return this.#host.isUnitAsked ? { unit: this.#host.wanted } : undefined;
  }

  /** The group that a person came from; none once the host asks for another one. */
  get former(): Piece | undefined {
    if (this.#host.wanted !== this.#asked) this.#former = [];
    return this.#former.at(-1)?.name;
  }

  /**
   * Asks for a group above.
   * @param from the unit that is shown, and its name
   */
  goUp(unit: string | undefined, from: { unit: string | undefined; name: Piece }): void {
    if (!this.former) this.#former = [];
    this.#former.push(from);
    this.#ask(unit);
  }

  /** Asks for the group that a person came from. */
  goBack(): void {
    const former = this.#former.pop();
    if (former) this.#ask(former.unit);
  }

  /** Draws the way back, where what was asked for cannot be shown. */
  renderBack({ text }: RadarWording): unknown {
    const { former } = this;
    if (!former) return nothing;
    return html`<button type="button" class="back" @click=${() => this.goBack()}>
      <bdi>${text('back')}</bdi> ${renderPieces([former])}
    </button>`;
  }

  #ask(unit: string | undefined): void {
    this.#asked = unit;
    this.#host.wish(unit);
    this.#host.dispatchEvent(new RadarSelectEvent({ unit: unit ?? '' }));
  }
}
