import type { RequestEvent } from '../element/request-event.js';

/** What the page says of the device: `allowed`, nothing, or anything else, which forbids it. */
export type Permission = string | null;

let history: Promise<typeof import('./caps-history.js')> | undefined;

const load = () => (history ??= import('./caps-history.js'));

/**
 * Answers whether a prompt may show itself, and counts how often that happens; what does it comes when it is first needed.
 * @param listen hears events of one name, as long as this is wanted
 * @param read how the page allows the device now
 */
export function watchCaps(
  listen: (name: string, hear: (event: Event) => void) => void,
  read: () => Permission,
): void {
  const isAllowed = () => read() === 'allowed';
  listen('oxmayshow', (event) => {
    const request = event as RequestEvent<{ id?: unknown }>;
    const { id } = request.detail ?? {};
    if (!('respondWith' in request) || request.answered || typeof id !== 'string') return;
    request.respondWith(load().then(({ giveLeave }) => giveLeave(id, isAllowed())));
  });
  const note = ({
    type,
    detail,
  }: Event & { detail?: { prompt?: unknown; answered?: unknown } }) => {
    const prompt = detail?.prompt;
    // Whoever closes it after an answer has not put it away.
    if (typeof prompt !== 'string' || detail?.answered === true) return;
    const what = type === 'oxshow' ? 'shown' : 'dismissed';
    void load().then(({ note }) => note({ type: what, prompt }, isAllowed()));
  };
  for (const name of ['oxshow', 'oxdismiss']) listen(name, note);
}

/** Takes the page at its word: what is allowed is kept from now on, what was kept and is not allowed any more is deleted. */
export async function followPermission(permission: Permission): Promise<void> {
  if (permission !== 'allowed') await (await load()).deleteKept();
  // Nothing has happened yet where it was not even fetched.
  else await (await history)?.keep();
}
