import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import type { Collector } from './http.js';

/**
 * Reads a prompt as it is now. Who asks need not be known: whoever sees the page may see its questions.
 * @throws as `readFirst`, TypeError for an id that no address can name
 */
export async function* readPrompt(
  { http }: Collector,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const address = toAddress('prompts', id);
  yield await readFirst((until) => http.json(address, { signal: until }), signal);
}
