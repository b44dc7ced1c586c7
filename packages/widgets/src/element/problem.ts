import { html, nothing, type TemplateResult } from 'lit';
import type { OxElement } from './element.js';
import { icon, problemShape } from './icon.js';

/** Draws what is wrong, in the error state or above data that is still shown; nothing when all is well. */
export function renderProblem(host: OxElement): TemplateResult | typeof nothing {
  const { problem } = host;
  if (!problem) return nothing;
  return html`
    <div class="notice is-bad" role="alert" part="problem">
      <p class="with-icon">
        ${icon(problemShape)}
        <bdi
          >${host.text(problem.key, { element: host.localName, attribute: problem.attribute ?? 'data' })}</bdi
        >
      </p>
      ${
        problem.retry
          ? html`<button type="button" @click=${() => host.refresh()}>
              ${host.text('tryAgain')}
            </button>`
          : nothing
      }
    </div>
  `;
}
