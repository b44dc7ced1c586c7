import type { Wordname } from '@oxbow/model/wordname';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { RoomNameWording } from './strings.js';

export interface ItemView {
  id: string;
  title: Piece[];
}

/** Everything that is shown of a wordname. */
export interface RoomNameView {
  /** What one would say of it in one sentence. */
  sentence: Piece[];
  items: ItemView[];
}

/** Makes all that is shown of a wordname. */
export function toRoomNameView(
  { title, items }: Wordname,
  { locale, text }: RoomNameWording,
): RoomNameView {
  return {
    sentence: toPieces(text('sentence', { count: items.length }), {
      title: toForeign(title, locale),
    }),
    items: items.map((item) => ({ id: item.id, title: [toForeign(item.title, locale)] })),
  };
}
