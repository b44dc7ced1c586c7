import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { renderPoints } from '../../element/scale-template.js';
import { shapes } from '../../element/shapes.js';
import type { Draft } from './check-in.js';
import type { CheckInFormView, ChoiceView, ValueView } from './check-in-view-model.js';
import type { CheckInWording } from './strings.js';

/** Keeps what a person wrote or chose. */
export type Write = (part: Partial<Draft>) => void;

export function renderObstacle(words: string, name: string): TemplateResult {
  return html`<p id="${name}-obstacle" class="bad with-icon obstacle" role="alert">
    ${icon(shapes.problem)} <bdi>${words}</bdi>
  </p>`;
}

export function renderValue(
  { words, hint, understood }: ValueView,
  { obstacle }: CheckInFormView,
  name: string,
  text: CheckInWording['text'],
  write: Write,
): TemplateResult {
  const isWrong = obstacle?.field === 'value';
  return html`
    <div>
      <label for="${name}-value"><bdi>${text('value')}</bdi></label>
      <input
        id="${name}-value"
        class="field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        dir="ltr"
        .value=${live(words)}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="${name}-hint ${name}-understood ${name}-obstacle"
        @input=${(event: InputEvent) => write({ value: (event.target as HTMLInputElement).value })}
      />
      <p id="${name}-hint" class="small muted">${renderPieces(hint)}</p>
      <p id="${name}-understood" class="small" role="status">
        ${understood === undefined ? nothing : html`<bdi>${understood}</bdi>`}
      </p>
      ${isWrong ? renderObstacle(obstacle.words, name) : nothing}
    </div>
  `;
}

export function renderStates(
  states: readonly ChoiceView[],
  name: string,
  text: CheckInWording['text'],
  write: Write,
): TemplateResult {
  return html`
    <fieldset>
      <legend>${text('state')}</legend>
      <div class="choices">
        ${states.map(
          ({ id, words, checked }) => html`
            <label class="choice">
              <input
                type="radio"
                name="${name}-state"
                .value=${id}
                .checked=${live(checked)}
                @change=${() => write({ done: id === 'done' })}
              />
              <span>${renderPieces(words)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

export function renderMilestones(
  milestones: readonly ChoiceView[],
  text: CheckInWording['text'],
  toggle: (id: string, isDone: boolean) => void,
): TemplateResult {
  return html`
    <fieldset>
      <legend>${text('steps')}</legend>
      <div class="choices">
        ${milestones.map(
          ({ id, words, checked }) => html`
            <label class="choice">
              <input
                type="checkbox"
                .checked=${live(checked)}
                @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
              />
              <span>${renderPieces(words)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

export function renderNote(
  { note, obstacle }: CheckInFormView,
  name: string,
  text: CheckInWording['text'],
  write: Write,
): TemplateResult {
  const isWrong = obstacle?.field === 'note';
  return html`
    <div>
      <label for="${name}-note"><bdi>${text('note')}</bdi></label>
      <textarea
        id="${name}-note"
        rows="2"
        dir="auto"
        .value=${live(note)}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="${name}-note-hint ${name}-obstacle"
        @input=${(event: InputEvent) => write({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p id="${name}-note-hint" class="small muted"><bdi>${text('noteHint')}</bdi></p>
      ${isWrong ? renderObstacle(obstacle.words, name) : nothing}
    </div>
  `;
}

export function renderConfidence(
  { confidence }: CheckInFormView,
  name: string,
  text: CheckInWording['text'],
  write: Write,
): TemplateResult {
  return html`
    <fieldset class="confidence">
      <legend>${confidence.question}</legend>
      ${renderPoints(`${name}-confidence`, confidence, (value) => write({ confidence: value }))}
      ${
        confidence.isStated
          ? html`<button
              type="button"
              class="plain"
              @click=${() => write({ confidence: undefined })}
            >
              ${text('clearConfidence')}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}
