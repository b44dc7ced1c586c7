import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';

/** The texts of the room name. */
const english = {
  label: 'Room name',
  sentence: { one: '{title}: {count} item.', other: '{title}: {count} items.' },
  empty: 'There is nothing here yet.',
  emptyHint: 'Items appear here as soon as there are any.',
};

export type RoomNameStrings = StringsOf<typeof english>;
export type RoomNameWording = Wording<RoomNameStrings>;

export const strings = new Locales<RoomNameStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
