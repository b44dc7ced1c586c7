import { flag, like, list, number, text, whole, type Check, type Parts } from '../plain/plain.js';
import { maskedFields } from './masked-fields.js';

/** A number between two bounds, both allowed. */
const between =
  (least: number, most: number): Check =>
  (value) =>
    number(value) && Number(value) >= least && Number(value) <= most;

/** One of a few words. */
export const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((one) => one === value);

/** A short text that names something. */
export const isName = text(200);
const isScale = between(0, 100);
const isMuch = between(-1e15, 1e15);

export const isDirection = oneOf(['in', 'out', 'internal']);
export const isSide = oneOf(['customer', 'employee']);
export const isMasked = list(oneOf(maskedFields), maskedFields.length, 0);

/** The fields of a touchpoint that have parts, with what these must and may be; as the schema has them. */
export const partsOfFields = {
  handover: { must: {}, may: { reason: text(500), carried: flag } },
  amount: { must: { value: isMuch, currency: like(/^[A-Z]{3}$/) } },
  rating: { must: { value: isScale, maximum: (value) => isScale(value) && value !== 0 } },
  sentiment: { must: { value: between(-1, 1), source: isName } },
  loyalty: { must: { points: isMuch }, may: { balance: isMuch } },
  search: { must: { words: text(500) }, may: { results: whole(0) } },
} satisfies Readonly<Record<string, Parts>>;
