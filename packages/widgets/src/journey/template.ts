import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import type { Opened } from './late-parts.js';
import type { JourneyWording } from './strings.js';
import type { JourneyView, StageView } from './view-model.js';

/** What a person can do, and what else is drawn at its place. */
export interface JourneyFrame {
  /** What can be opened, each with its state. */
  tools: readonly { id: Opened; isOpen: boolean }[];
  toggle(opened: Opened): void;
  /** What was opened, and what could not be brought. */
  panel: unknown;
  /** What is drawn in the place of map and list. */
  instead: unknown;
  /** What late parts draw at a stage. */
  at(stage: string): unknown;
}

/** Draws a journey. */
export function renderJourney(
  view: JourneyView,
  wording: JourneyWording,
  frame: JourneyFrame,
): TemplateResult {
  return html`
    <h2 class="sentence" part="sentence">${renderPieces(view.sentence)}</h2>
    <div class="row">${renderTools(wording, frame)}</div>
    ${frame.panel} ${frame.instead ?? renderList(view, frame)}
  `;
}

function renderTools({ text }: JourneyWording, { tools, toggle }: JourneyFrame): unknown {
  if (tools.length === 0) return nothing;
  return html`<div class="tools" part="tools">
    ${tools.map(
      ({ id, isOpen }) =>
        html`<button
          type="button"
          class="plain"
          id="tool-${id}"
          aria-expanded=${isOpen}
          @click=${() => toggle(id)}
        >
          ${text(id)}
        </button>`,
    )}
  </div>`;
}

/**
 * Says that something could not be brought, and offers to try again.
 * @param name the key of what it is called by
 */
export function renderLost(
  name: Opened | 'map',
  { text }: JourneyWording,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="row small" role="alert">
      <bdi>${text('lost', { what: text(name) })}</bdi>
      <button type="button" @click=${retry}>${text('tryAgain')}</button>
    </div>
  `;
}

function renderList({ stages }: JourneyView, frame: JourneyFrame): TemplateResult {
  return html`<ol class="stages" part="list">
    ${stages.map((stage) => renderStage(stage, frame))}
  </ol>`;
}

function renderStage({ id, title, steps }: StageView, { at }: JourneyFrame): TemplateResult {
  return html`<li part="stage">
    <h3>${renderPieces(title)}</h3>
    <ol>
      ${steps.map((step) => html`<li>${renderPieces(step)}</li>`)}
    </ol>
    ${at(id)}
  </li>`;
}
