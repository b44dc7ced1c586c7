import { fewestForFigure, type InboxFigures, type TeamFigures } from '@oxbow/model/inbox';
import type { Piece } from '../element/wording.js';
import type { Formats } from './formats.js';
import type { FeedbackInboxWording } from './strings.js';

/** How one team answers. */
export interface TeamView {
  team: Piece[];
  /** Sentences, each with the number of responses or answers that it is of. */
  words: string;
}

/** How each team answers; never a person. */
export interface FiguresView {
  heading: string;
  hint: string;
  teams: TeamView[];
}

/** Makes the figures of the teams, in the order of their names, whatever order the host gave. */
export function toFigures(
  { days, teams }: InboxFigures,
  wording: FeedbackInboxWording,
  formats: Formats,
): FiguresView | undefined {
  if (teams.length === 0) return undefined;
  const { text, locale } = wording;
  return {
    heading: text('figures', { count: days }),
    hint: text('figuresHint'),
    teams: [...teams]
      .sort((a, b) => a.team.localeCompare(b.team, locale))
      .map((team) => ({
        team: [{ text: team.team, foreign: true }],
        words: toWords(team, wording, formats),
      })),
  };
}

/** A host may give figures of fewer; they are not shown, since they would be those of single persons. */
function toWords(
  { received, answered, rate, median, ninetieth }: TeamFigures,
  { text }: FeedbackInboxWording,
  formats: Formats,
): string {
  const fewest = fewestForFigure;
  if (received < fewest || answered === null || rate === null)
    return text('figuresFew', { count: received, fewest: formats.number(fewest) });
  const share = text('figuresOf', { answered, received, rate: formats.percent(rate) });
  const hasTimes = answered >= fewest && median !== null && ninetieth !== null;
  const times = hasTimes
    ? text('figuresTimes', { median: formats.span(median), ninetieth: formats.span(ninetieth) })
    : text('figuresFewAnswers', { fewest });
  return `${share} ${times}`;
}
