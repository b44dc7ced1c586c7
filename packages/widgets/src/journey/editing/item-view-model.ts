import { channels } from '@oxbow/model/channels';
import type { JourneyPart } from '@oxbow/model/edit-journey';
import type { Journey, JourneyLane, JourneyStage, JourneyStep } from '@oxbow/model/journey';
import { countRemoval } from '@oxbow/model/journey-removal';
import { toForeign, type Piece } from '../../element/wording.js';
import type { Drafting } from './drafting.js';
import { toFields, type FieldView, type Target } from './field-view-model.js';
import type { EditingSetting } from './strings.js';
import { channelWord, momentWord, sideKeys, titleOf } from './words.js';

/** One thing to choose. */
export interface OptionView {
  value: string;
  label: string;
  isChosen: boolean;
}

/** Options under a heading of their own. */
export interface GroupView {
  label: string;
  options: OptionView[];
}

/** What can be done with one part of a journey. */
export interface FormView {
  fields: FieldView[];
  /** Whether it can go one place earlier, and later. */
  canEarlier: boolean;
  canLater: boolean;
  /** What goes with it is named. */
  deletion: string;
  /** Of a lane. */
  sides?: OptionView[];
  step?: StepFormView;
}

/** What can be said of a step beside its texts. */
export interface StepFormView {
  stages: OptionView[];
  lanes: OptionView[];
  receivers: OptionView[];
  /** Absent where nobody is met. */
  channels: OptionView[] | undefined;
  moments: OptionView[];
  serves: { id: string; title: Piece[] }[];
  /** What else it could serve, by stage. */
  served: GroupView[];
}

/** One part of a journey in its list. */
export interface ItemView {
  part: JourneyPart;
  id: string;
  /** For ids of elements. */
  name: string;
  title: Piece[];
  facts: string;
  /** Present where it is open. */
  form?: FormView | undefined;
  /** Of a stage that is open. */
  steps?: ItemView[] | undefined;
}

/** Which parts are open: at most one of each. */
export type OpenParts = Partial<Record<JourneyPart, string>>;

/** What items are made of. */
export interface ItemSource {
  drafting: Drafting;
  open: OpenParts;
  /** A name for ids of elements, always the same for the same part. */
  nameOf(part: JourneyPart, id: string): string;
}

export function toStageItem(
  stage: JourneyStage,
  source: ItemSource,
  setting: EditingSetting,
): ItemView {
  const { drafting, open } = source;
  const { stages, steps } = drafting.present;
  const own = steps.filter((step) => step.stage === stage.id);
  const isOpen = open.stage === stage.id;
  return {
    ...toItem('stage', stage, source, setting),
    facts: setting.text('editSteps', { count: own.length }),
    form: isOpen ? toForm('stage', stage, stages, ['title', 'detail'], source, setting) : undefined,
    steps: isOpen ? own.map((step) => toStepItem(step, own, source, setting)) : undefined,
  };
}

export function toLaneItem(
  lane: JourneyLane,
  source: ItemSource,
  setting: EditingSetting,
): ItemView {
  const { drafting, open } = source;
  const beside = drafting.present.lanes.filter(({ side }) => side === lane.side);
  const sides = Object.entries(sideKeys).map(([side, key]) => ({
    value: side,
    label: setting.text(key),
    isChosen: side === lane.side,
  }));
  return {
    ...toItem('lane', lane, source, setting),
    facts: setting.text(sideKeys[lane.side]),
    form:
      open.lane === lane.id
        ? { ...toForm('lane', lane, beside, ['title'], source, setting), sides }
        : undefined,
  };
}

function toStepItem(
  step: JourneyStep,
  own: readonly JourneyStep[],
  source: ItemSource,
  setting: EditingSetting,
): ItemView {
  const { present } = source.drafting;
  const { lane, receiver, channel, moment } = step;
  const texts = receiver === undefined ? ['title' as const] : (['title', 'receiverTitle'] as const);
  const facts = [
    [lane, receiver ?? []].flat().map((id) => titleOf(present, 'lane', id, setting).text),
    channel === undefined ? [] : channelWord(channel, setting),
    moment ? `${setting.text('editNameMoment')} ${momentWords(moment, setting)}` : [],
  ].map((each) => [each].flat().join(' → '));
  return {
    ...toItem('step', step, source, setting),
    facts: facts.filter(Boolean).join(' · '),
    form:
      source.open.step === step.id
        ? {
            ...toForm('step', step, own, texts, source, setting),
            step: toStepForm(step, present, setting),
          }
        : undefined,
  };
}

