import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { RadarStrings } from '../strings.js';

/** The texts of how it was measured. */
const english = {
  status: 'Instrument: {status}.',
  notValidated: 'not validated: its statements are drafts that no study has tested',
  order: 'The dimensions always stand in this order: {names}.',
  excluded: {
    one: '{count} statement of the instrument was not asked: struck, or not in the short form.',
    other: '{count} statements of the instrument were not asked: struck, or not in the short form.',
  },
  coded:
    'Scores up to 5 and from 95 on are not shown exactly, so that they do not give single answers away.',
  customersCensus: 'Customers: all were asked.',
  customersSample: 'Customers: a random sample was asked.',
  customersOpen: 'Customers: whoever wanted to answered, so this is no random sample.',
  employeesCensus: 'Employees: all were asked.',
  employeesSample: 'Employees: a random sample was asked.',
  employeesOpen: 'Employees: whoever wanted to answered, so this is no random sample.',
  seriesCensus: '{label}: all were asked.',
  seriesSample: '{label}: a random sample was asked.',
  seriesOpen: '{label}: whoever wanted to answered, so this is no random sample.',
  seriesDate: '{label}: {facts}.',
  unknownSource: 'The source of {label} is not stated.',
  customersBenchmark: 'Benchmark for customers: {label} ({facts}).',
  employeesBenchmark: 'Benchmark for employees: {label} ({facts}).',
  source: 'Source ({names}): {source}.',
  unknownBenchmark: 'The source of the benchmark is not stated.',
};

export type MethodStrings = StringsOf<typeof english>;
export type MethodSetting = Setting<MethodStrings & RadarStrings>;

export const strings = new Locales<MethodStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
