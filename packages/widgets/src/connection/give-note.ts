import './client.js';
import type { Delivery } from '@oxbow/model/delivery';
import type { NewNote } from '@oxbow/model/note';
import { toReference } from '@oxbow/model/reference';
import { withToken, type Collector } from './http.js';
import { isPassing, NobodyError, toReason, type RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/** How long the host may take to say who is signed in, in milliseconds. */
const patience = 20_000;

/**
 * Gives a note to whom it is for. It is nowhere on the device, and goes on when nobody waits for it any more; `unsaved` where
 * nobody knows whether it arrived: given again it is stored once.
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<Delivery, void, undefined> {
  yield await untilAborted(give(collector, detail as NewNote), signal);
}

async function give(collector: Collector, note: NewNote): Promise<Delivery> {
  try {
    await send(collector, JSON.stringify(note));
    return { status: 'sent', reference: toReference(note.id) };
  } catch (error) {
    // Of a refusal the collector's words, which quote nothing of a note.
    console.warn(`<ox-connection> a note was not given: ${(error as Error).message}`);
    if (isPassing(error)) return { status: 'unsaved' };
    return { status: 'failed', reason: toReason((error as RefusedError).status) };
  }
}

async function send({ http, identity }: Collector, body: string): Promise<void> {
  // The host is asked anew: a token that is still good may be that of somebody who has left.
  const writer = await identity.subject(patience);
  await withToken(identity, (token) => {
    if (token.subject !== writer) throw new NobodyError();
    const signal = AbortSignal.timeout(http.timeout);
    const request = { method: 'POST', body, expect: 201, keepalive: true, token, signal } as const;
    return http.fetch('/v1/notes', request, 'application/json');
  });
}
