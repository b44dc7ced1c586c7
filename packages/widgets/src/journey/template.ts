import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import { renderSwitch } from '../element/switch-template.js';
import type { JourneySelectEvent } from './events.js';
import type { FactsModule } from './facts/fact.js';
import type { Opened } from './late-parts.js';
import type { JourneyWording } from './strings.js';
import type { JourneyView, Presentation } from './view-model.js';

/** What a person can do, and what else is drawn at its place. */
export interface JourneyFrame {
  /** What can be opened, each with its state. */
  tools: readonly { id: Opened; isOpen: boolean }[];
  toggle(opened: Opened): void;
  show(presentation: Presentation): void;
  /** Opens what a measure belongs to. */
  open(detail: JourneySelectEvent['detail']): void;
  /** What was opened, and what could not be brought. */
  panel: unknown;
  /** What is drawn in the place of map and list. */
  instead: unknown;
  /** What late parts draw at a stage. */
  at(stage: string): unknown;
  /** Whether they do so at any. */
  hasExchanges: boolean;
  /** What draws what only some journeys hold. */
  facts: FactsModule | undefined;
  /** The marks of both sides. */
  legend: unknown;
  /** The map or the list. */
  stages: unknown;
}

/** Draws a journey: the sentence, the curves, and the map or the list. */
export function renderJourney(
  view: JourneyView,
  wording: JourneyWording,
  frame: JourneyFrame,
): TemplateResult {
  const { heading, sentence, said, presentations, notShown, attribution } = view;
  return html`
    <div class="journey">
      <div class="intro">
        <p class="small muted">${renderPieces(heading)}</p>
        <h2 class="sentence" part="sentence">${renderPieces(sentence)}</h2>
      </div>
      <dl class="said small">
        ${said.map(
          ({ label, words }) =>
            html`<div>
              <dt class="muted"><bdi>${label}</bdi></dt>
              <dd>${renderPieces(words)}</dd>
            </div>`,
        )}
      </dl>
      <div class="row head">
        ${frame.instead ? nothing : renderSwitch(wording.text('show'), presentations, frame.show)}
        ${renderTools(wording, frame)} ${frame.instead ? nothing : frame.legend}
      </div>
      ${frame.panel} ${frame.instead ?? frame.stages}
      ${attribution ? html`<p class="small muted">${renderPieces(attribution)}</p>` : nothing}
      ${notShown === undefined ? nothing : html`<p class="small muted"><bdi>${notShown}</bdi></p>`}
    </div>
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
  name: Opened,
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
