import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { RivalPartView, RivalView, VersionView } from './rival-view-model.js';
import type { CheckInWording } from './strings.js';

/** Draws what somebody else made of a key result beside what the person says. */
export function renderRival(
  { body, parts, notes, keeps }: RivalView,
  text: CheckInWording['text'],
): TemplateResult {
  return html`
    <div class="notice is-warn rival">
      <div role="alert" class="message" tabindex="-1">
        <p class="with-icon strong warn">${icon(shapes.warning)} <bdi>${text('rival')}</bdi></p>
        <p><bdi>${body}</bdi></p>
      </div>
      ${parts.length > 0 ? renderVersions(parts, text) : nothing}
      ${
        notes.length > 0
          ? html`<dl class="notes">
              ${notes.map(
                (note) =>
                  html`<div>
                    <dt class="small muted"><bdi>${note.label}</bdi></dt>
                    <dd class="prose"><bdi>${note.text}</bdi></dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      <p class="small"><bdi>${keeps}</bdi></p>
    </div>
  `;
}

/** What is told of stands above its versions, so that three columns have room in a narrow card. */
function renderVersions(
  parts: readonly RivalPartView[],
  text: CheckInWording['text'],
): TemplateResult {
  return html`
    <table class="versions">
      <caption class="visually-hidden">
        ${text('versions')}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="small muted"><bdi>${text('before')}</bdi></th>
          <th scope="col" class="small muted"><bdi>${text('theirs')}</bdi></th>
          <th scope="col" class="small muted"><bdi>${text('mine')}</bdi></th>
        </tr>
      </thead>
      ${parts.map(
        ({ label, seen, theirs, mine, isUnsaid, same }) => html`
          <tbody>
            <tr>
              <th scope="rowgroup" colspan="3" class="small muted"><bdi>${label}</bdi></th>
            </tr>
            <tr>
              <td>${seen.map(renderLine)}</td>
              <td class="strong">${theirs.map(renderLine)}</td>
              <td class=${isUnsaid ? 'muted' : 'strong'}>
                ${mine.map(renderLine)}
                ${same === undefined ? nothing : html`<p class="small muted"><bdi>${same}</bdi></p>`}
              </td>
            </tr>
          </tbody>
        `,
      )}
    </table>
  `;
}

function renderLine(line: VersionView[number]): TemplateResult {
  return html`<p>${renderPieces(line)}</p>`;
}
