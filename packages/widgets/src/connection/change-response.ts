import './client.js';
import type { AssignRequestEvent, InboxChangeResult } from '../element/events.js';
import { toAddress } from './address.js';
import { withToken, type Collector } from './http.js';
import { RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/**
 * Changes what the firm does about a response, on the revision that was seen. It goes on when nobody waits for it any more.
 * @throws RefusedError, TypeError when nobody knows whether it was stored: on the same revision it can be tried again
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<InboxChangeResult, void, undefined> {
  yield await untilAborted(change(collector, detail as AssignRequestEvent['detail']), signal);
}

async function change(
  { http, identity }: Collector,
  { response, revision, change }: AssignRequestEvent['detail'],
): Promise<InboxChangeResult> {
  try {
    const item = await withToken(identity, (token) =>
      http.json(toAddress('responses', response), {
        method: 'PATCH',
        body: JSON.stringify(change),
        headers: { 'If-Match': `"${Number(revision)}"` },
        expect: 200,
        keepalive: true,
        token,
      }),
    );
    return { status: 'stored', item: toGivenItem(item, response) };
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 412) throw error;
    const { present } = (error.problem ?? {}) as { present?: unknown };
    return { status: 'conflict', item: toGivenItem(present, response) };
  }
}

/**
 * The item as the collector gave it; the widget checks the rest of it.
 * @throws TypeError for something else
 */
function toGivenItem(item: unknown, id: string): InboxChangeResult['item'] {
  const { id: given } = (item ?? {}) as { id?: unknown };
  if (typeof given === 'string' && given.toLowerCase() === id.toLowerCase())
    return item as InboxChangeResult['item'];
  throw new TypeError('the collector answered with something else than the item');
}
