import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChoiceView, FilterView } from './filter-view-model.js';
import type { Filtering } from './filtering.js';
import { closeBy, renderChip } from './panel-template.js';
import type { ToolsWording } from './strings.js';

type Actions = Pick<Filtering, 'choose' | 'write' | 'add' | 'chooseDay' | 'dropWords' | 'clear'>;

/** Draws what a timeline can be narrowed to. */
export function renderFilter(
  { choices, days, words, isCounting, isFiltered }: FilterView,
  { text }: ToolsWording,
  actions: Actions,
  close: () => void,
): TemplateResult {
  return html`
    <div
      class="panel is-wide"
      role="group"
      aria-labelledby="tool-filter"
      part="panel"
      @keydown=${closeBy(close)}
    >
      ${repeat(
        choices,
        ({ choice }) => choice,
        (choice) => renderChoice(choice, text('filterAdd'), actions),
      )}
      ${isCounting ? html`<p class="small muted">${text('filterCounting')}</p>` : nothing}
      ${
        days === undefined
          ? nothing
          : html`<div class="row">
              ${renderDay('from', text('filterFrom'), days.from, actions)}
              ${renderDay('until', text('filterUntil'), days.until, actions)}
            </div>`
      }
      <div class="row">
        ${
          words === undefined
            ? nothing
            : renderChip({ label: words, chosen: true }, () => actions.dropWords())
        }
        <button
          type="button"
          aria-disabled=${isFiltered ? nothing : 'true'}
          @click=${() => actions.clear()}
        >
          ${text('filterClear')}
        </button>
      </div>
    </div>
  `;
}

function renderChoice(
  { choice, label, values, field }: ChoiceView,
  add: string,
  actions: Actions,
): TemplateResult {
  return html`
    <fieldset class="choice">
      <legend class="small">${label}</legend>
      <div class="chips">
        ${repeat(
          values,
          ({ value }) => value,
          (value) => renderChip(value, (isChosen) => actions.choose(choice, value.value, isChosen)),
        )}
        ${field === undefined ? nothing : renderField(choice, field, add, actions)}
      </div>
    </fieldset>
  `;
}

function renderField(
  choice: ChoiceView['choice'],
  { label, written, offered }: NonNullable<ChoiceView['field']>,
  add: string,
  actions: Actions,
): TemplateResult {
  const list = `values-${choice}`;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    actions.add(choice);
  };
  return html`
    <span class="row">
      <input
        class="field"
        autocomplete="off"
        maxlength="200"
        aria-label=${label}
        placeholder=${label}
        list=${list}
        .value=${live(written)}
        @input=${(event: Event) => actions.write(choice, (event.target as HTMLInputElement).value)}
        @keydown=${press}
      />
      <datalist id=${list}>
        ${offered.map((value) => html`<option .value=${value}></option>`)}
      </datalist>
      <button type="button" @click=${() => actions.add(choice)}>${add}</button>
    </span>
  `;
}

function renderDay(
  end: 'from' | 'until',
  label: string,
  day: string,
  actions: Actions,
): TemplateResult {
  return html`
    <label class="day-field">
      <span class="small">${label}</span>
      <input
        type="date"
        class="field"
        .value=${live(day)}
        @change=${(event: Event) => actions.chooseDay(end, (event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}
