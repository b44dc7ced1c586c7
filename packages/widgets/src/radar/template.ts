import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import { renderSwitch } from '../element/switch-template.js';
import { renderChart, renderKey } from './chart-template.js';
import type { Opened } from './pictures.js';
import type { Presentation } from './presentation.js';
import type { RadarWording } from './strings.js';
import { renderTable } from './table-template.js';
import type { RadarView } from './view-model.js';

/** What a person can do, and what else is drawn at its place. */
export interface RadarFrame {
  /** The picture of a late part, in the place of the figure. */
  picture: unknown;
  /** The list of dimensions, and what else is known of the one that is chosen. */
  details: unknown;
  /** There is something to take along. */
  isReady: boolean;
  /** There is a figure to explore. */
  isFigure: boolean;
  /** Whether it is open or unfolded, or about to be. */
  isOpen(part: Opened): boolean;
  /** Opens, or closes. */
  toggle(part: Opened, isOpen?: boolean): void;
  /** What is opened by what is done with the figure, and what could not be brought. */
  panel: unknown;
  /** The figure, or one that is explored in its place. */
  explore(drawing: unknown): unknown;
  /** How it was measured, once a person opened it. */
  method: unknown;
  /** The way to a group above that shows what is withheld here, and back. */
  above: unknown;
  show(presentation: Presentation): void;
}

/** Draws a profile: the sentence, the figure beside the table, each dimension, and how it was measured. */
export function renderRadar(
  view: RadarView,
  wording: RadarWording,
  frame: RadarFrame,
): TemplateResult {
  const { heading, sentence, notices, notShown } = view;
  return html`
    <div class="radar" data-shown=${view.presentation}>
      <div class="intro">
        <p class="small muted">
          ${heading.map((piece, index) => [index === 0 ? nothing : ' · ', renderPieces([piece])])}
        </p>
        <h2 id="sentence" class="sentence" part="sentence">${renderPieces(sentence)}</h2>
        ${notices.map((notice) => html`<p class="small"><bdi>${notice}</bdi></p>`)}
      </div>
      <div class="row head">
        ${renderSwitch(wording.text('show'), view.presentations, frame.show)}
        ${renderTools(wording, frame)} ${renderLegend(view)}
      </div>
      ${frame.panel}
      <div class="views">
        ${renderPicture(view, frame)}
        <div class="table">${renderTable(view.table)}</div>
      </div>
      ${frame.above} ${renderDimensions(wording, frame)} ${renderMethod(view, wording, frame)}
      ${notShown === undefined ? nothing : html`<p class="small muted"><bdi>${notShown}</bdi></p>`}
    </div>
  `;
}

/** What can be done with the figure beside reading it; without one only the table can be taken along. */
function renderTools(
  { text }: RadarWording,
  { isReady, isFigure, isOpen, toggle }: RadarFrame,
): unknown {
  if (!isReady) return nothing;
  return html`<div class="tools" part="tools">
    ${
      isFigure
        ? html`<button
            type="button"
            class="plain"
            aria-pressed=${isOpen('explore')}
            @click=${() => toggle('explore')}
          >
            ${text('explore')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="plain"
      id="take"
      aria-expanded=${isOpen('take')}
      @click=${() => toggle('take')}
    >
      ${text('take')}
    </button>
  </div>`;
}

/**
 * Says that something could not be brought, and offers to try again.
 * @param name the key of what it is called by
 */
export function renderLost(
  name: Opened | Presentation,
  { text }: RadarWording,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="row small" role="alert">
      <bdi>${text('lost', { what: text(name) })}</bdi>
      <button
        type="button"
        @click=${({ target }: Event) => {
          // It goes away while it is tried again; elsewhere the focus goes on to the switch.
          (target as Element).closest('details')?.querySelector('summary')?.focus();
          retry();
        }}
      >
        ${text('tryAgain')}
      </button>
    </div>
  `;
}

function renderLegend({ legend }: RadarView): TemplateResult {
  return html`
    <div class="legend" part="legend">
      ${legend.map(
        ({ mark, name }) =>
          html`<span class="name"
            >${mark && renderKey(mark)}<span>${renderPieces([name])}</span></span
          > `,
      )}
    </div>
  `;
}

function renderPicture(
  { presentation, charts }: RadarView,
  { picture, explore }: RadarFrame,
): unknown {
  if (picture) return html`<div class="picture">${picture}</div>`;
  // While it is still to come its place is kept by the element.
  if (presentation !== 'figure' || charts.length === 0) return nothing;
  const drawing = charts.map((chart) => renderChart(chart, 'sentence'));
  return html`<figure part="chart">${explore(drawing)}</figure>`;
}

/** The list of dimensions comes when it is opened, or when one is chosen in the figure or the table. */
function renderDimensions(
  { text }: RadarWording,
  { details, isOpen, toggle }: RadarFrame,
): TemplateResult {
  return html`
    <details
      class="dimensions"
      part="dimension"
      ?open=${isOpen('pick')}
      @toggle=${(event: Event) => toggle('pick', (event.target as HTMLDetailsElement).open)}
    >
      <summary><bdi>${text('pick')}</bdi></summary>
      ${details}
    </details>
  `;
}

/** How it was measured comes when it is opened. */
function renderMethod(
  { rule, market }: RadarView,
  { text }: RadarWording,
  { method, toggle }: RadarFrame,
): TemplateResult {
  return html`
    <div class="method small muted" part="method">
      <p><bdi>${rule}</bdi> ${renderPieces(market)}</p>
      <details
        @toggle=${(event: Event) => toggle('method', (event.target as HTMLDetailsElement).open)}
      >
        <summary><bdi>${text('method')}</bdi></summary>
        ${method}
      </details>
    </div>
  `;
}
