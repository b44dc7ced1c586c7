import type { Span } from './shadow.js';

const mark = '[IBAN]';

/** Lengths by country, from the IBAN registry of ISO 13616 (SWIFT), with the countries that use the form without being in it. */
const lengths = new Map(
  `AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28
  CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GQ27 GR27 GT28 GW25 HN28
  HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22
  MG27 MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31
  SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const begin = /(?<![a-z0-9]|[a-z0-9]-)(?:iban)?([a-z]{2}[ .-]?\d[ .-]?\d)/gi;
const isLetterOrDigit = /[a-z0-9]/i;
const isSeparator = /[\s.\-/_]/;

/** Finds international bank account numbers in a shadow: by country, length and checksum; after the word "IBAN" also with a slip. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const wanted = lengths.get(text.slice(start, start + 2).toUpperCase());
    const number = wanted === undefined ? undefined : read(text, start, wanted);
    if (!number) continue;
    const isNamed = /iban/i.test(text.slice(Math.max(0, start - 16), start));
    if (isNamed || isValid(number.characters)) spans.push({ start, end: number.end, mark });
  }
  return spans;
}

function read(
  text: string,
  start: number,
  wanted: number,
): { characters: string; end: number } | undefined {
  let characters = '';
  let separators = 0;
  let hasGroups = false;
  let index = start;
  for (; characters.length < wanted; index++) {
    const character = text[index];
    if (character === undefined) return undefined;
    if (isLetterOrDigit.test(character)) {
      characters += character;
      separators = 0;
    } else {
      separators += 1;
      hasGroups = true;
      if (separators > 2 || !isSeparator.test(character)) return undefined;
    }
  }
  const next = text[index] ?? '';
  // Without gaps it ends where the letters do; written in groups, a word may have been run on.
  const goesOn = hasGroups ? /\d/.test(next) : isLetterOrDigit.test(next);
  return goesOn ? undefined : { characters, end: index };
}

/** ISO 7064, mod 97-10, of ISO 13616. */
function isValid(characters: string): boolean {
  const turned = characters.slice(4) + characters.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
