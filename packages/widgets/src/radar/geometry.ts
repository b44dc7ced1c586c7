/** A place in the figure, in its units. */
export interface Point {
  x: number;
  y: number;
}

/** A regular polygon that stands on no side: its first corner points up, the others follow clockwise. */
export interface Frame {
  /** How many corners: one for each dimension. */
  axes: number;
  center: Point;
  /** From the centre to a corner, where 100 lies. */
  radius: number;
}

/** The direction of an axis, as the sine and cosine of it. Exact where it is upright, so that texts there are centred. */
export function directionOf({ axes }: Pick<Frame, 'axes'>, index: number): Point {
  const angle = (2 * Math.PI * index) / axes;
  const exact = (value: number) => (Math.abs(value) < 1e-9 ? 0 : value);
  return { x: exact(Math.sin(angle)), y: exact(-Math.cos(angle)) };
}

/** Where a score lies on its axis. */
export function pointAt(frame: Frame, index: number, score: number): Point {
  const { x, y } = directionOf(frame, index);
  const length = (frame.radius * score) / 100;
  return { x: round(frame.center.x + x * length), y: round(frame.center.y + y * length) };
}

/** Half the width of the strokes at the ends of an interval: they are seen on both sides of the widest mark. */
const barEnd = 8;

/** The interval of a score on its axis, with a stroke across at each end, as the `d` of a path. */
export function intervalAt(frame: Frame, index: number, low: number, high: number): string {
  const { x, y } = directionOf(frame, index);
  const ends = [low, high].map((score) => pointAt(frame, index, score));
  const across = ends.map((end) => {
    const from = { x: end.x - y * barEnd, y: end.y + x * barEnd };
    return `M${round(from.x)} ${round(from.y)}l${round(2 * barEnd * y)} ${round(-2 * barEnd * x)}`;
  });
  return `M${ends.map((end) => `${end.x} ${end.y}`).join('L')}${across.join('')}`;
}

/** All corners of the ring that a score makes. */
export function ringAt(frame: Frame, score: number): Point[] {
  return Array.from({ length: frame.axes }, (_, index) => pointAt(frame, index, score));
}

/**
 * The outline of a series, as the `d` of a path: from corner to corner where both have a score, open where one has none.
 * @param scores one for each axis; `undefined` leaves the outline open there
 * @returns an empty text where no two neighbours have a score
 */
export function outlineOf(frame: Frame, scores: readonly (number | undefined)[]): string {
  const { axes } = frame;
  const isWhole = scores.every((score) => score !== undefined);
  // Begun behind a hole, so that a line over the top is drawn in one go and its dashes do not start anew there.
  const hole = scores.indexOf(undefined);
  let path = '';
  let isOpen = false;
  for (let step = 0; step <= axes; step += 1) {
    const index = (hole + 1 + step) % axes;
    const [score, before] = [scores[index], scores[(index - 1 + axes) % axes]];
    if (step === axes) return isWhole ? `${path}Z` : path;
    if (score === undefined || (before === undefined && scores[(index + 1) % axes] === undefined)) {
      isOpen = false;
      continue;
    }
    const { x, y } = pointAt(frame, index, score);
    path += `${isOpen ? 'L' : 'M'}${x} ${y}`;
    isOpen = true;
  }
  return path;
}

/** Half the width of the outermost ring at its widest between two heights; below 0 where it does not reach. */
export function reachBetween(frame: Frame, top: number, bottom: number): number {
  const corners = ringAt(frame, 100);
  const from = Math.min(...corners.map(({ y }) => y));
  const to = Math.max(...corners.map(({ y }) => y));
  if (bottom <= from || top >= to) return -1;
  const heights = [top, bottom, ...corners.map(({ y }) => y)].filter(
    (y) => y >= Math.max(top, from) && y <= Math.min(bottom, to),
  );
  return Math.max(...heights.map((y) => reachAt(corners, frame.center, y)));
}

function reachAt(corners: readonly Point[], center: Point, y: number): number {
  return corners.reduce((most, corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [high, low] = corner.y < next.y ? [corner, next] : [next, corner];
    if (y < high.y || y > low.y) return most;
    const share = low.y === high.y ? 0 : (y - high.y) / (low.y - high.y);
    const ends = [corner.x, next.x].map((x) => Math.abs(x - center.x));
    const x = Math.abs(high.x + (low.x - high.x) * share - center.x);
    return Math.max(most, low.y === high.y ? Math.max(...ends) : x);
  }, 0);
}

/** What an SVG attribute needs to know: tenths. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
