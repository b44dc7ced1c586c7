import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { JourneySelectEvent } from '../events.js';
import type { JourneyWording } from '../strings.js';
import { renderFact, renderFelt, renderTitle } from '../stages/step-template.js';
import type { ActualView, MeasureView, StageFacts } from './fact.js';
import type { FactSetting } from './strings.js';

type Open = (detail: JourneySelectEvent['detail']) => void;

/** Draws what else is known of a stage, each under its name. */
export function renderStageFacts(
  { engagement, measures }: StageFacts,
  wording: JourneyWording,
  open: Open,
): unknown {
  const { text } = wording as FactSetting;
  return [
    engagement.length > 0 ? renderFact(text('engagement'), engagement.map(renderFelt)) : nothing,
    measures.length > 0 ? renderFact(text('measures'), renderMeasures(measures, open)) : nothing,
  ];
}

/** Draws what is done for a stage, or measured there. */
export function renderMeasures(measures: readonly MeasureView[], open: Open): TemplateResult {
  return html`<ul class="measures">
    ${measures.map(
      (measure) =>
        html`<li>
          <p>${renderTitle(measure)}</p>
          ${measure.notes.map((note) => html`<p class="small muted">${renderPieces(note)}</p>`)}
          ${measure.opens.map(
            ({ words, detail }) =>
              html`<button type="button" @click=${() => open(detail)}>
                ${renderPieces(words)}
              </button>`,
          )}
        </li>`,
    )}
  </ul>`;
}

/** Draws what really happened on the whole journey. */
export function renderActual(
  { lines, unplanned }: ActualView,
  wording: JourneyWording,
): TemplateResult {
  const { text } = wording as FactSetting;
  return html`<section class="actual small" part="actual">
    <h3><bdi>${text('actual')}</bdi></h3>
    ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
    ${
      unplanned.length === 0
        ? nothing
        : html`<details class="unplanned" ?open=${unplanned.length <= 6}>
            <summary><bdi>${text('unplanned')}</bdi></summary>
            <ul>
              ${unplanned.map(
                ({ words, count }) =>
                  html`<li>
                    ${renderPieces(words)} <span class="muted"><bdi>${count}</bdi></span>
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </section>`;
}
