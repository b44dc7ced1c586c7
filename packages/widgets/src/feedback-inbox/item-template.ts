import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { AnswerView } from './answer-view-model.js';
import { renderForm, type FormActions } from './form-template.js';
import type { DetailView, ReplyView } from './item-view-model.js';
import { renderStand } from './list-template.js';
import type { FeedbackInboxWording } from './strings.js';
import type { Task } from './wish.js';

/** What a person can do with the open item. */
export interface DetailActions extends FormActions {
  close(): void;
  begin(task: Task): void;
  reopen(): void;
  copy(link: string): void;
  /** Asks for the item once more. */
  retryItem(): void;
}

/** Draws the open item. */
export function renderDetail(
  view: DetailView,
  wording: FeedbackInboxWording,
  actions: DetailActions,
): TemplateResult {
  const { title, stand, suspect, facts, answers, remark, replies, notes } = view;
  const { text } = wording;
  return html`
    <section class="detail" part="detail" aria-labelledby="detail-title">
      ${renderBack(text('backToList'), actions)}
      <h3 id="detail-title" tabindex="-1">${renderPieces(title)}</h3>
      <p class="small">${renderStand(stand)}</p>
      ${
        suspect === undefined
          ? nothing
          : html`<p class="warn with-icon">${icon(shapes.warning)} <bdi>${suspect}</bdi></p>`
      }
      <dl class="facts-list">
        ${facts.map(
          ({ term, words }) =>
            html`<div>
              <dt class="small muted"><bdi>${term}</bdi></dt>
              <dd>${renderPieces(words)}</dd>
            </div>`,
        )}
      </dl>
      <h4><bdi>${text('asked')}</bdi></h4>
      <dl class="answers">${answers.map(renderAnswer)}</dl>
      ${remark === undefined ? nothing : html`<p class="small muted"><bdi>${remark}</bdi></p>`}
      ${notes.map(
        ({ term, words }) =>
          html`<h4><bdi>${term}</bdi></h4>
            <p class="said">${renderPieces(words)}</p>`,
      )}
      <h4><bdi>${text('thread')}</bdi></h4>
      ${
        replies.length === 0
          ? html`<p class="muted"><bdi>${text('noReplies')}</bdi></p>`
          : html`<ol class="thread">
              ${replies.map(renderReply)}
            </ol>`
      }
      ${renderActs(view, wording, actions)}
    </section>
  `;
}

/** Draws that the open item is not there, or not yet. */
export function renderNoDetail(
  state: 'loading' | 'failed',
  { text }: FeedbackInboxWording,
  actions: DetailActions,
): TemplateResult {
  return html`
    <section class="detail" part="detail" aria-labelledby="detail-title">
      ${renderBack(text('backToList'), actions)}
      <h3 id="detail-title" tabindex="-1">
        <bdi>${text(state === 'loading' ? 'loadingItem' : 'itemFailed')}</bdi>
      </h3>
      ${
        state === 'loading'
          ? nothing
          : html`<button type="button" @click=${actions.retryItem}>${text('tryAgain')}</button>`
      }
    </section>
  `;
}

function renderBack(words: string, { close }: DetailActions): TemplateResult {
  return html`<p>
    <button type="button" class="plain back" @click=${close}>${icon(shapes.close)} ${words}</button>
  </p>`;
}

function renderAnswer({ question, answer, isSaid }: AnswerView): TemplateResult {
  return html`
    <div>
      <dt class="small muted">${renderPieces(question)}</dt>
      ${answer.map(
        (line) => html`<dd class=${isSaid ? 'said' : 'strong'}>${renderPieces(line)}</dd>`,
      )}
    </div>
  `;
}

function renderReply({ who, when, text, isFirms }: ReplyView): TemplateResult {
  return html`
    <li class=${isFirms ? 'is-firms' : ''}>
      <p class="small">
        <strong>${renderPieces(who)}</strong> <span class="muted"><bdi>${when}</bdi></span>
      </p>
      <p class="said">${renderPieces(text)}</p>
    </li>
  `;
}

function renderActs(
  { tasks, canReopen, form, saved, link, copied }: DetailView,
  wording: FeedbackInboxWording,
  actions: DetailActions,
): TemplateResult {
  const { text } = wording;
  return html`
    <div class="acts" role="group" aria-label=${text('act')}>
      <div class="row">
        ${tasks.map(
          ({ task, words, isOpen }) =>
            html`<button
              type="button"
              data-task=${task}
              aria-expanded=${String(isOpen)}
              @click=${() => actions.begin(task)}
            >
              ${words}
            </button>`,
        )}
        ${
          canReopen
            ? html`<button type="button" @click=${actions.reopen}>${text('reopen')}</button>`
            : nothing
        }
        ${
          link === undefined
            ? nothing
            : html`<button
                type="button"
                aria-describedby="link-hint"
                @click=${() => actions.copy(link)}
              >
                ${text('copyLink')}
              </button>`
        }
      </div>
      ${
        link === undefined
          ? nothing
          : html`<p class="small muted" id="link-hint"><bdi>${text('linkHint')}</bdi></p>`
      }
      <div role="status" class="saved" tabindex="-1">
        ${
          saved === undefined
            ? nothing
            : html`<p class="with-icon ${saved.isBad ? 'bad' : 'good'}">
                ${icon(saved.isBad ? shapes.problem : shapes.check)} <bdi>${saved.words}</bdi>
              </p>`
        }
        ${copied === undefined ? nothing : html`<p class="small"><bdi>${copied}</bdi></p>`}
      </div>
      ${form ? renderForm(form, wording, actions) : nothing}
    </div>
  `;
}
