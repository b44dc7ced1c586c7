import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { healthLooks } from '../looks.js';
import type { RowView } from './view-model.js';

/** What a person can do with a row. */
export interface RowFrame {
  isOpen: boolean;
  /** The card, once it is unfolded. */
  card: unknown;
  toggle(isOpen: boolean): void;
}

/** Draws an objective in one line, which unfolds the card in its place. */
export function renderRow(
  { title, owner, sentence, bar, health }: RowView,
  { isOpen, card, toggle }: RowFrame,
): TemplateResult {
  const { tone, shape } = healthLooks[health.look];
  return html`
    <details
      class="fold"
      part="row"
      ?open=${isOpen}
      @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="line">
          <span class="named">
            <h2 part="objective">${renderPieces(title)}</h2>
            ${owner ? html`<span class="small muted">${renderPieces(owner)}</span>` : nothing}
          </span>
          <span class="small"><bdi>${sentence}</bdi></span>
          ${
            bar
              ? html`<svg class="bar" role="img" aria-label=${bar.label} focusable="false">
                  <rect class="track" y="4" width="100%" height="6" rx="3" />
                  <rect class="fill" y="4" width=${bar.fill} height="6" rx="3" />
                </svg>`
              : html`<span class="bar"></span>`
          }
          <span class="health small strong with-icon ${tone}">
            ${shape ? icon(shape) : nothing} <bdi>${health.word}</bdi>
          </span>
        </span>
      </summary>
      ${card}
    </details>
  `;
}
