import { isObjectAsText } from './data-attribute.js';
import type { DataDoor } from './data-door.js';
import type { OxElement } from './element.js';
import type { CommonStrings } from './strings.js';

/** What is wrong with the whole: a text's key and whether asking again may help. */
export interface Problem {
  key: keyof CommonStrings;
  retry?: true;
  /** The attribute that is broken, where it is not `data`. */
  attribute?: string;
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
  warnOf(host, places[fault.from], hints[fault.reason]);
}

function warnOf(host: OxElement, place: string, hint: string): void {
  host.warn(`broken:${place}`, `${place} ${hint}; it is not used.`);
}

/**
 * The first attribute into which a framework wrote an object for one of our other properties: `strings`, say. The framework
 * knew nothing of the property then; once it sets it, all is well.
 */
export function findLostObject(host: OxElement): string | undefined {
  const { elementProperties } = host.constructor as typeof OxElement;
  const isLost = (name: string) =>
    name !== 'data' &&
    isObjectAsText(host.getAttribute(name) ?? '') &&
    !isObject(host[name as keyof OxElement]);
  const found = [...elementProperties.keys()].map(String).find(isLost);
  if (found !== undefined) warnOf(host, `the attribute "${found}"`, hints.object);
  return found;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What to tell the person. */
export function toProblem({ fault }: DataDoor, lost: string | undefined): Problem | undefined {
  if (!fault) return lost === undefined ? undefined : { key: 'brokenObject', attribute: lost };
  if (fault.from === 'request') return { key: fault.reason, retry: true };
  if (fault.from === 'script') return { key: 'brokenScript' };
  return { key: fault.reason === 'object' ? 'brokenObject' : 'brokenAttribute' };
}
