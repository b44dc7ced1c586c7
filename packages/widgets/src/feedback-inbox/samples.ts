import type { Answer } from '@oxbow/model/answer';
import type { InboxFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import type { Reply } from '@oxbow/model/reply';

/** When the samples are looked at. */
export const sampleNow = Date.parse('2026-11-21T12:00:00Z');

/** The id of a sample item or reply. */
export const sampleId = (number: number): string =>
  `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One item; what is not said is open, unread and of a guest who gave 3 of 10. */
export function sampleItem(
  number: number,
  {
    answers = [{ type: 'nps', question: 'recommend', value: 3 }],
    at = '2026-11-21T09:30:00Z',
    language = 'en',
    ...change
  }: Partial<InboxItem> & { answers?: Answer[]; language?: string } = {},
): InboxItem {
  const id = sampleId(number);
  return {
    id,
    reference: `7K2Q-${String(number).padStart(4, '0')}`,
    revision: 1,
    status: 'open',
    at,
    response: { id, prompt: 'after-order', version: 2, answers, at, language, channel: 'website' },
    replies: [],
    ...change,
  };
}

/** Something that was said since. */
export const sampleReply = (number: number, from: Reply['from'], text: string): Reply => ({
  id: sampleId(1000 + number),
  at: '2026-11-20T15:00:00Z',
  from,
  text,
  ...(from === 'firm' && { by: 'Gifts' }),
});

/** What was asked, so that answers are shown beside their questions. */
export const samplePrompt = {
  id: 'after-order',
  version: 2,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    {
      type: 'text',
      id: 'reason',
      title: {
        en: 'What is the main reason for your score?',
        de: 'Was ist der Hauptgrund für Ihre Bewertung?',
        fr: 'Quelle est la raison principale de votre note ?',
      },
    },
    { type: 'csat', id: 'visit', subject: { en: 'your visit', de: 'Ihr Besuch', fr: 'visite' } },
    { type: 'ces', id: 'ease', subject: 'Hollin & Wren' },
    { type: 'agreement', id: 'fair', title: 'The price was fair.' },
    { type: 'number', id: 'parcels', title: 'Parcels', low: 'few', high: 'many', maximum: 8 },
    { type: 'stars', id: 'stars', title: 'The packing', low: 'bad', high: 'good' },
    { type: 'emoji', id: 'mood', title: 'How was it?' },
    { type: 'thumbs', id: 'thumb', title: 'Once more?' },
    {
      type: 'choice',
      id: 'why',
      title: 'What did you come for?',
      multiple: true,
      other: true,
      options: [
        { id: 'gift', label: { en: 'A gift', de: 'Ein Geschenk', fr: 'Un cadeau' } },
        { id: 'cups', label: { en: 'Cups', de: 'Tassen', fr: 'Des tasses' } },
      ],
    },
    { type: 'consent', id: 'write', title: 'You may write to me.' },
    { type: 'contact', id: 'reach', fields: ['name', 'email', 'phone'] },
  ],
};

/** An answer of every kind a customer can give. */
export const sampleAnswers: Answer[] = [
  { type: 'nps', question: 'recommend', value: 6 },
  {
    type: 'text',
    question: 'reason',
    value: 'Two of eight cups were broken.\nThe parcel was soft.',
  },
  { type: 'csat', question: 'visit', value: 2 },
  { type: 'ces', question: 'ease', value: 7 },
  { type: 'agreement', question: 'fair', value: 4 },
  { type: 'number', question: 'parcels', value: 3 },
  { type: 'stars', question: 'stars', value: 1 },
  { type: 'emoji', question: 'mood', value: 1 },
  { type: 'thumbs', question: 'thumb', value: 'down' },
  { type: 'choice', question: 'why', value: ['gift', 'cups'], other: 'a teapot' },
  { type: 'consent', question: 'write', value: true },
  {
    type: 'contact',
    question: 'reach',
    value: { name: 'A. Turing', email: 'turing@example.org', phone: '+44 20 7946 0018' },
  },
];

const text = (value: string): Answer => ({ type: 'text', question: 'reason', value });
const nps = (value: number): Answer => ({ type: 'nps', question: 'recommend', value });

/** How two large teams and a small one answer. */
export const sampleFigures: InboxFigures = {
  days: 30,
  waiting: 14,
  oldest: '2026-11-18T09:00:00Z',
  teams: [
    { team: 'Gifts', received: 212, answered: 190, rate: 190 / 212, median: 5.2, ninetieth: 61 },
    { team: 'Deliveries', received: 40, answered: 4, rate: 0.1, median: null, ninetieth: null },
    { team: 'Trade', received: 3, answered: null, rate: null, median: null, ninetieth: null },
  ],
  destinations: ['Deliveries', 'Gifts', 'Trade'],
};

/** The items of tests, stories and README: each standing, with and without words. */
export const sampleItems: InboxItem[] = [
  sampleItem(1, { answers: sampleAnswers, customer: '15544', team: 'Gifts' }),
  sampleItem(2, {
    answers: [nps(2), text('Das Paket kam eine Woche zu spät, und niemand wusste, wo es war.')],
    language: 'de',
    at: '2026-11-20T18:05:00Z',
    team: 'Deliveries',
    status: 'assigned',
    assignee: 'Shift lead',
    read: true,
    revision: 2,
  }),
  sampleItem(3, {
    answers: [nps(7), text('Quick delivery, lovely wrapping paper. One cup had a chip, though.')],
    at: '2026-11-19T08:00:00Z',
    team: 'Gifts',
    customer: '12748',
    read: true,
    revision: 2,
    replies: [sampleReply(1, 'firm', 'Thank you. A new cup is on its way.')],
  }),
  sampleItem(4, {
    answers: [nps(9), text('The cups were wrapped in plastic.')],
    at: '2026-10-02T08:00:00Z',
    team: 'Gifts',
    read: true,
    revision: 4,
    status: 'resolved',
    change: 'Cups now travel in moulded trays of paper.',
    resolution: 'Asked the packing team; trays since 12 October.',
    replies: [sampleReply(2, 'firm', 'We have asked the packing team to look at the tray.')],
  }),
  sampleItem(5, { at: '2026-11-18T09:00:00Z', read: true }),
];

/** A whole inbox, as a host gives it. */
export const sampleInbox = {
  items: sampleItems,
  before: null as string | null,
  figures: sampleFigures as InboxFigures | undefined,
  prompts: [samplePrompt] as unknown[],
};

/** Items that may come from machines. */
export const sampleSuspects: InboxItem[] = [
  sampleItem(8, { suspect: 'trap', answers: [nps(10), text('Buy cheap watches')] }),
  sampleItem(9, { suspect: 'haste', answers: [nps(0)] }),
];

/** Many items, newest first, each an hour older than the one before. */
export function sampleMany(count: number): InboxItem[] {
  return Array.from({ length: count }, (_, index) =>
    sampleItem(index + 100, {
      at: new Date(sampleNow - index * 3_600_000).toISOString(),
      team: ['Gifts', 'Deliveries', 'Trade'][index % 3] ?? 'Gifts',
      answers: [nps(index % 11), text(`Feedback number ${index + 1}`)],
      ...(index % 2 === 0 && { read: true }),
    }),
  );
}
