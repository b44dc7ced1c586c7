import { html, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { PictureContent } from '../pictures.js';
import { moveInList } from './list-keys.js';
import { speakRow } from './row-words.js';
import type { DetailsWording } from './strings.js';

/** Where the tab key stops in each list: it stays where it was when nothing is chosen any more. */
const stops = new WeakMap<PictureContent['choose'], number>();

/**
 * Draws the list of dimensions: one stop for the tab key, and each option says its whole row.
 */
export function renderList(
  { view, chosen, choose }: PictureContent,
  wording: DetailsWording,
): TemplateResult {
  const stop = Math.min(chosen ?? stops.get(choose) ?? 0, view.table.rows.length - 1);
  stops.set(choose, stop);
  return html`
    <ul
      class="row"
      role="listbox"
      aria-label=${wording.text('pick')}
      aria-orientation="horizontal"
      @click=${(event: Event) => press(event, choose)}
      @keydown=${(event: KeyboardEvent) => moveInList(event, choose)}
    >
      ${view.table.rows.map(
        ({ name, isChosen }, index) =>
          html`<li
            role="option"
            aria-selected=${isChosen}
            aria-label=${speakRow(view.table, index, wording).replaceAll('\u00ad', '')}
            tabindex=${index === stop ? 0 : -1}
            data-index=${index}
          >
            ${renderPieces([name])}
          </li>`,
      )}
    </ul>
  `;
}

function press(event: Event, choose: PictureContent['choose']): void {
  const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
  if (option) choose(Number(option.dataset['index']), true);
}
