import type { RoomNameStrings } from '../strings.js';

const german: RoomNameStrings = {
  label: 'Room name',
  sentence: { one: '{title}: {count} Eintrag.', other: '{title}: {count} Einträge.' },
  empty: 'Hier ist noch nichts.',
  emptyHint: 'Einträge erscheinen hier, sobald es welche gibt.',
};

export default german;
