import type { Collector } from './http.js';

/** How long to wait for the host to say who is signed in, in milliseconds. */
const patience = 2000;

/** What is unfinished, by whose it is and where it goes. It lasts as long as the page: nothing of it is on the device. */
const drafts = new Map<string, unknown>();

/** What of a request says which draft is meant. */
export interface DraftPlace {
  id?: unknown;
  side?: unknown;
}

/** Keeps a draft in the place of a former one; `null` lets go of it. */
export async function keepDraft(
  collector: Collector,
  place: DraftPlace,
  draft: unknown,
): Promise<void> {
  const key = await toKey(collector, place);
  if (draft == null) drafts.delete(key);
  else drafts.set(key, structuredClone(draft));
}

/** The draft that was kept last, `null` where there is none. */
export async function recallDraft(collector: Collector, place: DraftPlace): Promise<unknown> {
  return structuredClone(drafts.get(await toKey(collector, place))) ?? null;
}

/** Whoever signs in after somebody else finds nothing of theirs. */
async function toKey({ http, identity }: Collector, { id, side }: DraftPlace): Promise<string> {
  const subject = await identity.subject(patience);
  return JSON.stringify([http.endpoint, http.site, subject ?? null, String(id), String(side)]);
}
