import type { Benchmark, Sampling } from '@oxbow/model/experience';
import { leastGap } from '@oxbow/model/gap';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { Side } from '@oxbow/model/side';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { Comparison } from './comparison.js';
import { isBounded } from './sentence.js';
import type { RadarWording } from './strings.js';

/** For whom it is written, and when. */
export interface Setting extends RadarWording {
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/** Says how it was measured: each a sentence or two. */
export function toMethod(
  profile: ReadProfile,
  comparisons: readonly Comparison[],
  wording: Setting,
): Piece[][] {
  const { locale, text } = wording;
  const { benchmark, note, threshold } = profile;
  const lines = [
    [text('threshold', { count: threshold }), text('rule', { least: leastGap })],
    comparisons.some(isBounded) ? [text('coded')] : [],
  ].map((sentences) => toPieces(sentences.join(' ')));
  const hasBenchmark = comparisons.some(({ benchmark: value }) => value !== undefined);
  if (benchmark) lines.push(toBenchmark(benchmark, wording));
  else if (hasBenchmark) lines.push(toPieces(text('unknownBenchmark')));
  lines.push(toSampling('employee', profile.employee, wording));
  lines.push(toSampling('customer', profile.customer, wording));
  if (note !== undefined) lines.push([toForeign(note, locale)]);
  return lines.filter((line) => line.length > 0);
}

function toBenchmark(benchmark: Benchmark, wording: Setting): Piece[] {
  const { locale, now, text } = wording;
  const { date, label, n, side, source } = benchmark;
  const facts = [
    ...(n === undefined ? [] : [`n = ${new Intl.NumberFormat(locale).format(n)}`]),
    toDate(date, locale),
    ...(isDated(date, now) ? [text('dated')] : []),
  ];
  return toPieces(text(`${side}sBenchmark`, { facts: facts.join('; ') }), {
    label: toForeign(label, locale),
    source: toForeign(source, locale),
  });
}

function toSampling(side: Side, sampling: Sampling | undefined, wording: Setting): Piece[] {
  const { locale, text } = wording;
  const ends = { census: 'Census', sample: 'Sample', open: 'Open' } as const;
  const { method, source } = sampling ?? {};
  const how = method === undefined ? [] : toPieces(text(`${side}s${ends[method]}`));
  if (source === undefined) return how;
  const who = toPieces(text(`${side}sSource`), { source: toForeign(source, locale) });
  return how.length === 0 ? who : [...how, { text: ' ', foreign: false }, ...who];
}

function toDate(date: string, locale: string): string {
  // A year alone is no number to be grouped.
  if (!date.includes('-')) return date;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** Older than 24 months; a year alone counts to its end. */
function isDated(date: string, now: number): boolean {
  const [year = NaN, month = 12, day = 31] = date.split('-').map(Number);
  return Date.UTC(year + 2, month - 1, day + 1) <= now;
}
