import './client.js';
import type { WithdrawRequestEvent } from '../element/events.js';
import type { Surroundings } from './answers.js';
import { isOfEmployee, listEntries, type Entry } from './outbox.js';
import { deleteReceipt } from './receipt-requests.js';
import { keepReceipt, removeReceipt } from './receipts.js';
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
  const { receipt } = detail as WithdrawRequestEvent['detail'];
  await untilAborted(withdraw(surroundings, receipt), signal);
  yield undefined;
}

async function withdraw(surroundings: Surroundings, receipt: string): Promise<void> {
  const entry = (await listEntries()).find(({ response }) => response.receipt === receipt);
  // What never left the device is gone with it: nobody else need be told.
  if (entry && !(await takeBack(surroundings, entry))) return;
  try {
    await deleteReceipt(surroundings, receipt);
  } catch (error) {
    if (entry) await remember(entry);
    throw error;
  }
  await removeReceipt(receipt);
}

/**
 * Takes an entry out of the outbox; from then on no page sends it.
 * @returns whether it may have arrived nonetheless
 * @throws TypeError when the device does not let it be deleted
 */
async function takeBack({ http, sender }: Surroundings, entry: Entry): Promise<boolean> {
  const lock = lockOf(http);
  const isSending = await isHeld(lock);
  await sender.giveUp(entry.id);
  if ((await listEntries()).some(({ id }) => id === entry.id))
    throw new TypeError('the device does not let it be deleted');
  // What is on its way cannot be called back; once it has ended it can be deleted where it came to.
  if (isSending)
    await within(
      longestSending,
      withLock(lock, async () => {}),
      () => {},
    );
  return isSending || entry.arrived === true;
}

async function isHeld(lock: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lock);
  } catch {
    // Where there are no locks nobody knows.
    return true;
  }
}

/** An attempt to send it may have arrived: the collector is told when it can be reached again. */
async function remember(entry: Entry): Promise<void> {
  if (!isOfEmployee(entry)) await keepReceipt(entry, true);
}
