import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import type { Response } from '@oxbow/model/response';

const millisecondsPerDay = 86_400_000;

/** Crockford's base 32: no letter is taken for a digit when it was written down by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a receipt, of 5 random bits each, and how many stand together. */
const receiptLength = 28;
const receiptGroup = 4;

/** How many random bytes a response takes. */
export const randomLength = 16 + receiptLength;

/**
 * What an employee hands in; made once, so that every attempt carries the same id. Nothing in it says who it is or when it
 * was: the id and the receipt are random, the time is that of the day (UTC), the language has no region, and where it was
 * and how long it took is left out.
 * @param random `randomLength` random bytes
 */
export function toEmployeeResponse(
  { id, version }: Prompt,
  answers: Answer[],
  { now, random, locale }: { now: number; random: Uint8Array; locale: string },
): Response & { receipt: string } {
  return {
    id: toRandomUuid(random.subarray(0, 16)),
    prompt: id,
    version,
    answers,
    at: new Date(now - (now % millisecondsPerDay)).toISOString(),
    language: new Intl.Locale(locale).language,
    channel: 'other',
    side: 'employee',
    receipt: toReceipt(random.subarray(16)),
  };
}

/** A UUID of version 4 (RFC 9562, 5.4), which tells no time. */
function toRandomUuid(random: Uint8Array): string {
  const bytes = Uint8Array.from(random);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function toReceipt(random: Uint8Array): string {
  const characters = Array.from(random, (byte) => alphabet.charAt(byte % alphabet.length));
  const groups = Array.from({ length: receiptLength / receiptGroup }, (_, index) =>
    characters.slice(index * receiptGroup, (index + 1) * receiptGroup).join(''),
  );
  return groups.join('-');
}
