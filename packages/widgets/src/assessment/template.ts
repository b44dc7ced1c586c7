import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPieces } from '../element/pieces-template.js';
import { renderQuestion, renderStatement } from './group-template.js';
import type { AssessmentWording } from './strings.js';
import type { AssessmentView, NoteView } from './view-model.js';

/** What a person can do on a page. */
export interface AssessmentActions {
  /** Answers a statement with a point of the scale, `null` for "cannot judge". */
  answer(statement: string, answer: number | null): void;
  clear(statement: string, name: string): void;
  choose(question: string, option: string): void;
  unchoose(question: string, name: string): void;
  write(dimension: string, note: string): void;
  next(): void;
  back(): void;
  keep(): void;
  handIn(): void;
}

/**
 * Draws a page. There is no form around it: the Enter key hands nothing in.
 * @param remarks what is to be said of the whole, below
 */
export function renderAssessment(
  view: AssessmentView,
  wording: AssessmentWording,
  actions: AssessmentActions,
  remarks: unknown = nothing,
): TemplateResult {
  const { text } = wording;
  const { progress, steps, title, hint, guide, statements, note, questions, next } = view;
  return html`
    <div class="page">
      <div class="progress">
        <p id="progress" class="small muted"><bdi>${progress}</bdi></p>
        <div class="steps" aria-hidden="true">
          ${steps.map((step) => html`<span class=${step}></span>`)}
        </div>
      </div>
      <div class="head">
        <h2 class="sentence" tabindex="-1" aria-describedby="progress">${renderPieces(title)}</h2>
        ${
          guide
            ? html`<details class="small">
                <summary>${text('guide')}</summary>
                <p class="muted">${renderPieces(guide)}</p>
              </details>`
            : nothing
        }
        <p class="small muted"><bdi>${hint}</bdi></p>
      </div>
      <div>
        ${statements.map((group) =>
          renderStatement(group, wording, {
            choose: (value) => actions.answer(group.id, value === null ? null : Number(value)),
            clear: () => actions.clear(group.id, group.name),
          }),
        )}
        ${questions.map((group) =>
          renderQuestion(group, wording, {
            choose: (value) => actions.choose(group.id, value ?? ''),
            clear: () => actions.unchoose(group.id, group.name),
          }),
        )}
        ${note ? renderNote(note, wording, actions) : nothing}
      </div>
      ${remarks}
      <div class="row moves">
        <button
          type="button"
          class="primary large"
          @click=${view.isLast ? actions.handIn : actions.next}
        >
          <span>${renderPieces(next)}</span>
        </button>
        ${
          view.canGoBack
            ? html`<button type="button" class="plain large" @click=${actions.back}>
                ${text('back')}
              </button>`
            : nothing
        }
        <button type="button" class="plain large" @click=${actions.keep}>${text('keep')}</button>
      </div>
    </div>
  `;
}

function renderNote(
  { dimension, value, most, hint }: NoteView,
  { text }: AssessmentWording,
  { write }: AssessmentActions,
): TemplateResult {
  return html`
    <div class="group note">
      <label for="note">${text('note')}</label>
      <p id="note-hint" class="small muted">
        <bdi>${hint}</bdi>
      </p>
      <textarea
        id="note"
        rows="3"
        maxlength=${most}
        aria-describedby="note-hint"
        .value=${live(value)}
        @input=${({ target }: InputEvent) =>
          write(dimension, (target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
  `;
}