const momentWords = (moment: NonNullable<JourneyStep['moment']>, setting: EditingSetting) =>
  new Intl.ListFormat(setting.locale).format(moment.map((side) => momentWord(side, setting)));

function toItem(
  part: JourneyPart,
  { id, title }: JourneyStage | JourneyLane | JourneyStep,
  { nameOf }: ItemSource,
  { locale }: EditingSetting,
): Pick<ItemView, 'part' | 'id' | 'name' | 'title'> {
  return { part, id, name: nameOf(part, id), title: [toForeign(title, locale)] };
}

function toForm(
  part: JourneyPart,
  item: JourneyStage | JourneyLane | JourneyStep,
  beside: readonly { id: string }[],
  texts: readonly Target['field'][],
  { drafting }: ItemSource,
  setting: EditingSetting,
): FormView {
  const { id } = item;
  const place = beside.findIndex((one) => one.id === id);
  return {
    fields: toFields(
      drafting,
      item,
      texts.map((field) => ({ part, id, field })),
      setting,
    ),
    canEarlier: place > 0,
    canLater: place < beside.length - 1,
    deletion: toDeletion(drafting.present, part, id, setting),
  };
}

/** What goes with a part that is deleted, in words. */
function toDeletion(
  journey: Journey,
  part: JourneyPart,
  id: string,
  { text, locale }: EditingSetting,
): string {
  const { steps, figures, measures, exchanges } = countRemoval(journey, { part, id });
  const others = part === 'step' ? 0 : steps;
  const what = [
    others > 0 ? text('editStepsWith', { count: others }) : [],
    figures > 0 ? text('editFigures', { count: figures }) : [],
    measures > 0 ? text('editMeasures', { count: measures }) : [],
    exchanges > 0 ? text('editExchanges', { count: exchanges }) : [],
  ].flat();
  return what.length === 0
    ? text('editDelete')
    : text('editDeleteWith', { what: new Intl.ListFormat(locale).format(what) });
}

function toStepForm(step: JourneyStep, journey: Journey, setting: EditingSetting): StepFormView {
  const { text, locale } = setting;
  const option = (value: string, label: string, chosen: string | undefined): OptionView => ({
    ...{ value, label },
    isChosen: value === (chosen ?? ''),
  });
  const label = (one: { title: JourneyStage['title'] }) => toForeign(one.title, locale).text;
  const { stages, lanes, steps } = journey;
  const serves = step.serves ?? [];
  const others = steps.filter(({ id }) => id !== step.id && !serves.includes(id));
  return {
    stages: stages.map((one) => option(one.id, label(one), step.stage)),
    lanes: lanes.map((one) => option(one.id, label(one), step.lane)),
    receivers: [
      option('', text('editNobody'), step.receiver),
      ...lanes
        .filter(({ id }) => id !== step.lane)
        .map((one) => option(one.id, label(one), step.receiver)),
    ],
    channels:
      step.receiver === undefined
        ? undefined
        : [
            option('', text('editNoChannel'), step.channel),
            ...channels.map((one) => option(one, channelWord(one, setting), step.channel)),
          ],
    moments: (['customer', 'employee'] as const).map((side) => ({
      value: side,
      label: momentWord(side, setting),
      isChosen: step.moment?.includes(side) ?? false,
    })),
    serves: serves.map((id) => ({ id, title: [titleOf(journey, 'step', id, setting)] })),
    served: stages.flatMap((stage) => {
      const options = others.filter((one) => one.stage === stage.id);
      return options.length === 0
        ? []
        : [
            {
              label: label(stage),
              options: options.map((one) => option(one.id, label(one), undefined)),
            },
          ];
    }),
  };
}
