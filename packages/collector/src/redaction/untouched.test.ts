import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactText } from './redact.js';

/** What people write numbers, signs and letters for that reach nobody. */
const untouched: readonly (readonly [what: string, language: string, ...texts: string[]])[] = [
  [
    'an order',
    'de',
    'Bestellung 536365',
    'Auftrag Nr. 0123456789',
    'Bestellnummer: 2026-000123456',
  ],
  [
    'an order',
    'en',
    'Order 303-1234567-1234567',
    'order no. 2125552368',
    'on Amazon 303-1234567-1234567',
  ],
  ['an order', 'fr', 'commande 0612345678', 'commande n° 612345678'],
  ['an order', 'pt', 'pedido 02-123456789', 'pedido 11987654321', 'protocolo 2017123456789'],
  ['an order', 'da', 'ordre 20123456', 'sag 20123456'],
  ['an invoice', 'en', 'invoice 100200300', 'invoice #2125552368'],
  ['a customer’s number', 'de', 'Kundennummer 0123456789', 'Kunden-Nr.: 030 1234567'],
  ['a day', 'de', 'am 22.11.2026 um 18:30', '2026-11-22', '01.12.-05.12.2026', '01/02/26'],
  ['a day', 'en', '11/22/2026', 'expires 04-30-2010.', '20261122', '2026-11-22T14:05:33.123Z'],
  ['a day', 'fr', 'le 01 02 2026', 'du 01/12/2025 au 05/12/2025'],
  ['a day', 'ja', '2026年11月22日'],
  ['a time', 'de', '09:00-18:00 Uhr', '9.30 - 18.30 Uhr', 'von 08.00-17.00'],
  ['years', 'en', '1990-2020', 'in 2010/2011', '2018 – 2019'],
  ['years', 'da', 'fra 2010-2020', 'fra 2010 - 2020'],
  ['a price', 'de', '1.299,00 €', '1.234.567,89 EUR', '100 000 000 Euro'],
  ['a price', 'en', '$1,234,567.89', '€2125552368', '£ 20,000 or 30,000'],
  ['a price', 'th', '1,234,567 บาท'],
  [
    'an amount',
    'en',
    'pi is 3.14159265358979',
    '0.123456789',
    '10-15 days, 2000 miles, 300 000 km',
  ],
  ['an amount', 'de', 'zwischen 10 000 und 20 000', 'Größe 38/40/42', '70-90.000 Menschen'],
  ['a score', 'en', '10/10, 100%', '24/7', 'call 24/7 365', '1 2 3 4 5 6 7 8 9'],
  [
    'an article',
    'en',
    '4006381333931',
    'ISBN 978-3-16-148410-0',
    '0-306-40615-2',
    'model 740-2568-1',
  ],
  ['an article', 'de', 'Artikel 0815-4711', 'SKU AB-0301234567', 'Modell 0815-4711'],
  ['a parcel', 'de', '00340434161094042557', 'Sendung 0612345678'],
  ['a parcel', 'en', '1Z999AA10123456784', 'RR123456785DE', '9400 1000 0000 0000 0000 00'],
  [
    'an address of the net',
    'en',
    '192.168.100.200',
    'version 10.15.7.3',
    'shop.example/2000035639451/a',
  ],
  [
    'an identifier',
    'en',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'VIN 1HGCM82633A004352',
    '#0301234567',
  ],
  ['a place', 'en', 'lat 52.5200066, lon 13.404954'],
  ['a postcode', 'de', 'PLZ 10115 Berlin', '75001 Paris, 12 rue'],
  ['a postcode', 'pt', 'CEP: 90020-100', 'CEP43825100'],
  ['a laugh', 'th', '5555555', 'กิน5555555555', '0000000000'],
  [
    'what begins like an IBAN',
    'en',
    'DE89',
    'AT12 and BE34',
    'size DE 44',
    'DE89370400440532013001 x',
  ],
  [
    'an @ that is no address',
    'en',
    '@shop',
    'at @shop.example',
    '3 @ 2.50',
    'a@b',
    'lodash@4.17.21',
    '@ home',
  ],
  ['“at” in brackets', 'en', 'we met (at) noon', 'the price [at] that time.'],
  ['words', 'de', 'Alles gut, gerne wieder!', 'ÄÖÜ ß “quotes” – dashes · dots'],
  ['nothing that can be seen', 'en', '\u200b\u200b', '🤤🤤', '\u0000'],
  ['marks', 'en', 'Write to [e-mail] or [phone], pay to [IBAN]'],
];

for (const [what, language, ...texts] of untouched) {
  for (const text of texts) {
    test(`${what} stays: “${text.replaceAll('\u0000', '\\0')}” (${language})`, () => {
      assert.equal(redactText(text, { language }), text);
    });
  }
}
