import type { Channel } from '@oxbow/model/channel';
import { readDay } from '@oxbow/model/period';
import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { Cell, Name, quote, readRows, toReason, Unfit, type Account } from '../rows/rows.js';

const Row = z.object({
  case_id: Name,
  received: Cell,
  channel: Name,
  product: Name,
  sub_product: Cell,
  issue: Name,
  sub_issue: Cell,
  company: Name,
  state: Cell,
  sent_to_company: Cell,
  response: Cell,
  timely: Cell,
  disputed: Cell,
});
type Row = z.infer<typeof Row>;

/** One complaint to the Bureau about a company: a case, never a person's. */
export interface ComplaintCase {
  /** The case number. */
  id: string;
  product: string;
  issue: string;
  company: string;
  /** What the company answered, in the words of the source, such as `Closed with explanation`. The source gives no day for it. */
  response?: string;
  /** Whether it answered in time; absent where the source does not say. */
  timely?: boolean;
  /** Whether the consumer disputed the answer; absent where the source does not say. */
  disputed?: boolean;
  /** What happened on a day that the source names, oldest first. None has a customer. */
  touchpoints: Touchpoint[];
}

/** The source's ways of handing in a complaint that the model has too; a referral by another authority is `other`. */
const channels: ReadonlyMap<string, Channel> = new Map([
  ['Web', 'website'],
  ['Phone', 'hotline'],
  ['Postal mail', 'letter'],
  ['Fax', 'fax'],
  ['Email', 'email'],
]);

/** What each touchpoint of this source says of its time. */
const dayOnly = 'The source gives the day, no time of day.';

/**
 * Reads complaints of the Consumer Complaint Database of the US Consumer Financial Protection Bureau, one case each.
 * The source names no person, so no touchpoint has a `customer`; `case` holds those of one complaint together,
 * and the product that it is about is the `category`.
 * It gives days without a time: they stand at 12:00 UTC, which is the same day from UTC−12 to UTC+11, and each detail
 * says so. What has no day of its own (response, timely, disputed) is told with the case and in the last detail.
 */
export function readCfpbComplaints(rows: Iterable<unknown>): Account & { cases: ComplaintCase[] } {
  const known = new Set<string>();
  const { records: cases, ...account } = readRows(rows, Row, (row, remark) => {
    if (known.has(row.case_id)) throw new Unfit(`case_id: ${quote(row.case_id)} was read before`);
    const received = toDay(row.received, 'received');
    // A complaint may not have been sent on yet.
    const sent =
      row.sent_to_company === '' ? undefined : toDay(row.sent_to_company, 'sent_to_company');
    const isOdd = sent !== undefined && sent < received;
    if (isOdd) remark(`sent to the company on ${sent}, before it was received on ${received}`);
    const outcome = toOutcome(row);
    const first = toReceived(row, received, sent === undefined ? toWords(outcome) : []);
    const second = sent === undefined ? [] : [toSent(row, sent, isOdd, toWords(outcome))];
    const touchpoints = (isOdd ? [...second, first] : [first, ...second]).map(check);
    known.add(row.case_id);
    const { product, issue, company } = row;
    return { id: row.case_id, product, issue, company, ...outcome, touchpoints };
  });
  return { cases, ...account };
}

type Outcome = Pick<ComplaintCase, 'response' | 'timely' | 'disputed'>;

function toOutcome(row: Row): Outcome {
  const timely = toBoolean(row.timely, 'timely');
  const disputed = toBoolean(row.disputed, 'disputed');
  return {
    ...(row.response === '' ? {} : { response: row.response }),
    ...(timely === undefined ? {} : { timely }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

function toWords({ response, timely, disputed }: Outcome): string[] {
  return [
    response === undefined ? 'Response: not stated' : `Response: ${response} (day not stated)`,
    `In time: ${toYesNo(timely)}`,
    `Disputed by the consumer: ${toYesNo(disputed)}`,
  ];
}

const toYesNo = (value: boolean | undefined) =>
  value === undefined ? 'not stated' : value ? 'yes' : 'no';

function toReceived(row: Row, day: string, outcome: string[]): Touchpoint {
  const channel = channels.get(row.channel);
  return {
    ...frame(row, 'received', day),
    ...(channel ? { channel } : { channel: 'other', originalchannel: row.channel }),
    type: 'complaint',
    direction: 'in',
    title: `Complaint: ${row.issue}`,
    detail: lines(
      `Product: ${join(row.product, row.sub_product)}`,
      `Issue: ${join(row.issue, row.sub_issue)}`,
      `Company: ${row.company}`,
      `State: ${row.state || 'not stated'}`,
      ...outcome,
      dayOnly,
    ),
  };
}

function toSent(row: Row, day: string, isOdd: boolean, outcome: string[]): Touchpoint {
  return {
    ...frame(row, 'sent', day),
    // The source does not say how it was sent on.
    channel: 'other',
    type: 'forwarding',
    direction: 'out',
    title: `Sent to the company: ${row.company}`,
    detail: lines(
      ...(isOdd ? [`Odd in the source: sent on before it was received (${row.received}).`] : []),
      ...outcome,
      dayOnly,
    ),
    // A touchpoint continues only what was before it.
    ...(isOdd ? {} : { previous: toId(row, 'received') }),
  };
}

function frame(row: Row, event: string, day: string) {
  return {
    id: toId(row, event),
    at: `${day}T12:00:00Z`,
    category: row.product,
    case: row.case_id,
    source: 'CFPB Consumer Complaint Database',
    side: 'customer' as const,
  };
}

function check(touchpoint: Touchpoint): Touchpoint {
  const checked = Touchpoint.safeParse(touchpoint);
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  return checked.data;
}

function toDay(text: string, name: string): string {
  if (readDay(text) === undefined) throw new Unfit(`${name}: ${quote(text)} is no day`);
  return text;
}

function toBoolean(text: string, name: string): boolean | undefined {
  if (text === '') return undefined;
  if (text === 'Yes' || text === 'No') return text === 'Yes';
  throw new Unfit(`${name}: ${quote(text)} is neither Yes nor No`);
}

const toId = (row: Row, event: string) => `${row.case_id}-${event}`;
const join = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
const lines = (...parts: string[]) => parts.join('\n');
