import { html, nothing, type TemplateResult } from 'lit';
import { readProfile, type ReadProfile } from '@oxbow/model/read-profile';
import { renderEmpty } from '../element/empty.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { placeholder } from './placeholder.js';
import type { Radar } from './radar.js';
import type { RadarWording } from './strings.js';
import { renderRadar } from './template.js';
import { isEmpty, toRadarView, type RadarView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws a profile. */
export class View implements ElementView {
  readonly #host: Radar;
  readonly #wording: RadarWording;
  #profile: ReadProfile | undefined;
  #invalid = 0;
  #view: RadarView | undefined;

  constructor(host: Radar) {
    this.#host = host;
    this.#wording = wordingOf(host);
  }

  check(data: unknown): Verdict {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const { profile, faults, total, invalid } = readProfile(data);
    // A fault of the frame is told too, though no dimension is lost by it.
    const counts = {
      total: Math.max(1, total),
      invalid: Math.max(faults.length > 0 ? 1 : 0, invalid),
      faults,
    };
    if (!profile) return { state: 'error', ...counts };
    this.#profile = profile;
    this.#invalid = invalid;
    return { state: isEmpty(profile) ? 'empty' : 'ready', ...counts };
  }

  change(data: unknown): Verdict {
    return this.check(data);
  }

  prepare(): void {
    const isLoading = this.#host.state === 'loading';
    const profile = isLoading ? placeholder : this.#profile;
    this.#view =
      profile &&
      toRadarView(profile, isLoading ? 0 : this.#invalid, { ...this.#wording, now: Date.now() });
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">
            ${renderRadar(view, this.#wording)}
          </div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && renderRadar(view, this.#wording)];
    }
  }
}
