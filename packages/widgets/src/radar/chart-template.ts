import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ChartView, Line, SeriesView, TextView } from './chart-view-model.js';
import { lineHeight } from './label-layout.js';
import { markAt, type MarkShape } from './marks.js';

/**
 * Draws the figure: outlines only, the dimensions in their fixed order.
 * @param namedBy id of the element whose words are its alternative
 */
export function renderChart(chart: ChartView, namedBy: string): TemplateResult {
  const { size, viewBox, rings, spokes, ticks, labels, series, values, names } = chart;
  return html`
    <svg
      class="chart is-${size}"
      viewBox=${viewBox}
      role="img"
      aria-labelledby=${namedBy}
      focusable="false"
    >
      ${spokes.map((spoke) => renderLine(spoke.isChosen ? 'spoke is-chosen' : 'spoke', spoke))}
      ${rings.map((points) => svg`<polygon class="ring" points=${points} />`)}
      ${ticks.map((tick) => renderText('tick', tick))}
      ${series.map(({ shape, outline }) => svg`<path class="line is-${shape}" d=${outline} />`)}
      ${series.map(renderMarks)}
      ${values.map((value) => renderText(`value is-${value.shape}`, value))}
      ${names.map(
        (name) =>
          svg`<text class="value is-${name.shape}" x=${name.x} y=${name.y} text-anchor=${name.anchor} lang=${name.language ?? nothing}>${name.text}</text>`,
      )}
      ${labels.map(renderLabel)}
    </svg>
  `;
}

/** Draws mark and line of a series beside its name. */
export function renderKey(shape: MarkShape): TemplateResult {
  return html`<svg class="key" viewBox="0 0 36 14" aria-hidden="true" focusable="false">
    <path class="line is-${shape}" d="M1 7h34" />
    <path class="mark is-${shape}" d=${markAt(shape, { x: 18, y: 7 })} />
  </svg>`;
}

/** Draws the mark of a series beside its name. */
export function renderMark(shape: MarkShape): TemplateResult {
  return html`<svg class="key is-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    <path class="mark is-${shape}" d=${markAt(shape, { x: 7, y: 7 })} />
  </svg>`;
}

function renderMarks({ shape, marks, intervals }: SeriesView): SVGTemplateResult[] {
  return [
    ...intervals.map((d) => svg`<path class="interval is-${shape}" d=${d} />`),
    ...marks.map((mark) => svg`<path class="mark is-${shape}" d=${mark} />`),
  ];
}

function renderLine(look: string, { from, to }: Line): SVGTemplateResult {
  return svg`<line class=${look} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
}

function renderText(look: string, { text, x, y, anchor }: TextView): SVGTemplateResult {
  return svg`<text class=${look} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

function renderLabel(
  { lines, anchor, x, y, language, isChosen, target }: ChartView['labels'][number],
  dimension: number,
) {
  const { left, top, width, height } = target;
  return svg`<g data-dimension=${dimension}>
    <rect class="target" x=${left} y=${top} width=${width} height=${height} />
    <text class=${isChosen ? 'label is-chosen' : 'label'} y=${y} text-anchor=${anchor} lang=${language ?? nothing}>${lines.map(
      (line, index) => svg`<tspan x=${x} dy=${index === 0 ? 0 : lineHeight}>${line}</tspan>`,
    )}</text>
  </g>`;
}
