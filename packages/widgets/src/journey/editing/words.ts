import { channelLabels } from '@oxbow/model/channel-labels';
import type { Channel } from '@oxbow/model/channel';
import type { JourneyPart, JourneyRefusal } from '@oxbow/model/edit-journey';
import type { Journey, JourneyLane } from '@oxbow/model/journey';
import type { ListedPart } from '@oxbow/model/journey-differences';
import type { Side } from '@oxbow/model/side';
import type { Translation } from '@oxbow/model/translation';
import { primary, type Language } from '../../element/language.js';
import { toForeign, type Piece } from '../../element/wording.js';
import type { EditingSetting, EditingStrings } from './strings.js';

/** The key of the word for a field. */
export const fieldKeys: Readonly<Record<string, keyof EditingStrings>> = {
  title: 'editNameTitle',
  detail: 'editNameDetail',
  actor: 'editNameActor',
  scenario: 'editNameScenario',
  expectation: 'editNameExpectation',
  kind: 'editNameKind',
  attribution: 'editNameAttribution',
  receiverTitle: 'editNameReceiverTitle',
  stage: 'editNameStage',
  lane: 'editNameLane',
  side: 'editNameSide',
  receiver: 'editNameReceiver',
  channel: 'editNameChannel',
  moment: 'editNameMoment',
  serves: 'editNameServes',
  signs: 'editNameSigns',
  link: 'editNameLink',
};

export const partKeys = {
  stage: 'editPartStage',
  lane: 'editPartLane',
  step: 'editPartStep',
  measure: 'editPartMeasure',
  exchange: 'editPartExchange',
  journey: 'editPartJourney',
  experience: 'editPartExperience',
  engagement: 'editPartEngagement',
} as const satisfies Record<string, keyof EditingStrings>;

export const sideKeys = {
  customer: 'editSideCustomer',
  employee: 'editSideEmployee',
  backstage: 'editSideBackstage',
} as const satisfies Record<JourneyLane['side'], keyof EditingStrings>;

const momentKeys = {
  customer: 'editMomentCustomer',
  employee: 'editMomentEmployee',
} as const satisfies Record<Side, keyof EditingStrings>;

export function momentWord(side: Side, { text }: EditingSetting): string {
  return text(momentKeys[side]);
}

export function channelWord(channel: Channel, { locale }: EditingSetting): string {
  return channelLabels[primary(locale) as Language][channel];
}

const refusalKeys = {
  full: 'editFull',
  last: 'editLast',
  edge: 'editEdge',
  empty: 'editEmpty',
  long: 'editLong',
  receiver: 'editReceiverNeeded',
  unknown: 'editUnknown',
  taken: 'editUnfit',
  unfit: 'editUnfit',
} as const satisfies Record<JourneyRefusal['reason'], keyof EditingStrings>;

/** Says why a change is not made. */
export function refusalWords({ reason, most }: JourneyRefusal, { text }: EditingSetting): string {
  return text(refusalKeys[reason], most === undefined ? {} : { count: most });
}

/** The title of a part; its id where there is none, since a journey that came from elsewhere may name one that is gone. */
export function titleOf(
  journey: Journey,
  part: JourneyPart | ListedPart,
  id: string,
  { locale }: EditingSetting,
): Piece {
  const list: readonly { id: string; title: Translation }[] = journey[`${part}s`] ?? [];
  const found = list.find((one) => one.id === id);
  return found ? toForeign(found.title, locale) : { text: id, foreign: true };
}

/** The name of a language in the language of the page. */
export function languageWord(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
