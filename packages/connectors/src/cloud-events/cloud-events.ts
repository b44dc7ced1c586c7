import { toFaults, type Fault } from '@oxbow/model/fault';
import { Instant } from '@oxbow/model/instant';
import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { quote, type Account, type Rejection, type Remark } from '../rows/rows.js';

/** How the words of events become those of touchpoints. */
export interface CloudEventSettings {
  /** Touchpoint types by event type, as in `com.example.order.placed` → `order`; see `readCloudEvent` for other types. */
  types?: ReadonlyMap<string, string>;
}

/** What became of one event: a touchpoint, or what is wrong, by place in the event. */
export type CloudEventReading =
  { touchpoint: Touchpoint; remarks: string[] } | { faults: Fault[]; id: string | null };

/** An event type with this beginning holds the touchpoint's type after it: `oxbow.touchpoint.call`. */
const prefix = 'oxbow.touchpoint.';

const Text = z.string().check(z.minLength(1), z.maxLength(200));

/** The attributes of CloudEvents 1.0 that make a touchpoint; others are looked at by name only. */
const Attributes = z.object({
  specversion: z.literal('1.0', { error: 'expected "1.0"' }),
  id: Text,
  source: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(200),
      z.regex(
        /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/,
        'expected a URI reference in ASCII',
      ),
    ),
  type: Text,
  subject: z.optional(Text),
  time: Instant,
  datacontenttype: z.optional(
    z
      .string()
      .check(
        z.maxLength(200),
        z.regex(
          /^\s*[\w.-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i,
          'expected a JSON type, such as application/json',
        ),
      ),
  ),
  data: z.custom<{ [key: string]: unknown }>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'expected an object with the rest of the touchpoint',
  ),
});

/** What an attribute of the event says already, so that `data` may not. */
const attributeOf: Readonly<Record<string, string>> = {
  id: 'id',
  customer: 'subject',
  at: 'time',
  source: 'source',
};

const attributeOfPath: Readonly<Record<string, string>> = {
  ...attributeOf,
  type: 'type',
};

const known = new Set([...Object.keys(Attributes.def.shape), 'dataschema', 'data_base64']);

/**
 * Reads one event of CloudEvents 1.0 (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md) in the structured
 * JSON format (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md) as a touchpoint; nothing is thrown whatever it holds.
 * `source` and `id` together are the touchpoint's id (joined by a space, which no source holds), so that an event that is
 * delivered again is the same touchpoint. `subject` is the customer, absent for a contact that belongs to nobody, `time`
 * (which CloudEvents leaves free) is `at`, and `data` holds the rest in the touchpoint's own words. The type is what
 * `data.type` says, else what the settings map the event's type to, else what follows `oxbow.touchpoint.`, else the
 * event's type as it is. Extension attributes are no part of a touchpoint; remarks name them.
 */
export function readCloudEvent(
  event: unknown,
  settings: CloudEventSettings = {},
): CloudEventReading {
  try {
    return read(event, settings);
  } catch {
    // Comes from the value itself, such as a getter that throws; what was parsed from JSON has none.
    return { faults: [{ path: '', message: 'reading this event throws' }], id: null };
  }
}

/**
 * Reads events one by one, such as those of a batch; see `readCloudEvent`. A second event with the same `source` and `id`
 * is rejected as read before.
 */
export function readCloudEvents(
  events: Iterable<unknown>,
  settings: CloudEventSettings = {},
): Account & { touchpoints: Touchpoint[] } {
  const touchpoints: Touchpoint[] = [];
  const rejected: Rejection[] = [];
  const remarks: Remark[] = [];
  const ids = new Set<string>();
  let row = 0;
  for (const event of events) {
    row += 1;
    const reading = readCloudEvent(event, settings);
    if ('faults' in reading) {
      const reasons = reading.faults.map(({ path, message }) =>
        path === '' ? message : `${path}: ${message}`,
      );
      rejected.push({ row, reason: reasons.join('; ') });
    } else if (ids.has(reading.touchpoint.id)) {
      rejected.push({ row, reason: 'id: an event of this source with this id was read before' });
    } else {
      ids.add(reading.touchpoint.id);
      touchpoints.push(reading.touchpoint);
      for (const remark of reading.remarks) remarks.push({ row, remark });
    }
  }
  return { touchpoints, read: row, shown: touchpoints.length, rejected, remarks };
}

