import type { Benchmark, DimensionScores, Score } from '@oxbow/model/experience';
import { gapFrom } from '@oxbow/model/gap';
import { ox6Practice } from '@oxbow/model/ox6-practice';
import { fewestForReliability, toReliabilityBand } from '@oxbow/model/reliability';
import { codeExtremes } from '@oxbow/model/scoring';
import type { Side } from '@oxbow/model/side';
import type { Translation } from '@oxbow/model/translation';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import { createFormats } from '../formats.js';
import type { PictureContent } from '../pictures.js';
import { toName, type ColumnView } from '../table-view-model.js';
import { speakRow } from './row-words.js';
import type { DetailsWording } from './strings.js';

/** Words with an address they lead to, where there is one. */
export interface LinkedName {
  name: Piece;
  link: string | undefined;
}

/** Everything else that is known of one dimension. */
export interface DetailsView {
  /** The whole row in words. */
  spoken: string;
  /** One measure, mirrored for each side. */
  practice: { side: ColumnView; words: Piece }[];
  objectives: (LinkedName & { moments: LinkedName[] })[];
  /** Said before the moments of an objective. */
  momentsOf: string;
  /** How each side compares with the benchmark; its heading names it. */
  compared: { heading: Piece[]; lines: string[] } | undefined;
  /** How well its statements measure one thing. */
  reliability: string[];
  headings: Record<'practice' | 'objectives' | 'reliability', string>;
}

const sidesInOrder = ['employee', 'customer'] as const satisfies readonly Side[];

/** Makes what else there is to know of the dimension that is chosen. */
export function toDetailsView(
  { profile, view, least, chosen = 0 }: PictureContent,
  wording: DetailsWording,
): DetailsView {
  const { locale, text } = wording;
  const row = profile.dimensions[chosen];
  const { objectives = [] } = row ?? {};
  return {
    spoken: speakRow(view.table, chosen, wording),
    practice: row ? toPractice(profile.instrument, row, wording) : [],
    objectives: objectives.map(({ title, link, moments = [] }) => ({
      ...toLinked(title, link, locale),
      moments: moments.map((moment) => toLinked(moment.title, moment.link, locale)),
    })),
    momentsOf: text('moments'),
    compared: row && toCompared(row, profile.benchmark, least, wording),
    reliability: row ? toReliability(row, wording) : [],
    headings: {
      practice: text(row?.practice ? 'practice' : 'shippedPractice'),
      objectives: text('objectives'),
      reliability: text('reliability'),
    },
  };
}

function toLinked(title: Translation, link: string | undefined, locale: string): LinkedName {
  return { name: toForeign(title, locale), link };
}

/** The variants of `ox6` share what is done about their dimensions. */
const variants = ['ox6', 'ox7', 'ox5', 'ox6l'];

function toPractice(
  instrument: string,
  { id, practice }: DimensionScores,
  { locale, text }: DetailsWording,
): DetailsView['practice'] {
  const shipped = variants.includes(instrument) ? ox6Practice[id]?.practice : undefined;
  return sidesInOrder.flatMap((side) => {
    const words = (practice ?? shipped)?.[side];
    if (words === undefined) return [];
    return [
      { side: { mark: side, name: toName(text(`${side}s`)) }, words: toForeign(words, locale) },
    ];
  });
}

/** Of the side that the benchmark is about. */
function toCompared(
  row: DimensionScores,
  benchmark: Benchmark | undefined,
  least: number | undefined,
  { locale, text }: DetailsWording,
): DetailsView['compared'] {
  if (!benchmark || row.benchmark === undefined) return undefined;
  const { side } = benchmark;
  const market = typeof row.benchmark === 'number' ? { value: row.benchmark } : row.benchmark;
  const gap = gapFrom(row[side], market, least === undefined ? {} : { least });
  if (!gap) return undefined;
  const { whole } = createFormats(locale);
  const name = text(`${side}s`);
  const heading = toPieces(text('compared'), { label: toForeign(benchmark.label, locale) });
  if (!gap.interval) return { heading, lines: [text('untestedBenchmark', { side: name })] };
  if (!gap.named) return { heading, lines: [text('levelBenchmark', { side: name })] };
  if (isBounded(row[side]) || isBounded(market)) {
    // An interval, or an exact distance, would tell what the bound hides.
    const key = gap.value > 0 ? 'aboveBenchmarkAtLeast' : 'belowBenchmarkAtLeast';
    const words = text(key, { side: name, count: Math.round(Math.abs(gap.value)) });
    return { heading, lines: [words] };
  }
  const { low, high } = gap.interval;
  const ends = [Math.abs(low), Math.abs(high)].sort((one, other) => one - other);
  const words = text(gap.value > 0 ? 'aboveBenchmark' : 'belowBenchmark', {
    ...{ side: name, count: Math.round(Math.abs(gap.value)) },
    ...{ low: whole(ends[0] ?? 0), high: whole(ends[1] ?? 0) },
  });
  return { heading, lines: [words] };
}

function isBounded(score: Score | undefined): boolean {
  return score !== undefined && 'value' in score && codeExtremes(score.value).bound !== undefined;
}

function toReliability(
  { reliability = {} }: DimensionScores,
  { locale, text }: DetailsWording,
): string[] {
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
  });
  const whole = new Intl.NumberFormat(locale);
  const shown = sidesInOrder.flatMap((side) => {
    const one = reliability[side];
    return one && one.n >= fewestForReliability ? [{ side, ...one }] : [];
  });
  const lines = shown.map(({ side, n, alpha }) =>
    text('alpha', {
      ...{
        side: text(`${side}s`),
        n: whole.format(n),
        alpha: format.format(alpha).replace('-', '\u2212'),
      },
      band: text(toReliabilityBand(alpha)),
    }),
  );
  return shown.some(({ alpha }) => alpha < 0.7) ? [...lines, text('lowAlpha')] : lines;
}
