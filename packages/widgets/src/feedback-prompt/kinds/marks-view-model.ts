import type { Answer } from '@oxbow/model/answer';
import type { EmojiQuestion, StarsQuestion, ThumbsQuestion } from '@oxbow/model/question';
import { toForeign, type Piece } from '../../element/wording.js';
import type { Draft } from '../response.js';
import type { MarkShape } from './shapes.js';
import type { KindWording } from './strings.js';

/** A mark that can be chosen. */
export interface MarkView {
  value: number | 'up' | 'down';
  shape: MarkShape;
  /** Beside or below it; absent where the name says it. */
  word?: string | undefined;
  /** Accessible name, where there is no word. */
  name?: string | undefined;
  checked: boolean;
  /** A star up to the one that is chosen. */
  filled: boolean;
}

/** Several marks of which one is chosen: stars, faces or thumbs. */
export interface MarksView {
  type: 'stars' | 'emoji' | 'thumbs';
  id: string;
  title: Piece[];
  marks: MarkView[];
  ends?: { low: string; high: string; language?: string | undefined } | undefined;
}

const points = [1, 2, 3, 4, 5] as const;

export function toMarksView(
  question: StarsQuestion | EmojiQuestion | ThumbsQuestion,
  title: Piece[],
  draft: Draft | undefined,
  wording: KindWording,
): MarksView {
  const { type, id } = question;
  switch (question.type) {
    case 'stars':
      return { type, id, title, ...toStars(question, draft, wording) };
    case 'emoji':
      return { type, id, title, ...toFaces(draft, wording) };
    case 'thumbs':
      return { type, id, title, marks: toThumbs(draft, wording) };
  }
}

/** A star, face or thumb in words. */
export function toMarkWords({ type, value }: Answer, { text }: KindWording): string {
  if (type === 'emoji') return text(`emoji${value as (typeof points)[number]}`);
  if (type === 'stars') return text('starCount', { count: value });
  return text(value === 'up' ? 'thumbUp' : 'thumbDown');
}

function toStars(
  question: StarsQuestion,
  draft: Draft | undefined,
  { locale, text }: KindWording,
): Pick<MarksView, 'marks' | 'ends'> {
  const low = toForeign(question.low, locale);
  const high = toForeign(question.high, locale);
  const marks = points.map((value): MarkView => {
    const stars = text('starCount', { count: value });
    const end = value === 1 ? low : value === 5 ? high : undefined;
    return {
      value,
      shape: 'star',
      name: end ? text('starEnd', { stars, meaning: end.text }) : stars,
      checked: draft === value,
      filled: typeof draft === 'number' && value <= draft,
    };
  });
  return { marks, ends: { low: low.text, high: high.text, language: low.language } };
}

function toFaces(
  draft: Draft | undefined,
  { text }: KindWording,
): Pick<MarksView, 'marks' | 'ends'> {
  const marks = points.map((value): MarkView => ({
    value,
    shape: `face${value}`,
    word: text(`emoji${value}`),
    checked: draft === value,
    filled: false,
  }));
  return { marks, ends: { low: text('emoji1'), high: text('emoji5') } };
}

function toThumbs(draft: Draft | undefined, { text }: KindWording): MarkView[] {
  const filled = false;
  return [
    { value: 'up', shape: 'thumbUp', word: text('thumbUp'), checked: draft === 'up', filled },
    {
      value: 'down',
      shape: 'thumbDown',
      word: text('thumbDown'),
      checked: draft === 'down',
      filled,
    },
  ];
}
