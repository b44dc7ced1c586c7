import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import { renderChart, renderKey } from './chart-template.js';
import type { RadarWording } from './strings.js';
import { renderTable } from './table-template.js';
import type { RadarView } from './view-model.js';

/** Draws a profile: the sentence, the figure beside the table, and how it was measured. */
export function renderRadar(view: RadarView, wording: RadarWording): TemplateResult {
  const { heading, sentence, table, notShown } = view;
  return html`
    <div class="radar">
      <div class="intro">
        <p class="small muted">
          ${heading.map((piece, index) => [index === 0 ? nothing : ' · ', renderPieces([piece])])}
        </p>
        <h2 id="sentence" class="sentence" part="sentence">${renderPieces(sentence)}</h2>
      </div>
      <div class="views">
        ${view.charts.length === 0 ? nothing : renderFigure(view)}
        <div class="table">${renderTable(table)}</div>
      </div>
      ${renderMethod(view, wording)}
      ${notShown === undefined ? nothing : html`<p class="small muted"><bdi>${notShown}</bdi></p>`}
    </div>
  `;
}

function renderFigure({ legend, charts }: RadarView): TemplateResult {
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

function renderMethod({ method }: RadarView, { text }: RadarWording): TemplateResult {
  return html`
    <div class="method small muted" part="method">
      <h3><bdi>${text('method')}</bdi></h3>
      <ul>
        ${method.map((pieces) => html`<li>${renderPieces(pieces)}</li>`)}
      </ul>
    </div>
  `;
}
