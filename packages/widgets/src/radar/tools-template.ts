import { html, nothing, type TemplateResult } from 'lit';
import type { FigureTools } from './figure-tools.js';
import type { RadarWording } from './strings.js';

/**
 * Draws what a person can do with the figure beside reading it.
 * @param hasFigure false for fewer dimensions than make one: then only the table can be taken along
 */
export function renderTools(
  tools: FigureTools,
  { text }: RadarWording,
  hasFigure: boolean,
): TemplateResult {
  return html`
    ${
      hasFigure
        ? html`<button
            type="button"
            class="plain"
            aria-pressed=${tools.isOpen('explore')}
            @click=${() => tools.toggle('explore')}
          >
            ${text('explore')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="plain"
      id="take"
      aria-expanded=${tools.isOpen('take')}
      @click=${() => tools.toggle('take')}
    >
      ${text('take')}
    </button>
  `;
}

/** Draws the panel of what is open, or that it could not be brought. */
export function renderToolPanel(tools: FigureTools, { text }: RadarWording): unknown {
  const { lost } = tools;
  return lost === undefined
    ? tools.renderTaking()
    : html`<p class="small" role="alert">${text(`${lost}Lost`)}</p>`;
}
