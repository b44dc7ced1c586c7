/** Crockford's base 32: no letter that is taken for a digit or the other way round. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes the short code by which a person and the firm name one response, as in `7K2Q-M3XD`.
 * The same id gives the same code everywhere. It has 40 bits, so among a million responses two share a code with a chance of
 * about one in three: a name for people, never a key.
 * @param id the response's UUID
 */
export function toReference(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id.toLowerCase())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  // FNV-1a's upper bits are the better mixed ones.
  let rest = (hash ^ (hash >> 29n)) & 0xffffffffffn;
  let code = '';
  for (let index = 0; index < 8; index += 1) {
    code = alphabet.charAt(Number(rest & 31n)) + code;
    rest >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
