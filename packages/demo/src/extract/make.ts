import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { extractComplaints } from './complaints.js';
import { extractExperience } from './experience.js';
import { extract } from './extract.js';
import { extractObjectives } from './objectives.js';

/** Customers of different shapes; the comment says which. */
const customers = [
  '15544', // a year of orders, two small cancellations: the one the pictures show
  '12748', // the busiest: 224 touchpoints, one of them worth nothing
  '12472', // Germany, almost as many cancellations as orders
  '12683', // France; the newest order has a single line
  '12370', // ordered from Cyprus, later from Austria
  '12363', // country not stated
  '12402', // one order only
  '15638', // one cancellation, no order
];

/** Cases over all five channels; the comment says why this one. */
const cases = [
  'c00482', // website: money back, disputed all the same
  'c00125', // website: sent on before it was received
  'c00052', // website: a student loan, explained
  'c00674', // website: no answer in time
  'c01973', // website: still in progress
  'c00789', // telephone: money back, disputed
  'c00142', // telephone: disputed
  'c00387', // letter: put right without money, disputed
  'c00089', // letter: sent on after eight weeks, answered too late
  'c00267', // fax: disputed
  'c00378', // fax: explained
  'c00026', // referral: money back
];

/** Objectives with figures, with answers yes or no, and with words only. */
const objectives = [
  'sourcegraph-2021_q1-9.1', // "Campaigns are polished and adopted by customers"
  'sourcegraph-2021_q1-5.3', // "Improve installation and site admin onboarding process"
  'sourcegraph-2021_q1-5.2', // "Improve developer productivity"
  'sourcegraph-2021_q1-11.2', // "Build an onboarding process that sets teammates up for success …"
];

/** Organisations that the public meets, and some of another shape; the comment says which. */
const organisations = [
  'DVLA', // the Driver and Vehicle Licensing Agency: many customers, and staff who meet them
  'DVSA', // those who examine drivers and vehicles
  'HMRC', // taxes
  'HMLR', // the land registry
  'MCA', // the coastguard
  'SPS', // prisons
  'DBT', // founded in 2023: one earlier wave
  'OFWAT', // among these data in 2024 only: no earlier wave
];

/**
 * Makes the demo's data out of the sources.
 * @param folder holds them in the folders that data/ATTRIBUTION.md names
 * @returns what each file in `data` is to hold
 */
export function makeData(folder: string) {
  const csv = <Row>(file: string): Row[] =>
    parse(readFileSync(path.join(folder, file)), { columns: true, bom: true });
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return {
    'customers.json': extract(
      customers,
      csv('timeline/online-retail/touchpoints.csv'),
      csv('timeline/online-retail/lines.csv'),
    ),
    'complaints.json': extractComplaints(cases, csv('timeline/cfpb-complaints/complaints.csv')),
    'objectives.json': extractObjectives(objectives, json('okrs/sourcegraph-2021_q1.json')),
    'experience.json': extractExperience(
      organisations,
      csv('employees/uk-civil-service-people-survey.csv'),
      csv('radar/six-dimensions-item-map-2024.csv'),
    ),
  };
}
