import './client.js';
import { toAddress } from './address.js';
import type { Collector, Http } from './http.js';

/** At most so many are fetched for one page: where more were answered, the others are named and not quoted. */
const most = 20;

/** What was fetched once, by collector: a version of a prompt never changes. */
const known = new WeakMap<Http, Map<string, Promise<unknown>>>();

/** Reads the prompts that these items answered, each in its version; what cannot be had is left out. */
export async function readAnsweredPrompts(
  { http }: Collector,
  items: readonly unknown[],
  signal: AbortSignal,
): Promise<unknown[]> {
  const prompts = known.get(http) ?? new Map<string, Promise<unknown>>();
  known.set(http, prompts);
  const addresses = [...new Set(items.map(toPromptAddress))].filter((one) => one !== undefined);
  const found = await Promise.all(
    addresses.slice(0, most).map(async (address) => {
      const reading = prompts.get(address) ?? http.json(address, { signal });
      prompts.set(address, reading);
      try {
        return await reading;
      } catch {
        // Perhaps another time. The question is named by its id until then.
        prompts.delete(address);
        return undefined;
      }
    }),
  );
  return found.filter((prompt) => prompt !== undefined);
}

function toPromptAddress(item: unknown): string | undefined {
  const { response } = (item ?? {}) as { response?: { prompt?: unknown; version?: unknown } };
  const { prompt, version } = response ?? {};
  if (typeof prompt !== 'string' || !Number.isSafeInteger(version)) return undefined;
  try {
    return `${toAddress('prompts', prompt)}?version=${Number(version)}`;
  } catch {
    return undefined;
  }
}
