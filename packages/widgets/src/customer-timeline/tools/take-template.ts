import { html, nothing, type TemplateResult } from 'lit';
import { closeBy } from './panel-template.js';
import type { ToolsWording } from './strings.js';
import type { Taking, TakeView } from './taking.js';

/** Draws in which forms touchpoints can be taken along. */
export function renderTake(
  { sentence, hint, outcome, isWriting }: TakeView,
  { text }: ToolsWording,
  taking: Pick<Taking, 'take' | 'print'>,
  close: () => void,
): TemplateResult {
  // Disabled in words only: a button that is really disabled would lose the focus.
  const disabled = isWriting ? 'true' : nothing;
  return html`
    <div
      class="panel"
      role="group"
      aria-labelledby="tool-take"
      part="panel"
      @keydown=${closeBy(close)}
    >
      <p><bdi>${sentence}</bdi></p>
      <div class="row">
        <button type="button" aria-disabled=${disabled} @click=${() => void taking.take('csv')}>
          ${text('takeCsv')}
        </button>
        <button type="button" aria-disabled=${disabled} @click=${() => void taking.take('json')}>
          ${text('takeJson')}
        </button>
        <button type="button" @click=${() => taking.print()}>${text('takePrint')}</button>
      </div>
      <p class="small muted">${text('takeLeftOut')}</p>
      ${hint === undefined ? nothing : html`<p class="small muted">${hint}</p>`}
      ${outcome === '' ? nothing : html`<p class="small"><bdi>${outcome}</bdi></p>`}
    </div>
  `;
}
