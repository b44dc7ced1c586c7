import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';

/** Where a language is written, the places with the most writers first. */
const countriesOfLanguage: Readonly<Record<string, string>> = {
  ar: 'SA EG AE MA',
  bg: 'BG',
  bn: 'BD',
  ca: 'ES',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH',
  el: 'GR CY',
  en: 'US GB AU IN IE NZ ZA',
  es: 'ES MX AR CO CL PE',
  et: 'EE',
  eu: 'ES',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR BE CH',
  ga: 'IE',
  gl: 'ES',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  id: 'ID',
  is: 'IS',
  it: 'IT CH',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  ms: 'MY',
  nb: 'NO',
  nl: 'NL BE',
  nn: 'NO',
  no: 'NO',
  pl: 'PL',
  pt: 'BR PT',
  ro: 'RO MD',
  ru: 'RU KZ',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS',
  sv: 'SE FI',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN TW HK',
};

/** Where a mobile number is also written without the 0 that its country's plan puts before it. */
const trunkIsOptional = new Set<CountryCode>([
  'IN',
  'TR',
  'SA',
  'EG',
  'PK',
  'BD',
  'IR',
  'TH',
  'AU',
]);

/**
 * The countries whose way of writing a number is meant where none is named.
 * @param language tag such as `de-CH`; its region alone counts where it has one
 */
export function toCountries(language: string): readonly CountryCode[] {
  const [name = '', ...rest] = language.split('-');
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  if (region !== undefined && isSupportedCountry(region)) return [region];
  const list = countriesOfLanguage[name.toLowerCase()] ?? 'US GB DE FR';
  return list.split(' ') as CountryCode[];
}

/** True for the digits of a number with the code of its country. */
export function isInternational(digits: string): boolean {
  return parsePhoneNumberFromString(`+${digits}`)?.isValid() ?? false;
}

/** True for digits that are a number of the country as people there write it: with the 0 before it where there is one. */
export function isNational(digits: string, country: CountryCode): boolean {
  const number = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false });
  if (!number?.isValid()) return false;
  const written = number.formatNational().replace(/\D/g, '');
  if (written === digits) return true;
  if (digits.startsWith(getCountryCallingCode(country)) && digits.endsWith(number.nationalNumber)) {
    return true;
  }
  const isMobile = number.getType()?.includes('MOBILE') ?? false;
  return digits === number.nationalNumber && isMobile && trunkIsOptional.has(country);
}
