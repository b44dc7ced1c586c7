import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import type { Response } from '@oxbow/model/response';
import { toRandomKey } from '../../element/random-key.js';

const millisecondsPerDay = 86_400_000;

/**
 * What an employee hands in; made once, so that every attempt carries the same id. Nothing in it says who it is or when it
 * was: the id and the receipt are random, the time is that of the day (UTC), the language has no region, and where it was
 * and how long it took is left out.
 * @param random `keyLength` random bytes
 */
export function toEmployeeResponse(
  { id, version }: Prompt,
  answers: Answer[],
  { now, random, locale }: { now: number; random: Uint8Array; locale: string },
): Response & { receipt: string } {
  const { id: key, receipt } = toRandomKey(random);
  return {
    id: key,
    prompt: id,
    version,
    answers,
    at: new Date(now - (now % millisecondsPerDay)).toISOString(),
    language: new Intl.Locale(locale).language,
    channel: 'other',
    side: 'employee',
    receipt,
  };
}
