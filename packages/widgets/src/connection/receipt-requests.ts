import type { Collector } from './http.js';
import { RefusedError } from './refusal.js';

/** The secret goes in a header and never in an address, which logs and histories come to know. */
const toHeaders = (receipt: string) => ({ 'Oxbow-Receipt': receipt });

/**
 * Reads what became of a response.
 * @returns `undefined` when the collector has none with this receipt, any more or at all
 * @throws as `Http.json`
 */
export async function readReceipt(
  { http }: Collector,
  receipt: string,
  signal: AbortSignal,
): Promise<unknown> {
  return orGone(http.json('/v1/receipt', { headers: toHeaders(receipt), signal }));
}

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

/** Sends what the giver says more. @throws as `Http.json`; RefusedError 409 when another reply has this id */
export function postReply(
  { http }: Collector,
  receipt: string,
  reply: { id: string; text: string },
): Promise<unknown> {
  return http.json('/v1/receipt/replies', {
    method: 'POST',
    body: JSON.stringify(reply),
    headers: toHeaders(receipt),
    keepalive: true,
    expect: 201,
  });
}

async function orGone<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return undefined;
    throw error;
  }
}
