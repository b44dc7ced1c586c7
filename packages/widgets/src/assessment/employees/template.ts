import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { EmployeeWording } from './strings.js';
import type { FactView, StartView } from './view-model.js';

/** Draws what an employee reads before the first statement. It is no part: no style of the host takes it away. */
export function renderStart(
  { title, length, notice, facts, start }: StartView,
  { text }: EmployeeWording,
  begin: () => void,
  remarks: unknown,
): TemplateResult {
  return html`
    <div class="page">
      <div class="head">
        <h2 class="sentence" tabindex="-1">${renderPieces(title)}</h2>
        <p class="small muted"><bdi>${length}</bdi></p>
      </div>
      <div class="notice voluntary" role="note">
        ${notice.map((line) => html`<p><bdi>${line}</bdi></p>`)}
      </div>
      <section aria-labelledby="who">
        <h3 id="who"><bdi>${text('whoSees')}</bdi></h3>
        <dl class="who">${facts.map(renderFact)}</dl>
      </section>
      ${remarks}
      <div class="row">
        <button type="button" class="primary large" @click=${begin}>${start}</button>
      </div>
    </div>
  `;
}

function renderFact({ term, words, href, isStated }: FactView): TemplateResult {
  return html`<div>
    <dt class="muted"><bdi>${term}</bdi></dt>
    <dd class=${isStated ? nothing : 'warn with-icon'}>
      ${isStated ? nothing : icon(shapes.warning)}
      ${
        href === undefined
          ? renderPieces(words)
          : html`<a href=${href} target="_blank" rel="noopener noreferrer"
              >${renderPieces(words)}</a
            >`
      }
    </dd>
  </div>`;
}
