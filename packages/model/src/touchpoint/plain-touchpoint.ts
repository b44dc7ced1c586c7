import { channels } from '../channel/channels.js';
import { readInstant } from '../instant/read-instant.js';
import { readLink } from '../link/link.js';
import { flag, like, list, number, shape, text, whole, type Check } from '../plain/plain.js';
import { maskedFields } from './masked-fields.js';
import type { Touchpoint } from './touchpoint.js';

const name = text(200);
const upTo =
  (most: number, least = -most): Check =>
  (value) =>
    number(value) && Number(value) >= least && Number(value) <= most;
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((one) => one === value);

const isShape = shape(
  {
    id: name,
    at: (value) => typeof value === 'string' && readInstant(value) !== undefined,
    channel: oneOf(channels),
    type: name,
    direction: oneOf(['in', 'out', 'internal']),
    title: text(500),
    side: oneOf(['customer', 'employee']),
  },
  {
    customer: name,
    originalchannel: name,
    alongside: oneOf(channels),
    detail: text(20_000, 0),
    team: name,
    agent: name,
    place: name,
    case: name,
    previous: name,
    handover: shape({}, { reason: text(500), carried: flag }),
    source: name,
    link: (value) => readLink(value) !== undefined,
    amount: shape({ value: upTo(1e15), currency: like(/^[A-Z]{3}$/) }),
    rating: shape({
      value: upTo(100, 0),
      maximum: (value) => upTo(100, 0)(value) && value !== 0,
    }),
    sentiment: shape({ value: upTo(1), source: name }),
    loyalty: shape({ points: upTo(1e15) }, { balance: upTo(1e15) }),
    search: shape({ words: text(500) }, { results: whole(0) }),
    campaign: name,
    confidential: flag,
    masked: list(oneOf(maskedFields), maskedFields.length, 0),
  },
);

/**
 * Whether a record is a touchpoint as the schema wants it, without the schema: for lists of which most are good, since
 * zod takes microseconds for each. Throws what the record's getters throw.
 */
export function isPlainTouchpoint(value: unknown): value is Touchpoint {
  if (!isShape(value)) return false;
  const { side, sentiment, channel, alongside } = value as Touchpoint;
  return (side === 'customer' || sentiment === undefined) && alongside !== channel;
}
