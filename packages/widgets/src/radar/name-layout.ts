import type { Piece } from '../element/wording.js';
import { isShown, scoreOf, type Comparison } from './comparison.js';
import { pointAt, reachBetween, round, type Frame, type Point } from './geometry.js';
import { areApart, type Box } from './label-layout.js';
import { widthOf } from './label-lines.js';
import type { MarkShape } from './marks.js';

/** The name of a series, written inside the figure. */
export interface NameView {
  shape: MarkShape;
  text: string;
  language: string | undefined;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Longer names are told by the legend alone. */
const mostLetters = 24;
const height = 14;
/** From a mark to the words beside it. */
const distance = 9;

/**
 * Finds a place for the name of each series, beside one of its marks: within the ring, clear of all marks, words and
 * names, where it can on the outer side, where fewer lines are. One for which there is none has its name in the legend alone.
 * @param words what is written inside the figure already
 */
export function placeNames(
  comparisons: readonly Comparison[],
  series: readonly { mark?: MarkShape | undefined; name: Piece }[],
  frame: Frame,
  words: readonly { text: string; x: number; y: number; anchor: string }[],
): NameView[] {
  const drawn = series.flatMap(({ mark, name }) => (mark ? [{ mark, name }] : []));
  const pointsOf = (shape: MarkShape) =>
    comparisons.flatMap((comparison, index) => {
      const score = scoreOf(comparison, shape);
      return isShown(score) ? [pointAt(frame, index, score.value)] : [];
    });
  const taken: Box[] = [
    ...words.map(({ text, x, y, anchor }) => boxOf(text, x, y, anchor)),
    ...drawn.flatMap(({ mark }) => pointsOf(mark).map(around)),
  ];
  const isFree = ({ box }: { box: Box }) =>
    Math.max(frame.center.x - box.left, box.right - frame.center.x) <=
      reachBetween(frame, box.top, box.bottom) - 2 && taken.every((other) => areApart(box, other));
  return drawn.flatMap(({ mark, name: { text, language } }) => {
    if (text.length > mostLetters) return [];
    const points = pointsOf(mark);
    const beside = (isOuter: boolean) =>
      points.flatMap((point) => placesBeside(point, text, point.x >= frame.center.x === isOuter));
    const place = [...beside(true), ...beside(false)].find(isFree);
    if (!place) return [];
    const { x, y, anchor, box } = place;
    taken.push(box);
    return [{ shape: mark, text, language, x: round(x), y: round(y), anchor }];
  });
}

function placesBeside({ x, y }: Point, text: string, isRight: boolean) {
  const anchor = isRight ? ('start' as const) : ('end' as const);
  const from = x + (isRight ? distance : -distance);
  return [4.5, -11, 19].map((dy) => {
    return { x: from, y: y + dy, anchor, box: boxOf(text, from, y + dy, anchor) };
  });
}

function boxOf(text: string, x: number, y: number, anchor: string): Box {
  const width = widthOf(text);
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - height, bottom: y + 5 };
}

function around({ x, y }: Point): Box {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
}
