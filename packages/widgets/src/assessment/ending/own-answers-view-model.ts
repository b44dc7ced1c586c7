import type { Score } from '@oxbow/model/experience';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { codeExtremes, personScore, shareFavourable } from '@oxbow/model/scoring';
import { writeNumber } from '../../element/number.js';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Filled } from '../filled.js';
import type { Questionnaire, QuestionnairePage } from '../questionnaire.js';
import type { EndingWording } from './strings.js';

/** What is known of the published results: that they are on their way, that there are none, or that they did not come. */
export type Published = ReadProfile | 'loading' | 'missing' | 'failed';

/** A person's own answers beside the published ones. */
export interface OwnAnswersView {
  /** What the figures are. */
  hint: string;
  /** What each further column is about. */
  sides: Piece[][];
  rows: { dimension: Piece[]; own: string; scores: string[] }[];
  /** What is meant where there is no number. */
  remarks: string[];
  /** That what is published is on its way, or does not come. */
  state?: string | undefined;
}

/**
 * Works out the person's scores, 0 to 100, or their shares of positive answers where shares are published, and puts what is
 * published beside them. Nothing of it leaves the page.
 */
export function toOwnAnswers(
  { instrument, pages }: Questionnaire,
  { answers }: Filled,
  published: Published,
  wording: EndingWording,
): OwnAnswersView {
  const { text, locale } = wording;
  const profile = typeof published === 'string' ? undefined : published;
  const isShare = profile?.measure === 'favourable';
  const sides = profile ? toSides(instrument, profile, wording) : [];
  const rows = pages.map((page) => ({
    dimension: [toForeign(page.dimension.label, locale)],
    own: toOwn(page, answers, { points: instrument.scale.points, isShare }, wording),
    scores: sides.map(({ id }) => toShown(scoreOf(profile, page, id), wording)),
  }));
  const states = { loading: 'profileLoading', missing: 'profileMissing', failed: 'profileFailed' };
  const shown = rows.flatMap(({ own, scores }) => [own, ...scores]);
  const hints = (['tooFewOwn', 'unpublished'] as const).filter((key) => shown.includes(text(key)));
  return {
    hint: text(isShare ? 'ownHintShares' : 'ownHint'),
    sides: sides.map(({ title }) => title),
    rows,
    remarks: hints.map((key) => text(`${key}Hint`)),
    state: typeof published === 'string' ? text(states[published] as 'profileLoading') : undefined,
  };
}

/** What is published: of the two usual sides, and of further series. A side is called as the instrument calls it. */
function toSides(
  { sides }: Questionnaire['instrument'],
  { dimensions, series = [] }: ReadProfile,
  { text, locale }: EndingWording,
): { id: string; title: Piece[] }[] {
  const titleOf = (id: string, other: Piece[]) => {
    const side = sides.find((one) => one.id === id);
    return { id, title: side ? [toForeign(side.label, locale)] : other };
  };
  const usual = (['employee', 'customer'] as const)
    .filter((id) => dimensions.some((row) => row[id]))
    .map((id) => titleOf(id, toPieces(text(id))));
  const further = series
    .filter(({ id }) => dimensions.some((row) => row.series?.[id]))
    .map(({ id, label }) => titleOf(id, [toForeign(label, locale)]));
  return [...usual, ...further];
}

function toOwn(
  { items }: QuestionnairePage,
  answers: Filled['answers'],
  { points, isShare }: { points: number; isShare: boolean },
  { text, locale }: EndingWording,
): string {
  const given = items.map(({ id }) => answers.get(id) ?? null);
  const score = personScore(given, points);
  // Fewer than half of the statements tell neither.
  if (score === null) return text('tooFewOwn');
  const shown = isShare ? (shareFavourable(given, points) ?? 0) : score;
  return writeNumber(Math.round(shown), locale);
}

function scoreOf(
  profile: ReadProfile | undefined,
  { dimension }: QuestionnairePage,
  side: string,
): Score | undefined {
  const row = profile?.dimensions.find(({ id }) => id === dimension.id);
  return side === 'employee' || side === 'customer' ? row?.[side] : row?.series?.[side];
}

function toShown(score: Score | undefined, { text, locale }: EndingWording): string {
  if (!score) return text('unpublished');
  if ('withheld' in score) return text(score.withheld);
  // The score of a group at an end of the scale would disclose each answer.
  const { value, bound } = codeExtremes(score.value);
  const written = writeNumber(Math.round(value), locale);
  return bound ? `${bound === 'most' ? '≤' : '≥'}\u00a0${written}` : written;
}
