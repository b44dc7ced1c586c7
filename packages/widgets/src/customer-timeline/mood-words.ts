import type { CustomerTimelineWording } from './strings.js';

/** The word for a mood, from −1 to 1, as in “good”. */
export function moodWord(value: number, { text }: Pick<CustomerTimelineWording, 'text'>): string {
  return text(moods.find(({ upTo }) => value <= upTo)?.key ?? 'moodVeryGood');
}

/** Five words of equal width for the range from −1 to 1. */
const moods = [
  { upTo: -0.6, key: 'moodVeryBad' },
  { upTo: -0.2, key: 'moodBad' },
  { upTo: 0.2, key: 'moodMixed' },
  { upTo: 0.6, key: 'moodGood' },
] as const;
