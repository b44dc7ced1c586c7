// What each of our elements is given in every host: as little as can be told apart, and one value of each kind that it takes.
import {
  goodCount,
  goodInbox,
  goodInstrument,
  goodJourney,
  goodMix,
  goodObjective,
  goodProfile,
  goodPrompt,
  goodSeries,
  goodText,
  goodTouchpoint,
} from '../../proofs/src/good-records.js';
import type { Inside } from './app.js';

/** Properties by name. */
export type Values = Readonly<Record<string, unknown>>;

/** An element as the templates of hosts have it. */
export interface Template {
  tag: string;
  /** Properties that a host gives it. */
  names: readonly string[];
  inside: Inside | undefined;
}

export interface ElementCase extends Template {
  /** What a host writes first. */
  values: Values;
  /** The same properties with other values; no boolean is true. */
  changed: Values;
  /** What is found in the drawing of `values`, and of `changed`. */
  shows: readonly [string, string];
  /** Data of which a part is bad. */
  bad: object;
  /** The property by which it names what it asks the host for, where it is given no data. */
  asks: Values;
  calls: Calls | undefined;
}

/** A property that takes a function. */
export interface Calls {
  name: string;
  /** What the element is given, so that it calls the function when a person hands something in. */
  values: Values;
}

export const otherText = 'The changed record';
const otherCount = 512;

/** The same data, told from the first by what it shows. */
const change = <Data>(data: Data): Data =>
  JSON.parse(
    JSON.stringify(data)
      .replaceAll(goodText, otherText)
      .replaceAll(String(goodCount), String(otherCount)),
  ) as Data;

const texts = [goodText, otherText] as const;

/** Texts of the host that take the place of ours. */
const strings = [{ tryAgain: 'Once more' }, { tryAgain: 'Again, please' }] as const;

interface Kinds {
  data: object;
  bad: object;
  asks: Values;
  /** Strings, numbers and objects, first and then. */
  others?: Readonly<Record<string, readonly [first: unknown, then: unknown]>>;
  flags?: readonly string[];
  calls?: Calls;
  shows?: readonly [string, string];
}

function define(
  tag: string,
  { data, bad, asks, others = {}, flags = [], calls, shows = texts }: Kinds,
): ElementCase {
  const both = Object.entries({ ...others, strings });
  const valuesAt = (place: 0 | 1) =>
    Object.fromEntries(both.map(([name, pair]) => [name, pair[place]]));
  const values = {
    ...{ data, ...valuesAt(0) },
    ...Object.fromEntries(flags.map((name) => [name, true])),
  };
  return {
    tag,
    names: Object.keys({
      ...values,
      ...asks,
      ...calls?.values,
      ...(calls && { [calls.name]: '' }),
    }),
    inside: undefined,
    values,
    changed: {
      data: change(data),
      ...valuesAt(1),
      ...Object.fromEntries(flags.map((name) => [name, false])),
    },
    ...{ shows, bad, asks, calls },
  };
}

const nobody = { bad: 'record' };

const touchpoint = { ...goodTouchpoint, detail: 'Two lines of it.' };

const note = {
  id: '0198c0de-0000-4000-8000-000000000001',
  kind: 'thanks',
  from: { id: 'jonas' },
  to: { id: 'priya' },
  text: goodText,
  writtenAt: '2026-11-20T10:00:00Z',
  audience: 'person',
  own: true,
};

const people = [
  { id: 'jonas', name: 'Jonas Brandt' },
  { id: 'mirela', name: 'Mirela Popescu' },
];

/** What employees are owed before they answer. */
const protection = { seenBy: 'Everybody', from: 5, kept: 'A year' };

const employeesPrompt = { ...goodPrompt, side: 'employee', protection };

const employeesInstrument = {
  ...goodInstrument,
  sides: [{ id: 'employee', label: 'Employees' }],
  items: goodInstrument.items.map((item) => ({ ...item, side: 'employee' })),
};

const zones = ['UTC', 'Europe/Berlin'] as const;

