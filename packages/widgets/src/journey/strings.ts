import { Locales, type StringsOf } from '../element/text.js';
import type { Setting, Wording } from '../element/wording.js';

/** The texts of the journey. */
const english = {
  label: 'Journey',
  show: 'Show as',
  map: 'Map',
  list: 'List',
  edit: 'Edit',
  take: 'Take along',
  lost: '“{what}” could not be loaded. Everything else stays.',

  customer: 'Customers',
  employee: 'Employees',
  backstage: 'Behind the scenes',
  role: '{lane} ({side})',
  customerJourney: 'Customer journey',
  employeeJourney: 'Employee journey',
  jointJourney: 'Journey of customers and employees',
  actor: 'Who',
  scenario: 'Situation',
  expectation: 'Expects',
  lanes: 'Taking part',

  lowestBoth:
    'Customers feel least well at {where} ({customers} of 5), employees at {other} ({employees} of 5).',
  lowestSame:
    'Customers and employees both feel least well at {where}: {customers} and {employees} of 5.',
  customerLowest: 'Customers feel least well at {where} ({value} of 5).',
  employeeLowest: 'Employees feel least well at {where} ({value} of 5).',
  customerEven: 'Customers feel the same everywhere: {value} of 5.',
  employeeEven: 'Employees feel the same everywhere: {value} of 5.',
  customerOne: 'At {where} customers feel {value} of 5.',
  employeeOne: 'At {where} employees feel {value} of 5.',
  customerUnasked: 'Customers were not asked.',
  employeeUnasked: 'Employees were not asked.',
  nobodyAsked: 'Nobody was asked yet how they feel on this journey.',
  departed: {
    one: 'What happened departed from the plan {count} time, over {people}.',
    other: 'What happened departed from the plan {count} times, over {people}.',
  },
  asPlanned: 'What happened went as planned, over {people}.',
  notBegun: 'No touchpoint shows yet that anybody took it.',
  people: { one: '{count} person', other: '{count} people' },
  places: { one: '{count} point', other: '{count} points' },
  named: '“{title}”',

  source: 'Source: {source}',

  empty: 'There is no journey yet.',
  emptyHint: 'Its stages appear here as soon as there are any.',
};

export type JourneyStrings = StringsOf<typeof english>;
export type JourneyWording = Wording<JourneyStrings>;
export type JourneySetting = Setting<JourneyStrings>;

export const strings = new Locales<JourneyStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
