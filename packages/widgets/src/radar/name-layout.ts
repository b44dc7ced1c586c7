import type { Piece } from '../element/wording.js';
import { isShown, scoreOf, type Comparison } from './comparison.js';
import { pointAt, reachBetween, round, type Frame, type Point } from './geometry.js';
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

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Longer names are told by the legend alone. */
const mostLetters = 24;
const height = 14;
/** From a mark to the words beside it. */
const distance = 9;

/**
 * Finds a place for the name of each series, beside one of its marks: within the ring, clear of all marks, words and
 * names. One for which there is none has its name in the legend alone.
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
    comparisons.map((comparison, index) => {
      const score = scoreOf(comparison, shape);
      return isShown(score) ? pointAt(frame, index, score.value) : undefined;
    });
  const points = new Map(drawn.map(({ mark }) => [mark, pointsOf(mark)]));
  const isPoint = (point: Point | undefined) => point !== undefined;
  const taken: Box[] = [
    ...words.map(({ text, x, y, anchor }) => boxOf(text, x, y, anchor)),
    ...[...points.values()].flatMap((each) => each.filter(isPoint).map(around)),
  ];
  const segments = [...points.values()].flatMap(segmentsOf);
  return drawn.flatMap(({ mark, name }) => {
    if (name.text.length > mostLetters) return [];
    const places = (points.get(mark) ?? [])
      .filter(isPoint)
      .flatMap((point) => placesBeside(point, name.text));
    const free = places.filter(
      ({ box }) =>
        Math.max(frame.center.x - box.left, box.right - frame.center.x) <=
          reachBetween(frame, box.top, box.bottom) - 2 &&
        !taken.some((other) => overlap(box, other)),
    );
    const best = free
      .map((place) => ({
        ...place,
        cost: segments.filter((line) => crosses(place.box, line)).length,
      }))
      .sort((one, other) => one.cost - other.cost)[0];
    // Through more lines than that no word is read with ease.
    if (!best || best.cost > 2) return [];
    taken.push(best.box);
    const { x, y, anchor } = best;
    return [
      { shape: mark, text: name.text, language: name.language, x: round(x), y: round(y), anchor },
    ];
  });
}

function placesBeside({ x, y }: Point, text: string) {
  return ([-11, 4.5, 19] as const).flatMap((dy) =>
    (['start', 'end'] as const).map((anchor) => {
      const side = anchor === 'start' ? distance : -distance;
      return { x: x + side, y: y + dy, anchor, box: boxOf(text, x + side, y + dy, anchor) };
    }),
  );
}

function boxOf(text: string, x: number, y: number, anchor: string): Box {
  const width = widthOf(text);
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - height, bottom: y + 5 };
}

function around({ x, y }: Point): Box {
  return { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function segmentsOf(points: readonly (Point | undefined)[]): [Point, Point][] {
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length];
    return point && next ? [[point, next] as [Point, Point]] : [];
  });
}

/** Whether a line goes through a box, looked at in steps as small as a letter. */
function crosses({ left, right, top, bottom }: Box, [from, to]: [Point, Point]): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > left && x < right && y > top && y < bottom;
  });
}
