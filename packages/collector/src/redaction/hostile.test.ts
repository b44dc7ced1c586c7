import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostCharacters } from '@oxbow/model/answer';
import { largestBody } from '../body.js';
import { redactText } from './redact.js';

/** Each makes some pattern begin again and again, without an end that it could find. */
const pieces = [
  'lorem ipsum dolor ', '1', '0', '1 ', '0 ', '1-', '(1)', '(', ')', '+', '+1', '+ 1', '1.', '1\t\t', '1    ', '00 1',
  '22.11.', '22.11.2026 ', '01.02.-', '10:30-', '1.000.', '1 000 ', '1,000', '0171 1234567 ', '1234567890 ',
  '123 456 789 ', '612 345 678 9', '(0) 1-2/3.4 +5 ', '0171 1234567 ext ', 'telefon ', 'telefon 1234567 ',
  'order no order no ', '@', 'a@', 'a@b.co ', 'a@a.', 'aaaaaaaaaaaaaaaa', '@a.a.a.a.a.a.a.a.a.a.a.', '"@', '(at)',
  'a (at) b (dot) ', 'a dot ', '%40', '&#64;', '&#0000', 'DE89', 'DE89 ', 'IBAN ', 'IBAN DE89 ', 'DE8937040044053201300 ',
  '٠١٢٣٤ ', '０１', '1\u200b', '𝟏', '1️⃣', '電話1', '\u0000', ' ', '\n1',
]; // prettier-ignore

/** CPU time in milliseconds. Generous, since machines differ; a pattern that goes back and forth takes minutes. */
const bound = { [mostCharacters]: 250, [largestBody]: 3000 };

for (const [size, most] of Object.entries(bound)) {
  for (const piece of pieces) {
    test(`${size} characters of ${JSON.stringify(piece)} take less than ${most} ms`, () => {
      // Both hints before it, so that every pattern is tried.
      const text = `1111111 @ ${piece.repeat(Math.ceil(Number(size) / piece.length))}`;
      const before = process.cpuUsage();
      redactText(text.slice(0, Number(size)), { language: 'en' });
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < most, `${(user + system) / 1000} ms`);
    });
  }
}
