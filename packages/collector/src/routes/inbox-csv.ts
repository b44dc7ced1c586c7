import type { InboxItem } from '@oxbow/model/inbox-item';
import { stringify } from 'csv-stringify/sync';
import { scoreOf } from '../feedback.js';
import type { StoredItem } from '../store/inbox-item.js';

/**
 * The columns of the export. Who works on an item is none of them: a table could be counted by it, and that would watch
 * people.
 */
export const csvColumns = [
  'reference',
  'id',
  'at',
  'customer',
  'prompt',
  'version',
  'channel',
  'language',
  'status',
  'team',
  'score',
  'text',
  'resolution',
  'change',
  'read',
  'replies',
  'answers',
] as const;

/**
 * Writes items as CSV after RFC 4180: CRLF, quoted where needed, UTF-8 with a byte order mark, by which spreadsheets know
 * it. What a spreadsheet would take for a formula begins with an apostrophe: at the start of a cell, and after what another
 * country's spreadsheet takes for the start of one.
 * @param head whether it begins with the mark and the line of names
 */
export function toCsv(items: readonly StoredItem[], head: boolean): string {
  const rows = items.map(({ body }) => guard(toRow(JSON.parse(body) as InboxItem)));
  return stringify(rows, {
    header: head,
    bom: head,
    columns: [...csvColumns],
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

type Row = Record<(typeof csvColumns)[number], string | number | undefined>;

function toRow({ response, ...item }: InboxItem): Row {
  const { prompt, version, channel, language, answers } = response;
  const texts = answers.flatMap((answer) => (answer.type === 'text' ? [answer.value] : []));
  return {
    reference: item.reference,
    id: item.id,
    at: item.at,
    customer: item.customer,
    prompt,
    version,
    channel,
    language,
    status: item.status,
    team: item.team,
    score: scoreOf(response),
    text: texts.join('\n\n'),
    resolution: item.resolution,
    change: item.change,
    read: item.read === true ? 'yes' : 'no',
    replies: item.replies.length,
    // In JSON the same can be said in another way, which loses nothing.
    answers: JSON.stringify(answers).replaceAll(separated, String.raw`\u003b`),
  };
}

/** What a spreadsheet may take for the end of a cell, before what begins a formula. */
const separated = /[;\t\r\n](?=[=+\-@＝＋－＠])/g;

/**
 * Where a comma separates decimals, as in German and French, a semicolon separates cells, and quotes within one mean nothing:
 * there a text that somebody wrote goes on in the next cell, or line. `escape_formulas` sees to the first character alone.
 */
function guard(row: Row): Row {
  const guarded = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(separated, "$&'") : value,
  ]);
  return Object.fromEntries(guarded) as Row;
}
