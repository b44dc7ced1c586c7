/** A line of moods in a box of 100 by 24, from the oldest to the latest. */
export interface TrendLine {
  /** As SVG has them. */
  points: string;
  /** Where the latest stands. */
  last: { x: string; y: string };
}

const [width, height] = [100, 24];

/**
 * Places moods one beside the other, whatever time lies between them.
 * @param values two or more, from −1 at the bottom to 1 at the top
 */
export function toTrendLine(values: readonly number[]): TrendLine | undefined {
  const places = values.map((value, index) => ({
    x: ((width * index) / (values.length - 1)).toFixed(1),
    y: ((height * (1 - value)) / 2).toFixed(1),
  }));
  const last = places.at(-1);
  if (!last || places.length < 2) return undefined;
  return { points: places.map(({ x, y }) => `${x},${y}`).join(' '), last };
}
