import type { Collector } from './http.js';
import { RefusedError } from './refusal.js';

/** The secret goes in a header and never in an address, which logs and histories come to know. */
export const toHeaders = (receipt: string) => ({ 'Oxbow-Receipt': receipt });

/**
 * Takes a response back; when this resolves, the collector has none with this receipt.
 * @throws as `Http.fetch`; RefusedError 409 when the wave of an employee's answer is over
 */
export async function deleteReceipt({ http }: Collector, receipt: string): Promise<void> {
  const signal = AbortSignal.timeout(http.timeout);
  const headers = toHeaders(receipt);
  // It goes on when its widget is gone, also while the page is being left.
  const send = { method: 'DELETE', headers, signal, keepalive: true, expect: 204 } as const;
  await orGone(http.fetch('/v1/receipt', send, 'application/json'));
}

/** What is answered; `undefined` where nothing is there (404). @throws anything else */
export async function orGone<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return undefined;
    throw error;
  }
}
