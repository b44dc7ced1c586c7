import './client.js';
import { settled } from './device-store.js';
import {
  inPage,
  longestLife,
  newestFirst,
  removeReceipt,
  store,
  type KeptReceipt,
} from './kept-receipts.js';

/** Writes down what its giver has been told, unless it is gone meanwhile. If that fails it counts as news once more. */
export async function markSeen(
  receipt: string,
  seen: NonNullable<KeptReceipt['seen']>,
): Promise<void> {
  const kept = inPage.get(receipt);
  if (kept) inPage.set(receipt, { ...kept, seen });
  try {
    if (kept) return;
    await store.useIfThere('readwrite', async (records) => {
      const stored = (await settled(records.get(receipt))) as KeptReceipt | undefined;
      if (stored) records.put({ ...stored, seen });
    });
  } catch {
    // Broken or busy.
  }
}

/** All that are kept, newest first. */
export async function listReceipts(): Promise<KeptReceipt[]> {
  const oldest = Date.now() - longestLife;
  const all = [...(await readStored()), ...inPage.values()].sort(newestFirst);
  const old = all.filter(({ at }) => at < oldest);
  await Promise.all(old.map(({ receipt }) => removeReceipt(receipt)));
  return all.filter((kept) => !old.includes(kept));
}

async function readStored(): Promise<KeptReceipt[]> {
  try {
    return (await store.useIfThere('readonly', (records) => settled(records.getAll()))) ?? [];
  } catch {
    return [];
  }
}
