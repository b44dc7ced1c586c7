import type { Series } from '@oxbow/model/series';
import type { Standing } from '@oxbow/model/series-standing';
import type { ScoreCardWording } from './strings.js';

/** The line of the scores, in a box of 100 by 24; its figures stand in the table. */
export interface TrendView {
  label: string;
  /** Points of the line as SVG has them; one line for each run of periods with a score. */
  lines: string[];
  /** Where the last score stands. */
  last: { x: string; y: string };
}

const [width, height] = [100, 24];

/** Makes the line, of two scores or more; a period without a score is a gap. */
export function toTrend(
  { type }: Series,
  standings: readonly Standing[],
  { text }: ScoreCardWording,
): TrendView | undefined {
  const [low, high] = type === 'nps' || type === 'enps' ? [-100, 100] : [0, 100];
  const places = standings.map(({ score }, index) =>
    score === null
      ? undefined
      : {
          x: ((width * index) / Math.max(standings.length - 1, 1)).toFixed(1),
          y: (height - (height * (score - low)) / (high - low)).toFixed(1),
        },
  );
  const known = places.filter((place) => place !== undefined);
  const last = known.at(-1);
  if (!last || known.length < 2) return undefined;
  const runs: string[][] = [[]];
  for (const place of places) {
    if (place) runs.at(-1)?.push(`${place.x},${place.y}`);
    else runs.push([]);
  }
  const lines = runs.filter((run) => run.length > 1).map((run) => run.join(' '));
  return { label: text('trend'), lines, last };
}
