import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { Draft } from './draft.js';
import type { FormView, KindView } from './form-view-model.js';
import { heart, onwards } from './shapes.js';
import type { FeedforwardWording } from './strings.js';

/** What a person can do with the form. */
export interface FormActions {
  write(part: Partial<Draft>): void;
  send(): void;
  close(): void;
}

/** Draws what a person writes. */
export function renderForm(
  view: FormView,
  wording: FeedforwardWording,
  actions: FormActions,
): TemplateResult {
  const { text } = wording;
  const { isSending } = view;
  const keydown = (event: KeyboardEvent) => {
    // While a text is composed, the keys belong to the input method.
    if (event.isComposing || event.key !== 'Escape') return;
    // What the form takes is not also for a dialog of the page around it.
    event.preventDefault();
    event.stopPropagation();
    actions.close();
  };
  return html`
    <div class="form" part="form" role="group" aria-labelledby="form" @keydown=${keydown}>
      <h3 id="form"><bdi>${text('write')}</bdi></h3>
      ${renderTo(view, wording, actions)}
      <fieldset>
        <legend><bdi>${text('kind')}</bdi></legend>
        <div class="kinds">${view.kinds.map((kind) => renderKind(kind, actions))}</div>
      </fieldset>
      ${renderText(view, wording, actions)} ${renderOccasion(view, wording, actions)}
      <div class="notice fate">
        <h4><bdi>${text('fate')}</bdi></h4>
        <ul id="fate">
          ${view.fate.map((line) => html`<li>${renderPieces(line)}</li>`)}
        </ul>
      </div>
      ${view.problem ? renderProblem(view.problem) : nothing}
      <div class="row">
        <button
          type="button"
          class="primary large give"
          aria-describedby="fate"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${actions.send}
        >
          ${view.give}
        </button>
        <button
          type="button"
          class="plain large"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${actions.close}
        >
          ${text('cancel')}
        </button>
      </div>
    </div>
  `;
}

function renderTo(
  { people, obstacle }: FormView,
  { text }: FeedforwardWording,
  { write }: FormActions,
): TemplateResult {
  const isInvalid = obstacle?.at === 'to';
  return html`
    <div>
      <label for="to"><bdi>${text('to')}</bdi></label>
      <select
        id="to"
        class="field"
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${isInvalid ? 'obstacle' : nothing}
        @change=${(event: Event) => write({ to: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${live(people.every(({ chosen }) => !chosen))}>
          ${text('choose')}
        </option>
        ${people.map(
          ({ id, name, chosen }) =>
            html`<option .value=${id} .selected=${live(chosen)}>${name}</option>`,
        )}
      </select>
      ${isInvalid ? renderObstacle(obstacle.words) : nothing}
    </div>
  `;
}

function renderKind(
  { kind, words, hint, chosen }: KindView,
  { write }: FormActions,
): TemplateResult {
  return html`
    <label class="kind">
      <input
        type="radio"
        name="kind"
        aria-describedby="hint-${kind}"
        aria-label=${words}
        .checked=${live(chosen)}
        @change=${() => write({ kind })}
      />
      ${icon(kind === 'thanks' ? heart : onwards)}
      <span>
        <span class="strong"><bdi>${words}</bdi></span>
        <span class="small muted" id="hint-${kind}"><bdi>${hint}</bdi></span>
      </span>
    </label>
  `;
}

function renderText(
  { text: value, kinds, obstacle, isSending }: FormView,
  { text }: FeedforwardWording,
  { write }: FormActions,
): TemplateResult {
  const isInvalid = obstacle?.at === 'text';
  const [hint] = kinds.filter(({ chosen }) => chosen).map(({ kind }) => `hint-${kind}`);
  return html`
    <div>
      <label for="text"><bdi>${text('noteText')}</bdi></label>
      <textarea
        id="text"
        dir="auto"
        ?readonly=${isSending}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${isInvalid ? `${hint} obstacle` : hint}
        .value=${live(value)}
        @input=${(event: Event) => write({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${isInvalid ? renderObstacle(obstacle.words) : nothing}
    </div>
  `;
}

function renderOccasion(
  { about, mostOccasion, isSending }: FormView,
  { text }: FeedforwardWording,
  { write }: FormActions,
): TemplateResult {
  return html`
    <div>
      <label for="about"><bdi>${text('occasion')}</bdi></label>
      <input
        id="about"
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength=${mostOccasion}
        ?readonly=${isSending}
        aria-describedby="about-hint"
        .value=${live(about)}
        @input=${(event: Event) => write({ about: (event.target as HTMLInputElement).value })}
      />
      <p class="small muted" id="about-hint"><bdi>${text('occasionHint')}</bdi></p>
    </div>
  `;
}

function renderObstacle(words: string): TemplateResult {
  return html`<p class="bad small with-icon" id="obstacle" role="alert">
    ${icon(shapes.problem)} <bdi>${words}</bdi>
  </p>`;
}

function renderProblem({ words, hint }: NonNullable<FormView['problem']>): TemplateResult {
  return html`
    <div class="notice is-warn" role="alert">
      <p class="with-icon strong warn">${icon(shapes.warning)} <bdi>${words}</bdi></p>
      ${hint === undefined ? nothing : html`<p class="small"><bdi>${hint}</bdi></p>`}
    </div>
  `;
}
