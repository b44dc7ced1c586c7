import type { Assessment } from '@oxbow/model/assessment';
import { mostCharacters } from '@oxbow/model/scales';
import { translate } from '@oxbow/model/translate';
import type { RandomKey } from '../../element/random-key.js';
import type { Filled } from '../filled.js';
import { itemsOf, type Questionnaire } from '../questionnaire.js';

/** Most characters of a dimension's name above what was written of it. */
const mostTitle = 60;

/** How it is handed in. */
export interface HandingIn {
  locale: string;
  wave?: string | undefined;
  /** Own words are asked for, and so handed in. */
  takesNotes: boolean;
}

/**
 * What is handed in. It holds no time and no region of the language.
 * @returns `undefined` where nothing is answered but with "cannot judge"
 */
export function toAssessment(
  questionnaire: Questionnaire,
  filled: Filled,
  { id, receipt }: RandomKey,
  { locale, wave, takesNotes }: HandingIn,
): Assessment | undefined {
  const { instrument, side, segments } = questionnaire;
  const answers: Record<string, number | null> = {};
  for (const item of itemsOf(questionnaire)) {
    const answer = filled.answers.get(item.id);
    if (answer !== undefined) answers[item.id] = answer;
  }
  if (!Object.values(answers).some((answer) => answer !== null)) return undefined;
  const chosen = segments.flatMap((one): [string, string][] => {
    const option = filled.segments.get(one.id);
    return option === undefined ? [] : [[one.id, option]];
  });
  const comment = takesNotes ? toComment(questionnaire, filled, locale) : '';
  return {
    id,
    ...(wave !== undefined && { wave }),
    instrument: instrument.id,
    version: instrument.version,
    side,
    answers,
    ...(chosen.length > 0 && { segments: Object.fromEntries(chosen) }),
    ...(comment && { comment }),
    language: new Intl.Locale(locale).language,
    receipt,
  };
}

/** What was written, each under the name of its dimension. */
function toComment({ pages }: Questionnaire, { notes }: Filled, locale: string): string {
  return pages
    .flatMap(({ dimension }) => {
      const note = notes.get(dimension.id)?.trim();
      const title = translate(dimension.label, locale).text.slice(0, mostTitle);
      return note ? [`${title}:\n${note}`] : [];
    })
    .join('\n\n')
    .slice(0, mostCharacters);
}
