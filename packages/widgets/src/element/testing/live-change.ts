import { fixture, waitUntil } from '@open-wc/testing';
import type { OxElement } from '../element.js';
import type { InvalidEvent } from '../events.js';
import { warningsOf } from './warnings.js';

/**
 * Puts an element into the page, answers its request for data with a whole and then with a live change that cannot be read.
 * @returns what it reported of the change
 */
export async function giveUnreadableChange(
  element: OxElement,
  whole: unknown,
  change: unknown,
): Promise<InvalidEvent['detail'] | undefined> {
  element.addEventListener('oxdata', (event) =>
    event.respondWith(
      (async function* () {
        yield whole;
        yield change;
      })(),
    ),
  );
  let reported: InvalidEvent['detail'] | undefined;
  element.addEventListener('oxinvalid', ({ detail }) => (reported = detail));
  await warningsOf(async () => {
    await fixture(element as unknown as string);
    // What reads it may come late.
    await waitUntil(() => reported, 'nothing was reported', { timeout: 8000 });
  });
  return reported;
}
