import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import type { Finding, FindView } from './finding.js';
import { closeBy, renderChip } from './panel-template.js';
import type { ToolsWording } from './strings.js';

/** Draws the field for the words, how many there are, and the way from match to match. */
export function renderFind(
  { words, stand, isOnly, hasMatches, hint }: FindView,
  { text }: ToolsWording,
  finding: Pick<Finding, 'write' | 'go' | 'only'>,
  close: () => void,
): TemplateResult {
  const press = (event: KeyboardEvent) => {
    // While letters are put together, Enter takes one of them.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    finding.go(event.shiftKey ? -1 : 1);
  };
  const step = (way: 1 | -1, label: string, shape: typeof shapes.up) => html`
    <button
      type="button"
      aria-disabled=${hasMatches ? nothing : 'true'}
      @click=${() => finding.go(way)}
    >
      ${icon(shape)} ${label}
    </button>
  `;
  return html`
    <div class="panel" role="search" part="panel" @keydown=${closeBy(close)}>
      <div class="words">
        <label class="small" for="find-words">${text('findWords')}</label>
        <input
          id="find-words"
          type="search"
          class="field"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${live(words)}
          @input=${(event: Event) => finding.write((event.target as HTMLInputElement).value)}
          @keydown=${press}
        />
      </div>
      <p class="small stand"><bdi>${stand}</bdi></p>
      <div class="row">
        ${step(-1, text('findPrevious'), shapes.up)} ${step(1, text('findNext'), shapes.down)}
        ${renderChip({ label: text('findOnly'), chosen: isOnly }, (isChosen) => finding.only(isChosen))}
      </div>
      ${hint === undefined ? nothing : html`<p class="small muted">${hint}</p>`}
    </div>
  `;
}
