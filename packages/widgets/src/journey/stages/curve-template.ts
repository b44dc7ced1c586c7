import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Side } from '@oxbow/model/side';
import {
  axisValues,
  type CurveCell,
  type CurveMark,
  type CurveSegment,
} from './curve-view-model.js';

/** Draws what of both curves lies in the column of one stage; as wide as the column. Its words stand elsewhere. */
export function renderCurveCell(cell: CurveCell): TemplateResult {
  return html`<svg class="cell" aria-hidden="true" focusable="false">
    ${axisValues.map(({ y }) => svg`<line class="grid" x1="0" x2="100%" y1=${y} y2=${y} />`)}
    ${cell.map(({ side, segments }) => segments.map((one) => renderSegment(side, one)))}
    ${cell.map(({ side, marks }) => marks.map((mark) => renderPoint(side, mark)))}
  </svg>`;
}

/** Draws what the heights of the curves mean, beside them. */
export function renderAxis(): TemplateResult {
  return html`<svg class="cell axis" aria-hidden="true" focusable="false">
    ${axisValues.map(
      ({ value, y }) => svg`<text x="100%" y=${y} dx="-4" dy="4" text-anchor="end">${value}</text>`,
    )}
  </svg>`;
}

/** Draws mark and line of a side beside its name. */
export function renderKey(side: Side): TemplateResult {
  return html`<svg class="key" viewBox="0 0 36 14" aria-hidden="true" focusable="false">
    ${renderSegment(side, { x1: '1', y1: '7', x2: '35', y2: '7' })} ${renderMark(side, '18', '7')}
  </svg>`;
}

/** Draws the mark of a side, or of what happens behind the scenes. */
export function renderSideMark(side: Side | 'backstage'): TemplateResult {
  return html`<svg class="key is-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    ${renderMark(side, '7', '7')}
  </svg>`;
}

/** Draws the frame of a moment of truth beside its name: a mark in another one. */
export function renderMomentKey(sides: readonly Side[]): TemplateResult {
  return html`${sides.map(
    (side) =>
      html`<svg class="key is-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        ${renderMark(side, '10', '10')} ${renderMoment('10', '10', side)}
      </svg>`,
  )}`;
}

function renderSegment(side: Side, { x1, y1, x2, y2 }: CurveSegment): SVGTemplateResult {
  return svg`<line class="line is-${side}" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
}

function renderPoint(side: Side, { x, y, value, isAbove, isMoment }: CurveMark) {
  const dy = (isMoment ? 14 : 10) * (isAbove ? -1 : 1) + (isAbove ? 0 : 9);
  return svg`
    ${renderMark(side, x, y)}
    ${isMoment ? renderMoment(x, y, side) : ''}
    <text class="value is-${side}" x=${x} y=${y} dy=${dy} text-anchor="middle">${value}</text>
  `;
}

function renderMark(side: Side | 'backstage', x: string, y: string): SVGTemplateResult {
  return side === 'customer'
    ? svg`<circle class="mark is-customer" cx=${x} cy=${y} r="4.75" />`
    : svg`<rect class="mark is-${side}" x=${x} y=${y} width="8" height="8" transform="translate(-4 -4)" />`;
}

function renderMoment(x: string, y: string, side: Side): SVGTemplateResult {
  return side === 'customer'
    ? svg`<circle class="moment is-${side}" cx=${x} cy=${y} r="9" />`
    : svg`<rect class="moment is-${side}" x=${x} y=${y} width="17" height="17" transform="translate(-8.5 -8.5)" />`;
}
