import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { renderPoints } from '../element/scale-template.js';
import { shapes } from '../element/shapes.js';
import { kindsModule } from './late-kinds.js';
import type { Draft } from './response.js';
import type { ScaleView } from './scale-question.js';
import type { FeedbackPromptWording } from './strings.js';
import type { FeedbackPromptView, WordsView } from './view-model.js';

/** What a person can do at a question. */
export interface StepActions {
  write(draft: Draft): void;
  /** Absent where something around hands the answers in. */
  next?: ((event: MouseEvent) => void) | undefined;
  back(): void;
  /** Absent where the surroundings offer it already. */
  dismiss?: (() => void) | undefined;
}

/** Draws one question and the way on. */
export function renderStep(
  view: FeedbackPromptView,
  { text }: FeedbackPromptWording,
  actions: StepActions,
): TemplateResult {
  const { question, obstacle } = view;
  return html`
    <div class="step">
      ${view.notice ? renderNotice(view, text('beforeStart')) : nothing}
      ${keyed(question.id, renderQuestion(view, actions))}
      ${
        obstacle === undefined
          ? nothing
          : html`<p id="obstacle" class="bad with-icon" role="alert">
              ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
            </p>`
      }
      <div class="actions">
        ${
          actions.next
            ? html`<button type="button" class="primary large" @click=${actions.next}>
                ${view.next}
              </button>`
            : nothing
        }
        ${
          view.isFirst
            ? nothing
            : html`<button type="button" class="plain large" @click=${actions.back}>
                ${text('back')}
              </button>`
        }
        ${
          actions.dismiss && !view.isOver
            ? html`<button type="button" class="plain large" @click=${actions.dismiss}>
                ${text('notNow')}
              </button>`
            : nothing
        }
        <span id="position" class="small muted position"><bdi>${view.step}</bdi></span>
      </div>
    </div>
  `;
}

function renderNotice(
  { notice = [], isProtected }: FeedbackPromptView,
  title: string,
): TemplateResult {
  return html`
    <div
      id="notice"
      class="notice"
      role="note"
      aria-labelledby="before"
      part=${isProtected ? nothing : 'notice'}
    >
      <p id="before" class="with-icon strong">${icon(shapes.shield)} <bdi>${title}</bdi></p>
      <p class="small lines">${renderPieces(notice)}</p>
    </div>
  `;
}

function renderQuestion(view: FeedbackPromptView, actions: StepActions): unknown {
  const { question } = view;
  if (question.type === 'text') return renderWords(question, view, actions);
  if ('points' in question) return renderScale(question, view, actions);
  return kindsModule().renderKind(question, describe(view), actions);
}

function renderScale(
  question: ScaleView,
  view: FeedbackPromptView,
  actions: StepActions,
): TemplateResult {
  return html`
    <fieldset aria-describedby=${describe(view)}>
      <legend class="sentence" part="question">${renderPieces(question.title)}</legend>
      ${renderPoints('score', question, actions.write)}
    </fieldset>
  `;
}

function renderWords(
  { title, hint, value, required, count, over }: WordsView,
  view: FeedbackPromptView,
  actions: StepActions,
): TemplateResult {
  return html`
    <div class="words">
      <label class="sentence" for="words" part="question">${renderPieces(title)}</label>
      <p id="hint" class="small muted"><bdi>${hint}</bdi></p>
      <textarea
        id="words"
        dir="auto"
        .value=${live(value)}
        aria-required=${required ? 'true' : nothing}
        aria-describedby=${describe(view)}
        aria-invalid=${view.obstacle === undefined ? 'false' : 'true'}
        @input=${(event: InputEvent) => actions.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${
        count === undefined
          ? nothing
          : html`<p id="count" class="small ${over ? 'bad' : 'muted'}"><bdi>${count}</bdi></p>`
      }
    </div>
  `;
}

/** The ids of what describes the question. */
function describe({ notice, question, obstacle }: FeedbackPromptView): string {
  return [
    // The focus may come straight to the answers, past the notice.
    ...(notice ? ['notice'] : []),
    ...(question.type === 'text' ? ['hint'] : []),
    ...(question.type === 'text' && question.count !== undefined ? ['count'] : []),
    'position',
    ...(obstacle === undefined ? [] : ['obstacle']),
  ].join(' ');
}
