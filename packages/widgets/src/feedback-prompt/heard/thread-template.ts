import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import type { StepView } from './view-model.js';

/** A person for the giver, who is one; a house for the firm, which speaks as a team. */
const shapes = {
  giver: svg`<circle cx="8" cy="5.5" r="2.5" /><path d="M3.5 13.5c.5-3 2.2-4.5 4.5-4.5s4 1.5 4.5 4.5" />`,
  firm: svg`<path d="M2.5 7.5L8 3l5.500 4.500M4 7v6h8V7" />`,
};

/** Draws what was said and done, oldest first. */
export function renderThread(steps: readonly StepView[]): TemplateResult {
  return html`<ol class="thread">
    ${steps.map(renderStep)}
  </ol>`;
}

function renderStep({ side, title, when, quotes }: StepView): TemplateResult {
  return html`<li class=${side}>
    <span class="pin">${icon(shapes[side])}</span>
    <div>
      <p class="step-title">
        <bdi>${title}</bdi>${
          when === undefined
            ? nothing
            : html`<span class="small muted"> · <bdi>${when}</bdi></span>`
        }
      </p>
      ${quotes.map((quote) => html`<blockquote dir="auto">${quote}</blockquote>`)}
    </div>
  </li>`;
}
