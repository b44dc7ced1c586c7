import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPieces } from '../../element/pieces-template.js';
import type { StepActions } from '../step-template.js';
import { chooseOption, chooseOther, type ChoiceView, type OtherView } from './choice-view-model.js';

/** Draws a list of answers as radio buttons or check boxes, for a `fieldset` with its question. */
export function renderChoice(view: ChoiceView, write: StepActions['write']): TemplateResult {
  return html`
    ${
      view.hint === undefined
        ? nothing
        : html`<p id="several" class="small muted options-hint"><bdi>${view.hint}</bdi></p>`
    }
    <div class="options">
      ${view.options.map(({ id, words, checked }) =>
        renderOption(view, { words: renderPieces(words), checked }, () =>
          write(chooseOption(view, id)),
        ),
      )}
      ${view.other ? renderOther(view, view.other, write) : nothing}
    </div>
  `;
}

function renderOption(
  { multiple }: ChoiceView,
  { words, checked }: { words: unknown; checked: boolean },
  choose: () => void,
): TemplateResult {
  return html`<label class="option">
    <input
      type=${multiple ? 'checkbox' : 'radio'}
      name="option"
      .checked=${live(checked)}
      @change=${choose}
    />
    <span>${words}</span>
  </label>`;
}

function renderOther(
  view: ChoiceView,
  { option, checked, label, value, invalid }: OtherView,
  write: StepActions['write'],
): TemplateResult {
  return html`
    ${renderOption(view, { words: html`<bdi>${option}</bdi>`, checked }, () => write(chooseOther(view)))}
    ${
      checked
        ? html`<label class="field">
            <span class="small"><bdi>${label}</bdi></span>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              .value=${live(value)}
              aria-invalid=${invalid ? 'true' : 'false'}
              aria-describedby=${invalid ? 'obstacle' : nothing}
              @input=${(event: InputEvent) =>
                write({ ...view.draft, other: (event.target as HTMLInputElement).value })}
            />
          </label>`
        : nothing
    }
  `;
}
