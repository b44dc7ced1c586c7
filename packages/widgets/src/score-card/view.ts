import { html, nothing, type TemplateResult } from 'lit';
import { readSeries, type Series } from '@oxbow/model/series';
import { renderEmpty } from '../element/empty.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { placeholder } from './placeholder.js';
import type { ScoreCard } from './score-card.js';
import type { ScoreCardWording } from './strings.js';
import { renderScoreCard } from './template.js';
import { toScoreCardView, type ScoreCardView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws a series. */
export class View implements ElementView {
  readonly #host: ScoreCard;
  readonly #wording: ScoreCardWording;
  #series: Series | undefined;
  #view: ScoreCardView | undefined;

  constructor(host: ScoreCard) {
    this.#host = host;
    this.#wording = wordingOf(host);
  }

  check(data: unknown): Verdict {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const { series, ...counts } = readSeries(data);
    if (!series) return { state: 'error', ...counts };
    this.#series = series;
    return { state: series.periods.length === 0 ? 'empty' : 'ready', ...counts };
  }

  change(data: unknown): Verdict {
    return this.check(data);
  }

  prepare(): void {
    const series = this.#host.state === 'loading' ? placeholder : this.#series;
    this.#view = series && toScoreCardView(series, this.#wording);
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
            ${renderScoreCard(view, this.#wording)}
          </div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && renderScoreCard(view, this.#wording)];
    }
  }
}
