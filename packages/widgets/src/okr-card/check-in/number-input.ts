/** What a person wrote into a field for a number. */
export type NumberInput =
  | { status: 'empty' }
  | { status: 'number'; value: number }
  | { status: 'not-number' }
  | { status: 'too-large' };

/** The largest number that a key result takes. */
const most = 1e15;

/**
 * Reads a number as a person writes it in a language: `1.234,5` in German, `1,234.5` in English. A mark that can only be a
 * decimal one is taken for one in any language (`0.75` in German); what may be either is read as the language has it, so
 * the caller says what was understood. A sign and a percent sign are taken, an exponent is not.
 * @param locale a BCP 47 tag
 */
export function readNumber(words: string, locale: string): NumberInput {
  const plain = toPlainDigits(words, locale);
  if (plain === '') return { status: 'empty' };
  const match = /^([+-]?)(\d[\d.,'’ ]*|[.,]\d+)%?$/.exec(plain);
  const decimal = decimalOf(locale);
  const digits = match?.[2] && toDigits(match[2].trim(), decimal);
  if (!digits) return { status: 'not-number' };
  const value = Number(`${match[1]}${digits}`);
  // Also -0, which nobody means.
  return Math.abs(value) > most ? { status: 'too-large' } : { status: 'number', value: value + 0 };
}

/** Writes the language's digits, minus signs and blanks as plain ones. */
function toPlainDigits(words: string, locale: string): string {
  const digits = [
    ...new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210),
  ].reverse();
  return [...words.trim()]
    .map((character) => {
      const digit = digits.indexOf(character);
      return digit < 0 ? character : String(digit);
    })
    .join('')
    .replaceAll(/[\u2212\u2012\u2013]/g, '-')
    .replaceAll(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/^([+-]) /, '$1')
    .replace(/ %$/, '%');
}

function decimalOf(locale: string): ',' | '.' {
  const mark = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal');
  return mark?.value === ',' || mark?.value === '٫' ? ',' : '.';
}

/** The digits with a point as decimal mark; `undefined` when the marks do not make a number. */
function toDigits(written: string, decimal: ',' | '.'): string | undefined {
  if (/^\d*$/.test(written)) return written;
  const other = decimal === ',' ? '.' : ',';
  for (const mark of [decimal, other] as const) {
    // The last mark parts the fraction; any other one, of a single kind, groups what is before it.
    const [whole = '', fraction, ...rest] = written.split(mark);
    if (rest.length === 0 && fraction !== undefined && /^\d*$/.test(fraction)) {
      // Of a single mark that may group, the language decides.
      if (mark === other && isGrouped(written)) continue;
      const ungrouped = ungroup(whole);
      if (ungrouped !== undefined) return `${ungrouped || '0'}.${fraction || '0'}`;
    }
  }
  return isGrouped(written) ? ungroup(written) : undefined;
}

/** Whether the marks, all of one kind, stand where groups of digits end; in India the groups before the last one have two. */
function isGrouped(written: string): boolean {
  return /^[1-9]\d{0,2}(?:(?<mark>[.,'’ ])\d{3})(?:\k<mark>\d{3})*$|^[1-9]\d?(?:,\d{2})*,\d{3}$/.test(
    written,
  );
}

function ungroup(whole: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  return isGrouped(whole) ? whole.replaceAll(/\D/g, '') : undefined;
}
