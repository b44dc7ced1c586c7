import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BarView } from './row-view-model.js';
import type { Nested } from './tree.js';
import type { RowView } from './view-model.js';

/** A row, with those below it. */
export type Row = RowView & Nested<RowView>;

/** Draws an opened objective. */
export type RenderCard = (row: Row) => unknown;

/** Draws objectives one below the other; those below one of them in a list of their own. */
export function renderRows(rows: readonly Row[], renderCard: RenderCard): unknown {
  return repeat(
    rows,
    ({ id }) => id,
    (row) => renderRow(row, renderCard),
  );
}

/**
 * Draws one objective. There are hundreds of them: what every row has stands in this one template, and a press is heard by the
 * list.
 */
function renderRow(row: Row, renderCard: RenderCard): TemplateResult {
  const { id, name, title, owner, level, period, health, bar, notes, fold, isOpen, children } = row;
  return html`
    <li part="objective" class=${row.isContext ? 'is-context' : nothing}>
      <div class="line">
        ${fold ? renderFold(id, fold) : nothing}
        <h3>
          <button
            type="button"
            class="title"
            data-open=${id}
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls=${isOpen ? name : nothing}
          >
            <bdi lang=${title.language ?? nothing}>${title.text}</bdi>
          </button>
        </h3>
        <p class="facts small muted">
          <bdi lang=${owner?.language ?? nothing}>${owner?.text ?? nothing}</bdi>
          <bdi>${level ?? nothing}</bdi>
          <bdi lang=${period?.language ?? nothing}>${period?.text ?? nothing}</bdi>
          ${notes.length > 0 ? notes.map(renderNote) : nothing}
        </p>
        <p class="health small">
          <svg class="icon ${health.tone}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d=${health.path} />
          </svg>
          <span
            ><bdi class="word ${health.tone}">${health.word}</bdi>
            <bdi class="muted">${health.detail ?? nothing}</bdi></span
          >
        </p>
        ${bar ? renderBar(bar) : nothing}
      </div>
      ${isOpen ? html`<div class="opened" part="card" id=${name}>${renderCard(row)}</div>` : nothing}
      ${
        children.length > 0
          ? html`<ul class="below">
              ${renderRows(children, renderCard)}
            </ul>`
          : nothing
      }
    </li>
  `;
}

function renderFold(
  id: string,
  { isUnfolded, label, count }: NonNullable<RowView['fold']>,
): TemplateResult {
  return html`<button
    type="button"
    class="plain fold"
    data-fold=${id}
    aria-expanded=${isUnfolded ? 'true' : 'false'}
    aria-label=${label}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 6l4 4 4-4" />
    </svg>
    ${count}
  </button>`;
}

function renderNote(note: string): TemplateResult {
  return html`<span><bdi>${note}</bdi></span>`;
}

/** Lengths are attributes of the drawing, since a strict policy takes no style; it runs from left to right in every script. */
function renderBar({ label, progress, expected, fill, pace }: BarView): TemplateResult {
  return html`<p class="progress small">
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="track" y="4" width="100%" height="6" rx="3" />
      <rect class="fill" y="4" width=${fill} height="6" rx="3" />
      <rect class="pace" x=${pace ?? nothing} width=${pace ? 2 : 0} height="14" />
    </svg>
    <span
      ><bdi class="visually-hidden">${label}</bdi> <bdi>${progress}</bdi>
      <bdi class="muted">${expected ?? nothing}</bdi></span
    >
  </p>`;
}