/**
 * Reads a text of the JSON format: one event (`application/cloudevents+json`), or a batch, which is a list of events
 * (`application/cloudevents-batch+json`) and may be empty. A text that is not JSON is one row, rejected.
 */
export function readCloudEventsText(
  text: string,
  settings: CloudEventSettings = {},
): Account & { touchpoints: Touchpoint[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const rejected = [{ row: 1, reason: 'not JSON' }];
    return { touchpoints: [], read: 1, shown: 0, rejected, remarks: [] };
  }
  return readCloudEvents(Array.isArray(value) ? (value as unknown[]) : [value], settings);
}

function read(given: unknown, { types }: CloudEventSettings): CloudEventReading {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { faults: [{ path: '', message: 'expected an event' }], id: null };
  }
  // The JSON format of CloudEvents: an attribute that is null is one that is not set.
  const event = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { id } = event;
  const readableId = typeof id === 'string' ? id.slice(0, 200) : null;
  const misnamed = Object.keys(event).filter((key) => !known.has(key) && !/^[a-z\d]+$/.test(key));
  if (misnamed.length > 0) return { faults: misnamed.slice(0, 20).map(toMisnamed), id: readableId };
  if ('data_base64' in event) {
    const message = 'expected data in JSON, not bytes';
    return { faults: [{ path: 'data_base64', message }], id: readableId };
  }
  const checked = Attributes.safeParse(event);
  if (!checked.success) return { faults: toFaults(checked.error.issues), id: readableId };
  const { source, type, subject, time, data } = checked.data;
  const doubled = Object.keys(attributeOf).filter((key) => Object.hasOwn(data, key));
  if (doubled.length > 0) return { faults: doubled.map(toDoubled), id: readableId };

  const joined = `${source} ${checked.data.id}`;
  const touchpoint = Touchpoint.safeParse({
    ...data,
    id: joined,
    ...(subject !== undefined && { customer: subject }),
    at: time,
    type: Object.hasOwn(data, 'type') ? data['type'] : toType(type, types),
    source,
  });
  if (!touchpoint.success) {
    const named = touchpoint.error.issues.flatMap((issue) => toEventIssues(issue, data));
    return { faults: toFaults(named), id: readableId };
  }
  const extensions = Object.keys(event).filter((key) => !known.has(key));
  const remarks =
    extensions.length === 0
      ? []
      : [`extension attributes are not kept: ${extensions.slice(0, 5).map(quote).join(', ')}`];
  return { touchpoint: touchpoint.data, remarks };
}

function toType(type: string, types: CloudEventSettings['types']): string {
  return types?.get(type) ?? (type.startsWith(prefix) ? type.slice(prefix.length) : type);
}

function toMisnamed(key: string): Fault {
  const path = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return { path, message: 'names of attributes are of lowercase letters and digits' };
}

function toDoubled(key: string): Fault {
  return { path: `data.${key}`, message: `unknown key; the event says it as ${attributeOf[key]}` };
}

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/** The issues of a touchpoint at their places in the event, one for each unknown key. */
function toEventIssues(issue: Issue, data: object): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: ['data', ...issue.path, key],
      message: 'unknown key',
    }));
  }
  const [first = '', ...others] = issue.path;
  if (first === 'id') {
    const message = 'source and id are longer than 199 characters together';
    return [{ path: ['id'], message }];
  }
  const attribute = attributeOfPath[String(first)];
  const isInData = attribute === undefined || Object.hasOwn(data, first);
  return [{ ...issue, path: isInData ? ['data', first, ...others] : [attribute] }];
}
