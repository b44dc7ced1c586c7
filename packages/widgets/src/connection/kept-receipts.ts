import { DeviceStore, settled } from './device-store.js';
import { isInPage, type Entry } from './outbox.js';

/** The secret by which a customer comes back to what they handed in, and where it was handed in. No word of it. */
export interface KeptReceipt {
  /** The secret itself. */
  receipt: string;
  /** Where it was sent. */
  endpoint: string;
  /** The public key of the site. */
  site: string;
  /** The prompt that was answered. */
  prompt: string;
  /** Whose it is; absent when nobody was named. */
  subject?: string;
  /** When it was handed in, in milliseconds since 1970. */
  at: number;
  /** What its giver was told the last time. */
  seen?: { status: string; replies: number };
  /** Taken back by its giver, which the collector could not be told yet. */
  withdrawn?: true;
}

/** No more are kept; the oldest go first. */
export const mostReceipts = 20;

/** How long one is kept, in milliseconds: 365 days. */
export const longestLife = 365 * 86_400_000;

/** The database's name, on the origin of the page; of its own, so that pages with an older version keep their outbox. */
export const databaseName = 'oxbow-receipts';

/** Where they are on the device. */
export const store = new DeviceStore(databaseName, 'receipts', 'receipt');

/** Those that could not be written to the device; they last as long as the page. */
export const inPage = new Map<string, KeptReceipt>();

/** Keeps the receipt of what a customer handed in, where that was kept too: on the device, or only in the page. */
export async function keepReceipt(entry: Entry, withdrawn = false): Promise<void> {
  const { endpoint, site, subject, response, at } = entry;
  // By that of an assessment nobody is answered: the person has it.
  if (!('prompt' in response) || response.receipt === undefined) return;
  const { receipt, prompt } = response;
  const kept: KeptReceipt = {
    ...{ receipt, endpoint, site, prompt, at },
    ...(subject !== undefined && { subject }),
    ...(withdrawn && { withdrawn }),
  };
  try {
    if (isInPage(entry.id)) throw new DOMException('it is in the page', 'NotAllowedError');
    await store.use('readwrite', async (records) => {
      records.put(kept);
      const all = (await settled(records.getAll())) as KeptReceipt[];
      for (const { receipt } of tooMany(all)) records.delete(receipt);
    });
  } catch {
    inPage.set(receipt, kept);
  }
}

/** Deletes one. If that fails it is asked for again, found gone at the collector, and expires. */
export async function removeReceipt(receipt: string): Promise<void> {
  inPage.delete(receipt);
  try {
    await store.useIfThere('readwrite', (records) => settled(records.delete(receipt)));
  } catch {
    // Broken or busy.
  }
}

/**
 * Deletes all of them.
 * @throws DOMException when the device holds some and does not let them be deleted
 */
export async function removeReceipts(): Promise<void> {
  inPage.clear();
  await store.useIfThere('readwrite', (records) => settled(records.clear()));
}

/** Whether there may be any. */
export async function hasReceipts(): Promise<boolean> {
  return inPage.size > 0 || (await store.isThere());
}

/** Those that are too old, or more than are kept. */
function tooMany(all: readonly KeptReceipt[]): KeptReceipt[] {
  const oldest = Date.now() - longestLife;
  return [...all].sort(newestFirst).filter(({ at }, index) => index >= mostReceipts || at < oldest);
}

/** For sorting them. */
export function newestFirst(one: KeptReceipt, other: KeptReceipt): number {
  return other.at - one.at;
}
