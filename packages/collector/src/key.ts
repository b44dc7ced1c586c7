/**
 * Makes an id or a customer's number storable as a key. PostgreSQL's texts hold neither NUL nor half a surrogate pair,
 * and the driver would turn every lone half into the same replacement character, so that two ids became one. Ordinary
 * texts stay as they are.
 */
export function toKey(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\0', '\\0')
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (half) => `\\u${half.charCodeAt(0).toString(16)}`,
    );
}

/** Makes a key the text again that it was made of. */
export function fromKey(key: string): string {
  return key.replace(/\\(?:u([\da-f]{4})|(.))/g, (_, half?: string, escaped?: string) => {
    if (half !== undefined) return String.fromCharCode(parseInt(half, 16));
    return escaped === '0' ? '\0' : '\\';
  });
}
