/**
 * What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian keyboards; see
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
const beginning = '=+\\-@＝＋－＠';

/** At the start of a cell TAB, CR and LF count too, and an apostrophe, so that it can be told from ours. */
const atStart = new RegExp(`^[${beginning}\\t\\r\\n']`);

/**
 * Where a spreadsheet expects another separator than the file has, quotes mean nothing and a text goes on in the next cell
 * or line: so a formula may begin after what separates cells or lines, too.
 */
const after = '[,;\\t\\r\\n]';
const within = new RegExp(`(${after})(?='*[${beginning}])`, 'g');
const separator = new RegExp(after);
const withinOurs = new RegExp(`(${after})'(?='*[${beginning}])`, 'g');

/**
 * Defuses a text for a cell: an apostrophe goes before what a spreadsheet would take for a formula, and one that is at the
 * start already is doubled. `unguardCell` gives the very same text back.
 */
export function guardCell(text: string): string {
  const guarded = separator.test(text) ? text.replace(within, "$1'") : text;
  return atStart.test(guarded) ? `'${guarded}` : guarded;
}

/** Takes away the apostrophes that `guardCell` set; of any other text, such as `'s Gravenhage`, none. */
export function unguardCell(cell: string): string {
  const text = cell.startsWith("'") && atStart.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replace(withinOurs, '$1');
}
