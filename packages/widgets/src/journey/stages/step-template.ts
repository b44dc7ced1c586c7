import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { Piece } from '../../element/wording.js';
import { renderMomentKey, renderSideMark } from './curve-template.js';
import type { FeltView, StepView } from './step-view-model.js';

/** Draws a title that may be followed. */
export function renderTitle({
  title,
  link,
}: {
  title: Piece[];
  link: string | undefined;
}): unknown {
  const words = renderPieces(title);
  return link === undefined ? words : html`<a href=${link} rel="noopener noreferrer">${words}</a>`;
}

/** Draws how one side feels, in words. */
export function renderFelt({ side, words, isAsked }: FeltView): TemplateResult {
  return html`<p class=${isAsked ? nothing : 'muted'}>
    ${renderSideMark(side)}<bdi>${words}</bdi>
  </p>`;
}

/** Draws how one side feels, where a heading says which. */
export function renderFigure({ side, figure, isAsked }: FeltView): TemplateResult {
  return html`<p class=${isAsked ? nothing : 'muted'}>
    ${renderSideMark(side)}<bdi>${figure}</bdi>
  </p>`;
}

/** Draws something that is known, under its name. */
export function renderFact(label: string, words: unknown): TemplateResult {
  return html`<div>
    <dt class="muted"><bdi>${label}</bdi></dt>
    <dd>${words}</dd>
  </div>`;
}

/** Draws what is known of a step beside its title and who does it. */
export function renderStepFacts({ dialogue, moment, serves, felt, actual }: StepView): unknown {
  return [
    dialogue.length > 0 ? html`<p class="small muted">${renderPieces(dialogue)}</p>` : nothing,
    moment === undefined
      ? nothing
      : html`<p class="small moment-of-truth">
          ${renderMomentKey(moment.sides)}<bdi>${moment.words}</bdi>
        </p>`,
    serves.map((words) => html`<p class="small muted">${renderPieces(words)}</p>`),
    felt.length > 0 ? html`<div class="small">${felt.map(renderFelt)}</div>` : nothing,
    actual.length > 0
      ? html`<div class="small actual-step">
          ${actual.map((line) => html`<p><bdi>${line}</bdi></p>`)}
        </div>`
      : nothing,
  ];
}
