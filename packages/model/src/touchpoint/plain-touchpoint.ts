import { channels } from '../channel/channels.js';
import { readInstant } from '../instant/read-instant.js';
import { readLink } from '../link/link.js';
import { flag, shape, text, type Parts } from '../plain/plain.js';
import {
  isDirection,
  isMasked,
  isName,
  isSide,
  oneOf,
  partsOfFields,
} from './touchpoint-checks.js';
import type { Touchpoint } from './touchpoint.js';

const isChannel = oneOf(channels);
const partShapes = Object.fromEntries(
  Object.entries<Parts>(partsOfFields).map(([key, { must, may }]) => [key, shape(must, may)]),
);

const isShape = shape(
  {
    id: isName,
    at: (value) => typeof value === 'string' && readInstant(value) !== undefined,
    channel: isChannel,
    type: isName,
    direction: isDirection,
    title: text(500),
    side: isSide,
  },
  {
    customer: isName,
    originalchannel: isName,
    alongside: isChannel,
    category: isName,
    detail: text(20_000, 0),
    team: isName,
    agent: isName,
    place: isName,
    case: isName,
    previous: isName,
    source: isName,
    link: (value) => readLink(value) !== undefined,
    ...partShapes,
    campaign: isName,
    confidential: flag,
    masked: isMasked,
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
