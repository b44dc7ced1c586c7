import { leastGap } from '@oxbow/model/gap';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import { mostAxes, toChartView, type ChartView } from './chart-view-model.js';
import { compare, isShown, scoreOf, sides, type Comparison } from './comparison.js';
import { isDated } from './formats.js';
import type { FurtherWording, NoticeKey } from './further/strings.js';
import { furtherShapes, type MarkShape } from './marks.js';
import { presentationsOf, type Presentation } from './presentation.js';
import { toSentence, type TellSides } from './sentence.js';
import type { RadarSetting } from './strings.js';
import { toName, toTableView, type ColumnView, type TableView } from './table-view-model.js';

/** Everything that is shown of a profile. */
export interface RadarView {
  /** What it is made of, for what is drawn late. */
  comparisons: Comparison[];
  /** Whom it is about, when it was measured, and the scale. */
  heading: Piece[];
  sentence: Piece[];
  /** The ways in which it can be shown; the one that is shown is chosen. */
  presentations: { id: Presentation; name: string; isChosen: boolean }[];
  presentation: Presentation;
  /** What to know before it is read: why it is shown so, or what is missing. */
  notices: string[];
  /** The series there are. */
  legend: ColumnView[];
  /** The same figure in each size; none for fewer than three dimensions, or more than twelve. */
  charts: ChartView[];
  table: TableView;
  /** From when on a score is shown, and a difference named. */
  rule: string;
  /** The benchmark, whom it is about and the year that it is of; nothing where there is none. */
  market: Piece[];
  /** How many records are not shown, or not whole. */
  notShown: string | undefined;
}

/** What else than the profile says what is shown of it. */
export interface RadarSight {
  /** Dimensions, waves and groups that were left out. */
  invalid: number;
  /** An earlier wave was left out. */
  isWaveLost?: boolean;
  presentation: Presentation;
  /** How the host wants it shown. */
  wished?: string | undefined;
  /** Points from which on a gap is named. */
  least?: number | undefined;
  /** The id of the dimension that a person chose. */
  chosen?: string | undefined;
  /** The unit that was asked for, where one was; `undefined` in it for the whole. */
  asked?: { unit: string | undefined } | undefined;
  /** Of the late part that a profile needs of which not both sides are shown. */
  tellSides?: TellSides | undefined;
}

/** Makes all that is shown of a profile that was read, and so protected already. */
export function toRadarView(
  profile: ReadProfile,
  sight: RadarSight,
  setting: RadarSetting,
): RadarView {
  const { locale, text } = setting;
  const { invalid, least = leastGap, presentation } = sight;
  const comparisons = compare(profile, locale, least);
  const { pieces, about } = toSentence(comparisons, setting, sight.tellSides);
  const legend = toLegend(profile, comparisons, setting);
  const chosen = indexOf(profile, sight.chosen);
  const content = { series: legend, about, chosen };
  return {
    comparisons,
    heading: [
      profile.title === undefined ? toName(text('label')) : toForeign(profile.title, locale),
      ...(profile.wave === undefined ? [] : [toForeign(profile.wave, locale)]),
      toName(text('scale')),
    ],
    sentence: pieces,
    presentations: presentationsOf(profile).map((id) => ({
      id,
      name: text(id),
      isChosen: id === presentation,
    })),
    presentation,
    notices: noticesOf(profile, sight).map((key) =>
      (text as FurtherWording['text'])(key, { count: profile.dimensions.length }),
    ),
    legend,
    charts: (['compact', 'wide'] as const)
      .map((size) => toChartView(comparisons, content, size, locale))
      .filter((chart) => chart !== undefined),
    table: toTableView(
      comparisons,
      { measure: profile.measure, series: legend, about, chosen },
      setting,
    ),
    rule: `${text('threshold', { count: profile.threshold })} ${text('rule', { least })}`,
    market: legend.some(({ mark }) => mark === 'benchmark') ? toMarket(profile, setting) : [],
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
  };
}

function toMarket({ benchmark }: ReadProfile, { locale, now, text }: RadarSetting): Piece[] {
  if (!benchmark) return [];
  const { date, label, side } = benchmark;
  const facts = [
    text(`${side}s`),
    date.slice(0, 4),
    ...(isDated(date, now) ? [text('dated')] : []),
  ];
  return [toForeign(label, locale), ...toPieces(` (${facts.join(', ')}).`)];
}

/** Whether there is anything of anybody: without it there is nothing to see yet. */
export function isEmpty({ dimensions }: ReadProfile): boolean {
  return dimensions.every(
    ({ customer, employee, series = {} }) =>
      !customer && !employee && Object.keys(series).length === 0,
  );
}

/** The place of a dimension; `undefined` for none of the profile. */
export function indexOf({ dimensions }: ReadProfile, id: string | undefined): number | undefined {
  const index = dimensions.findIndex((one) => one.id === id);
  return index < 0 ? undefined : index;
}

/** The series that anything is said of, the sides first. */
export function toLegend(
  { benchmark, series = [] }: ReadProfile,
  comparisons: readonly Comparison[],
  { locale, text }: RadarSetting,
): ColumnView[] {
  const isStated = (mark: MarkShape) =>
    comparisons.some((one) => {
      const score = scoreOf(one, mark);
      return isShown(score) || score.withheld !== 'unstated';
    });
  const legend: ColumnView[] = sides
    .filter(isStated)
    .map((side) => ({ mark: side, name: toName(text(`${side}s`)) }));
  for (const [index, { label }] of series.entries()) {
    const mark = furtherShapes[index];
    if (mark && isStated(mark)) legend.push({ mark, name: toForeign(label, locale) });
  }
  if (!isStated('benchmark')) return legend;
  const name = benchmark ? toForeign(benchmark.label, locale) : toName(text('benchmark'));
  return [...legend, { mark: 'benchmark', name }];
}

/** What has to be known before it is read, as keys of texts that come late, since most profiles need none. */
export function noticesOf(profile: ReadProfile, sight: RadarSight): NoticeKey[] {
  const { dimensions, unit, waves, segments } = profile;
  const { asked, isWaveLost, presentation, wished } = sight;
  const isFigureMissing = !presentationsOf(profile).includes('figure');
  const isNoticed: Partial<Record<NoticeKey, unknown>> = {
    otherUnit: asked && asked.unit !== unit,
    [dimensions.length > mostAxes ? 'tooMany' : 'tooFew']:
      isFigureMissing && presentation === 'dumbbell',
    noWaves: wished === 'slope' && !waves?.length,
    noGroups: wished === 'groups' && !segments?.length,
    lostWaves: isWaveLost,
  };
  return (Object.keys(isNoticed) as NoticeKey[]).filter((key) => isNoticed[key]);
}
