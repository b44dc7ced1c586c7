import * as z from 'zod/mini';
import { Cell, Name, readRows, toNumber, type Account } from '../rows/rows.js';

/** One article on one invoice. */
export interface OrderLine {
  /** The customer's number; empty where the source has none. */
  customer: string;
  invoice: string;
  article: string;
  /** Pieces; negative on a cancellation. */
  quantity: number;
  /** Of one piece, in the invoice's currency. */
  price: number;
}

const Row = z.object({
  InvoiceNo: Name,
  Description: Name,
  Quantity: Cell,
  UnitPrice: Cell,
  CustomerID: z.string().check(z.maxLength(200, 'longer than 200 characters')),
});

/** Reads the lines of invoices of the Online Retail data set (UCI), to be told in the detail of their touchpoints. */
export function readOnlineRetailLines(rows: Iterable<unknown>): Account & { lines: OrderLine[] } {
  const { records: lines, ...account } = readRows(rows, Row, (row) => ({
    customer: row.CustomerID,
    invoice: row.InvoiceNo,
    article: row.Description,
    quantity: toNumber(row.Quantity, 'Quantity'),
    price: toNumber(row.UnitPrice, 'UnitPrice'),
  }));
  return { lines, ...account };
}
