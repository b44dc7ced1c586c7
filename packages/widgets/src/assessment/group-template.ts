import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { AssessmentWording } from './strings.js';
import type { ChoiceView, GroupView } from './view-model.js';

/** What a person can do with one statement or question. */
export interface GroupActions {
  /** Chooses an answer, `null` for "cannot judge". */
  choose(value: string | null): void;
  clear(): void;
}

/** Draws a statement: the points of the scale in one row, and what is no point of it apart. */
export function renderStatement(
  group: GroupView,
  wording: AssessmentWording,
  actions: GroupActions,
): TemplateResult {
  const { name, text, choices, cannotJudge = false } = group;
  return html`
    <fieldset class="group" part="question">
      <legend>${renderPieces(text)}</legend>
      <div class="scale short agree ${choices.length > 5 ? 'is-long' : ''}">
        ${choices.map((choice) => renderPoint(name, choice, actions))}
      </div>
      <div class="row apart">
        <label class="option">
          <input
            type="radio"
            name=${name}
            value="none"
            .checked=${live(cannotJudge)}
            @change=${() => actions.choose(null)}
          />
          <span>${wording.text('cannotJudge')}</span>
        </label>
        ${renderClear(group, wording, actions)}
      </div>
    </fieldset>
  `;
}

/** Draws a question about the person: its options, and that it can be left out. */
export function renderQuestion(
  group: GroupView,
  wording: AssessmentWording,
  actions: GroupActions,
): TemplateResult {
  const { name, text, choices } = group;
  return html`
    <fieldset class="group" part="question">
      <legend>${renderPieces(text)}</legend>
      <div class="options">
        ${choices.map(
          ({ value, label, isChosen }) => html`
            <label class="option">
              <input
                type="radio"
                name=${name}
                .value=${value}
                .checked=${live(isChosen)}
                @change=${() => actions.choose(value)}
              />
              <span>${renderPieces(label)}</span>
            </label>
          `,
        )}
      </div>
      <div class="row apart">${renderClear(group, wording, actions)}</div>
    </fieldset>
  `;
}

function renderPoint(
  name: string,
  { value, label, isChosen }: ChoiceView,
  { choose }: GroupActions,
): TemplateResult {
  return html`<label class="point">
    <input
      type="radio"
      name=${name}
      .value=${value}
      .checked=${live(isChosen)}
      @change=${() => choose(value)}
    />
    <span>${renderPieces(label)}</span>
    <span class="badge">${icon(shapes.check)}</span>
  </label>`;
}

function renderClear(
  { isAnswered }: GroupView,
  { text }: AssessmentWording,
  { clear }: GroupActions,
): TemplateResult | typeof nothing {
  if (!isAnswered) return nothing;
  return html`<button type="button" class="plain" @click=${clear}>${text('clear')}</button>`;
}
