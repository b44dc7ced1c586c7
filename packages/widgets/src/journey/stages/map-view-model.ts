import type { JourneyLane, JourneyStep } from '@oxbow/model/journey';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import {
  channelWord,
  joinParts,
  type FeltView,
  type LaneView,
  type StepView,
} from './step-view-model.js';
import { createFormats } from '../formats.js';
import type { JourneyContent } from '../reading.js';
import type { StagesView } from './view-model.js';
import type { StagesSetting } from './strings.js';

/** A row of one who takes part. */
export interface LaneRow {
  lane: LaneView;
  /** Whether the line of visibility lies above it. */
  isBelowLine: boolean;
  /** For each stage what is done there. */
  cells: StepView[][];
}

/** A row of figures of one side. */
export interface FigureRow {
  label: string;
  /** For each stage; nothing where nobody says it. */
  cells: (FeltView | undefined)[];
}

/** Everything that only the map shows. */
export interface MapView {
  caption: Piece[];
  /** How much room it takes, for who prints it. */
  size: 'few' | 'some' | 'many' | 'most';
  experience: FigureRow[];
  lanes: LaneRow[];
  engagement: FigureRow[];
  hasMeasures: boolean;
}

const order: readonly JourneyLane['side'][] = ['customer', 'employee', 'backstage'];

/** Makes what only the map shows: the same, lane by lane. */
export function toMapView(
  view: Pick<StagesView, 'stages' | 'lanes'>,
  { journey }: JourneyContent,
  setting: StagesSetting,
): MapView {
  const { locale, text } = setting;
  const { stages } = view;
  const steps = new Map(journey.steps.map((step) => [step.id, step]));
  const lanes = order.flatMap((side) => view.lanes.filter((lane) => lane.side === side));
  const firstBelow = lanes.findIndex(({ side }) => side !== 'customer');
  const received = (step: StepView) => toReceived(step, steps.get(step.id)!, view.lanes, setting);
  const figures = (
    key: 'experienceOf' | 'engagementOf',
    of: (stage: StagesView['stages'][number]) => readonly FeltView[],
  ): FigureRow[] =>
    (['customer', 'employee'] as const).flatMap((side) => {
      const cells = stages.map((stage) => of(stage).find((one) => one.side === side));
      return cells.some((cell) => cell) ? [{ label: text(key, { side: text(side) }), cells }] : [];
    });
  return {
    caption: toPieces(text('mapCaption'), { title: toForeign(journey.title, locale) }),
    size:
      stages.length <= 4
        ? 'few'
        : stages.length <= 7
          ? 'some'
          : stages.length <= 11
            ? 'many'
            : 'most',
    experience: figures('experienceOf', ({ felt }) => felt),
    lanes: lanes.map((lane, index) => ({
      lane,
      isBelowLine: index > 0 && index === firstBelow,
      cells: stages.map((stage) =>
        stage.steps.flatMap((step) => {
          if (step.lane.id === lane.id) return [step];
          return steps.get(step.id)?.receiver === lane.id ? [received(step)] : [];
        }),
      ),
    })),
    engagement: figures('engagementOf', ({ facts }) => facts?.engagement ?? []),
    hasMeasures: stages.some(({ facts }) => facts?.measures.length),
  };
}

/** A dialogue as the other one has it. */
function toReceived(
  view: StepView,
  { title, receiverTitle, receiver, channel }: JourneyStep,
  lanes: readonly LaneView[],
  setting: StagesSetting,
): StepView {
  const { named } = createFormats(setting);
  return {
    ...view,
    lane: lanes.find(({ id }) => id === receiver) ?? view.lane,
    title: receiverTitle === undefined ? view.title : [toForeign(receiverTitle, setting.locale)],
    link: undefined,
    dialogue: joinParts([
      channel ? toPieces(channelWord(channel, setting.locale)) : [],
      fillPieces(setting.text('receivedFrom'), { other: view.lane.title, doing: named(title) }),
    ]),
    // What is counted and felt is told once, where it begins.
    ...{ serves: [], felt: [], actual: [] },
  };
}
