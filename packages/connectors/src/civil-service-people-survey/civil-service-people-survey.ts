import * as z from 'zod/mini';
import {
  Cell,
  Name,
  quote,
  readRows,
  toNumber,
  toShare,
  Unfit,
  type Account,
} from '../rows/rows.js';
import { dimensions, toOrganisations, type Organisation } from './profile.js';

const Row = z.object({
  organisation: Name,
  org_code: Name,
  dept_group: Cell,
  response_rate_percent: Cell,
  scope_of_action: Cell,
  competence: Cell,
  technical_equipment: Cell,
  values_culture_mindset: Cell,
  brand: Cell,
  feedback_and_cocreation: Cell,
  items_missing: Cell,
});

/** The year of the map from the survey's items to dimensions, by which the rows were made. */
const year = '2024';

/**
 * Reads the scores of the UK Civil Service People Survey 2024 by dimension as profiles of the instrument `ox6`: the
 * employees' side as share of positive answers, the customers' side unasked, the median of the civil service (row
 * `CS_MEDIAN`) as benchmark of all others. How many people a score is made of, and its interval, the source does not
 * state. A blank score leaves that side of the dimension out.
 * @param rows one organisation each, six dimensions from 0 to 100
 */
export function readCivilServicePeopleSurvey(
  rows: Iterable<unknown>,
): Account & { organisations: Organisation[] } {
  const known = new Set<string>();
  const { records, ...account } = readRows(rows, Row, (row, remark) => {
    if (known.has(row.org_code))
      throw new Unfit(`org_code: ${quote(row.org_code)} was read before`);
    const values = new Map<string, number>();
    for (const [column, id] of dimensions) {
      const text = row[column as keyof typeof row];
      if (text === '') remark(`${column}: no score`);
      else values.set(id, toShare(text, column));
    }
    if (values.size === 0) throw new Unfit('no score in any dimension');
    const rate = row.response_rate_percent;
    if (rate !== '' && toNumber(rate, 'response_rate_percent') > 100) {
      remark(`a response rate of ${rate} %`);
    }
    const missing = row.items_missing === '' ? 0 : toNumber(row.items_missing, 'items_missing');
    known.add(row.org_code);
    return {
      code: row.org_code,
      name: row.organisation,
      group: row.dept_group,
      ...(rate === '' ? {} : { responseRate: rate }),
      values,
      missing,
    };
  });
  return { organisations: toOrganisations(records, year), ...account };
}
