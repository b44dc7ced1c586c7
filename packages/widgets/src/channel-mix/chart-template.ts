import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarView, ChartView, TickView } from './chart-view-model.js';
import { strokes } from './look-strokes.js';
import type { Look } from './looks.js';

/** The patterns that all parts of all bars are filled with. A style sheet cannot refer to them, an attribute can. */
export function renderPatterns(): TemplateResult {
  return html`<svg class="patterns" aria-hidden="true" focusable="false">
    ${Object.entries(strokes).map(
      ([
        look,
        path,
      ]) => svg`<pattern id="part-${look}" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="ink is-${look}" width="8" height="8" /><path class="strokes is-${look}" d=${path} />
      </pattern>`,
    )}
  </svg>`;
}

/** Draws the mark of a part beside its name. */
export function renderSwatch(look: Look): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true" focusable="false">
    <rect class="piece" width="100%" height="100%" fill="url(#part-${look})" />
  </svg>`;
}

/**
 * Draws bars over time, each as high as any other, and below some of them when that was and of how many.
 * @param namedBy id of the element whose words are its alternative
 */
export function renderChart(
  { bars, ticks, isDense }: ChartView,
  scale: readonly string[],
  namedBy: string,
): TemplateResult {
  return html`
    <div class="scale small muted" aria-hidden="true">
      ${scale.map((words) => html`<bdi>${words}</bdi>`)}
    </div>
    <svg
      class="bars ${isDense ? 'is-dense' : ''}"
      role="img"
      aria-labelledby=${namedBy}
      focusable="false"
    >
      <line class="line" x2="100%" y1="50%" y2="50%" />
      ${bars.map(renderBar)}
    </svg>
    <svg class="ticks" aria-hidden="true" focusable="false">${ticks.map(renderTick)}</svg>
  `;
}

function renderBar({ x, width, pieces, frame }: BarView): SVGTemplateResult {
  if (frame === undefined)
    return svg`${pieces.map(
      ({ look, y, height }) =>
        svg`<rect class="piece" x=${x} y=${y} width=${width} height=${height} fill="url(#part-${look})" />`,
    )}`;
  return svg`<svg x=${x} width=${width}><rect class="frame" width="100%" height="100%" />${
    frame === 'withheld'
      ? svg`<line class="frame" x2="100%" y2="100%" /><line class="frame" x1="100%" y2="100%" />`
      : nothing
  }</svg>`;
}

function renderTick({ x, anchor, period, total, isSpare }: TickView): SVGTemplateResult {
  return svg`<text class=${isSpare ? 'is-spare' : nothing} text-anchor=${anchor} y="1em"><tspan x=${x}>${period}</tspan><tspan x=${x} dy="1.35em">${total}</tspan></text>`;
}
