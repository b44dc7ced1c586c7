import type { Delivery } from '@oxbow/model/delivery';
import { backoff } from './backoff.js';
import type { Collector } from './http.js';
import { isOfEmployee, longestLife, type Entry } from './outbox.js';
import { isPassing, RefusedError, toReason } from './refusal.js';
import type { Token } from './token.js';

/** What finally became of an entry. */
export type Outcome = Extract<Delivery, { status: 'sent' | 'failed' }>;

/** What an attempt to send an entry says to do with it. */
export type Verdict =
  /** The collector has said what became of it. */
  | { outcome: Outcome }
  /** It will not be taken like this. */
  | { refusal: Outcome }
  /** Try again in so many milliseconds; `told` when the collector itself named them. */
  | { wait: number; told: boolean };

/** Bounds of the waits between attempts. */
export const bounds = { base: 1000, cap: 5 * 60_000 };

/** Browsers refuse a request that outlives its page when it is larger than 64 KiB; the rest is for what others send so. */
const mostKeepalive = 60 * 1024;

/** Sends an entry once. */
export async function attempt(collector: Collector, entry: Entry): Promise<Verdict> {
  try {
    const token = await tokenFor(collector, entry);
    if (token === 'another') return { wait: bounds.cap, told: false };
    return { outcome: await readOutcome(await post(collector, entry, token), entry.id) };
  } catch (error) {
    // 409 is no answer to a customer's response; whoever gave it may think better of it.
    const isCounted = entry.kind === 'assessments' || isOfEmployee(entry);
    const isFinal = error instanceof RefusedError && (error.status !== 409 || isCounted);
    if (isFinal && !isPassing(error)) {
      console.warn(`<ox-connection> a response was refused: ${error.message}`);
      return { refusal: failed(toReason(error.status)) };
    }
    const told = error instanceof RefusedError ? error.wait : undefined;
    return told === undefined
      ? { wait: backoff(entry.failures + 1, bounds), told: false }
      : { wait: Math.min(told, longestLife), told: true };
  }
}

export function failed(reason: Extract<Delivery, { status: 'failed' }>['reason']): Outcome {
  return { status: 'failed', reason };
}

/** The token of the person whose entry it is; without one it is sent as nobody's. Never that of anybody else. */
async function tokenFor(
  { identity }: Collector,
  { subject }: Entry,
): Promise<Token | undefined | 'another'> {
  if (subject === undefined) return undefined;
  const token = await identity.get();
  return token?.subject === subject ? token : 'another';
}

async function post(
  collector: Collector,
  entry: Entry,
  token: Token | undefined,
): Promise<unknown> {
  const { http, identity } = collector;
  const { kind = 'responses', response } = entry;
  const path = `/v1/${kind}`;
  const body = JSON.stringify({ [kind]: [response] });
  const send = {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': entry.id },
    keepalive: new TextEncoder().encode(body).length <= mostKeepalive,
  } as const;
  try {
    return await http.json(path, { ...send, token });
  } catch (error) {
    const refused = error instanceof RefusedError && (error.status === 401 || error.status === 403);
    if (refused && entry.turn !== undefined && identity.configured) {
      const { sendSigned, wantsToken } = await import('./signed-wave.js');
      if (wantsToken(error)) return sendSigned(collector, entry.turn, path, send);
    }
    if (!refused || !token) throw error;
    identity.drop(token);
    const fresh = await tokenFor(collector, entry);
    // A token that ended with its person's session says nothing about the entry: it waits for them.
    if (fresh === 'another') throw new TypeError('somebody else is signed in by now');
    return http.json(path, { ...send, token: fresh });
  }
}

/** @throws TypeError when the answer does not say what became of the response */
async function readOutcome(answer: unknown, id: string): Promise<Outcome> {
  const { results } = (answer ?? {}) as { results?: unknown };
  for (const result of Array.isArray(results) ? (results as unknown[]) : []) {
    const { id: of, status, reference } = (result ?? {}) as Record<string, unknown>;
    if (String(of).toLowerCase() !== id.toLowerCase()) continue;
    if (status === 'rejected') return failed('invalid');
    if (status !== 'stored' && status !== 'duplicate') continue;
    if (typeof reference === 'string' && /^.{1,60}$/.test(reference))
      return { status: 'sent', reference };
    // Ours always gives one.
    const { toReference } = await import('@oxbow/model/reference');
    return { status: 'sent', reference: toReference(id) };
  }
  throw new TypeError('the collector did not say what became of the response');
}
