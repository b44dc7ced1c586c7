import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { Piece } from '../../element/wording.js';
import type { ChangeView } from './change-view-model.js';
import type { ClosingSetting } from './strings.js';
import type { ClosingView, EndView, ScoreView } from './view-model.js';

/** Draws how an objective ended, and how its goal was changed on the way. */
export function renderClosing(
  { end, changes }: ClosingView,
  setting: ClosingSetting,
): TemplateResult {
  const { text } = setting;
  return html`
    ${
      changes.length > 0
        ? html`<section part="changes">
            <h3><bdi>${text('changes')}</bdi></h3>
            <ol class="changes">
              ${changes.map((change) => renderChange(change, text('changedParts')))}
            </ol>
          </section>`
        : nothing
    }
    ${end ? renderEnd(end, setting) : nothing}
  `;
}

function renderEnd(
  { sentence, score, reason, learned }: EndView,
  { text }: ClosingSetting,
): TemplateResult {
  return html`
    <section part="closing">
      <h3><bdi>${text('closing')}</bdi></h3>
      <p><bdi>${sentence}</bdi></p>
      <dl class="end">
        ${score ? renderScore(score, text('scoreAtClose')) : nothing}
        ${reason ? renderWords(text('endReason'), reason) : nothing}
        ${learned ? renderWords(text('learned'), learned) : nothing}
      </dl>
    </section>
  `;
}

function renderScore({ value, grade, details }: ScoreView, label: string): TemplateResult {
  const isAchieved = grade === 'achieved';
  return html`<div>
    <dt class="small muted"><bdi>${label}</bdi></dt>
    <dd>
      <p class=${grade ? `with-icon strong ${isAchieved ? 'good' : ''}` : 'muted'}>
        ${isAchieved ? icon(shapes.check) : nothing} <bdi>${value}</bdi>
      </p>
      ${details.map((words) => html`<p class="small muted"><bdi>${words}</bdi></p>`)}
    </dd>
  </div>`;
}

function renderWords(label: string, words: readonly Piece[]): TemplateResult {
  return html`<div>
    <dt class="small muted"><bdi>${label}</bdi></dt>
    <dd class="prose">${renderPieces(words)}</dd>
  </div>`;
}

function renderChange({ when, reason, parts }: ChangeView, label: string): TemplateResult {
  return html`<li>
    <p class="small muted">${renderPieces(when)}</p>
    <p class="prose">${renderPieces(reason)}</p>
    ${
      parts.length > 0
        ? html`<p class="small muted"><bdi>${label}</bdi></p>
            <ul class="small">
              ${parts.map((part) => html`<li>${renderPieces(part)}</li>`)}
            </ul>`
        : nothing
    }
  </li>`;
}
