import './client.js';
import type { CheckInRequest } from '@oxbow/model/check-in';
import type { Subject } from '../element/events.js';
import type { Surroundings } from './answers.js';
import { queueOf } from './check-in-queue.js';

/** How long to wait for the host to say who is signed in, in milliseconds. */
const patience = 2000;

/**
 * Tells what of an objective waits on this device for who is signed in, so that the widget of another page can go on with it: asked for
 * once more with `oxcheckin`, each is told what becomes of it.
 */
export async function* answer(
  surroundings: Surroundings,
  detail: unknown,
): AsyncGenerator<{ checkIns: CheckInRequest[] }, void, undefined> {
  const { id } = detail as Subject;
  const queue = queueOf(surroundings);
  const isThere = (await queue.list(undefined)).some(({ request }) => request.objective === id);
  // Each card asks: the host is not to be asked for a token where there is nothing.
  const subject = isThere ? await surroundings.identity.subject(patience) : undefined;
  const kept = subject === undefined ? [] : await queue.list(subject);
  const requests = kept.map(({ request }) => request);
  yield { checkIns: requests.filter(({ objective }) => objective === id) };
}
