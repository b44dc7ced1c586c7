import { channelLabels } from '@oxbow/model/channel-labels';
import type { Channel } from '@oxbow/model/channel';
import type { JourneyLane, JourneyStep } from '@oxbow/model/journey';
import { readLink } from '@oxbow/model/link';
import type { Side } from '@oxbow/model/side';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { JourneyFacts } from '../facts/fact.js';
import { sides, type Feeling, type FindFeeling } from '../feelings.js';
import type { Formats } from '../formats.js';
import type { JourneyContent } from '../reading.js';
import type { StagesSetting } from './strings.js';

/** One that takes part. */
export interface LaneView {
  id: string;
  title: Piece[];
  side: JourneyLane['side'];
}

/** What one lane does of a step. */
export interface StepView {
  id: string;
  lane: LaneView;
  title: Piece[];
  /** Where it leads, where that may be followed. */
  link: string | undefined;
  /** The channel, and the other one of a dialogue. */
  dialogue: Piece[];
  /** For whom it is a moment of truth. */
  moment: { sides: readonly Side[]; words: string } | undefined;
  /** Steps that it serves, and that serve it. */
  serves: Piece[][];
  /** How people felt at it. */
  felt: FeltView[];
  /** What really happened at it; empty where nothing is known. */
  actual: readonly string[];
}

/** How one side felt. */
export interface FeltView {
  side: Side;
  /** With the side. */
  words: string;
  /** Without it, where a heading says it. */
  figure: string;
  isAsked: boolean;
}

/** What steps are worded with. */
export interface StepTools {
  content: JourneyContent;
  setting: StagesSetting;
  formats: Formats;
  find: FindFeeling;
  lanes: ReadonlyMap<string, LaneView>;
  /** The steps that serve a step, by its id. */
  servers: ReadonlyMap<string, readonly JourneyStep[]>;
  steps: ReadonlyMap<string, JourneyStep>;
  facts: JourneyFacts | undefined;
}

/** The word for a channel. */
export function channelWord(channel: Channel, locale: string): string {
  return channelLabels[locale.split('-')[0] as keyof typeof channelLabels][channel];
}

/** Makes all that is shown of a step by itself. */
export function toStepView(step: JourneyStep, tools: StepTools): StepView {
  const { setting, formats, find, lanes, servers, steps } = tools;
  const { id, stage, lane, title, channel, receiver, receiverTitle, moment } = step;
  const { locale, text } = setting;
  const other = receiver === undefined ? undefined : lanes.get(receiver);
  const named = (all: readonly JourneyStep[]) =>
    formats.join(all.map((one) => formats.named(one.title)));
  const served = (step.serves ?? []).flatMap((one) => steps.get(one) ?? []);
  const serving = servers.get(id) ?? [];
  return {
    id,
    lane: lanes.get(lane)!,
    title: [toForeign(title, locale)],
    link: readLink(step.link),
    dialogue: joinParts([
      channel ? toPieces(channelWord(channel, locale)) : [],
      other
        ? fillPieces(text(receiverTitle ? 'withDoing' : 'with'), {
            other: other.title,
            doing: receiverTitle ? formats.named(receiverTitle) : [],
          })
        : [],
    ]),
    moment: momentWord(moment, setting),
    serves: [
      ...(served.length > 0 ? [fillPieces(text('serves'), { steps: named(served) })] : []),
      ...(serving.length > 0 ? [fillPieces(text('servedBy'), { steps: named(serving) })] : []),
    ],
    felt: sides.flatMap((side) => {
      const isTold = tools.content.journey.experience?.some(
        (one) => one.step === id && one.side === side,
      );
      const feeling = find(side, stage, id);
      return isTold || feeling.value !== null ? [toFelt(side, feeling, setting, formats)] : [];
    }),
    actual: tools.facts?.steps.get(id) ?? [],
  };
}

/** Words how one side felt: the figure, of how many people, and where it comes from. */
export function toFelt(
  side: Side,
  { value, bound, n, isComputed }: Feeling,
  { text }: StagesSetting,
  { felt, people }: Formats,
): FeltView {
  const isAsked = value !== null;
  const from = [
    ...(n === undefined ? [] : [people(n)]),
    ...(isComputed ? [text('saidThemselves')] : []),
  ].join(', ');
  const short = isAsked ? text('felt', { value: felt(value, bound) }) : text('unasked');
  const figure = isAsked && from ? text('feltFrom', { figure: short, from }) : short;
  return { side, words: text('sideFelt', { side: text(side), felt: figure }), figure, isAsked };
}

/** Several words in one line. */
export function joinParts(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => [...(index > 0 ? toPieces(' · ') : []), ...part]);
}

function momentWord(sidesOfIt: readonly Side[] = [], { text }: StagesSetting): StepView['moment'] {
  const [first, second] = sidesOfIt;
  if (!first) return undefined;
  const key = second ? 'momentBoth' : first === 'customer' ? 'momentCustomer' : 'momentEmployee';
  return { sides: sidesOfIt, words: text(key) };
}
