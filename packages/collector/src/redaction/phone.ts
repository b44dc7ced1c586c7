import type { CountryCode } from 'libphonenumber-js/max';
import { isInternational, isNational } from './numbering-plan.js';
import { readGroups, type Group } from './digit-groups.js';
import { hidden, type Span } from './shadow.js';

const mark = '[phone]';

/** A text in which more digits than this many look like a number is no comment: the rest is replaced without asking. */
const mostLookups = 60;

/** More groups than this are no number, unless each is one digit. */
const mostGroups = 12;

const phoneWord =
  /(?<!\p{L})(?:tele?f?o?|t[ée]l(?:[ée]phone)?|tel[ée]fono?|telefon[aeiu]?|phone|mobil[a-z]*|handy|cell|call|ring|fon|fax|whats ?app|sms|m[óo]vil|celular|portable|rufnummer|anruf|puh|тел|телефон|電話|电话|手机|전화|هاتف|جوال|טלפון|נייד|โทร)[a-z.]{0,6}[\s.:(#№°-]{0,4}(?:(?:nr|no|number|nummer|num[ée]ro|n)[\s.:°]{0,3})?(?:(?:is|ist|est|es|at|unter|on|me at|au)[\s:]{1,2})?$/iu;
const numberWord =
  /(?<!\p{L})(?:order|bestell|auftrag|rechnung|kunden|vertrag|artikel|sendung|paket|invoice|customer|account|article|item|tracking|parcel|ticket|case|ref|commande|facture|client|article|colis|pedido|factura|encomenda|nota|protocolo|ordine|fattura|cliente|zam[óo]wieni|bestelling|factuur|isbn|ean|gtin|asin|imei|vin|sku|modell?|typ|serien|serial|version|id)[a-zéçãó-]{0,12}[\s.:(#№°-]{0,4}(?:(?:nr|no|number|nummer|num[ée]ro|n[úu]mero|n|id|code)[\s.:#°-]{0,4})?(?:(?:is|ist|est|es|é|war|was|lautet)[\s:]{1,2})?$/iu;

/** What comes with a number to reach one person behind it. */
const extension =
  /[\s,;]{0,3}(?:ext(?:ension)?\.?|x|#|durchwahl|dw\.?|poste|anexo|ramal|int(?:erno)?\.?|доб\.?)[\s.:]{0,3}\d{1,6}(?!\d)/iuy;

/** Days, spans of time and amounts, which are written like numbers. */
const noPhone =
  /(?<![\d+(]|\d[./-])(?:[0-3]?\d[./-][01]?\d[./-]?\s?(?:-|bis|to|au|al)\s?[0-3]?\d[./-][01]?\d[./-](?:(?:19|20)?\d\d)?|[0-3]?\d[./-][0-3]?\d[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d|(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d|[0-2]?\d[.:][0-5]\d\s?-\s?[0-2]?\d[.:][0-5]\d|\d{1,3}(?:[. ]\d{3}){0,4},\d{1,2}|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?)(?![./-]?\d)/giu;

/** Finds phone numbers in a shadow. */
export function findPhones(text: string, countries: readonly CountryCode[]): Span[] {
  const masked = text.replace(noPhone, (found) => hidden.repeat(found.length));
  const spans: Span[] = [];
  let lookups = 0;
  const look = (find: () => boolean) => (lookups += 1) > mostLookups || find();
  for (const groups of readGroups(masked)) {
    for (let first = 0; first < groups.length;) {
      const last = findLast(masked, groups, first, countries, look);
      const begin = groups[first];
      const end = last === undefined ? undefined : groups[last];
      if (last === undefined || !begin || !end) {
        first += 1;
        continue;
      }
      const place = withBrackets(masked, begin.start, end.end);
      extension.lastIndex = place.end;
      const more = extension.exec(masked)?.[0].length ?? 0;
      spans.push({ start: place.start, end: place.end + more, mark });
      first = last + 1;
    }
  }
  return spans;
}

/** Takes along the half of a pair of brackets whose other half is within: "(030) 12", not "(030 12)". */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  let open = 0;
  let isUnopened = false;
  for (const character of text.slice(start, end)) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) isUnopened = true;
  }
  if (isUnopened && text[start - 1] === '(') return { start: start - 1, end };
  return { start, end: open > 0 && text[end] === ')' ? end + 1 : end };
}

type Look = (find: () => boolean) => boolean;

/** The last group of the longest number that begins with a group. */
function findLast(
  text: string,
  groups: readonly Group[],
  first: number,
  countries: readonly CountryCode[],
  look: Look,
): number | undefined {
  const begin = groups[first];
  if (!begin || !begin.mayBegin) return undefined;
  let digits = '';
  const found: { last: number; digits: string }[] = [];
  for (let last = first; last < Math.min(groups.length, first + mostGroups); last++) {
    const group = groups[last];
    if (!group || (last > first && group.hasPlus)) break;
    digits += group.digits;
    if (digits.length > 17) break;
    if (group.mayEnd && digits.length >= 6) found.push({ last, digits });
  }
  if (found.length === 0) return undefined;
  const before = text.slice(Math.max(0, begin.start - 40), begin.start);
  const word = phoneWord.test(before) ? 'phone' : numberWord.test(before) ? 'number' : undefined;
  return found
    .reverse()
    .find(({ last, digits }) =>
      isPhone(digits, groups.slice(first, last + 1), word, countries, look),
    )?.last;
}

function isPhone(
  digits: string,
  groups: readonly Group[],
  word: 'phone' | 'number' | undefined,
  countries: readonly CountryCode[],
  look: Look,
): boolean {
  const [begin, second] = groups;
  const isGrouped = groups.length > 1;
  if (!begin || /^(\d)\1+$/.test(digits)) return false;
  if (begin.hasPlus || digits.startsWith('00')) {
    // "+44 (0)20": the 0 is only for those who call from within the country.
    const code = groups.map((group) => (group.isTrunk ? '' : group.digits)).join('');
    const bare = begin.hasPlus ? code : code.slice(2);
    if (bare.length < 7 || bare.length > 15) return false;
    return (begin.hasPlus && bare.length >= 9) || look(() => isInternational(bare));
  }
  if (digits.length > 15) return false;
  // "Tel. 123456", but not "call 24/7 365".
  if (digits.length < 7) return word === 'phone' && !isGrouped;
  if (word !== undefined) return word === 'phone';
  if (isGrouped && digits.startsWith('0')) {
    // "0.1234" is an amount, "0-306-40615-2" a book; "0-2417-0777" is for the country's plan to tell.
    const isShortEnd = groups.at(-1)?.digits.length === 1;
    if (begin.digits === '0' && (begin.gap === '.' || isShortEnd)) return false;
    const isClear = begin.digits !== '0' || begin.gap !== '-';
    if (isClear && digits.length >= 9 && digits.length <= 12) return true;
  }
  // What looks like any other number needs to be one of the country, and long enough not to be one by chance.
  if (!isGrouped && !digits.startsWith('0') && digits.length < 9) return false;
  const lengths = groups.map((group) => group.digits.length).join();
  if (
    /^(?:1,)?3,3,4$/.test(lengths) &&
    (second?.gap ?? '') !== ' ' &&
    look(() => isNational(digits, 'US'))
  ) {
    return true;
  }
  return countries.some((country) => look(() => isNational(digits, country)));
}
