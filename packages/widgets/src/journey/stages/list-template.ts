import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderAxis, renderCurveCell, renderSideMark } from './curve-template.js';
import { renderFact, renderFelt, renderStepFacts, renderTitle } from './step-template.js';
import type { StepView } from './step-view-model.js';
import type { StagesSetting } from './strings.js';
import type { JourneyFrame } from '../template.js';
import type { StagesView, StageView } from './view-model.js';

/** Draws the curves above the numbers of their stages. */
export function renderCurve(
  { curve, stages, isScrolled }: StagesView,
  { text }: StagesSetting,
): TemplateResult {
  return html`<figure
    class="curve"
    part="curve"
    role="img"
    aria-label=${text('curve')}
    tabindex=${isScrolled ? 0 : nothing}
  >
    <div class="column is-axis">${renderAxis()}</div>
    ${stages.map(
      ({ number, title }, index) =>
        html`<div class="column">
          ${renderCurveCell(curve[index] ?? [])}
          <p class="small">
            <bdi class="muted">${number}</bdi><span class="name"> ${renderPieces(title)}</span>
          </p>
        </div>`,
    )}
  </figure>`;
}

/** Draws the stages one after the other, with all that is known of each. */
export function renderList(
  { stages }: StagesView,
  wording: StagesSetting,
  frame: JourneyFrame,
): TemplateResult {
  return html`<ol class="stages" part="list">
    ${stages.map((stage) => renderStage(stage, wording, frame))}
  </ol>`;
}

function renderStage(
  { id, number, title, detail, felt, steps, facts: known }: StageView,
  wording: StagesSetting,
  { at, facts, open }: JourneyFrame,
): TemplateResult {
  return html`<li class="stage" part="stage">
    <div class="about">
      <h3><span class="muted">${number}</span>&nbsp;${renderPieces(title)}</h3>
      ${detail ? html`<p class="small muted">${renderPieces(detail)}</p>` : nothing}
      <dl class="small">
        ${renderFact(wording.text('experience'), felt.map(renderFelt))}
        ${known ? facts?.renderStageFacts(known, wording, open) : nothing}
      </dl>
      ${at(id)}
    </div>
    ${
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map(renderStep)}
          </ol>`
        : html`<p class="small muted"><bdi>${wording.text('noSteps')}</bdi></p>`
    }
  </li>`;
}

function renderStep(step: StepView): TemplateResult {
  const { lane } = step;
  return html`<li>
    <p class="small muted who">${renderSideMark(lane.side)}${renderPieces(lane.title)}</p>
    <p>${renderTitle(step)}</p>
    ${renderStepFacts(step)}
  </li>`;
}
