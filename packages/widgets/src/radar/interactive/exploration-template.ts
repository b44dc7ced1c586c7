import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderMark } from '../chart-template.js';
import type { ColumnView, RowView, TableView } from '../table-view-model.js';
import type { ExplorationWording } from './strings.js';

/** What a person is told of one dimension; without one, how to get it. */
export function renderReadout(
  { columns, rows }: TableView,
  index: number | undefined,
  { text }: ExplorationWording,
): TemplateResult {
  const row = index === undefined ? undefined : rows[index];
  return html`
    <div class="readout" part="readout">
      ${row ? renderRow(row, columns) : html`<p class="muted"><bdi>${text('readoutHint')}</bdi></p>`}
    </div>
  `;
}

function renderRow({ name, cells }: RowView, columns: readonly ColumnView[]): TemplateResult {
  return html`
    <p><strong>${renderPieces([name])}</strong></p>
    <dl>${cells.map((cell, index) => [renderName(columns[index]), renderWords(cell)])}</dl>
  `;
}

function renderName(column: ColumnView | undefined): TemplateResult {
  return html`<dt class="muted">
    ${column?.mark === undefined ? nothing : renderMark(column.mark)}${column ? renderPieces([column.name]) : nothing}
  </dt>`;
}

function renderWords({ words, interval, look, spoken }: RowView['cells'][number]): TemplateResult {
  const doubt =
    interval === undefined ? nothing : html`<bdi class="doubt">${`\u00a0${interval}`}</bdi>`;
  // A number and its interval are read from left to right in every script.
  return html`<dd>
    <bdi dir=${look === 'score' ? 'ltr' : nothing}><bdi>${spoken ?? words}</bdi>${doubt}</bdi>
  </dd>`;
}
