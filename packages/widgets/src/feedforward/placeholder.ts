import type { Note } from '@oxbow/model/note';
import { newDraft } from './draft.js';
import type { FeedforwardContent } from './view-model.js';

const notes = [110, 60].map((length, index): Note => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  kind: 'thanks',
  from: { id: '0'.repeat(8) },
  to: { id: '0' },
  text: '0'.repeat(length),
  writtenAt: '2020-01-01T00:00:00Z',
  audience: 'person',
  own: true,
}));

/** Stands for notes while there are none: their words are drawn as bars of about the usual length. */
export const placeholder: FeedforwardContent = {
  notes,
  people: [],
  writing: { isOpen: false, draft: newDraft },
  progressOf: () => ({ asks: false }),
  hasOlder: false,
  older: 'idle',
  invalid: 0,
};
