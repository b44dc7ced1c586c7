import type { InboxItem } from '@oxbow/model/inbox-item';
import { everything } from './choice.js';
import type { FeedbackInboxContent } from './view-model.js';

const id = (number: number) => `00000000-0000-7000-8000-00000000000${number}`;
const at = '2020-01-01T00:00:00Z';

const items = [34, 52, 40, 61].map((length, index): InboxItem => ({
  id: id(index),
  reference: '0000-0000',
  revision: 1,
  status: 'open',
  team: '0'.repeat(10),
  at,
  response: {
    id: id(index),
    prompt: '0'.repeat(12),
    version: 1,
    answers: [{ type: 'text', question: 'text', value: '0'.repeat(length) }],
    at,
    language: 'en',
    channel: 'website',
  },
  replies: [],
  read: true,
}));

/** Stands for the inbox while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: FeedbackInboxContent = {
  items,
  loaded: items,
  searched: 0,
  hasMore: false,
  page: 'idle',
  fresh: 0,
  invalid: 0,
  choice: everything,
  figures: undefined,
  hasSuspects: false,
  open: undefined,
};
