import type { Score } from '@oxbow/model/experience';
import type { Fault } from '@oxbow/model/fault';
import { readPlainProfile } from '@oxbow/model/plain-profile';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { LatePart } from '../element/late-part.js';
import { sides } from './comparison.js';
import { isEmpty } from './view-model.js';

/**
 * What only some profiles have: further series, earlier waves, groups, groups above, objectives, and faults; and what words those of
 * which not both sides are shown, and what is to know before one is read.
 */
export const lateFurther = new LatePart(() => import('./further/further.js'));

/** What was read of the data of a host, protected already. */
export interface ProfileReading {
  profile?: ReadProfile;
  faults: Fault[];
  /** Dimensions that were given. */
  total: number;
  /** Dimensions that are left out. */
  invalid: number;
}

/** Reads profiles with as little as will do: most are plainly good. */
export class Reading {
  readonly #needed = new Set<LatePart>();

  /** What has been needed for it. */
  get parts(): readonly LatePart[] {
    return [...this.#needed];
  }

  /** @returns `undefined` where something that is needed has to come first */
  read(data: unknown): ProfileReading | undefined {
    const plain = readPlainProfile(data);
    const reading = plain
      ? { profile: plain, faults: [], total: plain.dimensions.length, invalid: 0 }
      : this.#need(lateFurther)?.readProfile(data);
    // It is read already, and still needs the words.
    if (plain && !isComparable(plain) && !this.#need(lateFurther)) return undefined;
    return reading;
  }

  #need<Module>(part: LatePart & { readonly module: Module }): Module {
    this.#needed.add(part);
    return part.module;
  }
}

/** Whether a dimension shows both sides, or nothing is shown, which needs no words. */
function isComparable(profile: ReadProfile): boolean {
  const isShown = (score: Score | undefined) => score && !('withheld' in score);
  return (
    isEmpty(profile) || profile.dimensions.some((row) => sides.every((side) => isShown(row[side])))
  );
}
