import type { PropertyDeclaration } from 'lit';

/** A text that a host has written; none is longer than 20,000 characters, of which patterns of addresses are the longest. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 20_000;

/**
 * What a value means that a host has set on a property which takes a text, a number or a boolean: frameworks set whatever
 * they have, and `null` where an attribute is taken away.
 * @returns `undefined` where it means nothing
 */
export function readPlain(value: unknown, { type }: PropertyDeclaration): unknown {
  if (type === Boolean) return !!value;
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (type === Number)
    return isNumber || (isText(value) && value.trim()) ? Number(value) : undefined;
  return isText(value) || isNumber ? String(value) : undefined;
}

/** Whether a property takes a text, a number or a boolean; what takes more is read by the view. */
export const isPlain = ({ attribute, type }: PropertyDeclaration): boolean =>
  attribute !== false && type !== Object;
