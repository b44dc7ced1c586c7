import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderMark } from '../chart-template.js';
import type { SlopeLine, SlopeView } from './view-model.js';

/** Draws a small picture for each dimension, with its scores in words. */
export function renderSlope({ notes, viewBox, rows }: SlopeView): TemplateResult {
  return html`
    <div class="slope" part="chart">
      ${notes.map((note) => html`<p class="small muted">${renderPieces(note)}</p>`)}
      <ul class="slopes">
        ${rows.map(
          ({ name, isChosen, lines }, index) => html`
            <li class=${isChosen ? 'is-chosen' : nothing} data-dimension=${index}>
              <p class="slope-name">${renderPieces([name])}</p>
              <svg class="slope-picture" viewBox=${viewBox} aria-hidden="true" focusable="false">
                <rect class="slope-ground" x="0.5" y="0.5" width="159" height="83" rx="3" />
                <line class="slope-middle" x1="1" x2="159" y1="42" y2="42" />
                ${lines.map(renderLine)}
              </svg>
              ${lines.map(
                (line) =>
                  html`<p class="small">
                    ${renderMark(line.shape)}<span class="visually-hidden"
                      >${renderPieces([line.name])}
                    </span>
                    <bdi>${line.scores}</bdi>
                    ${
                      line.numbers === undefined
                        ? nothing
                        : html`<span class="slope-numbers muted"><bdi>${line.numbers}</bdi></span>`
                    }
                  </p>`,
              )}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function renderLine({ shape, path, marks }: SlopeLine) {
  return [
    svg`<path class="line is-${shape}" d=${path} />`,
    ...marks.map((mark) => svg`<path class="mark is-${shape}" d=${mark} />`),
  ];
}
