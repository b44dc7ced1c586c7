/**
 * Makes a UUID of version 7 (RFC 9562, 5.7), which sorts by the time it was made.
 * @param now milliseconds since 1970
 * @param random ten random bytes
 */
export function toUuid(now: number, random: Uint8Array): string {
  const time = Math.trunc(now).toString(16).padStart(12, '0');
  const bytes = Uint8Array.from(random.subarray(0, 10));
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70;
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const rest = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [time.slice(0, 8), time.slice(8), rest.slice(0, 4), rest.slice(4, 8), rest.slice(8)].join(
    '-',
  );
}
