import { html, nothing } from 'lit';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { renderPieces } from '../../element/pieces-template.js';
import type { Piece } from '../../element/wording.js';
import { RadarSelectEvent } from '../events.js';
import type { Radar } from '../radar.js';
import type { RadarWording } from '../strings.js';
import { forView } from '../view.js';
import { toAbove } from './above.js';
import type { FurtherWording } from './strings.js';

/** The way of a person from a group to one above it, and back. */
export class UnitPath {
  readonly #host: Radar;
  readonly #wording: FurtherWording;
  /** What was shown before, the latest last. */
  #former: { unit: string | undefined; name: Piece }[] = [];
  #asked: string | undefined;

  constructor(host: Radar, wording: RadarWording) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as FurtherWording;
  }

  /**
   * Draws the way to the groups that show what is withheld in a profile, and back.
   * @param name of whom the profile is about
   */
  render(profile: ReadProfile, name: Piece): unknown {
    const above = toAbove(profile, this.#wording);
    if (above.length === 0 && !this.#back) return nothing;
    const from = { unit: this.#host.asked?.unit ?? profile.unit, name };
    return forView(html`
      <div class="row above small">
        ${above.length > 0 ? html`<bdi>${this.#wording.text('goUp')}</bdi>` : nothing}
        ${above.map(
          ({ unit, name }) =>
            html`<button type="button" @click=${() => this.#goUp(unit, from)}>
              ${renderPieces([name])}
            </button>`,
        )}
        ${this.renderBack()}
      </div>
    `);
  }

  /** Draws the way back alone, where what was asked for cannot be shown. */
  renderBack(): unknown {
    const name = this.#back;
    if (!name) return nothing;
    return html`<button type="button" class="back" @click=${() => this.#goBack()}>
      <bdi>${this.#wording.text('back')}</bdi> ${renderPieces([name])}
    </button>`;
  }

  /** The group that a person came from; none once the host asks for another one. */
  get #back(): Piece | undefined {
    if (this.#host.asked?.unit !== this.#asked) this.#former = [];
    return this.#former.at(-1)?.name;
  }

  #goUp(unit: string | undefined, from: { unit: string | undefined; name: Piece }): void {
    if (!this.#back) this.#former = [];
    this.#former.push(from);
    this.#ask(unit);
  }

  #goBack(): void {
    const former = this.#former.pop();
    if (former) this.#ask(former.unit);
  }

  #ask(unit: string | undefined): void {
    this.#asked = unit;
    this.#host.wish(unit);
    this.#host.dispatchEvent(new RadarSelectEvent({ unit: unit ?? '' }));
  }
}
