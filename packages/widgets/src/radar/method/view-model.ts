import { countExcluded } from '@oxbow/model/asked-alike';
import type { Benchmark, FurtherSeries, Sampling } from '@oxbow/model/experience';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { Side } from '@oxbow/model/side';
import type { Translation } from '@oxbow/model/translation';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Comparison } from '../comparison.js';
import { isDated } from '../formats.js';
import { isBounded, joinNames } from '../sentence.js';
import type { MethodSetting } from './strings.js';

/** Says how it was measured: each a sentence or two. */
export function toMethod(
  profile: ReadProfile,
  comparisons: readonly Comparison[],
  setting: MethodSetting,
): Piece[][] {
  const { locale, text } = setting;
  const { benchmark, note, series = [] } = profile;
  const excluded = countExcluded(profile);
  const hasBenchmark = comparisons.some(({ benchmark: value }) => value !== undefined);
  const lines = [
    toStatus(profile, setting),
    excluded > 0 ? toPieces(text('excluded', { count: excluded })) : [],
    fillPieces(text('order'), { names: joinNames(comparisons.map(({ label }) => label)) }),
    comparisons.some(isBounded) ? toPieces(text('coded')) : [],
    ...sidesBySource.map((side) => toSampling(side, profile[side], setting)),
    ...series.flatMap((one) => toSeries(one, setting)),
    benchmark ? toBenchmark(benchmark, setting) : [],
    hasBenchmark && !benchmark ? toPieces(text('unknownBenchmark')) : [],
    ...toSources(profile, setting),
    note === undefined ? [] : [toForeign(note, locale)],
  ];
  return lines.filter((line) => line.length > 0);
}

const sidesBySource = ['employee', 'customer'] as const satisfies readonly Side[];

/** Instruments that ship with Oxbow, which no study has tested yet. */
const drafts = ['ox6', 'ox7', 'ox5', 'ox6l', 'maturity5'];

function toStatus({ instrument, status }: ReadProfile, { locale, text }: MethodSetting): Piece[] {
  if (status !== undefined) return toPieces(text('status'), { status: toForeign(status, locale) });
  const words = text('status', { status: text('notValidated') });
  return drafts.includes(instrument) ? toPieces(words) : [];
}

function toBenchmark({ date, label, n, side }: Benchmark, setting: MethodSetting): Piece[] {
  const { locale, now, text } = setting;
  const facts = [
    ...(n === undefined ? [] : [`n\u00a0=\u00a0${new Intl.NumberFormat(locale).format(n)}`]),
    toDate(date, locale),
    ...(isDated(date, now) ? [text('dated')] : []),
  ];
  const words = text(`${side}sBenchmark`, { facts: facts.join(', ') });
  return toPieces(words, { label: toForeign(label, locale) });
}

const ends = { census: 'Census', sample: 'Sample', open: 'Open' } as const;

function toSampling(side: Side, sampling: Sampling | undefined, { text }: MethodSetting): Piece[] {
  const method = sampling?.method;
  return method === undefined ? [] : toPieces(text(`${side}s${ends[method]}`));
}

/** Who was asked for a further series, when, and for figures of somebody else that nobody says whose they are. */
function toSeries(
  { date, kind, label: name, method, source }: FurtherSeries,
  { locale, now, text }: MethodSetting,
): Piece[][] {
  const label = toForeign(name, locale);
  const lines: string[] = [];
  if (method !== undefined) lines.push(text(`series${ends[method]}`));
  if (date !== undefined) {
    const facts = [toDate(date, locale), ...(isDated(date, now) ? [text('dated')] : [])];
    lines.push(text('seriesDate', { facts: facts.join(', ') }));
  }
  if (kind === 'external' && source === undefined) lines.push(text('unknownSource'));
  return lines.map((line) => toPieces(line, { label }));
}

/** Each source once, with the names of what is from it. */
function toSources(profile: ReadProfile, { locale, text }: MethodSetting): Piece[][] {
  const sources = new Map<string, { source: Piece; names: string[] }>();
  const add = (name: string, translation: Translation | undefined) => {
    if (translation === undefined) return;
    const source = toForeign(translation, locale);
    const names = [...(sources.get(source.text)?.names ?? []), name];
    sources.set(source.text, { source, names });
  };
  for (const side of sidesBySource) add(text(`${side}s`), profile[side]?.source);
  const { benchmark, series = [] } = profile;
  for (const one of series) add(toForeign(one.label, locale).text, one.source);
  if (benchmark) add(toForeign(benchmark.label, locale).text, benchmark.source);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return Array.from(sources.values(), ({ source, names }) =>
    toPieces(text('source'), { source, names: { text: list.format(names), foreign: true } }),
  );
}

/** A day in words; a year as it is. */
export function toDate(date: string, locale: string): string {
  // A year alone is no number to be grouped.
  if (!date.includes('-')) return date;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
