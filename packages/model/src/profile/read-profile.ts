import type { Channel } from '../channel/channel.js';
import { toChannel } from '../channel/channels.js';
import type { Fault } from '../fault/fault.js';
import { readLink } from '../link/link.js';
import { readDay } from '../period/read-day.js';
import { isRecord } from '../plain/plain.js';
import { HostObject } from './host-object.js';
import { maskedFacts, mostFacts } from './limits.js';
import type { Advisor, CustomerCase, Disclosure, FollowUp, MaskedFact } from './profile.js';

/** A profile as a widget shows it: what could be read of the host's, the rest left out. */
export interface ReadCustomerProfile {
  stage?: string;
  cases?: CustomerCase[];
  followup?: FollowUp;
  needs?: string[];
  preferred?: Channel;
  /** With a `link` only where it may be linked to. */
  advisor?: Advisor;
  disclosure?: Disclosure;
  /** Facts that the profile holds and that were left out, since they are for those alone who serve the customer. */
  masked?: MaskedFact[];
}

/**
 * Reads a profile of a host leniently: what is readable is kept, what is not is left out and named, keys that it does not
 * know are left out in silence. A case without its id and its `open`, a follow-up without a title and an advisor without a
 * name are none. Never throws.
 * @param path where the profile stands in the host's data, for the faults
 * @returns no profile when the value is no object
 */
export function readCustomerProfile(
  value: unknown,
  path: string,
): { profile?: ReadCustomerProfile; faults: Fault[] } {
  try {
    const faults: Fault[] = [];
    if (!isRecord(value)) return { faults: [{ path, message: 'expected a profile object' }] };
    return { profile: read(new HostObject(value, path, faults)), faults };
  } catch {
    // A getter or a proxy of the host threw.
    return { faults: [{ path, message: 'reading this profile throws' }] };
  }
}

function read(given: HostObject): ReadCustomerProfile {
  const profile: ReadCustomerProfile = withoutBlanks({
    stage: given.text('stage'),
    cases: readCases(given),
    followup: readFollowUp(given.part('followup')),
    needs: given.list('needs', mostFacts, (items, index) => items.text(index, line)),
    preferred: given.read('preferred', readChannel, 'a channel'),
    advisor: readAdvisor(given.part('advisor')),
    disclosure: readDisclosure(given.part('disclosure')),
  });
  mask(given, profile);
  return profile;
}

const line = { most: 500 };
const must = { must: true };

function readCases(given: HostObject): CustomerCase[] | undefined {
  const ids = new Set<string>();
  return given.list('cases', mostFacts, (items, index) => {
    const part = items.part(index);
    const id = part?.text('id', must);
    const open = part?.read('open', readFlag, 'true or false', true);
    if (!part || id === undefined || open === undefined) return undefined;
    if (ids.has(id)) {
      part.fault('id', 'an id that no case before it has');
      return undefined;
    }
    ids.add(id);
    return withoutBlanks({
      id,
      title: part.text('title', line),
      since: readDate(part, 'since'),
      open,
    });
  });
}

function readFollowUp(part: HostObject | undefined): FollowUp | undefined {
  const title = part?.text('title', { ...line, ...must });
  if (!part || title === undefined) return undefined;
  return withoutBlanks({ title, owner: part.text('owner'), due: readDate(part, 'due') });
}

function readAdvisor(part: HostObject | undefined): Advisor | undefined {
  const name = part?.text('name', must);
  if (!part || name === undefined) return undefined;
  const link = part.read('link', readLink, 'a plain http, https, mailto or tel address');
  return withoutBlanks({ name, team: part.text('team'), link });
}

function readDisclosure(part: HostObject | undefined): Disclosure | undefined {
  return (
    part &&
    withoutBlanks({
      purpose: part.text('purpose', line),
      source: part.text('source', line),
      retention: part.text('retention', line),
      readers: part.text('readers', line),
    })
  );
}

/** Leaves out what is for those alone who serve the customer; all of it, where it cannot be read what that is. */
function mask(given: HostObject, from: ReadCustomerProfile): void {
  const isMasked = (fact: unknown) => maskedFacts.some((one) => one === fact);
  const listed = given.read('masked', (value) => ({ value }), '')?.value;
  if (listed === undefined) return;
  const list: unknown[] = Array.isArray(listed) ? [...(listed as unknown[])] : [undefined];
  const isReadable = list.every(isMasked);
  if (!isReadable) given.fault('masked', `a list of ${maskedFacts.join(', ')}`);
  const masked = maskedFacts.filter(
    (fact) => from[fact] !== undefined && (!isReadable || list.includes(fact)),
  );
  for (const fact of masked) delete from[fact];
  if (masked.length > 0) from.masked = masked;
}

function readDate(part: HostObject, key: string): string | undefined {
  return part.read(
    key,
    (value) => (typeof value === 'string' && readDay(value) !== undefined ? value : undefined),
    'a day such as 2026-11-21',
  );
}

const readFlag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

function readChannel(value: unknown): Channel | undefined {
  const { channel, original } = toChannel(value);
  return typeof value === 'string' && original === undefined ? channel : undefined;
}

/** Without the keys that have no value. */
function withoutBlanks<Value extends object>(value: {
  [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(told) as Value;
}
