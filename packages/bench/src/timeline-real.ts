import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCfpbComplaints } from '../../connectors/src/cfpb-complaints/cfpb-complaints.js';
import { parseCsv } from '../../model/src/csv/parse-csv.js';
import { readOnlineRetail } from '../../connectors/src/online-retail/online-retail.js';
import type { Touchpoint } from '../../model/src/touchpoint/touchpoint.js';

/** Where the real touchpoints lie: beside the repository, not in it. */
const folder = fileURLToPath(new URL('../../../../shared/data/timeline/', import.meta.url));

/** The rows of a table as records by the names of its first row. */
function* rowsOf(file: string): Generator<Record<string, string>> {
  let header: string[] | undefined;
  for (const row of parseCsv(readFileSync(folder + file, 'utf8'), {})) {
    if ('reason' in row) throw new Error(`${file}: ${row.reason}`);
    if (header)
      yield Object.fromEntries(header.map((name, place) => [name, row.cells[place] ?? '']));
    else header = [...row.cells];
  }
}

const olistChannels: Record<string, Pick<Touchpoint, 'channel' | 'originalchannel'>> = {
  'e-commerce': { channel: 'ecommerce' },
  logistics: { channel: 'other', originalchannel: 'logistics' },
  email: { channel: 'email' },
};

/** What happened to orders of Olist, which has no ids and no zone. */
const readOlist = (): Touchpoint[] =>
  [...rowsOf('olist/touchpoints.csv')].map((row, index) => ({
    id: `olist-${index}`,
    customer: row['subject_id']!,
    case: row['case_id']!,
    at: `${row['at']}-03:00`,
    ...olistChannels[row['channel']!]!,
    type: row['kind']!,
    direction: 'internal',
    title: row['kind']!,
    ...(row['text'] && { detail: row['text'] }),
    source: 'Olist',
    side: 'customer',
  }));

/**
 * All real touchpoints in one list, newest first: Online Retail, CFPB complaints and Olist, of all customers.
 * @returns nothing where they are missing, which is told
 */
export function readRealTouchpoints(): Touchpoint[] | undefined {
  if (!existsSync(folder)) {
    console.warn(
      '\nSKIPPED: the real touchpoints, since they are not at ../shared/data/timeline.\n',
    );
    return undefined;
  }
  const retail = readOnlineRetail(rowsOf('online-retail/touchpoints.csv')).touchpoints;
  const complaints = readCfpbComplaints(rowsOf('cfpb-complaints/complaints.csv')).cases;
  const all = [...retail, ...complaints.flatMap((one) => one.touchpoints), ...readOlist()];
  // Each title tells its row from all others, as those that are made do.
  return all
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .map((one, index) => ({ ...one, title: `${one.title} (#${index})` }));
}
