import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { ConflictView, FormView, NameView } from './form-view-model.js';
import type { FeedbackInboxWording } from './strings.js';
import { mostNameCharacters, type Draft } from './wish.js';

/** What a person can do with the form that is open. */
export interface FormActions {
  write(part: Partial<Draft>): void;
  send(): void;
  cancel(): void;
}

/** Draws what a person writes about the open item. */
export function renderForm(
  view: FormView,
  wording: FeedbackInboxWording,
  actions: FormActions,
): TemplateResult {
  const { heading, conflict, text, by, team, assignee, hint, obstacle, problem } = view;
  const keydown = (event: KeyboardEvent) => {
    // While a text is composed, the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // What the form takes is not also for a dialog of the page around it.
      event.preventDefault();
      event.stopPropagation();
      actions.cancel();
    }
    const isField = (event.target as Element).matches('input');
    if (event.key === 'Enter' && isField) actions.send();
  };
  return html`
    <div class="form" part="form" role="group" aria-labelledby="form" @keydown=${keydown}>
      <h4 id="form"><bdi>${heading}</bdi></h4>
      ${conflict ? renderConflict(conflict, wording) : nothing}
      ${text ? renderText(text, obstacle !== undefined, actions) : nothing}
      ${by ? renderName(by, 'by', actions) : nothing}
      ${team ? renderName(team, 'team', actions) : nothing}
      ${assignee ? renderName(assignee, 'assignee', actions) : nothing}
      ${hint === undefined ? nothing : html`<p class="small muted"><bdi>${hint}</bdi></p>`}
      ${
        obstacle === undefined
          ? nothing
          : html`<p class="bad with-icon" id="obstacle" role="alert">
              ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
            </p>`
      }
      ${problem ? renderProblem(problem) : nothing}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled=${view.isSending ? 'true' : nothing}
          @click=${actions.send}
        >
          ${view.send}
        </button>
        <button type="button" class="plain" @click=${actions.cancel}>${view.cancel}</button>
      </div>
    </div>
  `;
}

function renderText(
  { label, hint, value }: NonNullable<FormView['text']>,
  isInvalid: boolean,
  { write }: FormActions,
): TemplateResult {
  return html`
    <div>
      <label for="text"><bdi>${label}</bdi></label>
      <textarea
        id="text"
        dir="auto"
        aria-describedby=${isInvalid ? 'text-hint obstacle' : 'text-hint'}
        aria-invalid=${isInvalid ? 'true' : nothing}
        .value=${live(value)}
        @input=${(event: Event) => write({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="small muted" id="text-hint"><bdi>${hint}</bdi></p>
    </div>
  `;
}

function renderName(
  { label, hint, value, options }: NameView,
  part: 'by' | 'team' | 'assignee',
  { write }: FormActions,
): TemplateResult {
  const take = (event: Event) =>
    write({ [part]: (event.target as HTMLInputElement | HTMLSelectElement).value });
  const describedBy = ifDefined(hint && `${part}-hint`);
  return html`
    <div>
      <label for=${part}><bdi>${label}</bdi></label>
      ${
        options.length > 0
          ? html`<select id=${part} class="field" aria-describedby=${describedBy} @change=${take}>
              ${options.map(
                ({ value: option, words, chosen }) =>
                  html`<option .value=${option} .selected=${live(chosen)}>${words}</option>`,
              )}
            </select>`
          : html`<input
              id=${part}
              class="field"
              type="text"
              autocomplete="off"
              dir="auto"
              maxlength=${mostNameCharacters}
              aria-describedby=${describedBy}
              .value=${live(value)}
              @input=${take}
            />`
      }
      ${
        hint === undefined
          ? nothing
          : html`<p class="small muted" id="${part}-hint"><bdi>${hint}</bdi></p>`
      }
    </div>
  `;
}

function renderConflict(
  { hint, theirs, mine }: ConflictView,
  { text }: FeedbackInboxWording,
): TemplateResult {
  const side = (term: string, lines: ConflictView['mine']) => html`
    <div>
      <dt class="small muted"><bdi>${term}</bdi></dt>
      ${lines.map((line) => html`<dd class="said">${renderPieces(line)}</dd>`)}
    </div>
  `;
  return html`
    <div class="notice is-warn">
      <div role="alert" class="rival" tabindex="-1">
        <p class="with-icon strong warn">${icon(shapes.warning)} <bdi>${text('rival')}</bdi></p>
        <p><bdi>${hint}</bdi></p>
      </div>
      <dl class="versus">${side(text('theirs'), theirs)} ${side(text('mine'), mine)}</dl>
    </div>
  `;
}

function renderProblem({ words, hint }: NonNullable<FormView['problem']>): TemplateResult {
  return html`
    <div class="notice is-warn" role="alert">
      <p class="with-icon strong warn">${icon(shapes.warning)} <bdi>${words}</bdi></p>
      ${hint === undefined ? nothing : html`<p class="small"><bdi>${hint}</bdi></p>`}
    </div>
  `;
}
