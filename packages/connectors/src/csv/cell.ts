import { quote, Unfit } from '../rows/rows.js';

/** How a table writes numbers: `.` or `,` before the decimals. */
export type Decimal = '.' | ',';

const numbers: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(?:\d{1,16}|\d{1,3}(?:[,'’ \u00A0\u202F]\d{3}){1,5})(?:\.\d{1,400})?$/,
  ',': /^[+-]?(?:\d{1,16}|\d{1,3}(?:[.'’ \u00A0\u202F]\d{3}){1,5})(?:,\d{1,400})?$/,
};

/**
 * Reads a number, with thousands apart or not: `1,234.50`, or `1.234,50` with a decimal comma.
 * @throws Unfit for anything else, such as `1,5` where decimals follow a point
 */
export function readNumber(text: string, decimal: Decimal, name: string): number {
  if (!numbers[decimal].test(text)) throw new Unfit(`${name}: ${quote(text)} is no number`);
  const [whole = '', decimals = '0'] = text.split(decimal);
  return Number(`${whole.replaceAll(/[^\d-]/g, '')}.${decimals}`);
}

/** Reads `true` or `false`. @throws Unfit for anything else */
export function readBoolean(text: string, name: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Unfit(`${name}: ${quote(text)} is neither true nor false`);
}

/** Reads a JSON value. @throws Unfit for what is none */
export function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unfit(`${name}: ${quote(text)} is not JSON`);
  }
}
