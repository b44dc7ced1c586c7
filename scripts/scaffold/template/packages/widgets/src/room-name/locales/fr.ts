import type { RoomNameStrings } from '../strings.js';

const french: RoomNameStrings = {
  label: 'Room name',
  sentence: { one: '{title}\u00a0: {count} élément.', other: '{title}\u00a0: {count} éléments.' },
  empty: 'Il n’y a encore rien ici.',
  emptyHint: 'Les éléments s’affichent ici dès qu’il y en a.',
};

export default french;
