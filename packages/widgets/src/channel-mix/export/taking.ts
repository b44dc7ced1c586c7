import { html, nothing, type TemplateResult } from 'lit';
import { saveFile, toFileName } from '../../element/save-file.js';
import { MixExportEvent } from '../events.js';
import type { MixGiven, MixPart } from '../late-parts.js';
import type { TakingWording } from './strings.js';
import { writeMix } from './table-file.js';

export { strings } from './strings.js';
export { takingStyles as styles } from '../../element/taking-styles.js';

/** Takes along what is shown. */
export function create(...given: MixGiven): MixPart {
  return new Taking(...given);
}

class Taking implements MixPart {
  readonly #host: MixGiven[0];
  readonly #wording: TakingWording;
  readonly #shown: MixGiven[2];
  #outcome: () => string = () => '';

  constructor(...[host, wording, shown]: MixGiven) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as TakingWording;
    this.#shown = shown;
  }

  render(): TemplateResult {
    const { text } = this.#wording;
    return html`
      <div class="taking" role="group" aria-labelledby="take">
        <p><bdi>${text('takeSentence')}</bdi></p>
        <button type="button" @click=${() => this.#take()}>${text('takeCsv')}</button>
        <p class="small" role="status">${this.#outcome() || nothing}</p>
      </div>
    `;
  }

  /** Makes a file, unless the host does. */
  #take(): void {
    const shown = this.#shown();
    if (!shown) return;
    const [side] = shown.content.mixes.sides;
    if (!this.#host.dispatchEvent(new MixExportEvent(side?.mix.periods.length ?? 0))) return;
    try {
      const name = toFileName('channel-mix', 'csv', Date.now(), undefined);
      const file = new Blob([writeMix(shown, this.#wording)], { type: 'text/csv;charset=utf-8' });
      saveFile(this.#host.ownerDocument, file, name);
      this.#outcome = () => this.#wording.text('takeReady', { name });
    } catch (error) {
      this.#host.warn('take', `a file could not be made: ${String(error)}`);
      this.#outcome = () => this.#wording.text('takeFailed');
    }
    this.#host.requestUpdate();
  }
}
