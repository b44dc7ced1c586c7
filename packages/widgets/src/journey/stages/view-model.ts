import type { JourneyStep } from '@oxbow/model/journey';
import type { Side } from '@oxbow/model/side';
import { writeNumber } from '../../element/number.js';
import { toForeign, type Piece } from '../../element/wording.js';
import type { ActualView, FactTeller, StageFacts } from '../facts/fact.js';
import { createFindFeeling } from '../feelings.js';
import { createFormats } from '../formats.js';
import type { JourneyContent } from '../reading.js';
import type { JourneySetting } from '../strings.js';
import type { JourneyView, Presentation } from '../view-model.js';
import { toCurveCells, type CurveCell } from './curve-view-model.js';
import { toMapView, type MapView } from './map-view-model.js';
import {
  toFelt,
  toStepView,
  type FeltView,
  type LaneView,
  type StepTools,
  type StepView,
} from './step-view-model.js';
import type { StagesSetting } from './strings.js';

/** One stage. */
export interface StageView {
  id: string;
  /** Its place among the stages, from 1. */
  number: string;
  title: Piece[];
  detail: Piece[] | undefined;
  felt: FeltView[];
  steps: StepView[];
  /** What else is known of it, of all but its steps. */
  facts: StageFacts | undefined;
}

/** All that is shown of the stages. */
export interface StagesView {
  legend: { side: Side; name: string }[];
  hasMoments: boolean;
  /** Column by column. */
  curve: CurveCell[];
  /** The curves need more room than a narrow widget has. */
  isScrolled: boolean;
  stages: StageView[];
  lanes: LaneView[];
  /** The same lane by lane, where that is wanted. */
  map: MapView | undefined;
  /** What really happened on the whole journey. */
  actual: ActualView | undefined;
}

/** So many columns of the curves have room in 320 px. */
const mostUnscrolled = 8;

/** Makes all that is shown of the stages. */
export function toStagesView(
  content: JourneyContent,
  { curves }: JourneyView,
  presentation: Presentation,
  tell: FactTeller | undefined,
  given: JourneySetting,
): StagesView {
  // The texts of this part are among those of its element by now.
  const setting = given as StagesSetting;
  const { stages, lanes, steps } = content.journey;
  const { locale, text } = setting;
  const formats = createFormats(setting);
  const facts = tell?.(content, setting, formats);
  const laneViews = lanes.map(({ id, title, side }): LaneView => ({
    id,
    title: [toForeign(title, locale)],
    side,
  }));
  const tools: StepTools = {
    ...{ content, setting, formats, facts, find: createFindFeeling(content) },
    lanes: new Map(laneViews.map((lane) => [lane.id, lane])),
    servers: serversOf(steps),
    steps: new Map(steps.map((step) => [step.id, step])),
  };
  const own = new Map<string, JourneyStep[]>(stages.map(({ id }) => [id, []]));
  for (const step of steps) own.get(step.stage)?.push(step);
  const view = {
    legend: curves.map(({ side }) => ({ side, name: text(side) })),
    hasMoments: steps.some(({ moment }) => moment),
    curve: toCurveCells(curves, stages.length, formats),
    isScrolled: stages.length > mostUnscrolled,
    stages: stages.map(({ id, title, detail }, index): StageView => ({
      id,
      number: writeNumber(index + 1, locale),
      title: [toForeign(title, locale)],
      detail: detail === undefined ? undefined : [toForeign(detail, locale)],
      felt: curves.map(({ side }) => toFelt(side, tools.find(side, id), setting, formats)),
      steps: (own.get(id) ?? []).map((step) => toStepView(step, tools)),
      facts: facts?.stages.get(id),
    })),
    lanes: laneViews,
    actual: facts?.actual,
  };
  return {
    ...view,
    map: presentation === 'map' ? toMapView(view, content, setting) : undefined,
  };
}

function serversOf(steps: readonly JourneyStep[]): Map<string, JourneyStep[]> {
  const servers = new Map<string, JourneyStep[]>();
  for (const step of steps)
    for (const served of step.serves ?? [])
      servers.set(served, [...(servers.get(served) ?? []), step]);
  return servers;
}
