import type { Span } from './shadow.js';

const mark = '[e-mail]';

/** Longest part before the @, in characters (RFC 5321). */
const longestLocal = 64;

/** An @, also as in an address of the web or as people write it for robots not to see: `(at)`. */
const at = /@|%40|&#0{0,4}64;|\s?[([{<]\s?at\s?[)\]}>]\s?/giu;

/** Labels hold no dot, so that each character can be read in one way only, and a long text costs no more than its length. */
const domain =
  /(?:[a-z0-9][a-z0-9-]{0,62}\.){1,10}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})|(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,10}(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,24})|\[(?:ipv6:)?[0-9a-f:.]{3,45}\]|\d{1,3}(?:\.\d{1,3}){3}/iuy;
const hiddenDomain =
  /[\p{L}\p{N}-]{1,63}(?:(?:\s?[([{<]\s?(?:dot|punkt|point|punto)\s?[)\]}>]\s?|\s(?:dot|punkt)\s|\.)[\p{L}\p{N}-]{1,63}){1,6}/iuy;

/** Where a word and an @ with a space between them are an address, and not "two @ shop.example". */
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex|qq|163|126|orange|free|wanadoo|libero|t-online|bluewin)\./i;

const anyLocal = /[\p{L}\p{M}\p{N}!#$%&'*+=^_`~.-]/u;
/** Beside an ASCII address a script that is written without spaces is not part of it. */
const latinLocal = /[a-z0-9\u00c0-\u024f!#$%&'*+=^_`~.-]/iu;

/** Finds e-mail addresses in a shadow. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(at)) {
    const sign = match[0];
    let right = match.index + sign.length;
    // "name@ shop.example"
    if (sign === '@' && text[right] === ' ') right += 1;
    const pattern = sign.length > 1 && !/^[%&]/.test(sign) ? hiddenDomain : domain;
    pattern.lastIndex = right;
    const name = pattern.exec(text)?.[0];
    if (name === undefined) continue;
    const isFree = freeMail.test(name);
    const left = text[match.index - 1] === ' ' && isFree ? match.index - 1 : match.index;
    const start = startOfLocal(text, left);
    if (start < left) spans.push({ start, end: right + name.length, mark });
  }
  return spans;
}

function startOfLocal(text: string, end: number): number {
  const least = Math.max(0, end - longestLocal);
  if (text[end - 1] === '"') {
    const quote = text.lastIndexOf('"', end - 2);
    return quote >= least && end - quote > 2 ? quote : end;
  }
  const last = text[end - 1] ?? '';
  const pattern = /[\p{ASCII}\u00c0-\u024f]/u.test(last) ? latinLocal : anyLocal;
  let start = end;
  while (start > least && pattern.test(text[start - 1] ?? '')) start -= 1;
  // What a sentence puts before an address is no part of it.
  while (start < end && /['.\-&=#*]/.test(text[start] ?? '')) start += 1;
  return start;
}
