import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { BarView, FactView, KeyResultView, MilestoneView } from './key-result-view-model.js';
import { pencil } from './looks.js';
import type { OkrCardWording } from './strings.js';

/** What was measured and said of a key result. */
export interface HistorySlot {
  isOpen: boolean;
  drawn: unknown;
  /** Fetches once more what could not be fetched; absent where nothing is missing. */
  lost?: (() => void) | undefined;
  toggle(isOpen: boolean): void;
}

/** What stands at a key result beside itself. */
export interface KeyResultSlots {
  /** Its place in the list, for ids. */
  index: number;
  /** Opens the check-in; absent where none is offered, or one is open. */
  checkIn?: (() => void) | undefined;
  /** What became of the wish to open it: it is fetched, or could not be. */
  opening?: 'coming' | 'lost' | undefined;
  /** Says that what is shown is not stored yet. */
  mark?: string | undefined;
  /** What channels have contributed. */
  channels: unknown;
  /** Its readings and notes; absent where there are none. */
  history?: HistorySlot | undefined;
  /** The open check-in. */
  open: unknown;
}

const openings = { coming: 'opening', lost: 'tryAgain' } as const;

/** Draws a key result: what is wanted, how far it is, and its check-in. */
export function renderKeyResult(
  { title, side, facts, bar, value, detail, milestones, breach }: KeyResultView,
  { text }: OkrCardWording,
  { index, checkIn, opening, mark, channels, history, open }: KeyResultSlots,
): TemplateResult {
  const name = `result-${index}`;
  return html`
    <li class="result" part="key-result" id=${name}>
      <div class="what">
        <h4>
          ${side ? html`<span class="mark is-${side}" aria-hidden="true"></span>` : nothing}
          <span id="${name}-title">${renderPieces(title)}</span>
        </h4>
        ${
          facts.length > 0
            ? html`<p class="facts small muted">${facts.map(renderFact)}</p>`
            : nothing
        }
        ${
          milestones.length > 0
            ? html`<ul class="steps small">
                ${milestones.map(renderStep)}
              </ul>`
            : nothing
        }
      </div>
      <div class="measure ${bar ? '' : 'has-no-bar'}">
        ${bar ? renderBar(bar) : nothing}
        <div class="figures">
          ${value.length > 0 ? html`<p class="strong">${renderPieces(value)}</p>` : nothing}
          ${
            mark === undefined
              ? nothing
              : html`<p class="small muted with-icon">${icon(shapes.clock)} <bdi>${mark}</bdi></p>`
          }
          ${detail.length > 0 ? html`<p class="small muted">${renderPieces(detail)}</p>` : nothing}
          ${
            breach === undefined
              ? nothing
              : html`<p class="small warn with-icon">
                  ${icon(shapes.warning)} <bdi>${breach}</bdi>
                </p>`
          }
        </div>
      </div>
      ${
        checkIn
          ? html`<button
                type="button"
                class="plain act"
                aria-describedby="${name}-title"
                @click=${checkIn}
              >
                ${icon(pencil)}
                <span>${text(opening === undefined ? 'checkIn' : openings[opening])}</span>
              </button>
              <p class="small warn fetching" role="status">
                ${opening === 'lost' ? html`<bdi>${text('formLost')}</bdi>` : nothing}
              </p>`
          : nothing
      }
      ${channels} ${history ? renderHistory(history, text) : nothing} ${open}
    </li>
  `;
}

function renderHistory(
  { isOpen, drawn, lost, toggle }: HistorySlot,
  text: OkrCardWording['text'],
): TemplateResult {
  return html`<details
    class="past small"
    ?open=${isOpen}
    @toggle=${({ target }: Event) => toggle((target as HTMLDetailsElement).open)}
  >
    <summary><bdi>${text('history')}</bdi></summary>
    ${
      isOpen && lost
        ? html`<p role="status">
            <bdi>${text('partLost')}</bdi>
            <button type="button" class="plain" @click=${lost}>${text('tryAgain')}</button>
          </p>`
        : isOpen
          ? drawn
          : nothing
    }
  </details>`;
}

function renderFact({ pieces, link }: FactView): TemplateResult {
  const words = renderPieces(pieces);
  return html`<span
    >${link === undefined ? words : html`<a href=${link} rel="noopener noreferrer">${words}</a>`}</span
  > `;
}

function renderStep({ title, done, word }: MilestoneView): TemplateResult {
  return html`<li class=${done ? 'is-done' : nothing}>
    <span class="box">${done ? icon(shapes.check) : nothing}</span>
    <span>${renderPieces(title)} <span class="muted">(<bdi>${word}</bdi>)</span></span>
  </li>`;
}

/** Lengths are attributes of the drawing, since a strict policy takes no style; it runs from left to right in every script. */
function renderBar({ label, fill, pace, marks }: BarView): TemplateResult {
  return html`<svg class="bar" role="img" aria-label=${label} focusable="false">
    <rect class="track" y="4" width="100%" height="6" rx="3" />
    <rect class="fill" y="4" width=${fill} height="6" rx="3" />
    ${marks.map((mark) => svg`<line class="zone" x1=${mark} x2=${mark} y1="4" y2="10" />`)}
    ${pace === undefined ? nothing : svg`<line class="pace" x1=${pace} x2=${pace} y1="0" y2="14" />`}
  </svg>`;
}
