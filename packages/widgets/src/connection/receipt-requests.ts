import './client.js';
import { orGone, toHeaders } from './delete-receipt.js';
import type { Collector } from './http.js';

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
