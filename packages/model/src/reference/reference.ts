/** Crockford's base 32: no letter that is taken for a digit or the other way round. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes the short code by which a person and the firm name one response, as in `7K2Q-M3XD`.
 * The same id gives the same code everywhere. It has 40 bits, so among a million responses two share a code with a chance of
 * about one in three: a name for people, never a key.
 * @param id the response's UUID
 */
export function toReference(id: string): string {
  // FNV-1a of 64 bits, in two halves: whole numbers of any size would take twice as long.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(id.toLowerCase())) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  // The upper bits are the better mixed ones: they are laid over the lower 40, by 29.
  const mixed = (low ^ ((low >>> 29) | (high << 3))) >>> 0;
  let rest = ((high ^ (high >>> 29)) & 0xff) * 2 ** 32 + mixed;
  let code = '';
  for (let index = 0; index < 8; index += 1) {
    code = alphabet.charAt(rest % 32) + code;
    rest = Math.floor(rest / 32);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
