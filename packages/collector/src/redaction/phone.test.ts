import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactText } from './redact.js';

/** Country, language of the text, and how numbers are written there: within the country, then from abroad. */
const phones: readonly (readonly [string, string, ...string[]])[] = [
  ['Argentina', 'es-AR', '011 4123-4567', '(011) 4123-4567', '+54 11 4123-4567'],
  ['Australia', 'en-AU', '0412 345 678', '(02) 9876 5432', '+61 412 345 678', '+61 (0)2 9876 5432'],
  ['Austria', 'de-AT', '0664 1234567', '01/5812345', '0043 664 1234567', '+43 (0) 664 123 45 67'],
  ['Belgium', 'nl-BE', '0470 12 34 56', '02 511 22 33', '+32 470 12 34 56', '0032/470.12.34.56'],
  ['Brazil', 'pt-BR', '(11) 98765-4321', '11 98765-4321', '11987654321', '+55 (11) 98765-4321'],
  ['Bulgaria', 'bg', '088 123 4567', '+359 88 123 4567'],
  ['China', 'zh', '138 0013 8000', '13800138000', '１３８００１３８０００', '+86 138-0013-8000'],
  ['Czechia', 'cs', '601 123 456', '601123456', '+420 601 123 456'],
  ['Denmark', 'da', '20 12 34 56', '+45 20 12 34 56', '0045 20123456'],
  ['Egypt', 'ar-EG', '٠١٠٠ ١٢٣ ٤٥٦٧', '0100 123 4567', '+20 100 123 4567'],
  ['Finland', 'fi', '040 1234567', '040-123 4567', '+358 40 1234567'],
  ['France', 'fr', '06 12 34 56 78', '06.12.34.56.78', '0612345678', '+33 (0)6 12 34 56 78'],
  ['Germany', 'de', '030/1234567', '0171-1234567', '(030) 12 34 56 7', '+49 (0)171 1234567'],
  ['Great Britain', 'en-GB', '020 7946 0018', '07911123456', '(0161) 496 0000', '+44(0)2079460018'],
  ['Greece', 'el', '210 1234567', '6912345678', '+30 691 234 5678'],
  ['Hong Kong', 'zh-HK', '9123 4567', '+852 9123 4567'],
  ['Hungary', 'hu', '06 20 123 4567', '06-1-234-5678', '+36 20 123 4567'],
  ['India', 'hi', '98765 43210', '9876543210', '०९८७६५४३२१०', '+91-98765-43210'],
  ['Indonesia', 'id', '0812-3456-7890', '+62 812-3456-7890'],
  ['Iran', 'fa', '۰۹۱۲ ۳۴۵ ۶۷۸۹', '0912 345 6789', '+98 912 345 6789'],
  ['Ireland', 'en-IE', '087 123 4567', '(01) 234 5678', '+353 87 123 4567'],
  ['Israel', 'he', '050-1234567', '050-123-4567', '+972-50-123-4567'],
  ['Italy', 'it', '333 1234567', '06 1234 5678', '3331234567', '+39 333 123 4567'],
  ['Japan', 'ja', '03-1234-5678', '０９０－１２３４－５６７８', '+81 90-1234-5678'],
  ['Korea', 'ko', '010-1234-5678', '02-123-4567', '+82 10-1234-5678'],
  ['Mexico', 'es-MX', '55 1234 5678', '5512345678', '+52 55 1234 5678'],
  ['Netherlands', 'nl', '06-12345678', '020 123 45 67', '+31 6 12345678', '0031612345678'],
  ['New Zealand', 'en-NZ', '021 123 4567', '(09) 123 4567', '+64 21 123 4567'],
  ['Norway', 'nb', '912 34 567', '22 12 34 56', '+47 912 34 567'],
  ['Poland', 'pl', '501 234 567', '501-234-567', '22 123 45 67', '+48 501 234 567'],
  ['Portugal', 'pt-PT', '912 345 678', '912345678', '+351 912 345 678'],
  ['Romania', 'ro', '0721 234 567', '+40 721 234 567'],
  ['Russia', 'ru', '8 (912) 345-67-89', '89123456789', '+7 (912) 345-67-89'],
  ['Saudi Arabia', 'ar', '٠٥٠١٢٣٤٥٦٧', '050 123 4567', '+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧'],
  ['Singapore', 'en-SG', '9123 4567', '+65 9123 4567'],
  ['South Africa', 'en-ZA', '082 123 4567', '+27 82 123 4567'],
  ['Spain', 'es', '612 34 56 78', '612345678', '91 123 45 67', '+34 612 345 678'],
  ['Sweden', 'sv', '070-123 45 67', '08-123 456 78', '+46 70 123 45 67'],
  ['Switzerland', 'de-CH', '079 123 45 67', '044/668 18 00', '+41 79 123 45 67'],
  ['Thailand', 'th', '081 234 5678', '๐๘๑-๒๓๔-๕๖๗๘', '0-2417-0777', '+66 81 234 5678'],
  ['Turkey', 'tr', '0532 123 45 67', '0 (532) 123 45 67', '532 123 45 67', '+90 532 123 45 67'],
  ['Ukraine', 'uk', '067 123 45 67', '+380 67 123 45 67'],
  ['United States', 'en-US', '(212) 555-2368', '212.555.2368', '2125552368', '1-212-555-2368'],
  ['Vietnam', 'vi', '0912 345 678', '+84 912 345 678'],
];

