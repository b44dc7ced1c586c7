/** The languages of the two sites. */
export const languages = ['en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The name of each language, in that language. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};

/** What the pages call their language; the firm is British, and the widgets write dates as the page's `lang` says. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr' };

/** Writes numbers, sums, days and countries of one language; times are UK times. */
export function formatsOf(language: Language): {
  number: (value: number) => string;
  money: (value: number, currency?: string) => string;
  day: (at: string) => string;
  time: (at: string) => string;
  country: (name: string) => string;
} {
  const locale = locales[language];
  const zone = { timeZone: 'Europe/London' };
  const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    number: (value) => value.toLocaleString(locale),
    // A real minus, not a hyphen.
    money: (value, currency = 'GBP') =>
      value
        .toLocaleString(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
        .replace('-', '−'),
    day: (at) => day.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    country: (name) => {
      const code = regionCodes[name];
      return (code && regions.of(code)) ?? name;
    },
  };
}

/** The countries that occur in the extract, by the name its source gives them. */
const regionCodes: Readonly<Record<string, string>> = {
  Austria: 'AT',
  Belgium: 'BE',
  Cyprus: 'CY',
  France: 'FR',
  Germany: 'DE',
  'United Kingdom': 'GB',
};
