import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { OwnAnswersView } from './own-answers-view-model.js';
import type { EndingWording } from './strings.js';
import type { OutcomeView } from './view-model.js';

/** What a person can do after handing in. */
export interface EndingActions {
  retry(): void;
  change(): void;
}

const icons = {
  good: shapes.check,
  warn: shapes.warning,
  bad: shapes.problem,
  '': shapes.clock,
} as const;

/** Draws what became of the answers, and the person's own beside the published ones. */
export function renderEnding(
  outcome: OutcomeView,
  own: OwnAnswersView | undefined,
  wording: EndingWording,
  actions: EndingActions,
): TemplateResult {
  return html`
    <div class="page">
      ${renderOutcome(outcome, wording, actions)}
      ${outcome.receipt === undefined ? nothing : renderReceipt(outcome.receipt, wording)}
      ${own ? renderOwnAnswers(own, wording) : nothing}
    </div>
  `;
}

function renderOutcome(
  { tone, title, body, canRetry, canChange }: OutcomeView,
  { text }: EndingWording,
  { retry, change }: EndingActions,
): TemplateResult {
  return html`
    <div class="notice ${tone && `is-${tone}`}" part="outcome">
      <div role="status">
        <h2 class="with-icon ${tone}" tabindex="-1">${icon(icons[tone])} <bdi>${title}</bdi></h2>
        <p><bdi>${body}</bdi></p>
      </div>
      ${
        canRetry
          ? html`<div class="row">
              <button type="button" class="primary" @click=${retry}>${text('tryAgain')}</button>
              ${
                canChange
                  ? html`<button type="button" @click=${change}>${text('toAnswers')}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
  `;
}

function renderReceipt(receipt: string, { text }: EndingWording): TemplateResult {
  return html`
    <div class="notice" role="group" aria-labelledby="receipt">
      <p id="receipt" class="with-icon strong">
        ${icon(shapes.shield)} <bdi>${text('receipt')}</bdi>
      </p>
      <p class="code" dir="ltr" translate="no">${receipt}</p>
      <p class="small"><bdi>${text('receiptHint')}</bdi></p>
    </div>
  `;
}

function renderOwnAnswers(
  { hint, sides, rows, remarks, state }: OwnAnswersView,
  { text }: EndingWording,
): TemplateResult {
  return html`
    <div class="own" part="own">
      <h3 id="own"><bdi>${text('own')}</bdi></h3>
      <p class="small muted"><bdi>${hint}</bdi></p>
      <table aria-labelledby="own">
        <thead>
          <tr>
            <th scope="col">${text('dimension')}</th>
            <th scope="col">${text('you')}</th>
            ${sides.map((side) => html`<th scope="col">${renderPieces(side)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ dimension, own, scores }) =>
              html`<tr>
                <th scope="row">${renderPieces(dimension)}</th>
                <td class="strong"><bdi>${own}</bdi></td>
                ${scores.map((score) => html`<td><bdi>${score}</bdi></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="small muted">${remarks.map((remark) => html`<p><bdi>${remark}</bdi></p>`)}</div>
      <p class="small muted" role="status">${state ? html`<bdi>${state}</bdi>` : nothing}</p>
    </div>
  `;
}
