import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { HistoryWording } from './strings.js';
import type { HistoryFigure, HistoryRow, HistoryView } from './view-model.js';

/** How far a person has come with the chart. */
export interface ChartFrame {
  state: 'closed' | 'coming' | 'open' | 'lost';
  /** What the chart is drawn on. */
  plot: unknown;
  /** What is said of the measurement that is pointed at. */
  told?: string | undefined;
  toggle(): void;
  showAll(): void;
}

/** Draws what was measured and said: a sentence, a small figure, and a table with all of it. */
export function renderHistory(
  { sentence, figure, rows, more }: HistoryView,
  name: string,
  { text }: HistoryWording,
  chart: ChartFrame,
): TemplateResult {
  return html`
    <div class="history ${chart.state === 'open' ? 'is-open' : ''}" part="history">
      ${sentence === undefined ? nothing : html`<p id="${name}-way"><bdi>${sentence}</bdi></p>`}
      ${figure ? [renderFigure(figure, name), renderChart(text, chart)] : nothing}
      ${rows.length > 0 ? renderRows(rows, name, text) : nothing}
      ${
        more === undefined
          ? nothing
          : html`<div>
              <button type="button" class="plain" @click=${chart.showAll}>${more}</button>
            </div>`
      }
    </div>
  `;
}

function renderFigure(
  { line, dots, marks, lowest, highest, from, to }: HistoryFigure,
  name: string,
): TemplateResult {
  return html`
    <figure>
      <div class="values small muted" aria-hidden="true">
        <bdi>${highest}</bdi><bdi>${lowest}</bdi>
      </div>
      <svg
        class="way"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-labelledby="${name}-way"
        focusable="false"
      >
        ${marks.map(({ y }) => svg`<line class="against" x1="0" x2="100" y1=${y} y2=${y} />`)}
        <path class="values-line" d=${line} />
        ${dots.map((dot) => svg`<path class="dot" d=${dot} />`)}
      </svg>
      <div class="times small muted" aria-hidden="true"><bdi>${from}</bdi><bdi>${to}</bdi></div>
    </figure>
    ${
      marks.length === 0
        ? nothing
        : html`<p class="marks small muted">
            ${marks.map(
              ({ words }) =>
                html`<span class="against-key"
                  ><svg viewBox="0 0 24 8" aria-hidden="true" focusable="false">
                    <line x1="0" x2="24" y1="4" y2="4" />
                  </svg>
                  <bdi>${words}</bdi></span
                > `,
            )}
          </p>`
    }
  `;
}

function renderChart(text: HistoryWording['text'], chart: ChartFrame): TemplateResult {
  const { state, plot, told, toggle } = chart;
  const words = { closed: 'openChart', coming: 'openChart', open: 'closeChart' } as const;
  return html`
    <div class="plot">${state === 'open' ? plot : nothing}</div>
    ${
      state === 'open'
        ? html`<p class="readout small"><bdi>${told ?? text('chartHint')}</bdi></p>`
        : nothing
    }
    <div class="row opens">
      <button type="button" aria-expanded=${state === 'open'} @click=${toggle}>
        ${text(state === 'lost' ? 'tryAgain' : words[state])}
      </button>
      <span class="small" role="status"
        >${state === 'coming' ? text('chartComing') : state === 'lost' ? text('chartLost') : nothing}</span
      >
    </div>
  `;
}

function renderRows(
  rows: readonly HistoryRow[],
  name: string,
  text: HistoryWording['text'],
): TemplateResult {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return html`
    <table aria-describedby="${name}-title">
      <thead>
        <tr class="small muted">
          <th scope="col"><bdi>${text('historyDay')}</bdi></th>
          <th scope="col"><bdi>${text('historyValue')}</bdi></th>
          ${hasNotes ? html`<th scope="col"><bdi>${text('historyNote')}</bdi></th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ day, value, isBare, note }) => html`
            <tr>
              <td><bdi>${day}</bdi></td>
              <td class=${isBare ? 'muted' : 'strong'}>${renderPieces(value)}</td>
              ${hasNotes ? html`<td class="prose"><bdi>${note ?? ''}</bdi></td>` : nothing}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
