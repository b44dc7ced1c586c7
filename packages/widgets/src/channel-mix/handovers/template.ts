import { html, nothing, type TemplateResult } from 'lit';
import type { HandoversWording } from './strings.js';
import type { HandoverCell, HandoversView } from './view-model.js';

/** Draws handovers: a sentence, and a table that is scrolled where it is wide. */
export function renderMatrix(
  { sentence, notes, columns, rows }: HandoversView,
  { text }: HandoversWording,
): TemplateResult {
  return html`
    <div class="handovers" part="handovers">
      <p><bdi>${sentence}</bdi></p>
      ${
        rows.length > 0
          ? html`<div class="scroll" tabindex="0" role="group" aria-labelledby="handovers">
              <table class="matrix">
                <caption>
                  <bdi>${text('handoverCaption')}</bdi>
                </caption>
                <thead>
                  <tr>
                    <th scope="col">
                      <bdi>${text('handoverFrom')}</bdi>
                    </th>
                    ${columns.map(
                      (name) =>
                        html`<th scope="col">
                          <span class="visually-hidden">${text('handoverTo')}</span>
                          <bdi>${name}</bdi>
                        </th>`,
                    )}
                  </tr>
                </thead>
                <tbody>
                  ${rows.map(
                    ({ name, cells }) => html`
                      <tr>
                        <th scope="row"><bdi>${name}</bdi></th>
                        ${cells.map(renderCell)}
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
            </div>`
          : nothing
      }
      <div class="notes small muted">${notes.map((note) => html`<p><bdi>${note}</bdi></p>`)}</div>
    </div>
  `;
}

function renderCell({ count, parts, isNone, isSame }: HandoverCell): TemplateResult {
  return html`<td class=${isSame ? 'is-same' : nothing}>
    <bdi class=${isNone ? 'muted' : 'strong'}>${count}</bdi>
    ${parts.map((part) => html`<span class="part muted"><bdi>${part}</bdi></span>`)}
  </td>`;
}
