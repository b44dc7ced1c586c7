/**
 * A name for a file, with the day it was made on and without a word of whom it is about.
 * @param word what it is of, such as `timeline`
 * @param now milliseconds since 1970 UTC
 */
export function toFileName(
  word: string,
  format: string,
  now: number,
  timeZone: string | undefined,
): string {
  const parts: Record<string, string> = {};
  const day = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  for (const { type, value } of day.formatToParts(now)) parts[type] = value;
  return `${word}-${parts['year']}-${parts['month']}-${parts['day']}.${format}`;
}

/**
 * Gives a person a file. No policy for what a page loads forbids the address it has for a moment; a frame that may not save
 * files says nothing of it.
 */
export function saveFile(document: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
