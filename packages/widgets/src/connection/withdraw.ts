import type { Surroundings } from './answers.js';
import { deleteReceipt } from './delete-receipt.js';
import { keepReceipt, removeReceipt } from './kept-receipts.js';
import { isOfEmployee, listEntries, type Entry } from './outbox.js';

import { lockOf, withLock } from './sender.js';
import { untilAborted, within } from './wait.js';

/** Longest that what is on its way is waited for, in milliseconds: as long as two requests may take. */
const longestSending = 40_000;

/**
 * Takes a response back, whether it was sent or not. It goes on when nobody waits for it any more.
 * @throws TypeError when it may be at the collector and that cannot be asked now; RefusedError 409 when it is counted
 */
export async function* answer(
  surroundings: Surroundings,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<undefined, void, undefined> {
  const { receipt } = detail as { receipt: string };
  await untilAborted(withdraw(surroundings, receipt), signal);
  yield undefined;
}

async function withdraw(surroundings: Surroundings, receipt: string): Promise<void> {
  const entry = await takeOut(surroundings, receipt);
  // What never left the device is gone with it: nobody else need be told.
  if (entry?.arrived === false) return;
  try {
    await deleteReceipt(surroundings, receipt);
  } catch (error) {
    if (entry) await remember(entry);
    throw error;
  }
  await removeReceipt(receipt);
}

/**
 * Takes what waits to be sent out of the outbox; from then on no page sends it.
 * @returns it, `arrived` where it may be at the collector nonetheless; `undefined` where nothing waits
 * @throws TypeError when the device does not let it be deleted
 */
async function takeOut(
  { http, sender }: Surroundings,
  receipt: string,
): Promise<(Entry & { arrived: boolean }) | undefined> {
  const find = async () =>
    (await listEntries()).find(({ response }) => response.receipt === receipt);
  if (!(await find())) return undefined;
  let taken: Entry | undefined;
  const act = async () => {
    taken = await find();
    if (taken) await sender.giveUp(taken.id);
  };
  // What is on its way cannot be called back: once it has ended it is known how.
  const isFree = withLock(lockOf(http), act).then(() => true);
  const isKnown = await within(longestSending, isFree, () => false);
  if (!isKnown) await act();
  if (await find()) throw new TypeError('the device does not let it be deleted');
  return taken && { ...taken, arrived: !isKnown || taken.arrived === true };
}

/** An attempt to send it may have arrived: the collector is told when it can be reached again. */
async function remember(entry: Entry): Promise<void> {
  if (!isOfEmployee(entry)) await keepReceipt(entry, true);
}
