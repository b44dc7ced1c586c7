import type { Note, Recipient } from '@oxbow/model/note';

/** The id of a sample note. */
export const sampleId = (number: number): string =>
  `0198c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** One note; what is not said is thanks from Jonas to Priya, who asks, shown to her alone. */
export const sampleNote = (number: number, change: Partial<Note> = {}): Note => ({
  id: sampleId(number),
  kind: 'thanks',
  from: { id: 'jonas' },
  to: { id: 'priya' },
  text: 'You stayed until the last lorry was unloaded. The early shift could begin on time.',
  writtenAt: `2026-11-${String(21 - number).padStart(2, '0')}T10:00:00Z`,
  audience: 'person',
  own: true,
  ...change,
});

/** Whom Priya can write to. */
export const samplePeople: Recipient[] = [
  { id: 'jonas', name: 'Jonas Brandt' },
  { id: 'mirela', name: 'Mirela Popescu' },
  { id: 'yusuf', name: 'Yusuf Demir' },
];

/** The notes of tests, stories and README: three to Priya, and one that a colleague has shared. */
export const sampleNotes: Note[] = [
  sampleNote(1, { about: 'Delivery on Friday' }),
  sampleNote(2, {
    kind: 'next-time',
    from: { id: 'mirela' },
    text: 'Next time, tell us the evening before when a tour is full.\n\nThen we can ask the other depot in time.',
    about: 'Handover of the late shift',
  }),
  sampleNote(3, {
    from: { id: 'yusuf' },
    to: { id: 'mirela' },
    own: false,
    audience: 'team',
    text: 'You drew the new plan of the yard in one evening. Nobody has waited at gate 4 since.',
  }),
  sampleNote(4, {
    from: { id: 'lea', name: 'Lea Martin' },
    audience: 'team',
    text: 'The newcomers’ hour was clear and warm. Two of us dared to ask on the first day.',
  }),
];

/** Notes and people, as a host gives them. */
export const sampleFeedforward = { notes: sampleNotes, before: null, people: samplePeople };

/** Texts that strain a layout: very long, right to left, in Thai, one word without a break. */
export const sampleStrain: Note[] = [
  sampleNote(1, {
    text: `${'You explained it three times and never lost patience. '.repeat(37)}`.trim(),
  }),
  sampleNote(2, {
    kind: 'next-time',
    text: 'בפעם הבאה, אפשר לשלוח את סדר היום יום קודם.\nאז כולם יגיעו מוכנים.',
    about: 'ישיבת צוות',
    from: { id: 'noa', name: 'נועה לוי' },
  }),
  sampleNote(3, { text: 'ขอบคุณที่ช่วยกันขนของจนเสร็จ ทุกคนได้กลับบ้านเร็วขึ้นมาก 🙏' }),
  sampleNote(4, { text: `https://intranet.example/${'protokoll-der-teamrunde-'.repeat(6)}2026` }),
];
