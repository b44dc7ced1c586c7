import { compareAsked, type StatedAsked } from '@oxbow/model/asked-alike';
import type { GroupScores } from '@oxbow/model/experience';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { Translation } from '@oxbow/model/translation';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import { compare, isShown, ofSeries, scoreOf, type SideScore } from '../comparison.js';
import { createFormats } from '../formats.js';
import { round, type Point } from '../geometry.js';
import { furtherShapes, markAt, type MarkShape } from '../marks.js';
import { joinNames } from '../sentence.js';
import { toScore, type ColumnView } from '../table-view-model.js';
import type { RadarView } from '../view-model.js';
import type { SlopeWording } from './strings.js';

/** One series in one dimension over the waves. */
export interface SlopeLine {
  shape: MarkShape;
  name: Piece;
  /** The `d` of a path, open where a wave has no score. */
  path: string;
  marks: string[];
  /** The scores one after the other. */
  scores: string;
  /** How many answered, where that is stated and changed. */
  numbers: string | undefined;
}

/** Everything that is shown over the waves. */
export interface SlopeView {
  /** What the waves are, and what to know of comparing them. */
  notes: Piece[][];
  viewBox: string;
  rows: { name: Piece; isChosen: boolean; lines: SlopeLine[] }[];
}

const size = { width: 160, height: 84, edge: 10 };
const arrow = ' → ';

interface Wave {
  name: Piece;
  asked: StatedAsked;
  dimensions: readonly GroupScores[];
}

/** Makes a small picture of each dimension, the earliest wave at the left. */
export function toSlopeView(
  profile: ReadProfile,
  { legend, table }: Pick<RadarView, 'legend' | 'table'>,
  wording: SlopeWording,
): SlopeView {
  const { locale } = wording;
  const { waves = [], wave = '', dimensions } = profile;
  const all: Wave[] = [...waves, { ...profile, wave }].map((one) => ({
    name: toWaveName(one.wave, wording),
    asked: one,
    dimensions: one.dimensions,
  }));
  const compared = all.map((one) => compare(profile, locale, undefined, one.dimensions));
  const series = legend.filter(({ mark }) => mark !== 'benchmark');
  return {
    notes: toNotes(all, wording),
    viewBox: `0 0 ${size.width} ${size.height}`,
    rows: dimensions.map(({ id }, index) => {
      const { name = { text: id, foreign: true }, isChosen = false } = table.rows[index] ?? {};
      const given = all.map((one) => one.dimensions.find((each) => each.id === id));
      const lines = series.flatMap((column) => {
        const { mark } = column;
        if (!mark) return [];
        const scores = compared.map((one) => {
          const comparison = one[index];
          return comparison ? scoreOf(comparison, mark) : unstated;
        });
        const numbers = given.map((one) => numberOf(one, profile, mark));
        return scores.some((score) => isShown(score) || score.withheld === 'protected')
          ? [toLine(column, mark, scores, toNumbers(numbers, wording), wording)]
          : [];
      });
      return { name, isChosen, lines };
    }),
  };
}

const unstated: SideScore = { withheld: 'unstated' };

function toWaveName(wave: Translation, { locale }: SlopeWording): Piece {
  const name = toForeign(wave, locale);
  return name.text === '' ? { text: '…', foreign: false } : name;
}

function toNotes(waves: readonly Wave[], { text }: SlopeWording): Piece[][] {
  const pairs = waves.slice(1).map((after, index) => ({ before: waves[index] ?? after, after }));
  const compared = pairs.map(({ before, after }) => compareAsked(before.asked, after.asked));
  const changes = pairs.flatMap(({ before, after }, index) => {
    const asked = compared[index];
    if (asked !== 'revised' && asked !== 'struck') return [];
    const words = text(asked === 'revised' ? 'slopeChanged' : 'slopeStruck');
    return [toPieces(words, { before: before.name, after: after.name })];
  });
  if (compared.includes('unstated')) changes.push(toPieces(text('slopeUnstated')));
  const names = joinNames(waves.map(({ name }) => name));
  return [fillPieces(text('slopeWaves'), { names }), ...changes, toPieces(text('slopeNote'))];
}

function toLine(
  { name }: ColumnView,
  shape: MarkShape,
  scores: readonly SideScore[],
  numbers: string | undefined,
  wording: SlopeWording,
): SlopeLine {
  const formats = createFormats(wording.locale);
  const points = scores.map((score, index) =>
    isShown(score) ? pointOf(index, scores.length, score.value) : undefined,
  );
  const words = scores.map((score) => toScore(score, formats, wording).words);
  return {
    ...{ shape, name, numbers },
    path: points
      .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`)
      .join(''),
    marks: points.flatMap((point) => (point ? [markAt(shape, point)] : [])),
    // The same reason throughout is said once.
    scores: scores.some(isShown) || new Set(words).size > 1 ? words.join(arrow) : `${words[0]}`,
  };
}

function pointOf(index: number, count: number, score: number): Point {
  const { width, height, edge } = size;
  const share = index / Math.max(1, count - 1);
  return {
    x: round(edge + share * (width - 2 * edge)),
    y: round(height - edge - (score / 100) * (height - 2 * edge)),
  };
}

function numberOf(
  group: GroupScores | undefined,
  { series = [] }: ReadProfile,
  shape: MarkShape,
): number | undefined {
  const id = series[furtherShapes.findIndex((one) => one === shape)]?.id;
  const score =
    shape === 'customer' || shape === 'employee' ? group?.[shape] : ofSeries(group ?? {}, id ?? '');
  return score && 'value' in score ? score.n : undefined;
}

function toNumbers(
  numbers: readonly (number | undefined)[],
  { locale, text }: SlopeWording,
): string | undefined {
  const stated = numbers.filter((one) => one !== undefined);
  if (new Set(stated).size < 2) return undefined;
  const format = new Intl.NumberFormat(locale);
  const words = numbers.map((one) => (one === undefined ? '–' : format.format(one)));
  return text('slopeNumbers', { numbers: words.join(arrow) });
}
