import { translate, type Translation } from '@oxbow/model/translation';
import type { CommonStrings } from '../element/strings.js';
import type { FeedbackPromptStrings } from './strings.js';

/** Language and texts, as the element has them. */
export interface Wording {
  locale: string;
  /** IANA name; absent for that of the browser. */
  timeZone?: string | undefined;
  text(
    key: keyof FeedbackPromptStrings | keyof CommonStrings,
    values?: Readonly<Record<string, string | number>>,
  ): string;
}

/** A piece of a sentence; `foreign` when it comes from the host, in `language` where that is known. */
export interface Piece {
  text: string;
  foreign: boolean;
  language?: string | undefined;
}

/** A text of ours, cut at its one place, so that what the host puts there can be set apart. */
export function toPieces(text: string, place?: string, filling?: Piece): Piece[] {
  if (place === undefined || filling === undefined) return [{ text, foreign: false }];
  return text
    .split(`{${place}}`)
    .flatMap((part, index) => [
      ...(index > 0 ? [filling] : []),
      ...(part === '' ? [] : [{ text: part, foreign: false }]),
    ]);
}

/** A text of the host, in the language it has. */
export function toForeign(translation: Translation, locale: string): Piece {
  const { text, language } = translate(translation, locale);
  return { text, foreign: true, language };
}

/** The pieces as one plain text. */
export function toPlain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
