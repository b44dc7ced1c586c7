import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from './link.js';

for (const link of [
  'https://example.com',
  'https://example.com/orders/579868?view=full#lines',
  'http://localhost:3000/case/1',
  'http://[::1]:8080/',
  'HTTPS://EXAMPLE.COM/',
  'mailto:service@example.com',
  'tel:+49-30-1234567',
]) {
  test(`readLink takes ${link}`, () => assert.equal(readLink(link), link));
}

for (const link of [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'blob:https://evil.example/1',
  '//evil.example/x',
  '/orders/1',
  '../../etc/passwd',
  'https://bank.example@evil.example/',
  'https:\\\\evil.example',
  'https://%65vil.example/',
  'https://xn--80ak6aa92e.com/',
  'https://аррӏе.com/',
  'https://example.com:99999/',
  'https://',
  'mailto:a@b.example?bcc=all@evil.example',
  'tel:+49<script>',
  `https://x.example/${'a'.repeat(2048)}`,
  '',
  5,
  null,
]) {
  test(`readLink refuses ${JSON.stringify(link)?.slice(0, 60)}`, () =>
    assert.equal(readLink(link), undefined));
}
