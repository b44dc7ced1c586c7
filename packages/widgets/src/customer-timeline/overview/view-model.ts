import { writeNumber } from '../../element/number.js';
import { channelWord } from '../channel-words.js';
import { createPeriodWords, type PeriodWords } from './period-words.js';
import { toBars, type BarsView, type Look } from './bars.js';
import { toSentence } from './sentence.js';
import { toSeries, totalsOf, type Series } from './series.js';
import type { OverviewWording } from './strings.js';
import { countBins, wholeOf, type Dates, type Window } from './window.js';
import type { Bins } from './bins.js';

/** One end of what is shown, as a slider. */
export interface EndView {
  name: string;
  value: number;
  words: string;
}

export interface LegendView {
  look: Look;
  label: string;
  count: string;
}

export interface TableView {
  caption: string;
  columns: readonly string[];
  rows: readonly { bin: number; period: string; cells: readonly string[] }[];
}

/** Everything that an overview shows. */
export interface OverviewView {
  sentence: string;
  /** Those that are not in it. */
  undated?: string | undefined;
  /** Which dates are shown; absent for all. */
  shown?: string | undefined;
  /** Absent where all touchpoints are of one day, and there is nothing to choose from. */
  chart?: {
    title: string;
    bars: BarsView;
    legend: readonly LegendView[];
    marks: readonly string[];
    ends: readonly [start: EndView, end: EndView];
    most: number;
    table?: TableView | undefined;
  };
}

/** What was counted, and what a person did. */
export interface OverviewState {
  bins: Bins;
  /** By bin, and in it by channel in the order of `channels`. */
  counts: Uint32Array;
  undated: number;
  /** Which dates are shown; absent for all. */
  dates?: Dates | undefined;
  /** The bins of these, or those that are being chosen. */
  window: Window;
  /** How wide the bars are drawn, in pixels. */
  width: number;
  isTableOpen: boolean;
}

const looks: readonly Look[] = ['solid', 'striped', 'hollow', 'dotted'];

/** Words an overview. */
export function toOverviewView(state: OverviewState, wording: OverviewWording): OverviewView {
  const { bins, counts, undated, window } = state;
  const { text } = wording;
  const words = createPeriodWords(bins, wording);
  const series = toSeries(counts, bins);
  const totals = totalsOf(series, bins);
  const view: OverviewView = {
    sentence: toSentence(totals, counts, words, wording),
    undated: undated > 0 ? text('overviewUndated', { count: undated }) : undefined,
    shown: toShown(state, words, wording),
  };
  const size = countBins(bins);
  if (size < 2) return view;
  const title = text('overviewTitle', { per: words.per });
  const whole = wholeOf(bins);
  view.chart = {
    title,
    bars: toBars(
      series.map((one) => one.counts),
      looks,
      window,
      { width: state.width, isWhole: window.start === whole.start && window.end === whole.end },
    ),
    legend: series.map((one, index) => ({
      look: looks[index] ?? 'solid',
      label: toLabel(one, wording),
      count: writeNumber(one.count, wording.locale),
    })),
    marks: [...new Set([0, Math.floor(size / 2), size - 1])].map(words.mark),
    ends: toEnds(state, words, wording),
    most: size,
    table: state.isTableOpen ? toTable(title, series, totals, words, wording) : undefined,
  };
  return view;
}

/** The dates in words: those of the filter as they are, which need not begin where a bin does. */
function toShown(
  { dates }: OverviewState,
  words: PeriodWords,
  { text }: OverviewWording,
): string | undefined {
  const { from, until } = dates ?? {};
  if (from !== undefined && until !== undefined)
    return text('overviewShown', { dates: words.days(from, until) });
  if (from !== undefined) return text('overviewShownFrom', { date: words.day(from) });
  return until === undefined ? undefined : text('overviewShownUntil', { date: words.day(until) });
}

function toEnds(
  { dates, window }: OverviewState,
  words: PeriodWords,
  { text }: OverviewWording,
): [start: EndView, end: EndView] {
  const { from, until } = dates ?? {};
  return [
    {
      name: text('overviewFrom'),
      value: window.start,
      words: from === undefined ? words.edge(window.start, 'first') : words.day(from),
    },
    {
      name: text('overviewUntil'),
      value: window.end,
      words: until === undefined ? words.edge(window.end - 1, 'last') : words.day(until),
    },
  ];
}

function toLabel({ channels }: Series, wording: OverviewWording): string {
  const [channel = 'other', ...others] = channels;
  return others.length === 0
    ? channelWord(channel, wording)
    : wording.text('overviewRest', { count: channels.length });
}

function toTable(
  caption: string,
  series: readonly Series[],
  totals: readonly number[],
  words: PeriodWords,
  wording: OverviewWording,
): TableView {
  const { locale, text } = wording;
  const write = (count: number | undefined) => writeNumber(count ?? 0, locale);
  return {
    caption,
    columns: [
      text('overviewPeriod'),
      text('overviewTotal'),
      ...series.map((one) => toLabel(one, wording)),
    ],
    rows: totals.flatMap((total, bin) =>
      total === 0
        ? []
        : [
            {
              bin,
              period: words.period(bin),
              cells: [write(total), ...series.map(({ counts }) => write(counts[bin]))],
            },
          ],
    ),
  };
}
