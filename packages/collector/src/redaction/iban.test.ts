import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactText } from './redact.js';

/** The examples of the IBAN registry. */
const ibans: readonly (readonly [country: string, iban: string])[] = [
  ['Albania', 'AL47 2121 1009 0000 0002 3569 8741'],
  ['Andorra', 'AD12 0001 2030 2003 5910 0100'],
  ['Austria', 'AT61 1904 3002 3457 3201'],
  ['Azerbaijan', 'AZ21 NABZ 0000 0000 1370 1000 1944'],
  ['Bahrain', 'BH67 BMAG 0000 1299 1234 56'],
  ['Belgium', 'BE68 5390 0754 7034'],
  ['Bosnia', 'BA39 1290 0794 0102 8494'],
  ['Brazil', 'BR18 0036 0305 0000 1000 9795 493C 1'],
  ['Bulgaria', 'BG80 BNBG 9661 1020 3456 78'],
  ['Croatia', 'HR12 1001 0051 8630 0016 0'],
  ['Cyprus', 'CY17 0020 0128 0000 0012 0052 7600'],
  ['Czechia', 'CZ65 0800 0000 1920 0014 5399'],
  ['Denmark', 'DK50 0040 0440 1162 43'],
  ['Estonia', 'EE38 2200 2210 2014 5685'],
  ['Finland', 'FI21 1234 5600 0007 85'],
  ['France', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['Germany', 'DE89 3704 0044 0532 0130 00'],
  ['Gibraltar', 'GI75 NWBK 0000 0000 7099 453'],
  ['Great Britain', 'GB29 NWBK 6016 1331 9268 19'],
  ['Greece', 'GR16 0110 1250 0000 0001 2300 695'],
  ['Hungary', 'HU42 1177 3016 1111 1018 0000 0000'],
  ['Iceland', 'IS14 0159 2600 7654 5510 7303 39'],
  ['Ireland', 'IE29 AIBK 9311 5212 3456 78'],
  ['Israel', 'IL62 0108 0000 0009 9999 999'],
  ['Italy', 'IT60 X054 2811 1010 0000 0123 456'],
  ['Kuwait', 'KW81 CBKU 0000 0000 0000 1234 5601 01'],
  ['Luxembourg', 'LU28 0019 4006 4475 0000'],
  ['Malta', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ['Netherlands', 'NL91 ABNA 0417 1643 00'],
  ['Norway', 'NO93 8601 1117 947'],
  ['Poland', 'PL61 1090 1014 0000 0712 1981 2874'],
  ['Portugal', 'PT50 0002 0123 1234 5678 9015 4'],
  ['Romania', 'RO49 AAAA 1B31 0075 9384 0000'],
  ['Saudi Arabia', 'SA03 8000 0000 6080 1016 7519'],
  ['Slovakia', 'SK31 1200 0000 1987 4263 7541'],
  ['Spain', 'ES91 2100 0418 4502 0005 1332'],
  ['Sweden', 'SE45 5000 0000 0583 9825 7466'],
  ['Switzerland', 'CH93 0076 2011 6238 5295 7'],
  ['Turkey', 'TR33 0006 1005 1978 6457 8413 26'],
  ['Ukraine', 'UA21 3223 1300 0002 6007 2335 6600 1'],
  ['United Arab Emirates', 'AE07 0331 2345 6789 0123 456'],
];

for (const [country, iban] of ibans) {
  test(`${country}: ${iban} is replaced, however it is written`, () => {
    const plain = iban.replaceAll(' ', '');
    const writings = [
      iban,
      plain,
      plain.toLowerCase(),
      iban.toLowerCase(),
      iban.replaceAll(' ', '-'),
      iban.replaceAll(' ', '.'),
      iban.replaceAll(' ', '\u00a0'),
      iban.replace(/ (?=\S+ \S+$)/, '\n'),
      [...plain].join('\u200b'),
      iban.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ];
    for (const writing of writings) {
      const text = `Pay it to ${writing}, not to my old account`;
      assert.equal(redactText(text), 'Pay it to [IBAN], not to my old account', text);
      assert.equal(redactText(`IBAN: ${writing}`), 'IBAN: [IBAN]');
      // The last two digits of the checked part changed: no account number any more.
      const wrong = writing.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
      if (wrong !== writing && !/[a-z]$/i.test(writing)) {
        assert.doesNotMatch(redactText(`the code ${wrong} here`), /\[IBAN\]/, wrong);
      }
    }
  });
}

const others: readonly (readonly [why: string, text: string, expected: string])[] = [
  ['a word run on', 'IBANDE89370400440532013000', 'IBAN[IBAN]'],
  ['a slip after the word', 'IBAN DE89 3704 0044 0532 0130 01', 'IBAN [IBAN]'],
  ['a word after the last group', 'DE89 3704 0044 0532 0130 00bei der Bank', '[IBAN]bei der Bank'],
  ['two', 'DE89370400440532013000/NL91ABNA0417164300', '[IBAN]/[IBAN]'],
  ['one in brackets', '(DE89370400440532013000)', '([IBAN])'],
  ['the end of the text', 'DE89370400440532013000', '[IBAN]'],
];
for (const [why, text, expected] of others) {
  test(`${why}: “${text}”`, () => assert.equal(redactText(text, { language: 'de' }), expected));
}

const untouched: readonly (readonly [why: string, text: string])[] = [
  ['part of something longer', 'DE893704004405320130001'],
  ['part of a word', 'XDE89370400440532013000'],
  ['a country without IBANs', 'US89370400440532013000'],
  ['too short', 'DE8937040044053201300'],
  ['letters far apart', 'DE89   3704   0044   0532   0130   00'],
];
for (const [why, text] of untouched) {
  test(`${why} is no IBAN: “${text}”`, () => assert.equal(redactText(text), text));
}
