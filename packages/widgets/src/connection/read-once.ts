import { toAddress } from './address.js';
import { readFirst } from './follow.js';
import { withToken, type Collector } from './http.js';

/**
 * Reads a prompt as it is now. Who asks need not be known: whoever sees the page may see its questions.
 * @throws as `follow`, TypeError for an id that no address can name
 */
export async function* readPrompt(
  { http }: Collector,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const address = toAddress('prompts', id);
  yield await readFirst({ read: (until) => http.json(address, { signal: until }) }, signal);
}

/**
 * Reads the published results of an instrument, which change only when a wave ends.
 * @throws as `follow`, TypeError for an id that no address can name
 */
export async function* readProfile(
  { http, identity }: Collector,
  instrument: string,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const address = toAddress('experience', instrument);
  const read = (until: AbortSignal) =>
    withToken(identity, (token) => http.json(address, { signal: until, token }));
  yield await readFirst({ read }, signal);
}
