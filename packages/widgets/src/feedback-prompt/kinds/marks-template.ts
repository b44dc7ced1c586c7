import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import type { StepActions } from '../step-template.js';
import type { MarksView, MarkView } from './marks-view-model.js';
import { markShapes } from './shapes.js';

/** Draws stars, faces or thumbs as radio buttons, for a `fieldset` with its question. */
export function renderMarks(
  { type, marks, ends }: MarksView,
  write: StepActions['write'],
): TemplateResult {
  return html`
    <div class="marks ${type}">${marks.map((mark) => renderMark(mark, write))}</div>
    ${
      ends
        ? html`<p class="ends small muted" lang=${ifDefined(ends.language)} aria-hidden="true">
            <span><bdi>${ends.low}</bdi></span>
            <span><bdi>${ends.high}</bdi></span>
          </p>`
        : nothing
    }
  `;
}

function renderMark(
  { value, shape, word, name, checked, filled }: MarkView,
  write: StepActions['write'],
): TemplateResult {
  return html`<label class="point mark ${filled ? 'is-filled' : ''}">
    <input
      type="radio"
      name="mark"
      .value=${String(value)}
      .checked=${live(checked)}
      aria-label=${ifDefined(name)}
      @change=${() => write(value)}
    />
    ${icon(markShapes[shape])}
    ${word === undefined ? nothing : html`<span class="word small">${word}</span>`}
    <span class="badge">${icon(shapes.check)}</span>
  </label>`;
}
