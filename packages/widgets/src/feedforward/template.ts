import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import { renderForm, type FormActions } from './form-template.js';
import { renderNote, type NoteActions } from './note-template.js';
import { pen } from './shapes.js';
import type { FeedforwardWording } from './strings.js';
import type { FeedforwardView, WriteView } from './view-model.js';

/** What a person can do here. */
export interface FeedforwardActions extends FormActions, NoteActions {
  /** Opens the form. */
  begin(): void;
  /** Asks for older notes, or once more for those that did not come. */
  more(): void;
}

/** Draws what can be written, the notes to a person, and those that their team has shared. */
export function renderFeedforward(
  view: FeedforwardView,
  wording: FeedforwardWording,
  actions: FeedforwardActions,
): TemplateResult {
  const { heading, hint, write, own, shared } = view;
  return html`
    <div class="head">
      <div>
        <h2 class="sentence" part="sentence" tabindex="-1"><bdi>${heading}</bdi></h2>
        <p class="hint"><bdi>${hint}</bdi></p>
      </div>
      ${write ? renderBegin(write, wording, actions) : nothing}
    </div>
    ${write ? renderWrite(write, wording, actions) : nothing}
    ${own.length === 0 ? nothing : renderNotes(own, wording, actions)}
    ${
      shared.length === 0
        ? nothing
        : html`<h2 class="sentence" part="sentence"><bdi>${wording.text('team')}</bdi></h2>
            ${renderNotes(shared, wording, actions)}`
    }
    ${renderFoot(view, actions)}
  `;
}

function renderBegin(
  { canBegin }: WriteView,
  { text }: FeedforwardWording,
  { begin }: FeedforwardActions,
): TemplateResult | typeof nothing {
  if (!canBegin) return nothing;
  return html`<button type="button" class="begin" part="write" @click=${begin}>
    ${icon(pen)} ${text('write')}
  </button>`;
}

function renderWrite(
  { form, given }: WriteView,
  wording: FeedforwardWording,
  actions: FeedforwardActions,
): TemplateResult {
  return html`
    ${
      given === undefined
        ? nothing
        : html`<p class="given with-icon good" tabindex="-1">
            ${icon(shapes.check)} ${renderPieces(given)}
          </p>`
    }
    ${form ? renderForm(form, wording, actions) : nothing}
  `;
}

function renderNotes(
  notes: FeedforwardView['own'],
  wording: FeedforwardWording,
  actions: FeedforwardActions,
): TemplateResult {
  return html`
    <ul class="notes">
      ${repeat(
        notes,
        ({ id }) => id,
        (note) => renderNote(note, wording, actions),
      )}
    </ul>
  `;
}

function renderFoot(
  { invalid, more, moreProblem }: FeedforwardView,
  actions: FeedforwardActions,
): TemplateResult {
  return html`
    ${invalid === undefined ? nothing : html`<p class="small muted"><bdi>${invalid}</bdi></p>`}
    ${
      moreProblem === undefined
        ? nothing
        : html`<div class="notice is-bad" role="alert" part="problem">
            <p class="with-icon">${icon(shapes.problem)} <bdi>${moreProblem}</bdi></p>
          </div>`
    }
    ${
      more === undefined
        ? nothing
        : // Disabled in words only: a button that is really disabled would lose the focus.
          html`<button
            type="button"
            class="more"
            part="more"
            aria-disabled=${more.isBusy ? 'true' : nothing}
            @click=${actions.more}
          >
            ${more.words}
          </button>`
    }
  `;
}
