import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { FilterKind } from './choice.js';
import type { FilterView, SelectView } from './filter-view-model.js';
import { renderRows, type RenderCard } from './row-template.js';
import type { OkrListWording } from './strings.js';
import type { OkrListView } from './view-model.js';

/** What a person can do with the list; what happens in its rows is heard as one. */
export interface OkrListActions {
  choose(kind: FilterKind, value: string): void;
  search(words: string): void;
  showAll(): void;
  foldAll(isUnfolded: boolean): void;
  press(event: Event): void;
  key(event: KeyboardEvent): void;
  enter(event: FocusEvent): void;
}

/** Draws objectives: where they stand, what they can be narrowed to, and each of them. */
export function renderOkrList(
  view: OkrListView,
  wording: OkrListWording,
  actions: OkrListActions,
  renderCard: RenderCard,
): TemplateResult {
  const { text } = wording;
  const isTree = view.layout === 'tree';
  return html`
    <div class="whole">
      <h2 class="sentence" part="sentence"><bdi>${view.sentence}</bdi></h2>
      ${renderFilter(view.filter, wording, actions)}
      <div class="over">
        <p class="small muted"><bdi>${view.showing}</bdi></p>
        ${isTree && view.hasFolds ? renderTreeTools(wording, actions) : nothing}
      </div>
      ${
        view.nothing === undefined
          ? nothing
          : html`<div class="nothing">
              <p><bdi>${view.nothing}</bdi></p>
              <button type="button" @click=${actions.showAll}>${text('showAll')}</button>
            </div>`
      }
      <div
        class=${isTree ? 'rows tree' : 'rows'}
        @click=${actions.press}
        @keydown=${actions.key}
        @focusin=${actions.enter}
      >
        ${keyed(
          view.layout,
          html`<ul class="items">
            ${renderRows(view.rows, renderCard)}
          </ul>`,
        )}
      </div>
      ${
        view.notShown === undefined
          ? nothing
          : html`<p class="small muted"><bdi>${view.notShown}</bdi></p>`
      }
    </div>
  `;
}

function renderTreeTools({ text }: OkrListWording, { foldAll }: OkrListActions): TemplateResult {
  return html`
    <div class="row">
      <button type="button" class="plain" @click=${() => foldAll(true)}>
        ${text('unfoldAll')}
      </button>
      <button type="button" class="plain" @click=${() => foldAll(false)}>${text('foldAll')}</button>
    </div>
    <p class="keys small muted"><bdi>${text('treeKeys')}</bdi></p>
  `;
}

function renderFilter(
  { selects, words }: FilterView,
  { text }: OkrListWording,
  actions: OkrListActions,
): TemplateResult {
  return html`
    <div class="filter" part="filter">
      ${selects.map((select) => renderSelect(select, actions))}
      <div>
        <label class="small" for="search"><bdi>${text('search')}</bdi></label>
        <input
          id="search"
          type="search"
          class="field"
          autocomplete="off"
          .value=${live(words)}
          @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
        />
      </div>
    </div>
  `;
}

function renderSelect(
  { kind, label, options }: SelectView,
  { choose }: OkrListActions,
): TemplateResult {
  return html`
    <div>
      <label class="small" for=${kind}><bdi>${label}</bdi></label>
      <select
        id=${kind}
        class="field"
        @change=${(event: Event) => choose(kind, (event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ({ value, words, chosen }) =>
            html`<option
              lang=${words.language ?? nothing}
              .value=${value}
              .selected=${live(chosen)}
            >
              ${words.text}
            </option>`,
        )}
      </select>
    </div>
  `;
}
