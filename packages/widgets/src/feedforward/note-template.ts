import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { Act } from './changing.js';
import type { ActsView, NoteView } from './note-view-model.js';
import { heart, onwards, people, person } from './shapes.js';
import type { FeedforwardWording } from './strings.js';

/** What a person can do with a note that was written to them. */
export interface NoteActions {
  act(id: string, act: Act): void;
  /** Asks whether it shall really be deleted; `undefined` where it shall not. */
  ask(id: string | undefined): void;
}

/** Draws a note. */
export function renderNote(
  { id, kind, heading, day, writtenAt, about, text, standing, acts }: NoteView,
  wording: FeedforwardWording,
  actions: NoteActions,
): TemplateResult {
  return html`
    <li part="note" data-id=${id}>
      <h3 class="with-icon" id="note-${id}" tabindex="-1">
        ${icon(kind === 'thanks' ? heart : onwards)} ${renderPieces(heading)}
      </h3>
      <p class="facts small muted">
        <time datetime=${writtenAt}><bdi>${day}</bdi></time>
        ${about === undefined ? nothing : html`<span>${renderPieces(about)}</span>`}
      </p>
      <p class="said">${renderPieces(text)}</p>
      ${
        standing === undefined
          ? nothing
          : html`<p class="small with-icon">
              ${icon(standing.isShared ? people : person)} <bdi>${standing.words}</bdi>
            </p>`
      }
      ${acts === undefined ? nothing : renderActs(id, acts, wording, actions)}
    </li>
  `;
}

function renderActs(
  id: string,
  view: ActsView,
  wording: FeedforwardWording,
  actions: NoteActions,
): TemplateResult {
  const { asks, problem } = view;
  return html`
    <div class="acts" role="group" aria-label=${wording.text('acts')}>
      ${asks ? renderQuestion(id, view, wording, actions) : renderButtons(id, view, wording, actions)}
      ${
        problem === undefined
          ? nothing
          : html`<p class="small warn with-icon" role="alert">
              ${icon(shapes.warning)} <bdi>${problem}</bdi>
            </p>`
      }
    </div>
  `;
}

function renderButtons(
  id: string,
  { share, isBusy }: ActsView,
  { text }: FeedforwardWording,
  { act, ask }: NoteActions,
): TemplateResult {
  const disabled = isBusy ? 'true' : nothing;
  return html`
    <div class="row">
      <button
        type="button"
        class="share"
        aria-describedby="note-${id}"
        aria-disabled=${disabled}
        @click=${() => act(id, share.act)}
      >
        ${share.words}
      </button>
      <button
        type="button"
        class="plain delete"
        aria-describedby="note-${id}"
        aria-disabled=${disabled}
        @click=${() => ask(id)}
      >
        ${text('delete')}
      </button>
    </div>
  `;
}

function renderQuestion(
  id: string,
  { isBusy }: ActsView,
  { text }: FeedforwardWording,
  { act, ask }: NoteActions,
): TemplateResult {
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // What this takes is not also for a dialog of the page around it.
    event.preventDefault();
    event.stopPropagation();
    ask(undefined);
  };
  return html`
    <p id="ask-${id}" class="ask strong" tabindex="-1"><bdi>${text('askDelete')}</bdi></p>
    <div class="row" @keydown=${keydown}>
      <button
        type="button"
        aria-describedby="ask-${id} note-${id}"
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${() => act(id, 'delete')}
      >
        ${text(isBusy ? 'changing' : 'deleteForGood')}
      </button>
      <button
        type="button"
        class="plain"
        aria-describedby="ask-${id}"
        @click=${() => ask(undefined)}
      >
        ${text('keep')}
      </button>
    </div>
  `;
}
