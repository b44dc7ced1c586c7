import './client.js';
import type { NoteAudience } from '@oxbow/model/note';
import { toAddress } from './address.js';
import { withToken, type Collector, type Send } from './http.js';
import { isPassing, RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/** What became of it. `gone`: it is not there, or not theirs; `teamless`: the token names no team to share it with. */
type Changed =
  | { status: 'stored' }
  | { status: 'failed'; reason: 'gone' | 'teamless' | 'unauthorized' | 'refused' };

/**
 * Shares a note, takes that back, or deletes it where no audience is named. It goes on when nobody waits for it any more. The
 * answer says nothing of the note, since it is given to an event.
 * @throws TypeError, or RefusedError for a no that may pass: it can be tried again
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<Changed, void, undefined> {
  const { note, audience } = detail as { note: string; audience?: NoteAudience };
  const address = toAddress('notes', note);
  const send: Send = audience
    ? { method: 'PATCH', body: JSON.stringify({ audience }), expect: 200 }
    : { method: 'DELETE', expect: 204 };
  yield await untilAborted(change(collector, address, send), signal);
}

async function change(collector: Collector, address: string, send: Send): Promise<Changed> {
  try {
    await request(collector, address, send);
  } catch (error) {
    if (!(error instanceof RefusedError) || isPassing(error)) throw error;
    // What is not there any more is deleted.
    if (error.status !== 404 || send.method !== 'DELETE')
      return { status: 'failed', reason: toReason(error) };
  }
  return { status: 'stored' };
}

async function request({ http, identity }: Collector, address: string, send: Send): Promise<void> {
  const answered = await withToken(identity, (token) => {
    const signal = AbortSignal.timeout(http.timeout);
    return http.fetch(address, { ...send, keepalive: true, token, signal }, 'application/json');
  });
  // What comes with it is read by nobody.
  void answered.body?.cancel().catch(() => {});
}

function toReason({
  status,
  problem,
}: RefusedError): Extract<Changed, { status: 'failed' }>['reason'] {
  const { type } = (problem ?? {}) as { type?: unknown };
  if (type === 'urn:oxbow:problem:team-missing') return 'teamless';
  if (status === 404) return 'gone';
  return status === 401 || status === 403 ? 'unauthorized' : 'refused';
}
