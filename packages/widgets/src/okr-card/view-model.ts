import { readLink } from '@oxbow/model/link';
import type { Objective } from '@oxbow/model/objective';
import { gradeBands } from '@oxbow/model/objective-grade';
import { missingSide, pairUp } from '@oxbow/model/objective-sides';
import { standingOf } from '@oxbow/model/objective-standing';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import { createFormats, type Formats } from './formats.js';
import { toKeyResultView, type KeyResultView } from './key-result-view-model.js';
import { toStandingView, type StandingView } from './standing-view-model.js';
import type { OkrCardSetting } from './strings.js';

/** What somebody can do. */
export interface ContributionView {
  audience?: Piece[] | undefined;
  text: Piece[];
  link?: string | undefined;
  /** What was meant as link and is no address that may be followed. */
  address?: string | undefined;
}

/** Everything that is shown of an objective, but check-ins. */
export interface OkrCardView extends StandingView {
  /** Period, owner, level, type and who may see it. */
  facts: Piece[][];
  title: Piece[];
  /** Absent where nobody stated one. */
  why?: Piece[] | undefined;
  contributions: ContributionView[];
  /** What its source or its owner says of where it stands as a whole. */
  note?: Piece[] | undefined;
  /** Each pair together. */
  keyResults: KeyResultView[];
  /** That one side is missing. */
  hint?: string | undefined;
  /** Whether some bar shows what is expected. */
  hasPace: boolean;
  attribution?: Piece[] | undefined;
  /** How many records are not shown, or not whole. */
  notShown?: string | undefined;
}

/**
 * Makes all that is shown of an objective.
 * @param invalid records that are not shown, or not whole
 */
export function toOkrCardView(
  objective: Objective,
  invalid: number,
  setting: OkrCardSetting,
  standing = standingOf(objective, setting),
): OkrCardView {
  const { locale, text } = setting;
  const { title, why, note, attribution, contributions } = objective;
  const formats = createFormats(setting);
  const standingView = toStandingView({ objective, standing }, setting, formats);
  const { pace } = standingView;
  const shown = pairUp(objective.keyResults).flat();
  const missing = missingSide(shown);
  const weights = shown.map(({ weight = 1 }) => weight);
  const surroundings = { pace, hasWeights: new Set(weights).size > 1 };
  const keyResults = shown.map((one) => toKeyResultView(one, surroundings, setting, formats));
  return {
    ...standingView,
    facts: toFacts(objective, setting, formats),
    title: [toForeign(title, locale)],
    why: why === undefined ? undefined : [toForeign(why, locale)],
    contributions: (contributions ?? []).map(({ audience, text: words, link }) => ({
      audience: audience === undefined ? undefined : [toForeign(audience, locale)],
      text: [toForeign(words, locale)],
      link: readLink(link),
      address: readLink(link) === undefined ? link : undefined,
    })),
    note: note === undefined ? undefined : [toForeign(note, locale)],
    keyResults,
    hint: missing && text(missing === 'employee' ? 'onlyCustomers' : 'onlyEmployees'),
    hasPace: keyResults.some(({ bar }) => bar?.pace !== undefined),
    attribution:
      attribution === undefined
        ? undefined
        : toPieces(text('attribution'), { source: toForeign(attribution, locale) }),
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
  };
}

function toFacts(
  { period, owner, level, type, visibility }: Objective,
  { locale, text }: OkrCardSetting,
  { days, grade }: Formats,
): Piece[][] {
  return [
    period.label === undefined
      ? toPieces(days(period.start, period.end))
      : [toForeign(period.label, locale)],
    ...(owner === undefined ? [] : [[toForeign(owner, locale)]]),
    ...(level === undefined ? [] : [toPieces(text(`${level}Level`))]),
    toPieces(text(type, { value: grade(gradeBands[type].achieved) })),
    visibility?.readers === undefined
      ? toPieces(text(scopes[visibility?.scope ?? 'organisation']))
      : toPieces(text('openTo'), { readers: toForeign(visibility.readers, locale) }),
  ];
}

const scopes = {
  organisation: 'openToEveryone',
  unit: 'openToUnit',
  team: 'openToTeam',
  named: 'openToNamed',
} as const;
