import { seriesScales, sideOfSeries, type Series, type SeriesPeriod } from '@oxbow/model/series';
import { changeOf, fewestForSpread, standingOf, type Standing } from '@oxbow/model/series-standing';
import { fewestForScore } from '@oxbow/model/score';
import { defaultThreshold } from '@oxbow/model/protection';
import { fillPieces, toForeign, toPieces, type Piece } from '../element/wording.js';
import type { ScoreCardWording } from './strings.js';
import { toTrend, type TrendView } from './trend-view-model.js';

/** One answer of the scale, and how many gave it. */
export interface SpreadRow {
  answer: string;
  count: string;
  /** Length of its bar, as an SVG length. */
  length: string;
}

/** One period of the table. */
export interface PeriodRow {
  label: Piece[];
  score: string;
  interval: string;
  answers: string;
}

/** Everything that is shown of a series. */
export interface ScoreCardView {
  /** What one would say of it in one sentence. */
  sentence: Piece[];
  /** Of how many answers, and how sure. */
  precision?: Piece[] | undefined;
  /** What has changed since the period before, if that can be said. */
  change?: Piece[] | undefined;
  /** Why there is less to see than somebody may expect. */
  remark?: string | undefined;
  trend?: TrendView | undefined;
  /** The newest period first; only where there are several. */
  rows: PeriodRow[];
  spread?: { title: Piece[]; rows: SpreadRow[]; open: boolean } | undefined;
  source?: Piece[] | undefined;
}

/** Makes all that is shown of a series; the last period is the one it is about. */
export function toScoreCardView(
  series: Series,
  wording: ScoreCardWording,
): ScoreCardView | undefined {
  const { locale, text } = wording;
  const last = series.periods.at(-1);
  if (!last) return undefined;
  const standings = series.periods.map(({ counts }) => standingOf(series, counts));
  const standing = standings.at(-1)!;
  const format = formatOf(series.type, locale);
  const title = toForeign(series.title, locale);
  const before = series.periods.at(-2);
  const former = standings.at(-2);
  return {
    sentence: fillPieces(sentenceOf(series.type, standing, format, wording), { title: [title] }),
    precision: precisionOf(standing, last, format, wording),
    change: before && former && toChange(series.type, former, standing, before, wording),
    remark: remarkOf(series, standing, wording),
    trend: toTrend(series, standings, wording),
    rows: series.periods.length > 1 ? toRows(series, standings, format, wording) : [],
    spread: toSpread(series.type, standing, last, wording),
    source:
      series.source === undefined
        ? undefined
        : toPieces(text('source'), { source: toForeign(series.source, locale) }),
  };
}

/** Whether its score is one share less another, and no share. */
function isNet(type: Series['type']): boolean {
  return type === 'nps' || type === 'enps';
}

type Format = (score: number) => string;

function formatOf(type: Series['type'], locale: string): Format {
  if (isNet(type)) {
    const format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 0,
      signDisplay: 'exceptZero',
    });
    // A hyphen is no minus.
    return (score) => format.format(score).replace('-', '\u2212');
  }
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (score) => format.format(score / 100);
}

function sentenceOf(
  type: Series['type'],
  { n, score }: Standing,
  format: Format,
  { text }: ScoreCardWording,
): string {
  if (n === null) return text('protected');
  if (n === 0) return text('nobody');
  if (score === null) return text('tooFew', { count: n });
  return text(isNet(type) ? 'score' : 'share', { kind: text(type), score: format(score) });
}

function precisionOf(
  { n, interval }: Standing,
  { label }: SeriesPeriod,
  format: Format,
  { locale, text }: ScoreCardWording,
): Piece[] | undefined {
  if (n === null || !interval) return undefined;
  const values = { count: n, low: format(interval.low), high: format(interval.high) };
  return toPieces(text('precision', values), { period: toForeign(label, locale) });
}

function toChange(
  type: Series['type'],
  former: Standing,
  standing: Standing,
  { label }: SeriesPeriod,
  { locale, text }: ScoreCardWording,
): Piece[] | undefined {
  const change = changeOf(former, standing);
  if (!change) return undefined;
  const count = Math.round(Math.abs(change.difference));
  const difference = text(isNet(type) ? 'points' : 'percentagePoints', { count });
  const direction = change.difference > 0 ? 'higher' : 'lower';
  const key = change.clear ? direction : count === 0 ? 'same' : 'unclear';
  return toPieces(text(key, { difference }), { period: toForeign(label, locale) });
}

function remarkOf(
  series: Series,
  { n, score, counts }: Standing,
  { text }: ScoreCardWording,
): string | undefined {
  if (sideOfSeries(series) === 'employee' && !counts)
    return text('protection', { least: defaultThreshold, spread: fewestForSpread });
  return n && score === null ? text('from', { least: fewestForScore }) : undefined;
}

function toRows(
  { periods }: Series,
  standings: readonly Standing[],
  format: Format,
  { locale, text }: ScoreCardWording,
): PeriodRow[] {
  const number = new Intl.NumberFormat(locale);
  return periods
    .map(({ label }, index): PeriodRow => {
      const { n, score, interval } = standings[index]!;
      return {
        label: [toForeign(label, locale)],
        score: score === null ? text('none') : format(score),
        interval: interval
          ? text('between', { low: format(interval.low), high: format(interval.high) })
          : text('none'),
        answers: n === null ? text('none') : number.format(n),
      };
    })
    .reverse();
}

function toSpread(
  type: Series['type'],
  { counts, n, score }: Standing,
  { label }: SeriesPeriod,
  { locale, text }: ScoreCardWording,
): ScoreCardView['spread'] {
  if (!counts || !n) return undefined;
  const number = new Intl.NumberFormat(locale);
  const { from } = seriesScales[type];
  const most = Math.max(...counts);
  const rows = counts.map((count, index): SpreadRow => {
    const value = number.format(from + index);
    const isEnd = index === 0 ? 'lowest' : index === counts.length - 1 ? 'highest' : undefined;
    return {
      answer: isEnd ? text(isEnd, { value }) : value,
      count: number.format(count),
      length: `${((100 * count) / most).toFixed(1)}%`,
    };
  });
  const title = toPieces(text('spread'), { period: toForeign(label, locale) });
  // Where there is no score yet, this is what there is to see.
  return { title, rows: rows.reverse(), open: score === null };
}
