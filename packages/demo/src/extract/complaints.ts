import { readCfpbComplaints, type ComplaintCase } from '@oxbow/connectors/cfpb-complaints';
import type { Account } from './extract.js';

/** `data/complaints.json`. The rows are those of the whole source; `cases` are some of them. */
export interface Complaints {
  source: string;
  complaints: Account;
  cases: ComplaintCase[];
}

/**
 * Makes the demo's complaints out of the source's rows.
 * @param ids the cases to take, in the order in which they are to appear
 */
export function extractComplaints(ids: readonly string[], rows: Iterable<unknown>): Complaints {
  const { cases, ...complaints } = readCfpbComplaints(rows);
  return {
    source:
      'Consumer Complaint Database, US Consumer Financial Protection Bureau (work of the US Government, public domain in the USA)',
    complaints,
    cases: ids.flatMap((id) => cases.filter((each) => each.id === id)),
  };
}
