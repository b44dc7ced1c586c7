import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from './icon.js';
import type { PointsView, PointView } from './scale-view-model.js';
import { shapes } from './shapes.js';

/**
 * Draws the points of a scale as radio buttons, for a `fieldset` with its question.
 * @param name name of the group of radio buttons
 */
export function renderPoints(
  name: string,
  { points, low, high, language, layout }: PointsView,
  choose: (value: number) => void,
): TemplateResult {
  return html`
    <div class="scale ${layout}" lang=${ifDefined(language)}>
      ${points.map((point) => renderPoint(name, point, choose))}
    </div>
    <p class="ends small muted" lang=${ifDefined(language)} aria-hidden="true">
      <span><bdi>${low}</bdi></span>
      <span><bdi>${high}</bdi></span>
    </p>
  `;
}

function renderPoint(
  group: string,
  { value, label, name, checked }: PointView,
  choose: (value: number) => void,
): TemplateResult {
  return html`<label class="point">
    <input
      type="radio"
      name=${group}
      .value=${String(value)}
      .checked=${live(checked)}
      aria-label=${ifDefined(name)}
      @change=${() => choose(value)}
    />
    <span>${label}</span>
    <span class="badge">${icon(shapes.check)}</span>
  </label>`;
}
