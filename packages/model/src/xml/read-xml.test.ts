import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mostOfXml, readXml } from './read-xml.js';

test('a document is read into a tree', () => {
  const text =
    '\uFEFF<?xml version="1.0"?><!-- x --><c:a xmlns:c="urn:c" c:id=" 1 ">\n<b>x &amp; &#228;<![CDATA[<y>]]></b><b/>\n</c:a>';
  assert.deepEqual(readXml(text), {
    root: {
      name: 'a',
      attributes: { c: 'urn:c', id: '1' },
      text: '',
      children: [
        { name: 'b', attributes: {}, children: [], text: 'x & ä<y>' },
        { name: 'b', attributes: {}, children: [], text: '' },
      ],
    },
  });
});

const laughs = Array.from(
  { length: 10 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');

const hostile: [name: string, text: string, reason: RegExp][] = [
  ['a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l10;</a>`, /no document type/],
  [
    'an entity of much text that is used often',
    `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100_000)}">]><a>${'&b;'.repeat(10_000)}</a>`,
    /no document type/,
  ],
  [
    'a file of the computer',
    '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>',
    /no document type/,
  ],
  [
    'a document type of elsewhere',
    '<!DOCTYPE a SYSTEM "https://a.example/a.dtd"><a/>',
    /no document type/,
  ],
  ['an entity that nobody has declared', '<a>&nbsp;</a>', /well-formed XML, line 1/],
  ['depth without end', '<a>'.repeat(1_000_000), /at most 40 levels/],
  ['10 MB', `<a>${'x'.repeat(10_000_000)}</a>`, /at most 5000000 characters/],
  ['very many elements', `<a>${'<b/>'.repeat(300_000)}</a>`, /at most 200000 elements/],
  ['very many attributes twice', `<a ${'b="1" '.repeat(1000)}/>`, /well-formed/],
  ['what is not closed', '<a><b></a>', /well-formed/],
  ['what ends early', '<a>\n\n', /line 3/],
  ['JSON', '{"a": 1}', /well-formed/],
  ['nothing', '', /./],
  ['a comment alone', '<!-- a -->', /./],
  ['two roots', '<a/><b/>', /well-formed/],
  ['a control character', '<a>\u0000</a>', /well-formed/],
];
for (const [name, text, reason] of hostile)
  test(`what is no XML to be read is refused in a short time: ${name}`, () => {
    const begun = process.cpuUsage();
    const reading = readXml(text);
    assert.match('reason' in reading ? reading.reason : '', reason);
    assert.ok(process.cpuUsage(begun).user < 5000_000);
  });

test('the prototype is nobody’s to change', () => {
  const reading = readXml('<a __proto__="x" constructor="y"><__proto__>z</__proto__></a>');
  assert.ok('root' in reading);
  assert.equal(Object.getPrototypeOf(reading.root.attributes), Object.prototype);
  assert.equal(({} as { z?: unknown }).z, undefined);
});

test('as much as is allowed is read', () => {
  const size = Math.floor((mostOfXml.characters - 100) / 45);
  const text = `<a>${'<b c="d">some words &amp; others are here</b>'.repeat(Math.min(size, 100_000))}</a>`;
  assert.ok('root' in readXml(text));
});

test('any text is read or refused', () => {
  const pieces = fc.constantFrom(
    '<a>',
    '</a>',
    '<a/>',
    '&amp;',
    '&',
    '<!--',
    '-->',
    ']]>',
    ' ',
    'x',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (text) => {
      readXml(text);
    }),
  );
});