for (const [country, language, ...writings] of phones) {
  for (const phone of writings) {
    test(`${country}: ${phone} is replaced wherever it stands`, () => {
      for (const [before, after] of [
        ['', ''],
        ['My number is ', '. Thank you!'],
        ['First line\n', '\nlast line'],
        ['Please call (', '), mornings'],
        ['Tel.: ', ', or not'],
      ]) {
        const text = `${before}${phone}${after}`;
        assert.equal(redactText(text, { language }), `${before}[phone]${after}`, text);
      }
    });
  }
}

const others: readonly (readonly [
  why: string,
  language: string,
  text: string,
  expected: string,
])[] = [
  ['an extension', 'en-US', 'at 212-555-2368 ext. 12, please', 'at [phone], please'],
  ['a short extension', 'en-US', '(212) 555-2368 x12', '[phone]'],
  ['an extension in German', 'de', '030 1234567 Durchwahl 89', '[phone]'],
  ['two of them', 'de', '0171 1234567 / 0172 2345678', '[phone] / [phone]'],
  ['two with only a space between', 'de', '0171 1234567 0172 2345678', '[phone] [phone]'],
  ['one of a foreign country', 'de', 'Ring me: (212) 555-2368', 'Ring me: [phone]'],
  ['French writing in an English text', 'en', 'it is 06 12 34 56 78', 'it is [phone]'],
  [
    'a language that is not known',
    'xx',
    'at +44 20 7946 0018 or 0171/1234567',
    'at [phone] or [phone]',
  ],
  ['no language', '', 'at 0171/1234567', 'at [phone]'],
  ['no-break and thin spaces', 'fr', '06\u00a012\u202f34\u200956\u00a078', '[phone]'],
  ['dashes of the typesetter', 'en-US', '212–555‒2368', '[phone]'],
  ['characters that cannot be seen', 'de', '0171\u200b/123\u00ad4567\u2060!', '[phone]!'],
  ['framed digits', 'en-US', '2️⃣1️⃣2️⃣-555-2368', '[phone]'],
  ['bold digits', 'en-US', '𝟐𝟏𝟐-𝟓𝟓𝟓-𝟐𝟑𝟔𝟖', '[phone]'],
  ['a script without spaces', 'ja', '電話は03-1234-5678まで', '電話は[phone]まで'],
  ['a Hebrew prefix', 'he', 'ב050-1234567', 'ב[phone]'],
  ['a link', 'en', 'tel:+442079460018 wa.me/442079460018', 'tel:[phone] wa.me/[phone]'],
  ['one with a slip, after its word', 'de', 'Tel. 0171 123', 'Tel. [phone]'],
  ['one with a slip, after a plus', 'de', '+49 171 12345', '[phone]'],
  ['what is said to be one', 'en-US', 'my cell is 5552368', 'my cell is [phone]'],
  ['a date beside it', 'de', '22.11.2026 030 1234567', '22.11.2026 [phone]'],
];

for (const [why, language, text, expected] of others) {
  test(`${why}: “${text}”`, () => {
    assert.equal(redactText(text, { language }), expected);
  });
}

test('a table of numbers longer than is looked into is replaced, not kept', () => {
  const text = Array.from({ length: 400 }, (_, index) => `21255${20_000 + index}`).join('\n');
  assert.doesNotMatch(redactText(text, { language: 'en-US' }), /\d/);
});
