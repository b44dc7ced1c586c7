import { html, type TemplateResult } from 'lit';
import type { OxElement } from './element.js';
import { renderProblem } from './problem.js';

/** Draws that there is nothing yet, and what will be here; each room has its own words for it, `empty` and `emptyHint`. */
export function renderEmpty(host: OxElement): TemplateResult {
  return html`
    ${renderProblem(host)}
    <h2 class="sentence" part="sentence"><bdi>${host.text('empty')}</bdi></h2>
    <p class="hint"><bdi>${host.text('emptyHint')}</bdi></p>
  `;
}
