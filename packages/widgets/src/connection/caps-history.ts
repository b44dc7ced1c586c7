import './client.js';
import { mayShow, merge, nothing, prune, readHistory, remember, type Happening } from './caps.js';
import { DeviceStore, settled } from './device-store.js';

/** The database's name, on the origin of the page. */
export const databaseName = 'oxbow-caps';

const store = new DeviceStore(databaseName, 'histories', 'id');

/** The one record in it. */
const id = 'all';

/** What happened in this page. */
let inPage = nothing;

/**
 * Gives a prompt leave to show itself, unless people were asked too often; then it is on its way, and no other one gets leave.
 * @param isAllowed whether the device may be used: then all tabs of the origin count, and what earlier pages kept
 */
export async function giveLeave(prompt: string, isAllowed: boolean): Promise<boolean> {
  const now = Date.now();
  const mine: Happening = { type: 'granted', prompt };
  const isFree = mayShow(inPage, prompt, now);
  // At once, so that a second prompt of this page does not ask while the device is being read.
  if (isFree) inPage = remember(inPage, mine, now);
  if (!isFree || !isAllowed) return isFree;
  try {
    // One transaction after the other, whichever tab they are of: of two that ask at the same time one gets leave.
    return await store.use('readwrite', async (histories) => {
      const known = readHistory(await settled(histories.get(id)));
      const isGiven = mayShow(known, prompt, now);
      if (isGiven) histories.put({ id, ...remember(known, mine, now) });
      return isGiven;
    });
  } catch {
    // Denied, full or broken: then only this page counts.
    return true;
  }
}

/** Remembers what happened to a prompt. */
export async function note(happening: Happening, isAllowed: boolean): Promise<void> {
  inPage = remember(inPage, happening, Date.now());
  if (isAllowed) await keep();
}

/** Keeps on the device what happened in this page before that was allowed, too. */
export async function keep(): Promise<void> {
  const mine = inPage;
  if (mine === nothing) return;
  try {
    await store.use('readwrite', async (histories) => {
      const known = readHistory(await settled(histories.get(id)));
      histories.put({ id, ...prune(merge(known, mine), Date.now()) });
    });
  } catch {
    // As above.
  }
}

/** Deletes what was kept on the device; what happened in this page still counts in it. */
export async function deleteKept(): Promise<void> {
  if (!(await store.isThere())) return;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}
