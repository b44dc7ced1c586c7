import type { CheckInRequest } from '@oxbow/model/check-in';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import type { ObjectiveStanding } from '@oxbow/model/objective-standing';
import { LatePart } from '../element/late-part.js';
import { MadeParts, type MakingModule } from '../element/made-parts.js';
import type { CheckInsModule } from './check-in/check-ins.js';
import type { OkrCard } from './okr-card.js';
import { lateReader } from './reading.js';
import type { OkrCardSetting, OkrCardWording } from './strings.js';

/** An objective, and where it stands now. */
export interface StandingContent {
  objective: Objective;
  standing: ObjectiveStanding;
}

/** What a late part draws of. */
export interface CardContent extends StandingContent {
  /** Nothing is folded. */
  isFull: boolean;
}

/** What a late part does in one card; it lives as long as its card. */
export interface CardPart {
  /** Check-ins of an earlier page that are to be gone on with. */
  waiting?: CheckInRequest[];
  /** Before each drawing. */
  prepare?(content: CardContent, setting: OkrCardSetting): void;
  /** Draws at its place in the card. */
  render?(content: CardContent, setting: OkrCardSetting): unknown;
  /** Draws at a contribution, by its place in the list. */
  renderHelp?(contribution: number): unknown;
  /** Draws at a key result. */
  renderAt?(keyResult: KeyResult, content: CardContent, setting: OkrCardSetting): unknown;
  /** After each drawing. */
  finish?(): void;
  /** Asks the host again for what nobody answered. */
  refresh?(): void;
}

/** The module of a late part. Its texts are among those of the card as soon as it is there. */
export type CardPartModule = MakingModule<CardPart, [host: OkrCard, wording: OkrCardWording]>;

/** The form in which somebody checks in, and what became of it; for those who press “Check in”. */
export const lateCheckIns = new LatePart<CheckInsModule>(() => import('./check-in/check-ins.js'));

/** The objective in one line, for `layout="row"`. */
export const lateRow = new LatePart(() => import('./row/row.js'));

/** Each part by its name. */
export const late = {
  /** Purpose, autonomy, mastery. */
  meaning: new LatePart<CardPartModule>(() => import('./meaning/meaning.js')),
  /** One's own pledge. */
  pledges: new LatePart<CardPartModule>(() => import('./pledges/pledges.js')),
  /** What an earlier page could not send of check-ins. */
  waiting: new LatePart<CardPartModule>(() => import('./check-in/waiting.js')),
  /** What channels have contributed to a key result. */
  channels: new LatePart<CardPartModule>(() => import('./channels/channels.js')),
  /** Readings and notes of a key result, for those who open them. */
  history: new LatePart<CardPartModule>(() => import('./history/history.js')),
  /** One level up and down, sideways, initiatives, dimensions. */
  relations: new LatePart<CardPartModule>(() => import('./relations/relations.js')),
  /** How it ended, and how the goal was changed. */
  closing: new LatePart<CardPartModule>(() => import('./closing/closing.js')),
};

export type CardPartName = keyof typeof late;

/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [
  lateReader,
  lateCheckIns,
  lateRow,
  ...Object.values(late),
];

/** The parts that an objective needs to be shown whole. */
export function partsFor(objective: Objective): CardPartName[] {
  const { purpose, autonomy, mastery, closed, changes, keyResults } = objective;
  const { parent, children, dependencies, initiatives, dimensions } = objective;
  const holds = (...lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.some((list) => list && list.length > 0);
  return [
    ...(purpose || autonomy || holds(mastery) ? (['meaning'] as const) : []),
    ...(keyResults.some((one) => 'channels' in one && holds(one.channels))
      ? (['channels'] as const)
      : []),
    ...(parent || holds(children, dependencies, initiatives, dimensions)
      ? (['relations'] as const)
      : []),
    ...(closed || holds(changes) ? (['closing'] as const) : []),
  ];
}

/** The late parts of one card, each by its name. */
export class LateParts extends MadeParts<CardPart, [host: OkrCard, wording: OkrCardWording]> {
  constructor(host: OkrCard, wording: OkrCardWording) {
    super(host, host, wording);
  }

  /** Whether one of these could not be fetched. */
  isLost(...names: readonly CardPartName[]): boolean {
    return names.some((name) => this.misses(late[name]));
  }

  /** Sees that parts come. */
  want(...names: readonly CardPartName[]): void {
    for (const name of names) this.bring(late[name]);
  }

  /** The part, as soon as it is there with its texts. */
  find(name: CardPartName): CardPart | undefined {
    return this.make(late[name]);
  }
}
