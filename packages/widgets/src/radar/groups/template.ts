import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderChart, renderMark } from '../chart-template.js';
import { renderWords } from '../table-template.js';
import type { GroupsView, GroupView, SegmentationView } from './view-model.js';

/** Draws the groups of each way to part the people: small figures side by side, and below them a table with a row for each. */
export function renderGroups(view: GroupsView): TemplateResult {
  return html`
    <div class="groups" part="chart">
      ${view.segmentations.map((segmentation, index) => renderOne(segmentation, index, view))}
    </div>
  `;
}

function renderOne(
  { name, groups }: SegmentationView,
  index: number,
  { heading, dimensions }: GroupsView,
): TemplateResult {
  return html`
    <section>
      <h3 id="segmentation-${index}">${renderPieces([name])}</h3>
      <div class="small-figures">
        ${groups.map((group, place) => renderFigure(group, `group-${index}-${place}`))}
      </div>
      <div class="table" role="region" tabindex="0" aria-labelledby="segmentation-${index}">
        <table role="table" class="by-group">
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col"><bdi>${heading}</bdi></th>
              ${dimensions.map(
                (dimension) =>
                  html`<th role="columnheader" scope="col">${renderPieces([dimension])}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${groups.map((group) => renderRow(group, dimensions))}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function renderFigure({ name, chart, withheld }: GroupView, id: string): unknown {
  if (!chart && withheld === undefined) return nothing;
  return html`
    <div class="small-figure">
      <p class="small" id=${id}>${renderPieces([name])}</p>
      ${chart ? renderChart(chart, id) : html`<p class="small muted"><bdi>${withheld}</bdi></p>`}
    </div>
  `;
}

function renderRow({ name, cells }: GroupView, dimensions: GroupsView['dimensions']) {
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">${renderPieces([name])}</th>
      ${cells.map((cell, index) => {
        const dimension = dimensions[index];
        return html`<td role="cell">
          <span class="heading" aria-hidden="true">${dimension && renderPieces([dimension])}</span>
          ${cell.map(
            ({ shape, cell: words }) =>
              html`<span class="group-score">${renderMark(shape)}${renderWords(words)}</span> `,
          )}
        </td>`;
      })}
    </tr>
  `;
}
