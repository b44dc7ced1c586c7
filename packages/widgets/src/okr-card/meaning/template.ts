import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderLinked } from '../linked-template.js';
import type { MeaningSetting } from './strings.js';
import type { MeaningView } from './view-model.js';

/** Draws purpose, autonomy and mastery, as far as they are stated. */
export function renderMeaning(view: MeaningView, { text }: MeaningSetting): TemplateResult {
  const { purpose, decide, frame, mastery } = view;
  return html`
    <div class="meaning" part="meaning">
      ${
        purpose.length > 0
          ? html`<section>
              <h3><bdi>${text('purpose')}</bdi></h3>
              <dl>
                ${purpose.map(
                  ({ side, label, words }) => html`
                    <div>
                      <dt class="small muted">
                        <span class="mark is-${side}" aria-hidden="true"></span>
                        <bdi>${label}</bdi>
                      </dt>
                      <dd>${renderPieces(words)}</dd>
                    </div>
                  `,
                )}
              </dl>
            </section>`
          : nothing
      }
      ${
        decide.length + frame.length > 0
          ? html`<section>
              <h3><bdi>${text('autonomy')}</bdi></h3>
              <dl>
                ${decide.length > 0 ? renderDecide(view, text('decide')) : nothing}
                ${frame.map(
                  ({ label, words }) => html`
                    <div>
                      <dt class="small muted"><bdi>${label}</bdi></dt>
                      <dd>${renderPieces(words)}</dd>
                    </div>
                  `,
                )}
              </dl>
            </section>`
          : nothing
      }
      ${
        mastery.length > 0
          ? html`<section>
              <h3><bdi>${text('mastery')}</bdi></h3>
              <ul>
                ${mastery.map((one) => html`<li>${renderLinked(one)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    </div>
  `;
}

function renderDecide({ decide }: MeaningView, label: string): TemplateResult {
  return html`
    <div>
      <dt class="small muted"><bdi>${label}</bdi></dt>
      <dd>
        <ul class="dashed">
          ${decide.map((words) => html`<li>${renderPieces(words)}</li>`)}
        </ul>
      </dd>
    </div>
  `;
}
