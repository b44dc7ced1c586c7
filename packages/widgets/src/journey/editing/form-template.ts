import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JourneyChange } from '@oxbow/model/edit-journey';
import type { Channel } from '@oxbow/model/channel';
import type { JourneyLane } from '@oxbow/model/journey';
import type { Side } from '@oxbow/model/side';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { FieldView } from './field-view-model.js';
import type { FormView, ItemView, OptionView, StepFormView } from './item-view-model.js';
import type { EditingWording } from './strings.js';

/** What a person can do in the form of one part. */
export interface FormActions {
  write(field: FieldView, text: string): void;
  /** The person went on from a field. */
  leave(): void;
  change(change: JourneyChange): void;
  shift(item: ItemView, by: -1 | 1): void;
  place(item: ItemView, stage: string, lane: string): void;
  remove(item: ItemView): void;
  close(item: ItemView): void;
}

type Words = EditingWording['text'];

/** Draws the form of one part. */
export function renderForm(
  item: ItemView,
  form: FormView,
  text: Words,
  actions: FormActions,
): TemplateResult {
  const { name, id } = item;
  return html`
    <div class="form" role="group" aria-labelledby="${name}-title" id="${name}-form">
      ${form.fields.map((field, index) => renderField(field, `${name}-${index}`, actions))}
      ${
        form.sides
          ? renderSelect(`${name}-side`, text('editNameSide'), form.sides, (value) =>
              actions.change({ change: 'side', id, side: value as JourneyLane['side'] }),
            )
          : nothing
      }
      ${form.step ? renderStep(item, form.step, text, actions) : nothing}
      <fieldset class="move">
        <legend class="small muted">${text('editMove')}</legend>
        <div class="row">
          <button
            type="button"
            id="${name}-earlier"
            aria-disabled=${form.canEarlier ? nothing : 'true'}
            @click=${() => actions.shift(item, -1)}
          >
            ${icon(shapes.up)} ${text('editEarlier')}
          </button>
          <button
            type="button"
            id="${name}-later"
            aria-disabled=${form.canLater ? nothing : 'true'}
            @click=${() => actions.shift(item, 1)}
          >
            ${icon(shapes.down)} ${text('editLater')}
          </button>
        </div>
        ${form.step ? renderPlaces(item, form.step, text, actions) : nothing}
      </fieldset>
      <div class="row">
        <button type="button" id="${name}-done" @click=${() => actions.close(item)}>
          ${text('editDone')}
        </button>
        <button
          type="button"
          class="plain"
          id="${name}-delete"
          @click=${() => actions.remove(item)}
        >
          ${form.deletion}
        </button>
      </div>
    </div>
  `;
}

