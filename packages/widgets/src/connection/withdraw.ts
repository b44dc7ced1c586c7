import type { WithdrawRequestEvent } from '../element/events.js';
import type { Surroundings } from './answers.js';
import { isOfEmployee, listEntries, type Entry } from './outbox.js';
import { deleteReceipt } from './receipt-requests.js';
import { keepReceipt, removeReceipt } from './receipts.js';
import { untilAborted } from './wait.js';

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
  if (entry && !(await surroundings.sender.takeBack(entry))) return;
  try {
    await deleteReceipt(surroundings, receipt);
  } catch (error) {
    if (entry) await remember(entry);
    throw error;
  }
  await removeReceipt(receipt);
}

/** An attempt to send it may have arrived: the collector is told when it can be reached again. */
async function remember(entry: Entry): Promise<void> {
  if (!isOfEmployee(entry)) await keepReceipt(entry, true);
}
