import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodsWording } from './strings.js';
import type { PeriodRow, PeriodsView } from './view-model.js';

/** Draws the mix of one side over time as a table, which is scrolled where it is wide. */
export function renderTable(
  { caption, columns, rows }: PeriodsView,
  name: string,
  counted: string,
  { text }: PeriodsWording,
): TemplateResult {
  return html`
    <div class="scroll" tabindex="0" role="group" aria-labelledby=${name} part="table">
      <table class="periods">
        <caption id=${name}>
          <bdi>${caption}</bdi>
        </caption>
        <thead>
          <tr>
            <th scope="col"><bdi>${text('period')}</bdi></th>
            ${columns.map((column) => html`<th scope="col"><bdi>${column}</bdi></th>`)}
            <th scope="col"><bdi>${counted}</bdi></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, columns.length))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow({ when, nothing: why, cells, total }: PeriodRow, width: number): TemplateResult {
  return html`
    <tr>
      <th scope="row"><bdi>${when}</bdi></th>
      ${
        why === undefined
          ? cells.map(
              ({ share, count, change }) =>
                html`<td>
                  <bdi class="strong">${share}</bdi>
                  <span class="part"><bdi>${count}</bdi></span>
                  ${change === undefined ? nothing : html`<span class="part muted"><bdi>${change}</bdi></span>`}
                </td>`,
            )
          : html`<td class="muted" colspan=${width}><bdi>${why}</bdi></td>`
      }
      <td><bdi>${total}</bdi></td>
    </tr>
  `;
}
