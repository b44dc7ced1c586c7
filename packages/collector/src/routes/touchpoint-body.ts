import { readCloudEvent } from '@oxbow/connectors/cloud-events';
import { readNdjson } from '@oxbow/connectors/ndjson';
import type { Fault } from '@oxbow/model/fault';
import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { largestBody, parseJson, readBody } from '../body.js';
import { Problem } from '../problem.js';
import { assertUsable, readEach, readRecords, type ReadRecords } from '../records.js';

/** Most touchpoints in one request. */
const most = 500;

/** An event of CloudEvents 1.0 that holds a touchpoint; see `readCloudEvent`. */
const CloudEvent = name(
  'CloudEvent',
  z.object({
    specversion: z.literal('1.0'),
    /** With `source`, separated by a space, the touchpoint's id. */
    id: z.string().check(z.minLength(1)),
    source: z.string().check(z.minLength(1)),
    type: z.string().check(z.minLength(1)),
    /** The customer. */
    subject: z.optional(z.string()),
    time: z.string(),
    datacontenttype: z.optional(z.string()),
    /** The rest of the touchpoint. */
    data: z.record(z.string(), z.unknown()),
  }),
);

const List = z.array(name('Touchpoint', Touchpoint)).check(z.minLength(1), z.maxLength(most));

/** The forms in which touchpoints are taken, by content type. */
export const touchpointBodies = {
  'application/json': z.union([z.strictObject({ touchpoints: List }), List]),
  'application/x-ndjson': z.string(),
  'application/cloudevents+json': CloudEvent,
  'application/cloudevents-batch+json': z
    .array(CloudEvent)
    .check(z.minLength(1), z.maxLength(most)),
} as const;

type BodyType = keyof typeof touchpointBodies;
const types = Object.keys(touchpointBodies) as BodyType[];

/** The touchpoints of a request, those of events with the ids that their sender knows. */
export interface ReadTouchpoints extends ReadRecords<Touchpoint> {
  /** The id of a record that the sender gave, by place in the request. */
  idOf(index: number): string | null;
  /** Where a record stands in the body, as in `touchpoints[3]`; empty for the body itself. */
  placeOf(index: number): string;
}

/**
 * Reads the touchpoints of a request, in whichever form they came. One that does not fit costs only itself.
 * @throws Problem 413, 415, 400 for a body that cannot be read, 422 when there is nothing in it that can be stored
 */
export async function readTouchpoints(request: Request): Promise<ReadTouchpoints> {
  const { type, bytes } = await readBody(request, types);
  if (type === 'application/x-ndjson') return fromLines(bytes);
  const body = parseJson(bytes);
  if (type === 'application/cloudevents+json') return fromEvents([body], () => '');
  if (type === 'application/cloudevents-batch+json') {
    return fromEvents(assertList(body), (index) => `[${index}]`);
  }
  if (request.headers.has('ce-specversion')) {
    return fromEvents([toEvent(request.headers, body)], () => '');
  }
  if (Array.isArray(body)) return withOwnIds(readEach(assertList(body), '', Touchpoint), '');
  return withOwnIds(readRecords(body, 'touchpoints', most, Touchpoint), 'touchpoints');
}

function withOwnIds(records: ReadRecords<Touchpoint>, list: string): ReadTouchpoints {
  const ids = new Map(records.accepted.map(({ record, index }) => [index, record.id]));
  return {
    ...records,
    idOf: (index) => ids.get(index) ?? null,
    placeOf: (index) => `${list}[${index}]`,
  };
}

async function fromLines(bytes: Uint8Array): Promise<ReadTouchpoints> {
  const values: unknown[] = [];
  const reasons = new Map<number, string>();
  for await (const line of readNdjson([bytes], { longest: largestBody })) {
    if ('reason' in line) reasons.set(values.length, `line ${line.line}: ${line.reason}`);
    values.push('value' in line ? line.value : undefined);
  }
  const records = readEach(assertList(values), '', Touchpoint);
  for (const [index, message] of reasons) {
    const errors = [{ path: `[${index}]`, message }];
    records.rejected.set(index, { id: null, status: 'rejected', errors });
  }
  return withOwnIds(records, '');
}

function fromEvents(
  events: readonly unknown[],
  placeOf: (index: number) => string,
): ReadTouchpoints {
  const accepted: ReadTouchpoints['accepted'] = [];
  const rejected: ReadTouchpoints['rejected'] = new Map();
  events.forEach((event, index) => {
    const reading = readCloudEvent(event);
    if ('touchpoint' in reading) accepted.push({ record: reading.touchpoint, index });
    else {
      const errors = reading.faults.map(({ path, message }): Fault => {
        const place = placeOf(index);
        return { path: place === '' || path === '' ? place + path : `${place}.${path}`, message };
      });
      rejected.set(index, { id: reading.id, status: 'rejected', errors });
    }
  });
  const records = { accepted, rejected, count: events.length };
  const idOf = (index: number) => (events[index] as { id: string }).id;
  return { ...assertUsable(records, 'events'), idOf, placeOf };
}

/** An event in the binary mode of CloudEvents: its attributes are headers, its data is the body. */
function toEvent(headers: Headers, data: unknown): unknown {
  const attributes = [...headers]
    .filter(([header]) => header.startsWith('ce-'))
    .map(([header, value]): [string, string] => [header.slice('ce-'.length), decode(value)]);
  return { ...Object.fromEntries(attributes), data };
}

/** Values of headers are percent-encoded where they are not ASCII. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Problem('malformed-request', 'A header of the event is not percent-encoded UTF-8.');
  }
}

function assertList(body: unknown): unknown[] {
  if (Array.isArray(body) && body.length >= 1 && body.length <= most) return body;
  const message = `expected a list of 1 to ${most}`;
  throw new Problem('content-invalid', 'The body has to hold touchpoints.', {
    errors: [{ path: '', message }],
  });
}
