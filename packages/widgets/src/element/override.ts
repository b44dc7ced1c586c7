import { isText } from './plain-property.js';
import type { Text } from './text.js';

/** Reads a text of the host that replaces one of ours; `undefined` where it is none, or longer than 20,000 characters. */
export function readOverride(value: unknown): Text | undefined {
  if (isText(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const areForms = 'other' in value && Object.values(value).every(isText);
  return areForms ? (value as Text) : undefined;
}
