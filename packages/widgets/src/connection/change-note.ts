import './client.js';
import type { NoteAudience } from '@oxbow/model/note';
import { toAddress } from './address.js';
import { withToken, type Collector, type Send } from './http.js';
import { RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/**
 * Shares a note, takes that back, or deletes it where no audience is named. It goes on when nobody waits for it any more. The
 * answer says nothing of the note, since it is given to an event.
 * @throws RefusedError with the collector's problem, TypeError when nobody knows: it can be tried again
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<undefined, void, undefined> {
  const { note, audience } = detail as { note: string; audience?: NoteAudience };
  const address = toAddress('notes', note);
  await untilAborted(
    audience ? share(collector, address, audience) : remove(collector, address),
    signal,
  );
  yield undefined;
}

async function share(collector: Collector, address: string, audience: NoteAudience): Promise<void> {
  const body = JSON.stringify({ audience });
  await send(collector, address, { method: 'PATCH', body, expect: 200 });
}

/** What is not there any more is deleted. */
async function remove(collector: Collector, address: string): Promise<void> {
  try {
    await send(collector, address, { method: 'DELETE', expect: 204 });
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 404) throw error;
  }
}

async function send({ http, identity }: Collector, address: string, send: Send): Promise<void> {
  const answered = await withToken(identity, (token) => {
    const signal = AbortSignal.timeout(http.timeout);
    return http.fetch(address, { ...send, keepalive: true, token, signal }, 'application/json');
  });
  // What comes with it is read by nobody.
  void answered.body?.cancel().catch(() => {});
}
