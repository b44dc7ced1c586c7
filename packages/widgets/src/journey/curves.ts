import type { Translation } from '@oxbow/model/translation';
import type { Side } from '@oxbow/model/side';
import { createFindFeeling, sidesOf, type Feeling } from './feelings.js';
import type { JourneyContent } from './reading.js';

/** A point of a curve. */
export interface CurvePoint {
  /** What it is of: a stage as a whole, or a step where only its steps were asked about. */
  title: Translation;
  /** 1 to 5. */
  value: number;
  bound: Feeling['bound'];
  isMoment: boolean;
  /** Its place within the column of its stage, 0 to 1, in the direction of reading. */
  at: number;
}

/** The points of one side, stage by stage; none where nobody was asked. */
export type CurvePoints = CurvePoint[][];

/** The curve of one side. */
export interface Curve {
  side: Side;
  points: CurvePoints;
}

/** Finds the points of each side that the journey is about. */
export function toCurves(content: JourneyContent): Curve[] {
  const { stages, steps } = content.journey;
  const find = createFindFeeling(content);
  return sidesOf(content).map((side) => ({
    side,
    points: stages.map(({ id, title }): CurvePoint[] => {
      const own = steps.filter(({ stage }) => stage === id);
      const isMoment = own.some(({ moment }) => moment?.includes(side));
      const { value, bound } = find(side, id);
      if (value !== null) return [{ title, value, bound, isMoment, at: 0.5 }];
      const felt = own.flatMap((step) => {
        const { value, bound } = find(side, id, step.id);
        return value === null ? [] : [{ step, value, bound }];
      });
      return felt.map(({ step, value, bound }, index) => ({
        title: step.title,
        value,
        bound,
        isMoment: step.moment?.includes(side) ?? false,
        at: (index + 1) / (felt.length + 1),
      }));
    }),
  }));
}
