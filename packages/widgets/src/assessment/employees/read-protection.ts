import { readLink } from '@oxbow/model/link';
import type { Translation } from '@oxbow/model/translation';
import type { AssessmentProtection } from '../protection.js';
import { isWords } from '../words.js';

/** The floor of what is shown of employees: a score, and own words. */
export const leastScores = 5;
export const leastComments = 10;

/** A name, and where it leads. */
export interface ReadNamed {
  name: Translation;
  href?: string | undefined;
}

/** What a host has stated, as far as it can be read. */
export interface ReadProtection {
  purpose?: Translation | undefined;
  seenBy?: Translation | undefined;
  from?: number | undefined;
  commentsFrom: number;
  kept?: Translation | undefined;
  agreement?: ReadNamed | undefined;
  contact?: ReadNamed | undefined;
  asked?: number | undefined;
  /** What is not stated, or cannot be read. */
  missing: (keyof AssessmentProtection)[];
}

const stated = ['purpose', 'seenBy', 'from', 'kept', 'agreement', 'contact'] as const;

/** Reads what a host has stated. A threshold under the floor is none: fewer are never shown. Never throws. */
export function readProtection(given: unknown): ReadProtection {
  const value = withoutTraps(given);
  const read: Omit<ReadProtection, 'missing'> = {
    purpose: readWords(value['purpose']),
    seenBy: readWords(value['seenBy']),
    from: readCount(value['from'], leastScores),
    commentsFrom: readCount(value['commentsFrom'], leastComments) ?? leastComments,
    kept: readWords(value['kept']),
    agreement: readNamed(value['agreement']),
    contact: readNamed(value['contact']),
    asked: readCount(value['asked'], 1),
  };
  return { ...read, missing: stated.filter((key) => read[key] === undefined) };
}

/** Whether own words may be asked for: among too few people they name their writer. */
export function takesNotes({ asked, commentsFrom }: ReadProtection): boolean {
  return asked === undefined || asked >= commentsFrom;
}

function withoutTraps(given: unknown): Record<string, unknown> {
  try {
    return structuredClone(Object(given)) as Record<string, unknown>;
  } catch {
    // A getter of the host throws, or there is something in it that is no data.
    return {};
  }
}

function readWords(value: unknown): Translation | undefined {
  return isWords(value) ? value : undefined;
}

function readCount(value: unknown, least: number): number | undefined {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= 1e6
    ? Number(value)
    : undefined;
}

function readNamed(value: unknown): ReadNamed | undefined {
  const { name, link } = Object(value) as { name?: unknown; link?: unknown };
  if (typeof value === 'object' && isWords(name))
    return { name, href: typeof link === 'string' ? readLink(link) : undefined };
  return isWords(value) ? { name: value } : undefined;
}
