import type { Translation } from '@oxbow/model/translation';

/** A name, and where to read or write more. */
export interface Named {
  name: Translation;
  /** An address that `readLink` of `@oxbow/model/link` takes. */
  link?: string;
}

/** What employees read before they answer. All of it is the host's to say, and true only there. */
export interface AssessmentProtection {
  /** What it is for. */
  purpose?: Translation;
  /** Who sees the results. */
  seenBy?: Translation;
  /** From how many answers on a score is shown; 5 or more. */
  from?: number;
  /** From how many answers on own words are shown; 10 or more, and 10 where it is not stated. */
  commentsFrom?: number;
  /** How long the answers are kept. */
  kept?: Translation;
  /** What was agreed with the works council or staff council. */
  agreement?: Translation | Named;
  /** Whom one can ask. */
  contact?: Translation | Named;
  /** How many people are asked. Where they are too few, own words are not asked for. */
  asked?: number;
}
