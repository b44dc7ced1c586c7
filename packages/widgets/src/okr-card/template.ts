import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import type { Piece } from '../element/wording.js';
import { healthLooks } from './looks.js';
import type { CellView } from './standing-view-model.js';
import type { OkrCardWording } from './strings.js';
import type { ContributionView, OkrCardView } from './view-model.js';

/** What else is drawn at its place in the card. */
export interface OkrCardFrame {
  /** Each key result. */
  results: readonly unknown[];
  /** One's own pledge. */
  pledges: unknown;
  /** How one can help with a contribution, by its place in the list. */
  help(contribution: number): unknown;
  /** Purpose, autonomy, mastery. */
  meaning: unknown;
  /** One level up and down, sideways, initiatives, dimensions. */
  relations: unknown;
  /** How it ended, and how the goal was changed. */
  closing: unknown;
  /** Whether the objective is named by what stands around the card. */
  isNamed: boolean;
  /** Shows all key results, or the first; absent where there are few. */
  toggle?: { isAll: boolean; press(): void } | undefined;
  /** Fetches once more what could not be fetched; absent where nothing is missing. */
  retry?: (() => void) | undefined;
}

/** Draws an objective: why first, how one can contribute, then where it stands. */
export function renderOkrCard(
  view: OkrCardView,
  { text }: OkrCardWording,
  { results, pledges, help, meaning, relations, closing, isNamed, toggle, retry }: OkrCardFrame,
): TemplateResult {
  return html`
    <div class="card">
      <header class="head">
        <p class="facts small muted">${view.facts.map(renderFact)}</p>
        ${isNamed ? nothing : html`<h2 part="objective">${renderPieces(view.title)}</h2>`}
      </header>
      <div class="two">
        <section class="why" part="why">
          <h3><bdi>${text('why')}</bdi></h3>
          ${
            view.why
              ? html`<p class="prose">${renderPieces(view.why)}</p>`
              : html`<p class="muted"><bdi>${text('noWhy')}</bdi></p>`
          }
        </section>
        <section part="contribution">
          <h3><bdi>${text('contribute')}</bdi></h3>
          ${
            view.contributions.length > 0
              ? html`<ul class="contributions">
                  ${view.contributions.map((one, index) => renderContribution(one, index, help(index)))}
                </ul>`
              : html`<p class="muted"><bdi>${text('noContribution')}</bdi></p>`
          }
          ${pledges}
        </section>
      </div>
      ${meaning}
      <section>
        <h3><bdi>${text('standing')}</bdi></h3>
        <p class="sentence" part="sentence"><bdi>${view.sentence}</bdi></p>
        ${view.note ? html`<p class="prose">${renderPieces(view.note)}</p>` : nothing}
      </section>
      <dl class="standing" part="standing">${view.cells.map(renderCell)}</dl>
      <section>
        <div class="results-head">
          <h3><bdi>${text('keyResults')}</bdi></h3>
          ${
            view.hasPace
              ? html`<span class="pace-key small muted" aria-hidden="true">
                  <svg viewBox="0 0 8 14" focusable="false">
                    <line class="pace" x1="4" x2="4" y1="0" y2="14" />
                  </svg>
                  <bdi>${text('paceKey')}</bdi>
                </span>`
              : nothing
          }
        </div>
        ${view.hint === undefined ? nothing : html`<p class="hint small"><bdi>${view.hint}</bdi></p>`}
        ${
          results.length > 0
            ? html`<ul class="results">
                ${results}
              </ul>`
            : html`<p class="muted"><bdi>${text('noKeyResults')}</bdi></p>`
        }
        ${
          toggle
            ? html`<button
                type="button"
                aria-expanded=${toggle.isAll}
                @click=${() => toggle.press()}
              >
                ${
                  toggle.isAll
                    ? text('showFewer')
                    : text('showAll', { count: view.keyResults.length })
                }
              </button>`
            : nothing
        }
      </section>
      ${relations} ${closing} ${renderLost(retry, text)}
      ${
        view.notShown === undefined
          ? nothing
          : html`<p class="small muted"><bdi>${view.notShown}</bdi></p>`
      }
      ${
        view.attribution
          ? html`<p class="small muted">${renderPieces(view.attribution)}</p>`
          : nothing
      }
    </div>
  `;
}

/** The region is always there: assistive technology announces only changes. */
function renderLost(retry: OkrCardFrame['retry'], text: OkrCardWording['text']): TemplateResult {
  return html`<p role="status" class=${retry ? 'lost' : 'visually-hidden'}>
    ${
      retry
        ? html`<bdi>${text('partLost')}</bdi>
            <button type="button" class="plain" @click=${retry}>${text('tryAgain')}</button>`
        : nothing
    }
  </p>`;
}

function renderFact(fact: readonly Piece[]): TemplateResult {
  return html`<span>${renderPieces(fact)}</span> `;
}

function renderContribution(
  { audience, text, link, address }: ContributionView,
  index: number,
  help: unknown,
): TemplateResult {
  return html`<li>
    ${audience ? html`<p class="small muted">${renderPieces(audience)}</p>` : nothing}
    <p id="contribution-${index}">
      ${
        link === undefined
          ? renderPieces(text)
          : html`<a href=${link} rel="noopener noreferrer">${renderPieces(text)}</a>`
      }
    </p>
    ${address === undefined ? nothing : html`<p class="small muted"><bdi>${address}</bdi></p>`}
    ${help}
  </li>`;
}

function renderCell({ label, value, look, details }: CellView): TemplateResult {
  const { tone, shape } = healthLooks[look];
  return html`<div>
    <dt class="small muted"><bdi>${label}</bdi></dt>
    <dd>
      <p class="with-icon strong ${tone}">${shape ? icon(shape) : nothing} <bdi>${value}</bdi></p>
      ${details.map((detail) => html`<p class="small muted">${renderPieces(detail)}</p>`)}
    </dd>
  </div>`;
}
