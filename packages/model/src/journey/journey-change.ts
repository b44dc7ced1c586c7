import type { Channel } from '../channel/channel.js';
import type { Side } from '../side/side.js';
import type { Translation } from '../translation/translation.js';
import type { Journey, JourneyLane } from './journey.js';

/** What of a journey a person can add, move and remove. */
export type JourneyPart = 'stage' | 'lane' | 'step';

/** A text of a journey that a person can write. */
export type JourneyText =
  | { part: 'journey'; field: 'title' | 'actor' | 'scenario' | 'expectation' }
  | { part: 'stage'; id: string; field: 'title' | 'detail' }
  | { part: 'lane'; id: string; field: 'title' }
  | { part: 'step'; id: string; field: 'title' | 'receiverTitle' };

/** One thing that a person does to a journey; ids are those of its parts. */
export type JourneyChange =
  | { change: 'add'; part: 'stage'; id: string; title: Translation }
  /** It comes to the end of its side. */
  | { change: 'add'; part: 'lane'; id: string; title: Translation; side: JourneyLane['side'] }
  /** It comes to the end of its stage. */
  | { change: 'add'; part: 'step'; id: string; title: Translation; stage: string; lane: string }
  /** `language` is that of the page, a BCP 47 tag: the text that is shown there becomes another one; an empty one goes. */
  | ({ change: 'write'; text: string; language: string } & JourneyText)
  /** One place earlier (-1) or later (1): lanes among those of their side, steps among those of their stage. */
  | { change: 'shift'; part: JourneyPart; id: string; by: -1 | 1 }
  /** A step comes to a stage and a lane. Where the lane is its receiver, the dialogue turns around. */
  | { change: 'place'; id: string; stage: string; lane: string }
  | { change: 'side'; id: string; side: JourneyLane['side'] }
  /** Absent: it is no dialogue any more, and on no channel. */
  | { change: 'receiver'; id: string; receiver?: string | undefined }
  | { change: 'channel'; id: string; channel?: Channel | undefined }
  | { change: 'moment'; id: string; side: Side; on: boolean }
  | { change: 'serves'; id: string; step: string; on: boolean }
  /** With all that is in it: a stage with its steps and figures, a lane with its steps. */
  | { change: 'remove'; part: JourneyPart; id: string }
  /** All but id and revision. */
  | { change: 'replace'; journey: Journey };

/**
 * Why a change is not made. `full`: no more than `most` of it are taken. `last`: a journey needs at least one. `edge`: it stands
 * at the end already. `empty`, `long` (over `most` characters): of a text. `taken`: the id is in use. `receiver`: it needs the
 * other one of a dialogue. `unknown`: what it names is not there. `unfit`: what is given is none.
 */
export interface JourneyRefusal {
  reason: 'full' | 'last' | 'edge' | 'empty' | 'long' | 'taken' | 'receiver' | 'unknown' | 'unfit';
  most?: number;
}

/** The journey after a change, or why it is not made. */
export type JourneyEdit =
  { journey: Journey; refusal?: undefined } | { journey?: undefined; refusal: JourneyRefusal };