/** Draws a text that can be written. */
export function renderField(
  { key, label, text, language, hint, isLong, obstacle, ...rest }: FieldView,
  name: string,
  { write, leave }: Pick<FormActions, 'write' | 'leave'>,
): TemplateResult {
  const field = { key, label, text, language, hint, isLong, obstacle, ...rest };
  const input = (event: Event) =>
    write(field, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const isWrong = obstacle !== undefined;
  return html`<div>
    <label for=${name}><bdi>${label}</bdi></label>
    ${
      isLong
        ? html`<textarea
            id=${name}
            rows="2"
            dir="auto"
            lang=${language ?? nothing}
            .value=${live(text)}
            aria-invalid=${isWrong}
            aria-describedby="${name}-hint ${name}-obstacle"
            @input=${input}
            @change=${leave}
          ></textarea>`
        : html`<input
            id=${name}
            class="field"
            type="text"
            autocomplete="off"
            dir="auto"
            lang=${language ?? nothing}
            .value=${live(text)}
            aria-invalid=${isWrong}
            aria-describedby="${name}-hint ${name}-obstacle"
            @input=${input}
            @change=${leave}
          />`
    }
    ${
      hint === undefined
        ? nothing
        : html`<p class="small muted" id="${name}-hint"><bdi>${hint}</bdi></p>`
    }
    ${
      isWrong
        ? html`<p class="bad with-icon" id="${name}-obstacle" role="alert">
            ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
          </p>`
        : nothing
    }
  </div>`;
}

function renderStep(
  item: ItemView,
  { receivers, channels, moments, serves, served }: StepFormView,
  text: Words,
  { change }: FormActions,
): TemplateResult {
  const { id, name } = item;
  return html`
    ${renderSelect(`${name}-receiver`, text('editNameReceiver'), receivers, (value) =>
      change({ change: 'receiver', id, receiver: value || undefined }),
    )}
    ${
      channels
        ? renderSelect(`${name}-channel`, text('editNameChannel'), channels, (value) =>
            change({ change: 'channel', id, channel: (value || undefined) as Channel | undefined }),
          )
        : html`<p class="small muted"><bdi>${text('editChannelNeeds')}</bdi></p>`
    }
    <fieldset>
      <legend>${text('editNameMoment')}</legend>
      <div class="choices">
        ${moments.map(
          ({ value, label, isChosen }) =>
            html`<label class="choice">
              <input
                type="checkbox"
                id="${name}-moment-${value}"
                .checked=${live(isChosen)}
                @change=${(event: Event) =>
                  change({
                    ...{ change: 'moment', id, side: value as Side },
                    on: (event.target as HTMLInputElement).checked,
                  })}
              />
              <span><bdi>${label}</bdi></span>
            </label>`,
        )}
      </div>
    </fieldset>
    <fieldset class="serves">
      <legend>${text('editNameServes')}</legend>
      ${
        serves.length === 0
          ? html`<p class="small muted"><bdi>${text('editServesNone')}</bdi></p>`
          : html`<ul>
              ${serves.map(
                (one, index) =>
                  html`<li class="row">
                    <span id="${name}-serves-${index}">${renderPieces(one.title)}</span>
                    <button
                      type="button"
                      class="plain"
                      id="${name}-less-${index}"
                      aria-describedby="${name}-serves-${index}"
                      @click=${() => change({ change: 'serves', id, step: one.id, on: false })}
                    >
                      ${text('editServesLess')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${
        served.length === 0
          ? nothing
          : html`<div class="row with-select">
              <div>
                <label for="${name}-serve"><bdi>${text('editServesMore')}</bdi></label>
                <select id="${name}-serve" class="field">
                  ${served.map(
                    ({ label, options }) =>
                      html`<optgroup label=${label}>${options.map(renderOption)}</optgroup>`,
                  )}
                </select>
              </div>
              <button
                type="button"
                id="${name}-serve-add"
                @click=${(event: Event) =>
                  change({ change: 'serves', id, step: chosen(event, `${name}-serve`), on: true })}
              >
                ${text('editServesAdd')}
              </button>
            </div>`
      }
    </fieldset>
  `;
}

function renderPlaces(
  item: ItemView,
  { stages, lanes }: StepFormView,
  text: Words,
  { place }: FormActions,
): TemplateResult {
  const { name } = item;
  return html`<div class="row with-select">
    ${renderSelect(`${name}-to-stage`, text('editToStage'), stages)}
    ${renderSelect(`${name}-to-lane`, text('editToLane'), lanes)}
    <button
      type="button"
      id="${name}-place"
      @click=${(event: Event) =>
        place(item, chosen(event, `${name}-to-stage`), chosen(event, `${name}-to-lane`))}
    >
      ${text('editThere')}
    </button>
  </div>`;
}

/** What is chosen in the select of this id beside what was pressed. */
function chosen({ currentTarget }: Event, id: string): string {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  return (root.getElementById(id) as HTMLSelectElement | null)?.value ?? '';
}

/** @param choose absent where something else is pressed for that */
function renderSelect(
  name: string,
  label: string,
  options: readonly OptionView[],
  choose?: (value: string) => void,
): TemplateResult {
  const change = ({ target }: Event) => choose?.((target as HTMLSelectElement).value);
  return html`<div>
    <label for=${name}><bdi>${label}</bdi></label>
    <select id=${name} class="field" @change=${change}>
      ${options.map(renderOption)}
    </select>
  </div>`;
}

function renderOption({ value, label, isChosen }: OptionView): TemplateResult {
  return html`<option .value=${value} .selected=${isChosen}>${label}</option>`;
}
