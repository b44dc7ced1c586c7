import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { RivalView } from './rival-view-model.js';
import type { EditingWording } from './strings.js';
import type { OutcomeView } from './view-model.js';

/** What a person can decide on. */
export interface NoticeActions {
  save(): void;
  putOnTop(): void;
  drop(): void;
  /** Asks the host what the journey is now. */
  ask(): void;
}

type Words = EditingWording['text'];

const looks = {
  sending: { tone: '', shape: shapes.clock },
  unsaved: { tone: 'warn', shape: shapes.warning },
  saved: { tone: 'good', shape: shapes.check },
  failed: { tone: 'bad', shape: shapes.problem },
} as const;

/** Draws what became of what was sent. Its status region is always there: assistive technology announces only changes. */
export function renderOutcome(
  outcome: OutcomeView | undefined,
  text: Words,
  { save }: NoticeActions,
): TemplateResult {
  const { tone, shape } = looks[outcome?.status ?? 'sending'];
  const canSave = outcome?.status === 'unsaved' || outcome?.status === 'failed';
  return html`
    <div class=${outcome ? `notice is-${tone}` : 'visually-hidden'} part="outcome">
      <div role="status" class="message" id="editing-outcome" tabindex="-1">
        ${
          outcome
            ? html`<p class="with-icon strong ${tone}">
                  ${icon(shape)} <bdi>${outcome.title}</bdi>
                </p>
                <p><bdi>${outcome.body}</bdi></p>`
            : nothing
        }
      </div>
      ${
        outcome && outcome.faults.length > 0
          ? html`<ul class="small">
              ${outcome.faults.map((fault) => html`<li><bdi lang="en">${fault}</bdi></li>`)}
            </ul>`
          : nothing
      }
      ${
        canSave
          ? html`<button type="button" id="editing-again" class="primary" @click=${save}>
              ${text('editAgain')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Draws what somebody else has made of the journey, and what can be done about it. */
export function renderRival(
  { body, lines, more, lost, keeps }: RivalView,
  text: Words,
  { putOnTop, drop, ask }: NoticeActions,
): TemplateResult {
  return html`
    <div class="notice is-warn rival" part="rival">
      <div role="alert" class="message" id="editing-rival" tabindex="-1">
        <p class="with-icon strong warn">${icon(shapes.warning)} <bdi>${text('editRival')}</bdi></p>
        <p><bdi>${body}</bdi></p>
      </div>
      ${
        lines.length === 0
          ? nothing
          : html`<p class="small muted" id="editing-theirs">
                <bdi>${text('editRivalTheirs')}</bdi>
              </p>
              <ul aria-labelledby="editing-theirs">
                ${lines.map(
                  ({ theirs, mine }) =>
                    html`<li class="prose">
                      ${renderPieces(theirs)}
                      ${mine ? html`<p class="small strong">${renderPieces(mine)}</p>` : nothing}
                    </li>`,
                )}
                ${more === undefined ? nothing : html`<li class="muted"><bdi>${more}</bdi></li>`}
              </ul>`
      }
      ${
        lost.length === 0
          ? nothing
          : html`<p id="editing-lost"><bdi>${text('editRivalLost')}</bdi></p>
              <ul aria-labelledby="editing-lost">
                ${lost.map((pieces) => html`<li class="prose">${renderPieces(pieces)}</li>`)}
              </ul>`
      }
      ${keeps === undefined ? nothing : html`<p class="small"><bdi>${keeps}</bdi></p>`}
      <div class="row">
        ${
          keeps === undefined
            ? html`<button type="button" id="editing-ask" class="primary" @click=${ask}>
                ${text('editRivalAsk')}
              </button>`
            : html`<button type="button" id="editing-mine" class="primary" @click=${putOnTop}>
                  ${text('editRivalMine')}
                </button>
                <button type="button" id="editing-drop" @click=${drop}>
                  ${text('editRivalDrop')}
                </button>`
        }
      </div>
    </div>
  `;
}
