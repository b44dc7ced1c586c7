import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import type { ScoreCardWording } from './strings.js';
import type { TrendView } from './trend-view-model.js';
import type { PeriodRow, ScoreCardView, SpreadRow } from './view-model.js';

/** Draws a score. */
export function renderScoreCard(
  { sentence, precision, change, remark, trend, rows, spread, source }: ScoreCardView,
  wording: ScoreCardWording,
): TemplateResult {
  return html`
    <div class="card">
      <div class="head">
        <h2 class="sentence" part="sentence">${renderPieces(sentence)}</h2>
        ${trend ? renderTrend(trend) : nothing}
      </div>
      ${precision ? html`<p class="small">${renderPieces(precision)}</p>` : nothing}
      ${change ? html`<p class="small">${renderPieces(change)}</p>` : nothing}
      ${remark === undefined ? nothing : html`<p class="small muted"><bdi>${remark}</bdi></p>`}
      ${spread ? renderSpread(spread, wording) : nothing}
      ${rows.length > 0 ? renderPeriods(rows, wording) : nothing}
      ${source ? html`<p class="small muted">${renderPieces(source)}</p>` : nothing}
    </div>
  `;
}

function renderTrend({ label, lines, last }: TrendView): TemplateResult {
  return html`<svg class="trend" viewBox="-3 -3 106 30" role="img" aria-label=${label} part="trend">
    ${lines.map((points) => svg`<polyline points=${points} />`)}
    ${svg`<circle cx=${last.x} cy=${last.y} r="2.5" />`}
  </svg>`;
}

function renderSpread(
  { title, rows, open }: NonNullable<ScoreCardView['spread']>,
  { text }: ScoreCardWording,
): TemplateResult {
  return html`<details ?open=${open} part="spread">
    <summary class="small">${renderPieces(title)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${text('answer')}</th>
          <th scope="col">${text('answers')}</th>
          <td aria-hidden="true"></td>
        </tr>
      </thead>
      <tbody>
        ${rows.map(renderSpreadRow)}
      </tbody>
    </table>
  </details>`;
}

function renderSpreadRow({ answer, count, length }: SpreadRow): TemplateResult {
  return html`<tr>
    <th scope="row"><bdi>${answer}</bdi></th>
    <td>${count}</td>
    <td class="bar" aria-hidden="true">
      <svg><rect width=${length} height="100%" /></svg>
    </td>
  </tr>`;
}

function renderPeriods(rows: readonly PeriodRow[], { text }: ScoreCardWording): TemplateResult {
  return html`<details>
    <summary class="small">${text('all')}</summary>
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${text('period')}</th>
          <th scope="col">${text('scoreHead')}</th>
          <th scope="col">${text('interval')}</th>
          <th scope="col">${text('answers')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(renderPeriod)}
      </tbody>
    </table>
  </details>`;
}

function renderPeriod({ label, score, interval, answers }: PeriodRow): TemplateResult {
  return html`<tr>
    <th scope="row">${renderPieces(label)}</th>
    <td><bdi>${score}</bdi></td>
    <td><bdi>${interval}</bdi></td>
    <td>${answers}</td>
  </tr>`;
}
