import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import { renderMark } from './chart-template.js';
import type { CellView, ColumnView, RowView, TableView } from './table-view-model.js';

/**
 * Draws the table. Its roles are written out, since browsers take them away from a table whose rows are laid out
 * otherwise, as they are where it is narrow.
 */
export function renderTable({ caption, dimension, columns, rows }: TableView): TemplateResult {
  return html`
    <table role="table" part="table">
      <caption>
        <bdi>${caption}</bdi>
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col"><bdi>${dimension}</bdi></th>
          ${columns.map(
            (column) => html`<th role="columnheader" scope="col">${renderName(column)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => renderRow(row, index, columns))}
      </tbody>
    </table>
  `;
}

function renderName({ name, mark }: ColumnView): TemplateResult {
  return html`<span class="name"
    >${mark === undefined ? nothing : renderMark(mark)}<span>${renderPieces([name])}</span></span
  >`;
}

function renderRow(
  { name, cells, isNamed, isChosen }: RowView,
  index: number,
  columns: readonly ColumnView[],
) {
  const look = `${isNamed ? 'is-named ' : ''}${isChosen ? 'is-chosen' : ''}`;
  return html`
    <tr role="row" class=${look || nothing} data-dimension=${index}>
      <th role="rowheader" scope="row">${renderPieces([name])}</th>
      ${cells.map((cell, index) => renderCell(cell, columns[index]))}
    </tr>
  `;
}

function renderCell(cell: CellView, column: ColumnView | undefined): TemplateResult {
  // Where the table is narrow each cell shows its own heading, which assistive technology knows already.
  const heading =
    column && html`<span class="heading" aria-hidden="true">${renderName(column)}</span>`;
  return html`<td role="cell">${heading}${renderWords(cell)}</td>`;
}

/** Draws what stands in a cell. */
export function renderWords({ words, interval, look, spoken }: CellView): TemplateResult {
  if (look === 'score') {
    const doubt =
      interval === undefined ? nothing : html`<bdi class="doubt">${`\u00a0${interval}`}</bdi>`;
    // A number and its interval are read from left to right in every script.
    return html`<bdi class="is-score" dir="ltr"><bdi>${words}</bdi>${doubt}</bdi>`;
  }
  if (spoken === undefined) return html`<span class="is-${look}"><bdi>${words}</bdi></span>`;
  return html`<span class="is-${look}"
    ><span aria-hidden="true">${words}</span
    ><span class="visually-hidden"><bdi>${spoken}</bdi></span></span
  >`;
}
