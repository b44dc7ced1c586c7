import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import { renderAddress, renderLinked } from '../linked-template.js';
import type { DimensionView, WaveView } from './dimension-view-model.js';
import type { RelationsSetting } from './strings.js';
import type { RelatedGroup, RelatedView, RelationsView } from './view-model.js';

/** How it is drawn, and what a person can do there. */
export interface RelationsFrame {
  /** Whether nothing is folded. */
  isUnfolded: boolean;
  /** Opens another objective, by its id. */
  open(id: string): void;
}

/** Draws what an objective is connected with. */
export function renderRelations(
  { groups, dimensions, noCause }: RelationsView,
  { text }: RelationsSetting,
  frame: RelationsFrame,
): TemplateResult {
  return html`
    ${
      groups.length > 0
        ? html`<section part="relations">
            <h3><bdi>${text('relations')}</bdi></h3>
            <dl class="relations">${groups.map((group) => renderGroup(group, frame))}</dl>
          </section>`
        : nothing
    }
    ${
      dimensions.length > 0
        ? html`<section part="dimensions">
            <h3><bdi>${text('dimensions')}</bdi></h3>
            <ul class="moved">
              ${dimensions.map(renderDimension)}
            </ul>
            ${
              noCause === undefined
                ? nothing
                : html`<p class="small muted"><bdi>${noCause}</bdi></p>`
            }
          </section>`
        : nothing
    }
  `;
}

function renderGroup(
  { label, first, others, more }: RelatedGroup,
  frame: RelationsFrame,
): TemplateResult {
  const renderAll = (all: readonly RelatedView[]) =>
    html`<ul>
      ${all.map((one) => renderRelated(one, frame))}
    </ul>`;
  return html`
    <div>
      <dt class="small muted"><bdi>${label}</bdi></dt>
      <dd>
        ${renderAll(first)}
        ${
          others.length > 0
            ? html`<details class="others" ?open=${frame.isUnfolded}>
                <summary class="small"><bdi>${more}</bdi></summary>
                ${renderAll(others)}
              </details>`
            : nothing
        }
      </dd>
    </div>
  `;
}

function renderRelated(related: RelatedView, frame: RelationsFrame): TemplateResult {
  const { title, open: id, way, facts, note, address } = related;
  return html`<li>
    ${way === undefined ? nothing : html`<span class="small muted"><bdi>${way}</bdi></span> `}
    ${
      id === undefined
        ? renderLinked(related)
        : html`<button type="button" class="related" @click=${() => frame.open(id)}>
              ${renderPieces(title)}
            </button>
            ${renderAddress(address)}`
    }
    ${
      facts.length > 0
        ? html`<p class="facts small muted">
            ${facts.map((fact) => html`<span>${renderPieces(fact)}</span> `)}
          </p>`
        : nothing
    }
    ${note ? html`<p class="small">${renderPieces(note)}</p>` : nothing}
  </li>`;
}

function renderDimension({ name, side, facts, before, after }: DimensionView): TemplateResult {
  return html`<li>
    <div>
      <p class="strong">
        ${side ? html`<span class="mark is-${side}" aria-hidden="true"></span>` : nothing}
        ${renderPieces(name)}
      </p>
      <p class="facts small muted">
        ${facts.map((fact) => html`<span>${renderPieces(fact)}</span> `)}
      </p>
    </div>
    <dl>${renderWave(before)}${renderWave(after)}</dl>
  </li>`;
}

function renderWave({ label, words, isScore }: WaveView): TemplateResult {
  return html`<div>
    <dt class="small muted">${renderPieces(label)}</dt>
    <dd class=${isScore ? 'strong' : 'muted'}><bdi>${words}</bdi></dd>
  </div>`;
}
