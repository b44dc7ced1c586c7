import { html, type TemplateResult } from 'lit';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import { readHandoverMatrix } from '@oxbow/model/read-handover-matrix';
import type { MixGiven, MixPart } from '../late-parts.js';
import { forView } from '../view.js';
import type { HandoversWording } from './strings.js';
import { renderMatrix } from './template.js';
import { toHandoversView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws from which channel to which customers went. */
export function create(...given: MixGiven): MixPart {
  return forView(new Handovers(...given));
}

class Handovers implements MixPart {
  readonly #host: MixGiven[0];
  readonly #wording: HandoversWording;
  readonly #shown: MixGiven[2];
  /** What was read last, so that it is read and told of once. */
  #given: unknown;
  #handovers: HandoverMatrix | undefined;

  constructor(...[host, wording, shown]: MixGiven) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as HandoversWording;
    this.#shown = shown;
  }

  render(): TemplateResult {
    this.#read(this.#shown()?.handovers);
    const { text } = this.#wording;
    return this.#handovers
      ? renderMatrix(toHandoversView(this.#handovers, this.#wording), this.#wording)
      : html`<p><bdi>${text('unusable')}</bdi></p>`;
  }

  /** Reads what a host counted, and tells what is wrong with it, by its path in the data. */
  #read(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    const { handovers, faults, total, invalid } = readHandoverMatrix(given);
    this.#handovers = handovers;
    if (invalid === 0) return;
    const named = faults.map(({ path, message }) => ({
      path: path === '' ? 'handovers' : `handovers.${path}`,
      message,
    }));
    this.#host.report({ state: 'ready', total, invalid, faults: named });
  }
}
