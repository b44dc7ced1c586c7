/** Writes a number with a real minus sign: CLDR has a hyphen for it. */
export function formatNumber(format: Intl.NumberFormat, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
    .join('');
}
