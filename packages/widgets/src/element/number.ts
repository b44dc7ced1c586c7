/** Writes a number with a real minus sign: CLDR has a hyphen for it. */
export function formatNumber(format: Intl.NumberFormat, value: number): string {
  // Parts take several times as long, and most numbers have no sign.
  if (value >= 0 && !Object.is(value, -0)) return format.format(value);
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
    .join('');
}

/**
 * Writes a number for a locale. One that has only digits is written without `Intl`, whose first number keeps a slow device busy
 * for longer than all else of a prompt: the languages that we have texts in all write it with the same digits.
 * @param locale as the texts are written in; where it asks for a numbering system, that is asked
 */
export function writeNumber(value: number, locale: string): string {
  const isDigitsAlone = Number.isInteger(value) && value >= 0 && value < 1000;
  return isDigitsAlone && !locale.includes('-u-')
    ? String(value)
    : new Intl.NumberFormat(locale).format(value);
}
