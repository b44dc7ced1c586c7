import type { Text } from './text.js';

/** Reads a text of the host that replaces one of ours; `undefined` where it is none. */
export function readOverride(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const isText = 'other' in value && Object.values(value).every((form) => typeof form === 'string');
  return isText ? (value as Text) : undefined;
}
