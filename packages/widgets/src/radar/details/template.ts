import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderMark } from '../chart-template.js';
import type { DetailsView, LinkedName } from './view-model.js';

/** Draws what else there is to know of a dimension. */
export function renderDetails(view: DetailsView): TemplateResult {
  const { spoken, practice, objectives, compared, reliability, headings } = view;
  return html`
    <div class="details">
      <p class="spoken"><bdi>${spoken}</bdi></p>
      ${
        practice.length === 0
          ? nothing
          : html`<div>
              <h3>${headings.practice}</h3>
              <dl class="practice">
                ${practice.map(
                  ({ side, words }) => html`
                    <div>
                      <dt class="small muted">
                        ${side.mark && renderMark(side.mark)}${renderPieces([side.name])}
                      </dt>
                      <dd>${renderPieces([words])}</dd>
                    </div>
                  `,
                )}
              </dl>
            </div>`
      }
      ${objectives.length === 0 ? nothing : renderObjectives(view)}
      ${compared ? renderLines(renderPieces(compared.heading), compared.lines) : nothing}
      ${reliability.length === 0 ? nothing : renderLines(headings.reliability, reliability)}
    </div>
  `;
}

function renderObjectives({ objectives, headings, momentsOf }: DetailsView): TemplateResult {
  return html`
    <div>
      <h3>${headings.objectives}</h3>
      <ul>
        ${objectives.map(
          ({ moments, ...objective }) =>
            html`<li>
              ${renderLinked(objective)}
              ${
                moments.length === 0
                  ? nothing
                  : html`<span class="small muted"
                      ><bdi>${momentsOf}</bdi> ${moments.map((moment, index) => [
                        index === 0 ? nothing : ', ',
                        renderLinked(moment),
                      ])}</span
                    >`
              }
            </li>`,
        )}
      </ul>
    </div>
  `;
}

function renderLinked({ name, link }: LinkedName): TemplateResult {
  return link === undefined
    ? renderPieces([name])
    : html`<a href=${link}>${renderPieces([name])}</a>`;
}

function renderLines(heading: unknown, lines: readonly string[]): TemplateResult {
  return html`<div>
    <h3>${heading}</h3>
    ${lines.map((line) => html`<p class="small"><bdi>${line}</bdi></p>`)}
  </div>`;
}
