import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderAxis, renderCurveCell, renderSideMark } from './curve-template.js';
import { renderFigure, renderStepFacts, renderTitle } from './step-template.js';
import type { StepView } from './step-view-model.js';
import type { JourneyFrame } from '../template.js';
import type { StagesView } from './view-model.js';
import type { StagesSetting } from './strings.js';
import type { FigureRow, LaneRow, MapView } from './map-view-model.js';

/** Draws the map: a table of stages and lanes, with the curves at its head. */
export function renderMap(
  map: MapView,
  { stages, curve }: StagesView,
  { text }: StagesSetting,
  { at, facts: late, open, hasExchanges }: JourneyFrame,
): TemplateResult {
  return html`<div
    class="map"
    part="map"
    role="region"
    aria-labelledby="map-caption"
    tabindex="0"
    data-size=${map.size}
  >
    <table>
      <caption id="map-caption" class="visually-hidden">
        ${renderPieces(map.caption)}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner muted"><bdi>${text('stage')}</bdi></th>
          ${stages.map(
            ({ number, title, detail }) =>
              html`<th scope="col">
                <span class="muted">${number}</span>&nbsp;${renderPieces(title)}
                ${detail ? html`<p class="detail muted">${renderPieces(detail)}</p>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        <tr aria-hidden="true" class="curves">
          <th>
            <p class="muted"><bdi>${text('experience')}</bdi></p>
            <p class="muted scale"><bdi>${text('scale')}</bdi></p>
            ${renderAxis()}
          </th>
          ${curve.map((cell) => html`<td>${renderCurveCell(cell)}</td>`)}
        </tr>
        ${map.experience.map(renderFigures)}
      </tbody>
      <tbody>
        ${map.lanes.map((row) => renderLane(row, stages.length, text('visibility')))}
      </tbody>
      <tbody>
        ${map.engagement.map(renderFigures)}
        ${
          map.hasMeasures
            ? html`<tr>
                <th scope="row"><bdi>${text('measuresRow')}</bdi></th>
                ${stages.map(
                  ({ facts }) =>
                    html`<td>
                      ${
                        facts?.measures.length
                          ? late?.renderMeasures(facts.measures, open)
                          : nothing
                      }
                    </td>`,
                )}
              </tr>`
            : nothing
        }
        ${
          hasExchanges
            ? html`<tr>
                <th scope="row"><bdi>${text('exchangesRow')}</bdi></th>
                ${stages.map(({ id }) => html`<td>${at(id)}</td>`)}
              </tr>`
            : nothing
        }
      </tbody>
    </table>
  </div>`;
}

function renderFigures({ label, cells }: FigureRow): TemplateResult {
  return html`<tr>
    <th scope="row"><bdi>${label}</bdi></th>
    ${cells.map((cell) => html`<td>${cell ? renderFigure(cell) : nothing}</td>`)}
  </tr>`;
}

function renderLane(
  { lane, isBelowLine, cells }: LaneRow,
  stages: number,
  visibility: string,
): TemplateResult {
  return html`${
      isBelowLine
        ? html`<tr class="visibility">
            <th colspan=${stages + 1} scope="rowgroup"><bdi>${visibility}</bdi></th>
          </tr>`
        : nothing
    }
    <tr>
      <th scope="row">${renderSideMark(lane.side)}${renderPieces(lane.title)}</th>
      ${cells.map(
        (steps) =>
          html`<td>
            ${
              steps.length > 0
                ? html`<ol>
                    ${steps.map(renderStep)}
                  </ol>`
                : nothing
            }
          </td>`,
      )}
    </tr>`;
}

function renderStep(step: StepView): TemplateResult {
  return html`<li>
    <p>${renderTitle(step)}</p>
    ${renderStepFacts(step)}
  </li>`;
}
