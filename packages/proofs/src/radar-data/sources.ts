import { existsSync, readFileSync } from 'node:fs';
import type { ExperienceProfile } from '@oxbow/model/experience';
import { Instrument } from '@oxbow/model/instrument';
import type { PersonAnswers } from '@oxbow/model/publication';
import type { Unit } from '@oxbow/model/unit';
import { parse } from 'csv-parse/sync';
import { readItemMap } from '../../../connectors/src/civil-service-people-survey/item-map.js';
import { readCivilServiceWaves } from '../../../connectors/src/civil-service-people-survey/waves.js';

const folder = new URL('../../../../../shared/data/', import.meta.url);

/** Why nothing is compared here; false where the real data is. */
export const missing =
  !existsSync(folder) && 'NOT COMPARED: the real answers are not at ../shared/data';

/** One row of a file, by the names of its columns. */
export type Row = Record<string, string>;

/** The rows of a file. */
export const rowsOf = (file: string): Row[] =>
  parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });

/** All organisations of the Civil Service People Survey of 2024, by their codes, with earlier waves. */
export function readOrganisations(): Map<string, ExperienceProfile> {
  const { items } = readItemMap(rowsOf('radar/six-dimensions-item-map-2024.csv'));
  const rows = rowsOf('employees/uk-civil-service-people-survey.csv');
  const { organisations } = readCivilServiceWaves(rows, items, '2024');
  return new Map(organisations.map(({ code, profile }) => [code, profile]));
}

const labels = ['1', '2', '3', '4', '5'];

/** An instrument of a host, of what a file has asked: dimensions by id, each with the names of its columns. */
export function toInstrument(
  id: string,
  side: 'customer' | 'employee',
  dimensions: Readonly<Record<string, readonly string[]>>,
): Instrument {
  return Instrument.parse({
    id,
    version: 1,
    title: id,
    scale: { points: 5, labels },
    sides: [{ id: side, label: side }],
    dimensions: Object.keys(dimensions).map((each) => ({ id: each, label: each })),
    items: Object.entries(dimensions).flatMap(([dimension, columns]) =>
      columns.map((column) => ({ id: column, dimension, side, text: column })),
    ),
  });
}

/** What customers of a medium for advertising were asked, by Rossi, Gilula and Allenby; the dimensions are ours. */
export const customerDimensions = {
  overall: ['overall_satisfaction'],
  price: [
    'setting_competitive_prices',
    'holding_price_increase_to_minimum',
    'appropriate_pricing_given_volume',
  ],
  effect: ['demonstrating_effectiveness_of_purchase'],
  reach: ['reach_large_number_of_customers', 'reach_of_advertising', 'long_term_exposure'],
  distribution: ['distribution', 'distribution_to_right_areas'],
} as const;

/**
 * One of ten points as one of five, since an instrument has five or seven: two points of ten are one of five (1 and 2 are 1, 9
 * and 10 are 5). It makes a score coarser; how much, the test says.
 */
export const toFivePoints = (ten: number): number => Math.ceil(ten / 2);

/** The 1,291 customers, on five points. */
export const readCustomers = (): PersonAnswers[] =>
  rowsOf('radar/customer-satisfaction-10-attributes.csv').map((row) => ({
    side: 'customer',
    answers: Object.fromEntries(
      Object.values(customerDimensions)
        .flat()
        .map((column) => [column, toFivePoints(Number(row[column]))]),
    ),
  }));

const numbered = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => name + String(from + index).padStart(2, '0'));

/** What soldiers were asked of their leaders and of their task (Bliese and others 2002); that LEAD has two parts is ours. */
export const climateDimensions = {
  leadership: numbered('LEAD', 1, 6),
  support: numbered('LEAD', 7, 11),
  task: numbered('TSIG', 1, 3),
} as const;

/**
 * The respondents, by company.
 * @param every of so many one has answered: with fewer answers there is something to protect
 */
export function readClimate(every: number): {
  units: Unit[];
  people: PersonAnswers[];
  rows: Row[];
} {
  const all = rowsOf('employees/leadership-climate-lq2002.csv');
  const rows = all.filter((_, index) => index % every === 0);
  const units = [...new Set(all.map((row) => row['COMPID'] ?? ''))].map((id) => ({
    id: `company-${id}`,
    title: `Company ${id}`,
  }));
  const columns = Object.values(climateDimensions).flat();
  const people = rows.map((row) => ({
    side: 'employee',
    unit: `company-${row['COMPID']}`,
    answers: Object.fromEntries(columns.map((column) => [column, Number(row[column])])),
  }));
  return { units, people, rows };
}

/** What soldiers said at three times: each a mean of several answers from 1 to 5, made by the source. */
export const satisfactionDimensions = ['job_satisfaction', 'commitment', 'readiness'] as const;

/** Battalions and the companies in them, of which the source has one table. */
export function readBattalions(): { units: Unit[]; rows: Row[]; unitOf: (row: Row) => string } {
  const rows = rowsOf('employees/job-satisfaction-3-waves.csv');
  const unitOf = (row: Row) => `company-${row['battalion']}-${row['company']}`;
  const battalions = [...new Set(rows.map((row) => row['battalion'] ?? ''))].map((id) => ({
    id: `battalion-${id}`,
    title: `Battalion ${id}`,
  }));
  const companies = new Map(
    rows.map((row) => [
      unitOf(row),
      {
        id: unitOf(row),
        title: `Company ${row['company']}`,
        parent: `battalion-${row['battalion']}`,
      },
    ]),
  );
  return { units: [...battalions, ...companies.values()], rows, unitOf };
}
