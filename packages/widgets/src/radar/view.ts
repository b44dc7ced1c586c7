import { html, nothing, type TemplateResult } from 'lit';
import { readProfile, type ReadProfile } from '@oxbow/model/read-profile';
import { renderPieces } from '../element/pieces-template.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { renderChart, renderKey } from './chart-template.js';
import { placeholder } from './placeholder.js';
import type { Radar } from './radar.js';
import type { RadarWording } from './strings.js';
import { renderTable } from './table-template.js';
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
    const { state } = this.#host;
    if (state === 'error') return renderProblem(this.#host);
    if (state === 'empty') return this.#renderEmpty();
    if (!this.#view) return nothing;
    if (state === 'loading')
      return html`<div class="bones" inert aria-hidden="true">
        ${this.#renderRadar(this.#view)}
      </div>`;
    return html`${renderProblem(this.#host)} ${this.#renderRadar(this.#view)}`;
  }

  #renderEmpty(): TemplateResult {
    return html`
      ${renderProblem(this.#host)}
      <h2 class="sentence" part="sentence"><bdi>${this.#wording.text('empty')}</bdi></h2>
      <p class="hint"><bdi>${this.#wording.text('emptyHint')}</bdi></p>
    `;
  }

  #renderRadar({ heading, sentence, legend, charts, table, method, notice }: RadarView) {
    return html`
      <div class="radar">
        <div class="intro">
          <p class="small muted">
            ${heading.map((piece, index) => [index === 0 ? nothing : ' · ', renderPieces([piece])])}
          </p>
          <h2 id="sentence" class="sentence" part="sentence">${renderPieces(sentence)}</h2>
        </div>
        <div class="views">
          ${charts.length === 0 ? nothing : this.#renderFigure(legend, charts)}
          <div class="table">${renderTable(table)}</div>
        </div>
        ${this.#renderMethod(method)}
        ${notice === undefined ? nothing : html`<p class="small muted"><bdi>${notice}</bdi></p>`}
      </div>
    `;
  }

  #renderFigure(legend: RadarView['legend'], charts: RadarView['charts']): TemplateResult {
    return html`
      <figure>
        <figcaption class="legend" part="legend">
          ${legend.map(
            ({ mark, name }) =>
              html`<span class="name"
                >${mark && renderKey(mark)}<span>${renderPieces([name])}</span></span
              > `,
          )}
        </figcaption>
        <div part="chart">${charts.map((chart) => renderChart(chart, 'sentence'))}</div>
      </figure>
    `;
  }

  #renderMethod(method: RadarView['method']): TemplateResult {
    return html`
      <div class="method small muted" part="method">
        <h3><bdi>${this.#wording.text('method')}</bdi></h3>
        <ul>
          ${method.map((pieces) => html`<li>${renderPieces(pieces)}</li>`)}
        </ul>
      </div>
    `;
  }
}
