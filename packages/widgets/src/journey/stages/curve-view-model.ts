import type { Side } from '@oxbow/model/side';
import type { Curve, CurvePoint } from '../curves.js';
import type { Formats } from '../formats.js';

/** The line of one side through one column, as SVG attributes: x and y in percent of the column. */
export interface CurveSegment {
  x1: string;
  y1: string;
  x2: string;
  y2: string;
}

export interface CurveMark {
  x: string;
  y: string;
  value: string;
  /** Whether its value is written above it. */
  isAbove: boolean;
  isMoment: boolean;
}

/** What of both curves lies in the column of one stage. */
export type CurveCell = { side: Side; segments: CurveSegment[]; marks: CurveMark[] }[];

/** Top and bottom of the scale, in percent of the height. */
const [top, bottom] = [20, 76];

/** Where a value of the scale lies, in percent of the height. */
const heightOf = (value: number): number => bottom - ((value - 1) / 4) * (bottom - top);

/** The values that the axis names, and where they lie. */
export const axisValues = [5, 3, 1].map((value) => ({ value, y: percent(heightOf(value)) }));

/**
 * Cuts the curves into the columns of their stages, which are all of one width: a line from a stage to the next one meets their
 * border at a height that follows from it. Where nobody was asked the line has a gap.
 */
export function toCurveCells(
  curves: readonly Curve[],
  stages: number,
  { felt }: Formats,
): CurveCell[] {
  return Array.from({ length: stages }, (_, index): CurveCell =>
    curves.map(({ side, points }) => {
      const here = points[index] ?? [];
      const way = [points[index - 1]?.at(-1), ...here, points[index + 1]?.[0]];
      const places = way.map((point, place) => {
        const shift = place === 0 ? -1 : place === way.length - 1 ? 1 : 0;
        return point && { x: point.at + shift, y: heightOf(point.value) };
      });
      const other = curves.find((one) => one.side !== side)?.points[index] ?? [];
      return {
        side,
        segments:
          here.length === 0
            ? []
            : places.slice(1).flatMap((to, place) => toSegment(places[place], to) ?? []),
        marks: here.map(({ at, value, bound, isMoment }) => ({
          x: percent(at * 100),
          y: percent(heightOf(value)),
          value: felt(value, bound),
          isAbove: isHigher(side, value, nearest(other, at)),
          isMoment,
        })),
      };
    }),
  );
}

interface Place {
  x: number;
  y: number;
}

/** The part of a line that lies within the column. */
function toSegment(from: Place | undefined, to: Place | undefined): CurveSegment | undefined {
  if (!from || !to) return undefined;
  const at = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const [start, end] = [Math.max(0, from.x), Math.min(1, to.x)];
  return {
    x1: percent(start * 100),
    y1: percent(at(start)),
    x2: percent(end * 100),
    y2: percent(at(end)),
  };
}

function nearest(points: readonly CurvePoint[], at: number): number | undefined {
  const [first] = [...points].sort((one, two) => Math.abs(one.at - at) - Math.abs(two.at - at));
  return first?.value;
}

/** The higher one is written above; of two that are alike, that of the customers. */
function isHigher(side: Side, value: number, other: number | undefined): boolean {
  if (other === undefined) return true;
  return side === 'customer' ? value >= other : value > other;
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}
