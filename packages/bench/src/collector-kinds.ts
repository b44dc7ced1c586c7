import { headersOf } from './collector-site.js';

/** Makes all of the measurement longer. */
const scale = Number(process.env['OXBOW_SCALE'] ?? 1);

/** What is sent. */
export interface Kind {
  /** In words, after “responses”. */
  name: string;
  /** Responses in a request. */
  size: number;
  requests: number;
  connections: number;
  /** With the touchpoint that each becomes. */
  isOfCustomer: boolean;
  /** Headers of the requests, in turn. */
  headers(): Record<string, string>[];
}

let serial = 0;

/** With 50 and with one response in a request, of customers and of nobody, and under tokens that nobody has seen. */
export function makeKinds(): Kind[] {
  const one = { size: 1, requests: 10_000 * scale, connections: 64 };
  const fifty = { size: 50, requests: 800 * scale, connections: 16 };
  const customers = { isOfCustomer: true, headers: () => tokens(500, 'customer') };
  const nobody = { isOfCustomer: false, headers: () => [headersOf()] };
  return [
    { name: 'of customers, 50 in a request', ...fifty, ...customers },
    { name: 'of customers, 1 in a request', ...one, ...customers },
    {
      name: 'of customers, one request at a time',
      ...one,
      requests: 2500 * scale,
      connections: 1,
      ...customers,
    },
    { name: 'of nobody, 50 in a request', ...fifty, ...nobody },
    { name: 'of nobody, 1 in a request', ...one, ...nobody },
    {
      name: 'of customers, 1 in a request, each with a new token',
      ...one,
      isOfCustomer: true,
      headers: () => tokens(one.requests, `newcomer-${serial++}`),
    },
  ];
}

const tokens = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => headersOf(`${name}-${index}`));
