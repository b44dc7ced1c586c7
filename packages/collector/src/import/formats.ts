import { readCfpbComplaints } from '@oxbow/connectors/cfpb-complaints';
import { readCloudEvents } from '@oxbow/connectors/cloud-events';
import { readCsv } from '@oxbow/connectors/csv';
import { readOnlineRetail } from '@oxbow/connectors/online-retail';
import { readOnlineRetailLines, type OrderLine } from '@oxbow/connectors/online-retail/lines';
import { readSalesforceCases } from '@oxbow/connectors/salesforce/cases';
import { readSalesforceTasks } from '@oxbow/connectors/salesforce/tasks';
import { readShopifyOrders } from '@oxbow/connectors/shopify-orders';
import { readSourcegraphOkrs } from '@oxbow/connectors/sourcegraph-okrs';
import { makeZendeskReader } from '@oxbow/connectors/zendesk-audits';
import { toFaults } from '@oxbow/model/fault';
import { Touchpoint } from '@oxbow/model/touchpoint';
import {
  listed,
  portionRows,
  readPortions,
  readRecords,
  take,
  toPortions,
  type Portion,
  type RowNote,
  type Taken,
  type Value,
} from './portions.js';
import { readBytes, readCsvRows, readJsonFile, readJsonRecords, readJsonRows } from './rows.js';

/** What may be given beside the file. */
export interface FormatOptions {
  /** For `online-retail`: the file with the lines of the invoices. */
  lines?: string | undefined;
  /** For `salesforce-tasks`: the file with the cases that they may belong to. */
  cases?: string | undefined;
}

/** A kind of file. */
export interface Format {
  /** For the help. */
  summary: string;
  read(file: string, options: FormatOptions): AsyncGenerator<Portion, void, undefined>;
}

/** The kinds of files that can be imported, by name. */
export const formats: Readonly<Record<string, Format>> = {
  touchpoints: {
    summary: 'touchpoints as JSON, one per line or a list',
    read: (file) => readPortions(readJsonRows(file), takeTouchpoints),
  },
  'touchpoints-csv': {
    summary: 'touchpoints as CSV, as a timeline exports them',
    async *read(file) {
      yield* toPortions(readCsv(await readBytes(file)));
    },
  },
  'cloud-events': {
    summary: 'events of CloudEvents 1.0 as JSON, one or a batch per line, or one batch',
    read: (file) => readRecords(file, 'events', (events) => listed(readCloudEvents(events))),
  },
  'zendesk-audits': {
    summary: 'ticket audits of Zendesk as JSON, each ticket’s oldest first',
    read(file) {
      const read = makeZendeskReader();
      return readRecords(file, 'audits', (audits) => {
        const account = read(audits);
        return { ...account, records: account.audits };
      });
    },
  },
  'salesforce-cases': {
    summary: 'records of Case of Salesforce as JSON',
    read: (file) =>
      readRecords(file, 'records', (records) => {
        const account = readSalesforceCases(records);
        return { ...account, records: account.cases };
      }),
  },
  'salesforce-tasks': {
    summary: 'records of Task of Salesforce as JSON',
    async *read(file, options) {
      const cases =
        options.cases === undefined ? new Set<string>() : await readCaseIds(options.cases);
      yield* readRecords(file, 'records', (records) =>
        listed(readSalesforceTasks(records, { cases })),
      );
    },
  },
  'shopify-orders': {
    summary: 'orders of Shopify’s REST Admin API as JSON',
    read: (file) =>
      readRecords(file, 'orders', (orders) => {
        const account = readShopifyOrders(orders);
        return { ...account, records: account.orders };
      }),
  },
  'online-retail': {
    summary: 'invoices of the Online Retail data set (CSV)',
    async *read(file, options) {
      const lines = options.lines === undefined ? [] : await readLines(options.lines);
      yield* readPortions(readCsvRows(file), (values) =>
        take(values, (rows) => listed(readOnlineRetail(rows, lines))),
      );
    },
  },
  'cfpb-complaints': {
    summary: 'complaints of the Consumer Complaint Database (CSV)',
    read: (file) =>
      readPortions(readCsvRows(file), (values) =>
        take(values, (rows) => {
          const account = readCfpbComplaints(rows);
          return { ...account, records: account.cases };
        }),
      ),
  },
  'sourcegraph-okrs': {
    summary: 'a quarter of Sourcegraph’s objectives (JSON)',
    async *read(file) {
      const { read, objectives, rejected, remarks } = readSourcegraphOkrs(await readJsonFile(file));
      yield {
        read,
        touchpoints: [],
        objectives,
        rejected: rejected.map(({ row, reason }) => ({ row, text: reason })),
        remarks: remarks.map(({ row, remark }) => ({ row, text: remark })),
      };
    },
  },
};

function takeTouchpoints(values: readonly Value[]): Taken {
  const touchpoints: Taken['touchpoints'] = [];
  const rejected: RowNote[] = [];
  for (const { row, value } of values) {
    const result = Touchpoint.safeParse(value);
    if (result.success) touchpoints.push({ row, touchpoint: result.data });
    else {
      const reasons = toFaults(result.error.issues).map(({ path, message }) =>
        path === '' ? message : `${path}: ${message}`,
      );
      rejected.push({ row, text: reasons.join('; ') });
    }
  }
  return { touchpoints, rejected, remarks: [] };
}

/** The ids of the cases that a file holds, also of those that cannot be shown. */
async function readCaseIds(file: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const row of readJsonRecords(file, 'records')) {
    const value = 'value' in row ? row.value : undefined;
    const id = (value as { Id?: unknown } | null | undefined)?.Id;
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** The lines of invoices as a whole: those of one invoice may stand anywhere in the file. */
async function readLines(file: string): Promise<OrderLine[]> {
  const lines: OrderLine[] = [];
  let values: unknown[] = [];
  const flush = () => {
    lines.push(...readOnlineRetailLines(values).lines);
    values = [];
  };
  for await (const row of readCsvRows(file)) {
    if ('value' in row) values.push(row.value);
    if (values.length >= portionRows) flush();
  }
  flush();
  return lines;
}
