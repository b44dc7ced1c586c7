import type { Wordname } from '@oxbow/model/wordname';

/** Stands for the wordname while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: Wordname = {
  id: 'placeholder',
  title: '0'.repeat(12),
  items: [14, 20, 9].map((length) => ({ id: `${length}`, title: '0'.repeat(length) })),
};
