/** Crockford's base 32: no letter is taken for a digit when it was written down by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a receipt, of 5 random bits each, and how many stand together. */
const receiptLength = 28;
const receiptGroup = 4;

/** How many random bytes a key takes. */
export const keyLength = 16 + receiptLength;

/** What makes one thing that is handed in the same on every attempt, and tells nothing of who, when and where. */
export interface RandomKey {
  /** A UUID of version 4. */
  id: string;
  /** A secret that can be written down: whoever has it comes back to what was handed in. */
  receipt: string;
}

/**
 * Makes a key.
 * @param random `keyLength` random bytes
 */
export function toRandomKey(random: Uint8Array): RandomKey {
  return { id: toRandomUuid(random.subarray(0, 16)), receipt: toReceipt(random.subarray(16)) };
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
