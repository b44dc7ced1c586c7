import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyWording } from '../strings.js';
import type { JourneyFrame } from '../template.js';
import { renderKey, renderMomentKey } from './curve-template.js';
import { renderCurve, renderList } from './list-template.js';
import { renderMap } from './map-template.js';
import type { StagesSetting } from './strings.js';
import type { StagesView } from './view-model.js';

/** Draws mark and line of each side beside its name. */
export function renderLegend(
  { legend, hasMoments }: StagesView,
  wording: JourneyWording,
): TemplateResult {
  const { text } = wording as StagesSetting;
  return html`<div class="legend" part="legend">
    ${legend.map(({ side, name }) => html`<span>${renderKey(side)} <bdi>${name}</bdi></span> `)}
    ${hasMoments ? html`<span>${renderMomentKey(legend.map(({ side }) => side))}<bdi>${text('moment')}</bdi></span>` : nothing}
  </div>`;
}

/**
 * Draws the map or the list, and what really happened. The list stays beside the map for those who print: on paper that is
 * narrower than the map there is none.
 */
export function renderStages(
  view: StagesView,
  wording: JourneyWording,
  frame: JourneyFrame,
): unknown {
  const setting = wording as StagesSetting;
  const { map, actual } = view;
  const list = (inside: JourneyFrame) => [
    renderCurve(view, setting),
    renderList(view, setting, inside),
  ];
  return [
    map
      ? html`${renderMap(map, view, setting, frame)}
          <div class="for-paper">${list({ ...frame, at: () => nothing })}</div>`
      : list(frame),
    actual && frame.facts ? frame.facts.renderActual(actual, wording) : nothing,
  ];
}
