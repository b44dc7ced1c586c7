import { redactText } from '../../collector/src/redaction/redact.js';
import { median, type Line } from './line.js';

const size = 5000;
const prose =
  'Das Paket kam zwei Tage zu spät, obwohl am 22.11.2026 bestellt war, und niemand hat sich gemeldet. ';

/** Texts of the largest size, and in what language they are. */
const texts: readonly (readonly [what: string, text: string, language: string])[] = [
  ['without a number', fill('The parcel came late, and nobody said a word about it. '), 'en'],
  ['with a day in each sentence', fill(prose), 'de'],
  [
    'with an address, a phone number and an account in each 500 characters',
    fill(`${prose.repeat(4)}anna@shop.example, 030/1234567, DE89 3704 0044 0532 0130 00. `),
    'de',
  ],
  ['of numbers alone, the dearest that we know', fill('123 456 789 '), 'en'],
];

/** What it costs to look through the longest text that a response may hold, as each is before it is stored. */
export function measureRedaction(): Line[] {
  return texts.map(([what, text, language]) => {
    const times = Array.from({ length: 40 }, () => {
      const before = process.cpuUsage();
      redactText(text, { language });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return {
      what: `Collector: redaction of 5,000 characters ${what}`,
      value: median(times.slice(10)),
      unit: 'µs CPU',
      beside: `${Math.max(...times.slice(10))} µs at most, of 30`,
    };
  });
}

function fill(piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
