/**
 * Reads an employee's receipt as somebody has written it down and typed it: in small letters, with blanks, with the letters that
 * are taken for digits.
 * @returns the text as it is where it is no such receipt
 */
export function readReceipt(typed: string): string {
  const characters = typed
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{28}$/.test(characters)) return typed.trim();
  return characters.match(/.{4}/g)?.join('-') ?? typed;
}
