import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { JourneyPart } from '@oxbow/model/edit-journey';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import { renderField, renderForm, type FormActions } from './form-template.js';
import type { ItemView } from './item-view-model.js';
import { renderOutcome, renderRival, type NoticeActions } from './notice-template.js';
import type { EditingWording } from './strings.js';
import type { EditingView } from './view-model.js';

/** What a person can do while changing a journey. */
export interface EditingActions extends FormActions, NoticeActions {
  /** Opens or closes a part. */
  toggle(item: ItemView): void;
  toggleWhole(): void;
  /** @param stage of a step */
  add(part: JourneyPart, stage?: string): void;
  undo(): void;
  redo(): void;
  undoAll(): void;
  end(): void;
}

type Words = EditingWording['text'];

/** Draws all with which a journey is changed. */
export function renderEditing(
  view: EditingView,
  said: string,
  { text }: EditingWording,
  actions: EditingActions,
): TemplateResult {
  return html`
    <section
      class="editing"
      part="editing"
      aria-label=${text('edit')}
      @keydown=${(event: KeyboardEvent) => turnByKeys(event, actions)}
    >
      <p class="visually-hidden" role="status">${said}</p>
      ${view.rival ? renderRival(view.rival, text, actions) : nothing}
      ${renderOutcome(view.outcome, text, actions)} ${renderBar(view, text, actions)}
      <p class="small muted" id="editing-keys"><bdi>${text('editKeys')}</bdi></p>
      ${renderWhole(view, text, actions)}
      <h3 id="editing-stages"><bdi>${text('editStages')}</bdi></h3>
      ${renderItems(view.stages, 'ol', 'editing-stages', text, actions)}
      <button type="button" id="editing-add-stage" @click=${() => actions.add('stage')}>
        ${text('editAddStage')}
      </button>
      <h3 id="editing-lanes"><bdi>${text('editLanes')}</bdi></h3>
      ${renderItems(view.lanes, 'ul', 'editing-lanes', text, actions)}
      <button type="button" id="editing-add-lane" @click=${() => actions.add('lane')}>
        ${text('editAddLane')}
      </button>
    </section>
  `;
}

function renderBar(view: EditingView, text: Words, actions: EditingActions): TemplateResult {
  const { canUndo, canRedo, canSave, isSending } = view;
  // Disabled in words only: a button that is really disabled would lose the focus.
  const unless = (isThere: boolean) => (isThere ? nothing : 'true');
  return html`
    <div class="bar">
      <p id="editing-count" tabindex="-1"><bdi>${view.count}</bdi></p>
      ${view.back === undefined ? nothing : html`<p class="small"><bdi>${view.back}</bdi></p>`}
      <div class="row">
        <button
          type="button"
          class="primary"
          id="editing-save"
          aria-disabled=${unless(canSave && !isSending)}
          aria-describedby="editing-count"
          @click=${actions.save}
        >
          ${text('editSave')}
        </button>
        <button
          type="button"
          id="editing-undo"
          aria-disabled=${unless(canUndo)}
          @click=${actions.undo}
        >
          ${text('editUndo')}
        </button>
        <button
          type="button"
          id="editing-redo"
          aria-disabled=${unless(canRedo)}
          @click=${actions.redo}
        >
          ${text('editRedo')}
        </button>
        <button
          type="button"
          class="plain"
          id="editing-all"
          aria-disabled=${unless(canUndo)}
          @click=${actions.undoAll}
        >
          ${text('editAllBack')}
        </button>
        <button type="button" class="plain" id="editing-close" @click=${actions.end}>
          ${text('editClose')}
        </button>
      </div>
      ${
        view.obstacle === undefined
          ? nothing
          : html`<p class="bad with-icon" role="alert" id="editing-obstacle">
              ${icon(shapes.problem)} <bdi>${view.obstacle}</bdi>
            </p>`
      }
    </div>
  `;
}

function renderWhole({ whole }: EditingView, text: Words, actions: EditingActions): TemplateResult {
  const keydown = (event: KeyboardEvent) => closeByEscape(event, actions.toggleWhole);
  return html`
    <button
      type="button"
      class="item"
      id="editing-whole"
      aria-expanded=${whole !== undefined}
      @click=${actions.toggleWhole}
    >
      ${icon(whole ? shapes.up : shapes.down)} <span><bdi>${text('editWhole')}</bdi></span>
    </button>
    ${
      whole
        ? html`<div class="form" role="group" aria-labelledby="editing-whole" @keydown=${keydown}>
            ${whole.map((field, index) => renderField(field, `editing-whole-${index}`, actions))}
          </div>`
        : nothing
    }
  `;
}

function renderItems(
  items: readonly ItemView[],
  list: 'ol' | 'ul',
  labelledBy: string,
  text: Words,
  actions: EditingActions,
): unknown {
  if (items.length === 0) return nothing;
  const rows = repeat(
    items,
    ({ part, id }) => `${part} ${id}`,
    (item) => renderItem(item, text, actions),
  );
  return list === 'ol'
    ? html`<ol class="items" aria-labelledby=${labelledBy}>
        ${rows}
      </ol>`
    : html`<ul class="items" aria-labelledby=${labelledBy}>
        ${rows}
      </ul>`;
}

function renderItem(item: ItemView, text: Words, actions: EditingActions): TemplateResult {
  const { name, title, facts, form, steps, id } = item;
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || !event.altKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    actions.shift(item, by);
  };
  const close = (event: KeyboardEvent) => {
    if (form) closeByEscape(event, () => actions.close(item));
  };
  return html`<li @keydown=${close}>
    <button
      type="button"
      class="item"
      id=${name}
      aria-expanded=${form !== undefined}
      aria-describedby="${name}-facts"
      @click=${() => actions.toggle(item)}
      @keydown=${press}
    >
      ${icon(form ? shapes.up : shapes.down)}
      <span id="${name}-title">${renderPieces(title)}</span>
    </button>
    <span class="small muted facts" id="${name}-facts"><bdi>${facts}</bdi></span>
    ${form ? renderForm(item, form, text, actions) : nothing}
    ${
      steps
        ? html`<div class="inner">
            ${renderItems(steps, 'ol', `${name}-title`, text, actions)}
            <button
              type="button"
              id="${name}-add"
              aria-describedby="${name}-title"
              @click=${() => actions.add('step', id)}
            >
              ${text('editAddStep')}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

/** What is open here takes the key; a dialog of the page around it does not get it too. */
function closeByEscape(event: KeyboardEvent, close: () => void): void {
  if (event.isComposing || event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** Control or Command with Z and Y, where no field takes back what was typed in it. */
function turnByKeys(event: KeyboardEvent, { undo, redo }: EditingActions): void {
  if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  if ((event.target as Element).matches('input:not([type="checkbox"]), textarea')) return;
  const letter = event.key.toLowerCase();
  const isRedo = letter === 'y' || (letter === 'z' && event.shiftKey);
  if (!isRedo && letter !== 'z') return;
  event.preventDefault();
  if (isRedo) redo();
  else undo();
}
