import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import type { Response } from '@oxbow/model/response';
import { fillPieces, toForeign, toPieces, type Piece } from '../element/wording.js';
import type { Formats } from './formats.js';
import type { FeedbackInboxStrings, FeedbackInboxWording } from './strings.js';

/** One question with its answer. */
export interface AnswerView {
  question: Piece[];
  /** One line each. */
  answer: Piece[][];
  /** True for what somebody said in own words. */
  isSaid: boolean;
}

/** Makes what was asked and answered: in the prompt's own words where they are known, else by the name of the question. */
export function toAnswers(
  { answers, language }: Response,
  prompt: Prompt | undefined,
  wording: FeedbackInboxWording,
  formats: Formats,
): AnswerView[] {
  return answers.map((answer) => {
    const asked = prompt?.questions.find(({ id }) => id === answer.question);
    // A question may have become one of another kind since.
    const question = asked?.type === answer.type ? asked : undefined;
    return {
      question: toQuestion(answer, question, wording),
      answer: toLines(answer, question, language, wording, formats),
      isSaid: answer.type === 'text',
    };
  });
}

/** An answer in words, as one line. */
export function toLines(
  answer: Answer,
  question: Question | undefined,
  language: string,
  wording: FeedbackInboxWording,
  formats: Formats,
): Piece[][] {
  const { text, locale } = wording;
  const said = (words: string): Piece => ({ text: words, foreign: true, language });
  const plain = (words: string): Piece[][] => [toPieces(words)];
  const of = (value: number, maximum: number) => text('scored', { value, maximum });
  switch (answer.type) {
    case 'nps':
    case 'enps':
      return plain(of(answer.value, 10));
    case 'csat':
    case 'emoji':
      return plain(meant(answer.value, 5, moods, wording));
    case 'agreement':
      return plain(meant(answer.value, 5, agreements, wording));
    case 'ces':
      return plain(meant(answer.value, 7, ease, wording));
    case 'number':
      return question?.type === 'number'
        ? plain(of(answer.value, question.maximum))
        : plain(formats.number(answer.value));
    case 'stars':
      return plain(text('stars', { count: answer.value }));
    case 'thumbs':
      return plain(text(answer.value === 'up' ? 'thumbUp' : 'thumbDown'));
    case 'choice': {
      const options = question?.type === 'choice' ? question.options : [];
      const chosen = answer.value.map((id): Piece[] => {
        const option = options.find((one) => one.id === id);
        return [option ? toForeign(option.label, locale) : { text: id, foreign: true }];
      });
      const { other } = answer;
      return other === undefined
        ? chosen
        : [...chosen, fillPieces(text('other'), { words: [said(other)] })];
    }
    case 'text':
      return [[said(answer.value)]];
    case 'consent':
      return plain(text(answer.value ? 'consented' : 'notConsented'));
    case 'contact':
      return (['name', 'email', 'phone'] as const).flatMap((part) => {
        const words = answer.value[part];
        return words === undefined
          ? []
          : [fillPieces(text(part), { words: [{ text: words, foreign: true }] })];
      });
  }
}

const moods = ['mood1', 'mood2', 'mood3', 'mood4', 'mood5'] as const;
const agreements = ['agree1', 'agree2', 'agree3', 'agree4', 'agree5'] as const;
const ease = ['agree1', undefined, undefined, 'agree3', undefined, undefined, 'agree5'] as const;

/** A point of a scale with its meaning, where it has a word of its own. */
function meant(
  value: number,
  maximum: number,
  meanings: readonly (keyof FeedbackInboxStrings | undefined)[],
  { text }: FeedbackInboxWording,
): string {
  const meaning = meanings[value - 1];
  return meaning === undefined
    ? text('scored', { value, maximum })
    : text('meant', { value, maximum, meaning: text(meaning) });
}

const types: Record<Answer['type'], keyof FeedbackInboxStrings> = {
  nps: 'typeNps',
  enps: 'typeEnps',
  csat: 'typeCsat',
  ces: 'typeCes',
  agreement: 'typeAgreement',
  number: 'typeNumber',
  stars: 'typeStars',
  emoji: 'typeEmoji',
  thumbs: 'typeThumbs',
  choice: 'typeChoice',
  text: 'typeText',
  consent: 'typeConsent',
  contact: 'typeContact',
};

function toQuestion(
  answer: Answer,
  question: Question | undefined,
  { text, locale }: FeedbackInboxWording,
): Piece[] {
  const about = (key: keyof FeedbackInboxStrings, subject: Parameters<typeof toForeign>[0]) =>
    fillPieces(text(key), { subject: [toForeign(subject, locale)] });
  if (!question)
    return fillPieces(text('questionUnknown', { type: text(types[answer.type]) }), {
      id: [{ text: answer.question, foreign: true }],
    });
  switch (question.type) {
    case 'nps':
      return about('aboutNps', question.subject);
    case 'enps':
      return about('aboutEnps', question.subject);
    case 'csat':
      return about('aboutCsat', question.subject);
    case 'ces':
      return about('aboutCes', question.subject);
    case 'text':
    case 'contact':
      return question.title
        ? [toForeign(question.title, locale)]
        : toPieces(text(question.type === 'text' ? 'aboutText' : 'aboutContact'));
    default:
      return [toForeign(question.title, locale)];
  }
}
