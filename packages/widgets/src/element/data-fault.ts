import type { DataDoor } from './data-door.js';
import type { OxElement } from './element.js';
import type { CommonStrings } from './strings.js';

/** What is wrong with the whole: a text's key and whether asking again may help. */
export interface Problem {
  key: keyof CommonStrings;
  retry: boolean;
}

const hints = {
  object: 'holds "[object Object]"',
  syntax: 'is no valid JSON',
  type: 'holds neither an object nor a list',
};

const places = { attribute: 'the attribute "data"', script: 'the child script' };

/** Warns the developer of the host of data that is written wrongly. */
export function warnOfFault(host: OxElement, { fault }: DataDoor): void {
  if (!fault || fault.from === 'request') return;
  const place = places[fault.from];
  host.warn(`broken:${place}`, `${place} ${hints[fault.reason]}; what was there before is kept.`);
}

/** What to tell the person. */
export function toProblem({ fault }: DataDoor): Problem | undefined {
  if (!fault) return undefined;
  if (fault.from === 'request') return { key: fault.reason, retry: true };
  if (fault.from === 'script') return { key: 'brokenScript', retry: false };
  return { key: fault.reason === 'object' ? 'brokenObject' : 'brokenAttribute', retry: false };
}
