import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPieces } from '../../element/pieces-template.js';
import type { ScaleView } from '../scale-question.js';
import type { StepActions } from '../step-template.js';
import { renderChoice } from './choice-template.js';
import { renderContact } from './contact-template.js';
import { renderMarks } from './marks-template.js';
import type { ConsentView, ImpulseView, KindView } from './view-model.js';

/**
 * Draws a question of a late kind; scales are drawn with the first.
 * @param describedBy the ids of what describes it
 */
export function renderKind(
  view: Exclude<KindView, ScaleView>,
  describedBy: string,
  { write }: Pick<StepActions, 'write'>,
): TemplateResult {
  switch (view.type) {
    case 'impulse':
      return renderImpulse(view, describedBy);
    case 'consent':
      return renderFieldset(view.legend, describedBy, renderConsent(view, write));
    case 'choice':
      return renderFieldset(
        renderPieces(view.title),
        view.hint === undefined ? describedBy : `several ${describedBy}`,
        renderChoice(view, write),
      );
    case 'contact':
      return renderFieldset(renderPieces(view.title), describedBy, renderContact(view, write));
    default:
      return renderFieldset(renderPieces(view.title), describedBy, renderMarks(view, write));
  }
}

function renderFieldset(
  legend: unknown,
  describedBy: string,
  content: TemplateResult,
): TemplateResult {
  return html`
    <fieldset aria-describedby=${describedBy}>
      <legend class="sentence" part="question">${legend}</legend>
      ${content}
    </fieldset>
  `;
}

function renderConsent(
  { title, checked, invalid }: ConsentView,
  write: StepActions['write'],
): TemplateResult {
  return html`
    <label class="option">
      <input
        type="checkbox"
        .checked=${live(checked)}
        aria-invalid=${invalid ? 'true' : nothing}
        @change=${() => write(!checked)}
      />
      <span class="lines">${renderPieces(title)}</span>
    </label>
  `;
}

function renderImpulse({ title, text }: ImpulseView, describedBy: string): TemplateResult {
  return html`
    <div
      class="impulse"
      role="group"
      tabindex="-1"
      aria-labelledby="thought"
      aria-describedby=${describedBy}
    >
      <p id="thought" class="sentence" part="question">${renderPieces(title)}</p>
      <p class="lines">${renderPieces(text)}</p>
    </div>
  `;
}