export const elements: readonly ElementCase[] = [
  define('ox-assessment', {
    data: goodInstrument,
    bad: { ...goodInstrument, items: [...goodInstrument.items, nobody] },
    asks: { instrument: 'ox6' },
    others: {
      exclude: ['two', 'three'],
      protection: [{ purpose: 'To learn' }, { purpose: 'To find out' }],
    },
    flags: ['short', 'shared'],
    calls: {
      name: 'handler',
      values: { data: employeesInstrument, side: 'employee', shared: true, protection },
    },
  }),
  define('ox-channel-mix', {
    data: goodMix,
    bad: { ...goodMix, counts: [...goodMix.counts, nobody] },
    asks: { days: 90 },
    others: { timezone: zones, every: ['day', 'week'], days: [7, 90] },
    flags: ['interactive'],
    shows: [String(goodCount), String(otherCount)],
  }),
  define('ox-customer-timeline', {
    data: [touchpoint],
    bad: [touchpoint, nobody],
    asks: { customer: 'c-1' },
    others: {
      timezone: zones,
      grouping: ['week', 'month'],
      profile: [{ name: 'Ada' }, { name: 'Grace' }],
    },
    flags: ['lanes', 'overview'],
  }),
  define('ox-feedback-inbox', {
    data: goodInbox,
    bad: { ...goodInbox, items: [...goodInbox.items, nobody] },
    asks: { inbox: 'all' },
    others: { timezone: zones, link: ['https://a.example/{id}', 'https://b.example/{id}'] },
    flags: ['readonly'],
  }),
  define('ox-feedback-prompt', {
    data: goodPrompt,
    bad: { ...goodPrompt, questions: [...goodPrompt.questions, nobody] },
    asks: { prompt: 'after-order' },
    others: {
      channel: ['store', 'website'],
      idle: [30, 90],
      answers: [{ good: 'Before' }, { good: 'Now' }],
    },
    flags: ['kiosk'],
    calls: { name: 'handler', values: { data: employeesPrompt } },
  }),
  define('ox-feedforward', {
    data: { notes: [note], before: null },
    bad: { notes: [note, nobody], before: null },
    asks: { person: 'priya' },
    others: {
      person: ['priya', 'priya-2'],
      timezone: zones,
      people: [people, people.toReversed()],
    },
    calls: { name: 'handler', values: { data: { notes: [], before: null }, people } },
  }),
  define('ox-journey', {
    data: goodJourney,
    bad: { ...goodJourney, steps: [...goodJourney.steps, nobody] },
    asks: { journey: 'good' },
    others: { presentation: ['list', 'map'] },
    flags: ['editable'],
  }),
  define('ox-okr-card', {
    data: goodObjective,
    bad: { ...goodObjective, keyResults: [...goodObjective.keyResults, nobody] },
    asks: { objective: 'good' },
    others: { timezone: zones, layout: ['full', 'card'] },
    flags: ['readonly'],
  }),
  define('ox-okr-list', {
    data: { objectives: [goodObjective] },
    bad: { objectives: [goodObjective, nobody] },
    asks: { list: 'all' },
    others: { timezone: zones, layout: ['tree', 'list'], filter: [{}, { owners: [] }] },
    flags: ['readonly'],
  }),
  define('ox-radar', {
    data: goodProfile,
    bad: { ...goodProfile, dimensions: [...goodProfile.dimensions, nobody] },
    asks: { instrument: 'ox6' },
    others: { presentation: ['table', 'dumbbell'], least: [5, 7] },
    flags: ['interactive'],
  }),
  define('ox-score-card', {
    data: goodSeries,
    bad: { ...goodSeries, periods: [nobody, ...goodSeries.periods] },
    asks: { series: 'recommend' },
    others: { series: ['recommend', 'effort'] },
  }),
];

/** It draws nothing itself: what it is there for is what stands inside it. */
export const connection = {
  tag: 'ox-connection',
  names: ['endpoint', 'site', 'tokenurl', 'scope', 'storage', 'token'],
  inside: { tag: 'ox-okr-list', values: { list: 'all' } },
} satisfies Template;

/** All of them. */
export const templates: readonly (ElementCase | Template)[] = [...elements, connection];

/** Objects that only a property takes; hosts that write attributes cannot give them. */
const withoutAttribute = ['strings', 'profile', 'filter', 'answers'];

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What a host can write that knows only attributes: text, numbers, booleans and JSON. */
export function toWritten(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !withoutAttribute.includes(name))
      .map(([name, value]) => [name, isObject(value) ? JSON.stringify(value) : value]),
  );
}
