import { readOnlineRetail } from '@oxbow/connectors/online-retail';
import { readOnlineRetailLines } from '@oxbow/connectors/online-retail/lines';
import type { Touchpoint } from '@oxbow/model/touchpoint';

/** One article of an order; `price` is for one piece, in the order's currency. */
export interface OrderLine {
  article: string;
  quantity: number;
  price: number;
}

/** A customer of the demo: a number of the source, no name. */
export interface Customer {
  id: string;
  /** Where the orders came from, oldest first; empty where the source says `Unspecified`. */
  countries: string[];
  /** Oldest first. */
  touchpoints: Touchpoint[];
  /** All articles of the newest order; absent when the customer never ordered. */
  latest?: { id: string; lines: OrderLine[] };
}

/** What became of the rows that were read: `read` is always `shown` plus the number of `rejected`. */
export interface Account {
  read: number;
  shown: number;
  rejected: { row: number; reason: string }[];
  /** What is odd about rows that are shown. */
  remarks: { row: number; remark: string }[];
}

/** `data/customers.json`. Rows are counted among those of these customers. */
export interface Extract {
  source: string;
  touchpoints: Account;
  lines: Account;
  customers: Customer[];
}

/**
 * Makes the demo's customers out of the source's rows.
 * @param ids the customers to take, in the order in which they are to appear; rows of others are not read
 */
export function extract(
  ids: readonly string[],
  invoiceRows: readonly { subject_id: string }[],
  lineRows: readonly { CustomerID: string }[],
): Extract {
  const { lines, ...lineAccount } = readOnlineRetailLines(
    lineRows.filter(({ CustomerID }) => ids.includes(CustomerID)),
  );
  const { touchpoints, origins, ...touchpointAccount } = readOnlineRetail(
    invoiceRows.filter(({ subject_id }) => ids.includes(subject_id)),
    lines,
  );
  const customers = ids.map((id): Customer => {
    const own = touchpoints
      .filter(({ customer }) => customer === id)
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const latest = own.findLast(({ type }) => type === 'order')?.id;
    const articles = lines
      .filter(({ customer, invoice }) => customer === id && invoice === latest)
      .map(({ article, quantity, price }) => ({ article, quantity, price }));
    return {
      id,
      countries: origins.find(({ customer }) => customer === id)?.countries ?? [],
      touchpoints: own,
      ...(latest === undefined ? {} : { latest: { id: latest, lines: articles } }),
    };
  });
  return {
    source: 'Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0)',
    touchpoints: touchpointAccount,
    lines: lineAccount,
    customers,
  };
}
