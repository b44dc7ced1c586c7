import type {
  JourneyEngagement,
  JourneyMeasure,
  JourneyStage,
  JourneyStep,
} from '@oxbow/model/journey';
import { readLink } from '@oxbow/model/link';
import { leadershipDimension, ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { codeExtremes } from '@oxbow/model/scoring';
import { writeNumber } from '../../element/number.js';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import { sides } from '../feelings.js';
import { signOf, type Formats } from '../formats.js';
import type { JourneyContent } from '../reading.js';
import type { FeltView } from '../stages/step-view-model.js';
import type { MeasureView, OpensView, StageFacts } from './fact.js';
import type { FactSetting } from './strings.js';

/** Words what else is known of each stage, by its id. */
export function toStageFacts(
  { journey }: JourneyContent,
  setting: FactSetting,
  formats: Formats,
): Map<string, StageFacts> {
  const { engagement = [], measures = [], stages, steps } = journey;
  const of = <Item extends { stage: string }>(list: readonly Item[], { id }: JourneyStage) =>
    list.filter(({ stage }) => stage === id);
  return new Map(
    stages.map((stage) => [
      stage.id,
      {
        engagement: sides.flatMap((side) => {
          const found = of(engagement, stage).find((one) => one.side === side);
          return found ? [toEngagement(found, setting, formats)] : [];
        }),
        measures: of(measures, stage).map((measure) =>
          toMeasure(journey.id, measure, steps, setting, formats),
        ),
      },
    ]),
  );
}

function toEngagement(
  { side, score }: JourneyEngagement,
  { locale, text }: FactSetting,
  { people }: Formats,
): FeltView {
  if ('withheld' in score) {
    const isAsked = score.withheld === 'protected';
    const why = text(isAsked ? 'withheld' : 'unasked');
    return {
      side,
      words: text('sideFelt', { side: text(side), felt: why }),
      figure: why,
      isAsked: false,
    };
  }
  // As in the radar: a mean at an end of the scale would give single answers away.
  const { value, bound } = codeExtremes(score.value);
  const whole = `${signOf(bound)}${writeNumber(Math.round(value) + 0, locale)}`;
  const figure = text('score', { score: whole });
  const felt = score.n === undefined ? figure : text('feltFrom', { figure, from: people(score.n) });
  return {
    side,
    words: text('sideFelt', { side: text(side), felt }),
    figure: felt,
    isAsked: true,
  };
}

/** The variants of `ox6`, whose dimensions have the same names. */
const variants = ['ox6', 'ox7', 'ox5', 'ox6l'];

function toMeasure(
  journey: string,
  measure: JourneyMeasure,
  steps: readonly JourneyStep[],
  { locale, text }: FactSetting,
  { named }: Formats,
): MeasureView {
  const { id, title, side, step, objective, dimension, link } = measure;
  const at = steps.find((one) => one.id === step);
  const notes: Piece[][] = [
    ...(side ? [toPieces(text('forSide', { side: text(side) }))] : []),
    ...(at ? [fillPieces(text('atStep'), { step: named(at.title) })] : []),
  ];
  const opens: OpensView[] = [];
  if (objective !== undefined)
    opens.push({
      words: toPieces(text('openObjective')),
      detail: { journey, measure: id, objective },
    });
  if (dimension) {
    const known = variants.includes(dimension.instrument)
      ? [...ox6Dimensions, leadershipDimension]
      : [];
    const name = known.find((one) => one.id === dimension.dimension)?.label ?? dimension.dimension;
    opens.push({
      words: toPieces(text('openDimension'), { name: toForeign(name, locale) }),
      detail: { journey, measure: id, ...dimension },
    });
  }
  return { title: [toForeign(title, locale)], link: readLink(link), notes, opens };
}
