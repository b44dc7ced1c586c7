/** Why a written form of `data` could not be taken. */
export type BrokenReason = 'object' | 'syntax' | 'type';

/** What came out of reading the `data` attribute or the child script. */
export type ReadData =
  { value: object; reason?: undefined } | { value?: undefined; reason: BrokenReason };

/**
 * Reads the written form of `data`: JSON, or base64url of UTF-8 JSON for hosts that eat backslashes.
 * @returns the object or list, or why it is broken: `object` when a framework wrote `[object Object]`, `syntax` when it is
 *   no JSON, `type` when the JSON is neither an object nor a list
 */
export function readDataAttribute(text: string): ReadData {
  const trimmed = text.trim();
  if (isObjectAsText(trimmed)) return { reason: 'object' };
  try {
    const value: unknown = JSON.parse(/^[\w-]{8,}={0,2}$/.test(trimmed) ? decode(trimmed) : text);
    return typeof value === 'object' && value !== null ? { value } : { reason: 'type' };
  } catch {
    // Whatever JSON.parse or the decoding says, the remedy is the same and is told by the caller.
    return { reason: 'syntax' };
  }
}

/** Whether a framework wrote an object as text, or a list of objects: `[object Object],[object Object]`. */
export const isObjectAsText = (text: string): boolean => /^\[object \w+\](,|$)/.test(text);

function decode(base64url: string): string {
  const bytes = Uint8Array.from(
    atob(base64url.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
