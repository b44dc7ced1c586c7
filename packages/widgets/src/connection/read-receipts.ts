import './client.js';
import type { Handed, HandedState } from '../element/events.js';
import { readFirst } from './first-reading.js';
import type { Collector } from './http.js';
import { deleteReceipt } from './delete-receipt.js';
import { removeReceipt, type KeptReceipt } from './kept-receipts.js';
import { readReceipt } from './receipt-requests.js';
import { listReceipts, markSeen } from './receipts.js';
import { wait, whenLookedAt } from './wait.js';

/** How long the host may take to say who is signed in, in milliseconds. */
const patience = 2000;

/** Not read more often than this, in milliseconds, however often a person looks in. */
const pause = 2000;

/** Says what became of what was handed in from this device, or with a receipt; and again when the page is looked at again. */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<HandedState[], void, undefined> {
  const handed = detail as Handed;
  // What is news stays news for as long as the page is there: perhaps nobody has looked at it yet.
  const seen = new Map((await listReceipts()).map((kept) => [kept.receipt, kept.seen]));
  const read = (until: AbortSignal) => readAll(collector, { handed, seen }, until);
  let states = await readFirst(read, signal);
  for (;;) {
    yield states;
    await wait(pause, signal);
    await whenLookedAt(signal);
    // What is shown stays while it cannot be read anew.
    states = await readFirst(read, signal).catch(() => states);
    signal.throwIfAborted();
  }
}

type Seen = ReadonlyMap<string, KeptReceipt['seen']>;

async function readAll(
  collector: Collector,
  { handed: { receipt, subject, id }, seen }: { handed: Handed; seen: Seen },
  signal: AbortSignal,
): Promise<HandedState[]> {
  if (receipt !== undefined) return readOne(collector, receipt, signal);
  if (subject !== 'prompt') return [];
  const kept = (await listOwn(collector)).filter(({ prompt }) => prompt === id);
  const read = await Promise.allSettled(kept.map((each) => readKept(collector, each, signal)));
  const states = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const failed = read.find((one) => one.status === 'rejected');
  if (states.length === 0 && failed) throw failed.reason;
  return Promise.all(states.map((state) => withSeen(state, seen)));
}

/** Says with a state what was told the last time, and writes down what is told now. */
async function withSeen(handed: HandedState, seen: Seen): Promise<HandedState> {
  const { receipt, state } = handed;
  const before = seen.get(receipt);
  const { status, replies } = (state ?? {}) as { status?: unknown; replies?: unknown };
  if (typeof status !== 'string' || !Array.isArray(replies)) return handed;
  const isOfFirm = (reply: unknown) => (reply as { from?: unknown } | null)?.from === 'firm';
  await markSeen(receipt, { status, replies: replies.filter(isOfFirm).length });
  return before ? { ...handed, seen: before } : handed;
}

/** Those of this site that belong to who is signed in, or to nobody. */
async function listOwn({ http, identity }: Collector): Promise<KeptReceipt[]> {
  const ofSite = (await listReceipts()).filter(
    ({ endpoint, site }) => endpoint === http.endpoint && site === http.site,
  );
  if (ofSite.every(({ subject }) => subject === undefined)) return ofSite;
  // Asked anew: in a page that goes on somebody else may have signed in.
  const present = await identity.subject(patience);
  return ofSite.filter(({ subject }) => subject === undefined || subject === present);
}

async function readKept(
  collector: Collector,
  { receipt, withdrawn }: KeptReceipt,
  signal: AbortSignal,
): Promise<HandedState[]> {
  if (withdrawn) await deleteReceipt(collector, receipt);
  const states = withdrawn ? [] : await readOne(collector, receipt, signal);
  if (states.length === 0) await removeReceipt(receipt);
  return states;
}

async function readOne(
  collector: Collector,
  receipt: string,
  signal: AbortSignal,
): Promise<HandedState[]> {
  const state = await readReceipt(collector, receipt, signal);
  // Whoever shows it reads it anyway: what a host answers may be anything.
  return state === undefined ? [] : [{ receipt, state: state as HandedState['state'] }];
}
