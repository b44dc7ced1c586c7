import type { CheckIn } from '@oxbow/model/check-in';
import type { CheckInConflict } from '@oxbow/model/check-in-conflict';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Draft, Obstacle } from './check-in.js';
import type { Outcome } from './submission.js';

/** What a person should find themselves at next. */
export type Place = 'form' | 'obstacle' | 'rival' | 'outcome' | 'button';

/** How far a person has come with a check-in. */
export interface CheckInProgress {
  /** As it stands now, or last stood. */
  keyResult: KeyResult;
  draft: Draft;
  obstacle?: Obstacle | undefined;
  outcome?: Outcome | undefined;
  /** Somebody changed it meanwhile: before something was sent, or so that what was sent was not stored. */
  rival?: 'meanwhile' | 'conflict' | undefined;
  /** Whether it is known what the person saw before they said something. */
  isSeenKnown: boolean;
  /** What they and the person say, side by side. */
  conflict?: CheckInConflict | undefined;
  /** What was sent and is not stored yet, as far as is known. */
  pending?: CheckIn | undefined;
  /** The key result is no longer part of the objective. */
  isGone: boolean;
  /** The objective has ended: nothing more can be sent. */
  isClosed: boolean;
  /** What was written before stands there again. */
  isBack: boolean;
}
