import { html, nothing } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { joinNames } from '../sentence.js';
import type { GapWords } from './gap-words.js';

/**
 * Draws what is to be said of the gaps.
 * @param heading says what they are
 */
export function renderGaps(gaps: readonly GapWords[], heading: string): unknown {
  if (gaps.length === 0) return nothing;
  return html`
    <section part="gaps">
      <h3><bdi>${heading}</bdi></h3>
      <dl class="gaps">
        ${gaps.map(
          ({ names, words }) => html`
            <div>
              <dt class="small muted">${renderPieces(joinNames(names))}</dt>
              <dd><bdi>${words}</bdi></dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
