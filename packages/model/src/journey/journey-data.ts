import { mostFaults, type Fault } from '../fault/fault.js';
import { id, truth } from '../key-result/key-result-readers.js';
import { known } from '../plain/known.js';
import { isRecord, whole } from '../plain/plain.js';
import { at, list, note, one, safely, type Reader, type Reading } from '../plain/reader.js';
import type { SignUpCount } from '../sign-up/sign-up.js';
import { isPlainTouchpoint } from '../touchpoint/plain-touchpoint.js';
import { readCustomer } from '../touchpoint/read-customer.js';
import { readTouchpoint } from '../touchpoint/read-touchpoint.js';
import type { JourneyActuals } from './actuals.js';
import { actuals, actualsOf } from './actuals-readers.js';
import { journeyActuals } from './journey-actuals.js';
import {
  groupByCustomer,
  toJourneyTouchpoint,
  type CustomerTouchpoint,
} from './journey-touchpoint.js';
import type { Journey } from './journey.js';
import { most } from './limits.js';
import { readJourney } from './read-journey.js';

/** A journey, and what is known beside it. */
export interface JourneyData {
  journey: Journey;
  /** What really happened: as the host counted it, else counted from its touchpoints; absent where it gave neither. */
  actuals?: JourneyActuals;
  /** How many want to take part, of exchanges that the journey has; empty where the host does not say. */
  signUps: SignUpCount[];
}

/** What could be read of a host's journey and what it gave beside it. */
export interface JourneyDataReading {
  /** Absent where the journey is unusable, see `readJourney`. */
  data?: JourneyData;
  /** What was left out, and why; of touchpoints only the first. */
  faults: Fault[];
  /** Steps, touchpoints and sign-ups that the host gave; 1 where the journey is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

/**
 * Reads what a host gives for a journey, leniently: a bare journey, or `{ journey, touchpoints?, actuals?, signUps? }`. Of
 * `touchpoints`, a flat list of many customers, it counts what really happened; where `actuals` can be read, they are not looked
 * at. Linear time. Never throws, whatever the host's getters do; it does without the schema.
 */
export function readJourneyData(value: unknown): JourneyDataReading {
  const faults: Fault[] = [];
  const root: Reading = { path: '', faults };
  const failed = { faults, total: 1, invalid: 1 };
  return safely((): JourneyDataReading => read(value, root))(value, root) ?? failed;
}

function read(value: unknown, root: Reading): JourneyDataReading {
  const { faults } = root;
  const isWhole = isRecord(value) && 'journey' in value;
  const reading = readJourney(isWhole ? value['journey'] : value);
  faults.push(
    ...reading.faults.map(({ path, message }) => ({
      path: isWhole ? `journey${path && `.${path}`}` : path,
      message,
    })),
  );
  const { journey } = reading;
  if (!journey) return { faults, total: 1, invalid: 1 };
  let { total, invalid } = reading;
  const count = (given: number, good: number) => {
    total += given;
    invalid += given - good;
  };
  const data: JourneyData = { journey, signUps: [] };
  if (!isWhole) return { data, faults, total, invalid };

  const told = value['actuals'] ?? undefined;
  const counted = told === undefined ? undefined : actuals(told, at(root, 'actuals'));
  const touchpoints = counted ? undefined : (value['touchpoints'] ?? undefined);
  if (counted) data.actuals = actualsOf(journey, counted);
  else if (Array.isArray(touchpoints)) {
    const good = readTouchpoints(touchpoints, at(root, 'touchpoints'));
    count(touchpoints.length, good.length);
    const { people, unattributed } = groupByCustomer(good);
    data.actuals = journeyActuals(journey, people, unattributed);
  } else if (touchpoints !== undefined) note(at(root, 'touchpoints'), 'a list');

  const given = value['signUps'] ?? undefined;
  if (given !== undefined) {
    data.signUps = signUpsOf(journey, given, at(root, 'signUps'));
    if (Array.isArray(given)) count(given.length, data.signUps.length);
  }
  return { data, faults, total, invalid };
}

function readTouchpoints(
  given: readonly unknown[],
  { path, faults }: Reading,
): CustomerTouchpoint[] {
  const said: Fault[] = [];
  const good: CustomerTouchpoint[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const place: Reading = { path: `${path}[${index}]`, faults: [] };
    const one = readOne(given[index], place);
    if (one) good.push(one);
    if (said.length < mostFaults) said.push(...place.faults);
  }
  faults.push(...said);
  return good;
}

const signUp = known<SignUpCount>(
  { exchange: id, count: one<number>(whole(0, 1e9), 'a whole number from 0'), own: truth },
  ['exchange', 'count', 'own'],
);

/** Each exchange once, and none that the journey does not have. */
function signUpsOf({ exchanges = [] }: Journey, value: unknown, reading: Reading): SignUpCount[] {
  const open = new Set(exchanges.map((exchange) => exchange.id));
  const ofExchange: Reader<SignUpCount> = (given, place) => {
    const read = signUp(given, place);
    return !read || open.delete(read.exchange)
      ? read
      : note(at(place, 'exchange'), 'the id of an exchange, each once');
  };
  return list(ofExchange, most.exchanges)(value, reading) ?? [];
}

const readOne = safely<CustomerTouchpoint>((value, { path, faults }) => {
  if (isPlainTouchpoint(value)) return toJourneyTouchpoint(value);
  const reading = readTouchpoint(value, path);
  faults.push(...reading.faults);
  if (!reading.touchpoint) return undefined;
  const customer = readCustomer(value);
  return { ...reading.touchpoint, ...(customer !== undefined && { customer }) };
});
