import { directionOf, pointAt, reachBetween, round, type Frame } from './geometry.js';
import { toLines, widestOf } from './label-lines.js';

/** A label of the figure: its lines, and where the first of them is written. */
export interface PlacedLabel {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  x: number;
  /** The line that the letters of the first line stand on. */
  y: number;
  /** The room that is kept for it. */
  box: Box;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const lineHeight = 15;
/** From the upper edge of a line to where its letters stand. */
const ascent = 11.5;
/** Kept free between a label and the ring, and between labels. */
const gap = 8;
const apart = 5;
/** Kept free at the edge, for fonts that are wider still. */
const margin = 3;
const mostLines = 4;

/**
 * Places the name of each dimension around the ring: beside its corner where it fits, else above or below it. No label
 * touches the ring, another label, or the edge of the figure.
 * @param width of the whole figure, whose middle is that of the ring
 */
export function placeLabels(frame: Frame, width: number, labels: readonly string[]): PlacedLabel[] {
  const inner = width - 2 * margin;
  const placed: (PlacedLabel | undefined)[] = labels.map(() => undefined);
  const put = (index: number) => {
    const others = placed.filter((label) => label !== undefined).map(({ box }) => box);
    placed[index] = placeLabel(frame, inner, { index, label: labels[index] ?? '', others });
  };
  // From the middle of each side outwards, so that what has to make room goes where there is some.
  labels
    .map((_, index) => ({ index, height: Math.abs(directionOf(frame, index).y) }))
    .sort((one, other) => one.height - other.height)
    .forEach(({ index }) => put(index));
  return placed.filter((label) => label !== undefined);
}

interface Wish {
  index: number;
  label: string;
  others: readonly Box[];
}

function placeLabel(frame: Frame, width: number, wish: Wish): PlacedLabel {
  const isUpright = directionOf(frame, wish.index).x === 0;
  const most = isUpright ? width * 0.75 : width / 2 - apart;
  const tries = (['spaces', 'hyphens'] as const)
    .flatMap((breaks) =>
      Array.from({ length: mostLines }, (_, lines) => toLines(wish.label, most, lines + 1, breaks)),
    )
    .filter((lines) => lines !== undefined);
  const candidates = tries.map((lines) =>
    isUpright ? placeUpright(frame, lines, wish) : placeBeside(frame, width, lines, wish),
  );
  return candidates.reduce((best, one) => (one.cost < best.cost ? one : best)).label;
}

interface Candidate {
  label: PlacedLabel;
  /** How far it had to move, and how many lines it takes. */
  cost: number;
}

/** At the top and at the bottom: centred, and as near as those beside it allow. */
function placeUpright(frame: Frame, lines: string[], { index, others }: Wish): Candidate {
  const { x, y } = pointAt(frame, index, 100);
  const isTop = y < frame.center.y;
  const half = widestOf(lines) / 2;
  const height = lines.length * lineHeight;
  const wanted = isTop ? y - gap - height : y + gap;
  const box = moveClear(wanted, isTop, others, (top) => ({
    left: x - half,
    right: x + half,
    top,
    bottom: top + height,
  }));
  return { label: toLabel(lines, 'middle', x, box), cost: costOf(box.top - wanted, lines) };
}

/** At a side: moved up, or down in the lower half, until neither the ring nor another label is in its way. */
function placeBeside(
  frame: Frame,
  width: number,
  lines: string[],
  { index, others }: Wish,
): Candidate {
  const corner = pointAt(frame, index, 100);
  const isRight = corner.x > frame.center.x;
  const isUpper = corner.y < frame.center.y - 1;
  const reach = Math.abs(corner.x - frame.center.x);
  const size = { width: widestOf(lines), height: lines.length * lineHeight };
  // Where the room beside the corner is too narrow the label keeps to the edge and reaches in over or under the corner.
  const free = Math.min(reach + gap, width / 2 - size.width);
  const [left, right] = isRight
    ? [frame.center.x + free, frame.center.x + free + size.width]
    : [frame.center.x - free - size.width, frame.center.x - free];
  const wanted = corner.y - size.height / 2;
  const box = moveClear(wanted, isUpper, others, (top) => {
    const bottom = top + size.height;
    const isClear = reachBetween(frame, top - gap / 2, bottom + gap / 2) + gap / 2 <= free;
    return isClear ? { left, right, top, bottom } : undefined;
  });
  const isAtEdge = free < reach + gap;
  const [anchor, x] =
    isRight === isAtEdge ? (['end', box.right] as const) : (['start', box.left] as const);
  return { label: toLabel(lines, anchor, x, box), cost: costOf(box.top - wanted, lines) };
}

/** The first place from the wanted height on where nothing is in the way. */
function moveClear(
  wanted: number,
  isUpwards: boolean,
  others: readonly Box[],
  boxAt: (top: number) => Box | undefined,
): Box {
  for (let top = wanted; ; top += isUpwards ? -1 : 1) {
    const box = boxAt(top);
    if (box && others.every((other) => areApart(box, other))) return box;
  }
}

/** Whether there is some room between two boxes. */
export function areApart(one: Box, other: Box): boolean {
  return (
    one.right + apart <= other.left ||
    other.right + apart <= one.left ||
    one.bottom + apart <= other.top ||
    other.bottom + apart <= one.top
  );
}

function costOf(moved: number, lines: readonly string[]): number {
  // What is cut takes all the lines that there are.
  if (lines.at(-1)?.endsWith('…')) return Math.abs(moved) + 1000 - lines.length * 100;
  const broken = lines.slice(0, -1).filter((line) => line.endsWith('-')).length;
  return Math.abs(moved) + lines.length * 4 + broken * 30;
}

function toLabel(lines: string[], anchor: PlacedLabel['anchor'], x: number, box: Box): PlacedLabel {
  return { lines, anchor, x: round(x), y: round(box.top + ascent), box };
}
