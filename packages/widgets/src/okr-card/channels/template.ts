import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { ChannelsSetting } from './strings.js';
import type { ChannelRow, ChannelsView } from './view-model.js';

/**
 * Draws what channels have contributed, in a table that a person unfolds.
 * @param isOpen whether it is unfolded at first
 */
export function renderChannels(
  { rows, whole, zero, hint }: ChannelsView,
  { text }: ChannelsSetting,
  isOpen: boolean,
): TemplateResult {
  return html`
    <details class="channels" part="channels" ?open=${isOpen}>
      <summary class="small"><bdi>${text('byChannel')}</bdi></summary>
      <table class="small">
        <colgroup>
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col"><bdi>${text('channel')}</bdi></th>
            <th scope="col" colspan="2"><bdi>${text('contributed')}</bdi></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, zero))}
        </tbody>
        ${
          whole
            ? html`<tfoot>
                <tr>
                  <th scope="row"><bdi>${text('reached')}</bdi></th>
                  <td class="strong">${renderPieces(whole)}</td>
                  <td></td>
                </tr>
              </tfoot>`
            : nothing
        }
      </table>
      ${hint === undefined ? nothing : html`<p class="small muted"><bdi>${hint}</bdi></p>`}
      <p class="small muted"><bdi>${text('fixedOrder')}</bdi></p>
    </details>
  `;
}

function renderRow(row: ChannelRow, zero: string): TemplateResult {
  const { name, value, note } = row;
  return html`<tr>
    <th scope="row">
      <bdi>${name}</bdi>
      ${note ? html`<p class="muted">${renderPieces(note)}</p>` : nothing}
    </th>
    <td>${renderPieces(value)}</td>
    <td>${renderLength(row, zero)}</td>
  </tr>`;
}

/** Lengths are attributes of the drawing, since a strict policy takes no style; the value beside it says the same. */
function renderLength({ length: { start, end, length }, isRest }: ChannelRow, zero: string) {
  return html`<svg class="length" aria-hidden="true" focusable="false">
    ${
      isRest
        ? svg`<line class="rest" x1=${start} x2=${end} y1="7" y2="7" />`
        : svg`<rect class="fill" x=${start} width=${length} y="3" height="8" />`
    }
    <line class="zero" x1=${zero} x2=${zero} y1="0" y2="14" />
  </svg>`;
}
