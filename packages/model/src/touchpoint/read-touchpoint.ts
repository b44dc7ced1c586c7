import type { Channel } from '../channel/channel.js';
import { toChannel } from '../channel/channels.js';
import type { Fault } from '../fault/fault.js';
import { readInstant } from '../instant/read-instant.js';
import { readLink } from '../link/link.js';
import { readParts, type Check, type Parts } from '../plain/plain.js';
import type { Side } from '../side/side.js';
import { maskedFields } from './masked-fields.js';
import { isDirection, isSide, partsOfFields } from './touchpoint-checks.js';
import type {
  Amount,
  Direction,
  Loyalty,
  MaskedField,
  Rating,
  Search,
  Sentiment,
  StatedHandover,
} from './touchpoint.js';

/** A touchpoint as a widget shows it: what could be read of the host's record, the rest left out. */
export interface ReadTouchpoint {
  /** `undefined` where the record names none. */
  id?: string;
  /** Milliseconds since 1970 UTC; `undefined` where the time could not be read. */
  at?: number;
  channel: Channel;
  originalchannel?: string;
  /** A second channel at the same time. */
  alongside?: Channel;
  type?: string;
  /** What it is about, in the words of its source. */
  category?: string;
  direction?: Direction;
  title: string;
  detail?: string;
  team?: string;
  /** A person of the firm, only as a contact. */
  agent?: string;
  place?: string;
  case?: string;
  previous?: string;
  handover?: StatedHandover;
  source?: string;
  /** An address that may be linked to. */
  link?: string;
  /** An address that may only be shown as text. */
  address?: string;
  amount?: Amount;
  rating?: Rating;
  sentiment?: Sentiment;
  loyalty?: Loyalty;
  search?: Search;
  campaign?: string;
  side: Side;
  /** Whether title and detail are for those alone who serve the customer. */
  confidential: boolean;
  /** Fields that the record holds and that were left out, since they are for those alone who serve the customer. */
  masked?: MaskedField[];
}

const mostCharacters = 20_000;
const texts = [
  'type',
  'category',
  'detail',
  'team',
  'agent',
  'place',
  'case',
  'previous',
  'source',
  'campaign',
] as const;
const words = { direction: isDirection, side: isSide } satisfies Readonly<Record<string, Check>>;

/**
 * Reads one record of a host leniently: what is readable is kept, what is not is left out and named.
 * @param path where the record stands in the host's data, for the faults
 * @returns no touchpoint when the value is no record with a title
 */
export function readTouchpoint(
  value: unknown,
  path: string,
): { touchpoint?: ReadTouchpoint; faults: Fault[] } {
  try {
    return read(value, path);
  } catch {
    // A getter or a proxy of the host threw: that is this record's fault and must not cost the others.
    return { faults: [{ path, message: 'reading this record throws' }] };
  }
}

function read(value: unknown, path: string): { touchpoint?: ReadTouchpoint; faults: Fault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path, message: 'expected a touchpoint object' }] };
  }
  const record = value as Record<string, unknown>;
  const title = readText(record['title']);
  if (!title)
    return { faults: [{ path: `${path}.title`, message: 'expected a text that is not empty' }] };

  const faults: Fault[] = [];
  const fault = (key: string, message: string) => faults.push({ path: `${path}.${key}`, message });
  const { channel, original } = toChannel(record['channel']);
  const touchpoint: ReadTouchpoint = {
    channel,
    title,
    side: 'customer',
    confidential: (record['confidential'] ?? false) !== false,
  };
  // What was meant to be hidden stays hidden, however it was written.
  if (touchpoint.confidential && record['confidential'] !== true)
    fault('confidential', 'expected true or false');
  const originalChannel = original ?? readText(record['originalchannel']);
  if (originalChannel) touchpoint.originalchannel = originalChannel;
  readAlongside(record['alongside'], touchpoint, fault);

  const id = readText(record['id']);
  // Other numbers stand for several ids.
  const isUsable = typeof record['id'] !== 'number' || Number.isSafeInteger(record['id']);
  if (id && isUsable) touchpoint.id = id;
  const at = readInstant(record['at']);
  if (at === undefined)
    fault('at', 'expected ISO 8601 with an offset, as in 2026-03-01T09:30:00+01:00');
  else touchpoint.at = at;

  for (const key of texts) {
    if (record[key] === undefined || record[key] === null) continue;
    const text = readText(record[key]);
    if (text === undefined) fault(key, 'expected a text');
    else if (text !== '') touchpoint[key] = text;
  }
  if (record['link'] !== undefined && record['link'] !== null) {
    const link = readLink(record['link']);
    const address = readText(record['link']);
    if (link !== undefined) touchpoint.link = link;
    else if (address !== undefined) touchpoint.address = address.slice(0, 200);
    else fault('link', 'expected an address');
  }
  for (const [key, isGood] of Object.entries(words))
    readPart(record, key, (value) => (isGood(value) ? value : undefined), touchpoint, fault);
  for (const [key, parts] of Object.entries<Parts>(partsOfFields))
    readPart(record, key, (value) => readParts(value, parts), touchpoint, fault);
  if (touchpoint.side === 'employee' && touchpoint.sentiment) {
    delete touchpoint.sentiment;
    fault('sentiment', "an employee's touchpoint never carries a sentiment");
  }
  mask(record['masked'], touchpoint, fault);
  return { touchpoint, faults };
}

type Faulter = (key: string, message: string) => void;

function readPart(
  record: Record<string, unknown>,
  key: string,
  read: (value: unknown) => unknown,
  into: ReadTouchpoint,
  fault: Faulter,
): void {
  // Read once, since a getter may give another value the next time.
  const value = record[key];
  if (value === undefined || value === null) return;
  const part = read(value);
  if (part === undefined) fault(key, `expected a valid ${key}`);
  else Object.assign(into, { [key]: part });
}

function readAlongside(value: unknown, into: ReadTouchpoint, fault: Faulter): void {
  if (value === undefined || value === null) return;
  const { channel, original } = toChannel(value);
  const isKnown = typeof value === 'string' && original === undefined;
  if (isKnown && channel !== into.channel) into.alongside = channel;
  else fault('alongside', 'expected another channel than `channel`');
}

/** Leaves out what is for those alone who serve the customer; all of it, where it cannot be read what that is. */
function mask(value: unknown, from: ReadTouchpoint, fault: Faulter): void {
  if (value === undefined || value === null) return;
  const isMasked = (field: unknown) => maskedFields.some((one) => one === field);
  // Read once: a host's list may say something else the next time, and has holes maybe.
  const listed: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [undefined];
  const isReadable = listed.every(isMasked);
  if (!isReadable) fault('masked', `expected a list of ${maskedFields.join(', ')}`);
  const known = maskedFields.filter((field) => !isReadable || listed.includes(field));
  const masked = known.filter((field) => from[field] !== undefined);
  if (known.includes('link') && from.address !== undefined) {
    delete from.address;
    masked.push('link');
  }
  for (const field of masked) delete from[field];
  if (masked.length > 0) from.masked = masked;
}

/** Numbers count as texts, since many systems number their records. */
function readText(value: unknown): string | undefined {
  if (Number.isFinite(value) || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
}
