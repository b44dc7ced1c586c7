import { html, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import type { ItemView, RoomNameView } from './view-model.js';

/** What a person can do here. */
export interface RoomNameActions {
  /** Chooses an item. */
  select(id: string): void;
}

/** Draws a wordname that has items. */
export function renderRoomName(
  { sentence, items }: RoomNameView,
  actions: RoomNameActions,
): TemplateResult {
  return html`
    <h2 class="sentence" part="sentence">${renderPieces(sentence)}</h2>
    <ul class="items">
      ${items.map((item) => renderItem(item, actions))}
    </ul>
  `;
}

function renderItem({ id, title }: ItemView, { select }: RoomNameActions): TemplateResult {
  return html`
    <li part="item">
      <button type="button" class="plain" @click=${() => select(id)}>${renderPieces(title)}</button>
    </li>
  `;
}
