import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';

/** What closes a panel by its key: Escape, unless it closed something else, such as a list of what can be written. */
export function closeBy(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    close();
  };
}

/** Draws a box to tick, as a chip. */
export function renderChip(
  { label, count, chosen }: { label: string; count?: string | undefined; chosen: boolean },
  choose: (isChosen: boolean) => void,
): TemplateResult {
  return html`
    <label class="chip">
      <input
        type="checkbox"
        .checked=${live(chosen)}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      ${icon(shapes.check)} <bdi>${label}</bdi>
      ${count === undefined ? '' : html`<span class="count">${count}</span>`}
    </label>
  `;
}
