import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderMark } from '../chart-template.js';
import { markAt } from '../marks.js';
import { renderWords } from '../table-template.js';
import type { DumbbellRow, DumbbellView } from './view-model.js';

const center = { x: 0, y: 0 };

/** Draws the lines. Together they are an image: what it says is the sentence, and its words stand in the table too. */
export function renderDumbbell({ ticks, rows }: DumbbellView): TemplateResult {
  return html`
    <div class="dumbbell" role="img" aria-labelledby="sentence" part="chart">
      <div class="line-row is-scale">
        <span></span>
        <svg class="lines" aria-hidden="true" focusable="false">
          ${ticks.map(
            ({ at, text, anchor }) =>
              svg`<text class="tick" x="${at}%" y="14" text-anchor=${anchor}>${text}</text>`,
          )}
        </svg>
      </div>
      ${rows.map(renderRow)}
    </div>
  `;
}

function renderRow(row: DumbbellRow, index: number): TemplateResult {
  const { name, isNamed, isChosen, bands, gap, marks, values, words } = row;
  const look = `line-row${isNamed ? ' is-named' : ''}${isChosen ? ' is-chosen' : ''}`;
  return html`
    <div class=${look} data-dimension=${index}>
      <span class="line-name">${renderPieces([name])}</span>
      <svg class="lines" aria-hidden="true" focusable="false">
        <line class="base" x1="0" x2="100%" y1="16" y2="16" />
        ${[0, 50, 100].map(
          (at) => svg`<line class="base" x1="${at}%" x2="${at}%" y1="11" y2="21" />`,
        )}
        ${bands.map(
          ({ shape, from, length }) =>
            svg`<rect class="band is-${shape}" x="${from}%" y="11" width="${length}%" height="10" rx="2" />`,
        )}
        ${
          gap &&
          svg`<line class=${gap.isNamed ? 'gap is-named' : 'gap'} x1="${gap.from}%" x2="${gap.to}%" y1="16" y2="16" />`
        }
        ${marks.map(
          ({ shape, at, isSide }) =>
            svg`<svg class="key" x="${at}%" y=${isSide ? 16 : 29}><path class="mark is-${shape}" d=${markAt(shape, center)} /></svg>`,
        )}
      </svg>
      <span class="line-values">
        ${values.map(
          ({ shape, cell }) =>
            html`<span class="line-value">${renderMark(shape)}${renderWords(cell)}</span> `,
        )}
        ${words ? html`<span class="line-gap">${renderWords(words)}</span>` : nothing}
      </span>
    </div>
  `;
}
