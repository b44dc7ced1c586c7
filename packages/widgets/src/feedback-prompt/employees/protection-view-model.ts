import { fewestCommentsShown, isTooFewForComments, takesWords } from '@oxbow/model/comments';
import type { Prompt } from '@oxbow/model/prompt';
import { writeNumber } from '../../element/number.js';
import { fillPieces, toForeign, toPlain, type Piece } from '../../element/wording.js';
import { strings, type EmployeeStrings, type EmployeeWording } from './strings.js';

/**
 * What an employee reads before the first question, one sentence a line: that it is voluntary, who sees it, from how many
 * answers on, how long it is kept; then what else the host wants to be known. The host may reword it by `strings`; a text
 * that says nothing, or leaves out what the host has to name, is not taken.
 * @returns `undefined` where the prompt says nothing of it, and must not be asked
 */
export function toProtection(prompt: Prompt, wording: EmployeeWording): Piece[] | undefined {
  const { protection, notice } = prompt;
  if (!protection) return undefined;
  const { seenBy, from, commentsFrom = fewestCommentsShown, kept, asked } = protection;
  const { locale } = wording;
  const number = (value: number): Piece[] => [{ text: writeNumber(value, locale), foreign: false }];
  const places = { from: number(from), commentsFrom: number(commentsFrom) };
  const hasComments = prompt.questions.some(takesWords);
  const lines = [
    say('voluntary', {}, wording),
    say('seenBy', { seenBy: [toForeign(seenBy, locale)] }, wording),
    say(hasComments ? 'commentsFrom' : 'resultsFrom', places, wording),
    say('kept', { kept: [toForeign(kept, locale)] }, wording),
    ...(isTooFewForComments(prompt)
      ? [say('noComments', { ...places, asked: number(asked ?? 0) }, wording)]
      : []),
    say('notOnDevice', {}, wording),
    ...(notice === undefined ? [] : [[toForeign(notice, locale)]]),
  ];
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ text: '\n', foreign: false }]),
    ...line,
    // Read aloud, the lines are one text: without an end a sentence runs into the next one.
    ...(/[\p{L}\p{N})]$/u.test(toPlain(line)) ? [{ text: '.', foreign: false }] : []),
  ]);
}

/** A sentence in the host's words if they say what ours says, else in ours. */
function say(
  key: keyof EmployeeStrings,
  places: Readonly<Record<string, Piece[]>>,
  { text, locale }: EmployeeWording,
): Piece[] {
  const own = strings.get(locale.split('-')[0] as 'en') ?? strings.get('en');
  const ours = String(own?.[key]);
  const told = text(key);
  return fillPieces(saysWhat(told, ours) ? told : ours, places);
}

/** Letters that are seen, and every place of ours. */
function saysWhat(told: string, ours: string): boolean {
  const words = told.replaceAll(/\{\w+\}|\p{Default_Ignorable_Code_Point}/gu, '');
  const places = ours.match(/\{\w+\}/g) ?? [];
  return /\p{L}/u.test(words) && places.every((place) => told.includes(place));
}
