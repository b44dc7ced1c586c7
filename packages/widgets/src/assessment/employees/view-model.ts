import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import { itemsOf, type Questionnaire } from '../questionnaire.js';
import { takesNotes, type ReadProtection } from './read-protection.js';
import { strings, type EmployeeStrings, type EmployeeWording } from './strings.js';

/** Seconds that a statement takes. */
const secondsPerStatement = 15;

/** One thing about who sees the answers. */
export interface FactView {
  term: string;
  words: Piece[];
  /** Where more is to be read. */
  href?: string | undefined;
  isStated: boolean;
}

/** What an employee reads before the first statement. */
export interface StartView {
  title: Piece[];
  length: string;
  /** That it is voluntary, and what becomes of it; the host can reword it, and not take it away. */
  notice: string[];
  facts: FactView[];
  start: string;
}

/** Makes all that is shown before the first statement. */
export function toStartView(
  questionnaire: Questionnaire,
  protection: ReadProtection,
  wording: EmployeeWording,
  isBegun: boolean,
): StartView {
  const { text, locale } = wording;
  const count = itemsOf(questionnaire).length;
  const minutes = Math.max(1, Math.round((count * secondsPerStatement) / 60));
  const { asked = 0, commentsFrom } = protection;
  const hasNotes = takesNotes(protection);
  return {
    title: [toForeign(questionnaire.instrument.title, locale)],
    length: text('length', { count, minutes }),
    notice: [
      say('voluntary', wording),
      say('freedom', wording),
      ...(hasNotes ? [] : [text('noComments', { asked, commentsFrom })]),
      say('notOnDevice', wording),
    ],
    facts: toFacts(protection, hasNotes, wording),
    start: text(isBegun ? 'goOn' : 'start'),
  };
}

function toFacts(
  { purpose, seenBy, from, commentsFrom, kept, agreement, contact }: ReadProtection,
  hasNotes: boolean,
  { text, locale }: EmployeeWording,
): FactView[] {
  const words = (value: Parameters<typeof toForeign>[0] | undefined) =>
    value === undefined ? undefined : [toForeign(value, locale)];
  const fact = (
    key: keyof EmployeeStrings,
    said: Piece[] | undefined,
    href?: string,
  ): FactView => ({
    term: text(key),
    words: said ?? toPieces(text('notStated')),
    href,
    isStated: said !== undefined,
  });
  const threshold =
    from === undefined
      ? undefined
      : toPieces(text(hasNotes ? 'fromComments' : 'fromScores', { from, commentsFrom }));
  return [
    fact('purpose', words(purpose)),
    fact('seenBy', words(seenBy)),
    fact('from', threshold),
    fact('kept', words(kept)),
    fact('agreement', words(agreement?.name), agreement?.href),
    fact('contact', words(contact?.name), contact?.href),
  ];
}

/** A sentence in the host's words if they say anything, else in ours. */
function say(
  key: 'voluntary' | 'freedom' | 'notOnDevice',
  { text, locale }: EmployeeWording,
): string {
  const told = text(key);
  if (/\p{L}/u.test(told.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''))) return told;
  return (strings.get(locale.split('-')[0] as 'en') ?? strings.get('en'))?.[key] ?? '';
}
