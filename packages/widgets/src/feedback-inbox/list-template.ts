import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { shapes } from '../element/shapes.js';
import type { Choice } from './choice.js';
import type { StandView } from './item-view-model.js';
import type { FeedbackInboxWording } from './strings.js';
import type { FeedbackInboxView, FilterView, OptionView, RowView } from './view-model.js';

/** What a person can do with the list. */
export interface ListActions {
  choose(part: Partial<Choice>): void;
  showAll(): void;
  /** Lets the new ones in. */
  reveal(): void;
  /** Asks for further ones, or once more for those that did not come. */
  more(): void;
  open(id: string): void;
}

const standShapes: Record<StandView['stand'], SVGTemplateResult> = {
  waiting: shapes.clock,
  answered: shapes.feedback,
  changed: shapes.check,
};

/** Draws how an item stands: a shape with its word. */
export function renderStand({ stand, words }: StandView): TemplateResult {
  return html`<span class="with-icon ${stand === 'changed' ? 'good' : ''}"
    >${icon(standShapes[stand])} <bdi>${words}</bdi></span
  >`;
}

/** Draws what an inbox can be narrowed to, and the items that are left. */
export function renderList(
  view: FeedbackInboxView,
  wording: FeedbackInboxWording,
  actions: ListActions,
): TemplateResult {
  const { text } = wording;
  return html`
    ${renderFilter(view.filter, wording, actions)}
    ${
      view.fresh === undefined
        ? nothing
        : html`<button type="button" class="primary fresh" part="new" @click=${actions.reveal}>
            ${icon(shapes.arrowUp)} <bdi>${view.fresh}</bdi>
          </button>`
    }
    ${
      view.nothing === undefined
        ? nothing
        : html`<div class="nothing">
            <p><bdi>${view.nothing}</bdi></p>
            <button type="button" @click=${actions.showAll}>${text('showAll')}</button>
          </div>`
    }
    <ul class="items">
      ${repeat(
        view.rows,
        ({ id }) => id,
        (row) => renderRow(row, actions),
      )}
    </ul>
    ${renderFoot(view, wording, actions)}
  `;
}

function renderFilter(
  { stands, teams, bands, orders, words }: FilterView,
  { text }: FeedbackInboxWording,
  { choose }: ListActions,
): TemplateResult {
  return html`
    <div class="filter" part="filter">
      <fieldset class="chips">
        <legend class="visually-hidden">${text('filterStand')}</legend>
        ${stands.map(
          ({ value, words: label, chosen }) => html`
            <label class="chip">
              <input
                type="radio"
                name="stand"
                .checked=${live(chosen)}
                @change=${() => choose({ stand: value || undefined })}
              />
              ${icon(shapes.check)} <span>${label}</span>
            </label>
          `,
        )}
      </fieldset>
      <div class="narrow">
        ${
          teams.length === 0
            ? nothing
            : renderSelect('of-team', text('filterTeam'), teams, (team) =>
                choose({ team: team || undefined }),
              )
        }
        ${renderSelect('of-score', text('filterBand'), bands, (band) => choose({ band: band || undefined }))}
        ${renderSelect('in-order', text('filterOrder'), orders, (order) => choose({ order }))}
        <div>
          <label class="small" for="search">${text('search')}</label>
          <input
            id="search"
            type="search"
            class="field"
            autocomplete="off"
            .value=${live(words)}
            @input=${(event: Event) => choose({ words: (event.target as HTMLInputElement).value })}
          />
        </div>
      </div>
    </div>
  `;
}

function renderSelect<Value extends string>(
  name: string,
  label: string,
  options: readonly OptionView<Value>[],
  choose: (value: Value) => void,
): TemplateResult {
  return html`
    <div>
      <label class="small" for=${name}>${label}</label>
      <select
        id=${name}
        class="field"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}
      >
        ${options.map(
          ({ value, words, chosen }) =>
            html`<option .value=${value} .selected=${live(chosen)}>${words}</option>`,
        )}
      </select>
    </div>
  `;
}

function renderRow(
  { id, title, unread, suspect, facts, stand, team, isOpen }: RowView,
  { open }: ListActions,
): TemplateResult {
  return html`
    <li part="item" data-id=${id}>
      <div>
        <h3>
          <button
            type="button"
            class="title"
            aria-current=${isOpen ? 'true' : nothing}
            @click=${() => open(id)}
          >
            ${renderPieces(title)}
          </button>
        </h3>
        <p class="facts small muted">
          ${unread === undefined ? nothing : html`<span class="unread"><bdi>${unread}</bdi></span>`}
          ${facts.map((fact) => html`<span>${renderPieces(fact)}</span>`)}
        </p>
        ${
          suspect === undefined
            ? nothing
            : html`<p class="small warn with-icon">
                ${icon(shapes.warning)} <bdi>${suspect}</bdi>
              </p>`
        }
      </div>
      <p class="who small">
        ${renderStand(stand)}
        <span class="muted">${renderPieces(team)}</span>
      </p>
    </li>
  `;
}

function renderFoot(
  { showing, searched, hasMore, page, invalid }: FeedbackInboxView,
  { text }: FeedbackInboxWording,
  { more }: ListActions,
): TemplateResult {
  const isLoading = page === 'loading';
  const hasFailed = page === 'failed' || page === 'unanswered';
  const label = isLoading ? 'loadingMore' : hasFailed ? 'tryAgain' : 'more';
  return html`
    ${
      hasFailed
        ? html`<div class="notice is-bad" role="alert" part="problem">
            <p class="with-icon">
              ${icon(shapes.problem)}
              <bdi>${text(page === 'failed' ? 'moreFailed' : 'moreUnanswered')}</bdi>
            </p>
          </div>`
        : nothing
    }
    <div class="foot">
      <p class="small muted">
        <bdi>${showing}</bdi>
        ${searched === undefined ? nothing : html`<bdi>${searched}</bdi>`}
        ${invalid === undefined ? nothing : html`<bdi>${invalid}</bdi>`}
      </p>
      ${
        hasMore || isLoading || hasFailed
          ? // Disabled in words only: a button that is really disabled would lose the focus.
            html`<button
              type="button"
              part="more"
              aria-disabled=${isLoading ? 'true' : nothing}
              @click=${more}
            >
              ${text(label)}
            </button>`
          : nothing
      }
    </div>
  `;
}
