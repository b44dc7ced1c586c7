import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toFoundPieces, toPieces } from './text-pieces.js';

const linksOf = (text: string) => toPieces(text).flatMap(({ link }) => link ?? []);

const texts: [text: string, links: string[]][] = [
  ['nothing to link to', []],
  ['', []],
  ['see https://example.com/cases/2081.', ['https://example.com/cases/2081']],
  ['HTTP://EXAMPLE.COM!', ['HTTP://EXAMPLE.COM']],
  ['(https://example.com/a_(b))', ['https://example.com/a_(b)']],
  ['“https://example.com/?q=1&r=2”, he wrote', ['https://example.com/?q=1&r=2']],
  ['<https://example.com>', ['https://example.com']],
  [
    'a https://example.com:8080/x#y b http://localhost/z',
    ['https://example.com:8080/x#y', 'http://localhost/z'],
  ],
  ['line\nhttps://example.com\nline', ['https://example.com']],
  ['write to anna.b+shop@mail.example.com.', ['mailto:anna.b+shop@mail.example.com']],
  ['(anna@example.com)', ['mailto:anna@example.com']],
  ['anna@example', []],
  ['anna@@example.com', []],
  ['anna@example.com@evil.example', []],
  ['anna@exämple.com', []],
  ['mailto:anna@example.com?bcc=evil@evil.example', []],
  ['https://shop.example@evil.example/', []],
  ['https://anna:secret@example.com/', []],
  ['https://exämple.com/path', []],
  ['https://example.com\u202egro.live/', []],
  ['https://xn--e1afmkfd.com', []],
  ['https://', []],
  ['https://...', []],
  ['xhttps://example.com', []],
  ['javascript:alert(1)//https', []],
  ['data:text/html,<script>', []],
  ['ftp://example.com', []],
  ['//example.com', []],
  [`https://example.com/${'a'.repeat(2048)}`, []],
];
for (const [text, links] of texts)
  test(`links of ${JSON.stringify(text.slice(0, 60))}`, () => {
    assert.deepEqual(linksOf(text), links);
    assert.equal(
      toPieces(text)
        .map((piece) => piece.text)
        .join(''),
      text,
    );
  });

const { inputs } = JSON.parse(
  readFileSync(new URL('../../../proofs/hostile-inputs.json', import.meta.url), 'utf8'),
) as { inputs: { id: string; value: unknown }[] };
for (const { id, value } of inputs.filter((input) => typeof input.value === 'string'))
  test(`hostile: ${id} stays as it is written, and links to nothing but the web and mail`, () => {
    const text = String(value);
    for (const one of [text, `before ${text} after`, `(${text})`]) {
      const pieces = toPieces(one);
      assert.equal(pieces.map((piece) => piece.text).join(''), one);
      for (const { link, text: shown } of pieces)
        if (link !== undefined) {
          assert.match(link, /^(https?:\/\/|mailto:)[\x21-\x7e]+$/i);
          assert.ok(link.endsWith(shown), 'where it leads is what is read');
          const { protocol, username, password } = new URL(link);
          assert.ok(['http:', 'https:', 'mailto:'].includes(protocol));
          assert.equal(username + password, '');
        }
    }
  });

const slow = {
  'one word': 'a'.repeat(20_000),
  'dots and signs': '.+-'.repeat(6_000),
  'many at signs': 'a@'.repeat(10_000),
  'a long domain': `a@${'b.'.repeat(10_000)}`,
  'many brackets': `https://example.com/${')'.repeat(19_000)}`,
  'many addresses': 'https://a.example '.repeat(1_000),
};
for (const [name, text] of Object.entries(slow))
  test(`the longest detail is cut in an instant: ${name}`, () => {
    const start = performance.now();
    toPieces(text);
    assert.ok(performance.now() - start < 250);
  });

test('what was found is marked, in links too', () => {
  assert.deepEqual(toFoundPieces('Café: https://example.com/cafe', 'CAFE'), [
    { text: 'Café', match: true },
    { text: ': ' },
    { text: 'https://example.com/', link: 'https://example.com/cafe' },
    { text: 'cafe', link: 'https://example.com/cafe', match: true },
  ]);
});

test('a title has no links', () => {
  assert.deepEqual(toFoundPieces('https://example.com', undefined, true), [
    { text: 'https://example.com' },
  ]);
});
