import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { readPrompt } from '@oxbow/model/prompt';
import { demoData, findCustomer } from '../demo-data.js';
import { crmPage } from './crm.js';
import { frontPage } from './front.js';
import { languages, locales } from './language.js';
import { anytimePrompt, orderPrompt, shopPage } from './shop.js';

const host = { version: '1.2.3', collector: 'http://localhost:4101' };
const void_ = new Set(['meta', 'link', 'br', 'path', 'circle']);

// The usual customer, and one who never ordered.
const customers = ['15544', '15638'].map(findCustomer);
const pages: [name: string, html: string][] = [
  ['front', String(frontPage(host.collector))],
  ...languages.flatMap((language) => [
    ...[undefined, ...customers].map((customer): [string, string] => [
      `shop ${language} ${customer?.id ?? 'guest'}`,
      String(shopPage({ ...host, language, customer })),
    ]),
    ...customers.flatMap((customer): [string, string][] =>
      customer
        ? [[`crm ${language} ${customer.id}`, String(crmPage({ ...host, language, customer }))]]
        : [],
    ),
  ]),
];

/** Start and end tags in order, without comments and what scripts hold. */
function tagsOf(html: string): { name: string; end: boolean; attributes: string }[] {
  const bare = html.replaceAll(/(<script[^>]*>)[^]*?<\/script>/g, '$1</script>');
  return [...bare.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, slash, name = '', attributes = '']) => ({ name, end: slash === '/', attributes }),
  );
}

const valuesOf = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

for (const [name, html] of pages) {
  test(`${name}: every tag that is opened is closed, in order`, () => {
    const open: string[] = [];
    for (const { name: tag, end } of tagsOf(html)) {
      if (void_.has(tag)) continue;
      if (end) assert.equal(open.pop(), tag);
      else open.push(tag);
    }
    assert.deepEqual(open, []);
    const stray = html.replaceAll(/<script[^]*?<\/script>/g, '').replaceAll(/<[^<>]+>/g, '');
    assert.doesNotMatch(stray, /[<>]|undefined|NaN|\[object|&(?!(amp|lt|gt|quot|#39);)/);
  });

  test(`${name}: one h1, one main, ids once, labels and links that lead somewhere`, () => {
    const count = (tag: string) => tagsOf(html).filter((t) => t.name === tag && !t.end).length;
    assert.equal(count('h1'), 1);
    assert.equal(count('main'), 1);
    assert.equal(count('title'), 1);
    const ids = valuesOf(html, 'id');
    assert.equal(new Set(ids).size, ids.length);
    const targets = [
      ...valuesOf(html, 'for'),
      ...valuesOf(html, 'aria-labelledby'),
      ...valuesOf(html, 'href').flatMap((href) => (href.startsWith('#') ? href.slice(1) : [])),
    ];
    for (const target of targets) assert.ok(ids.includes(target), `#${target} is not there`);
    for (const href of valuesOf(html, 'href').filter((each) => each.startsWith('/public/'))) {
      assert.ok(existsSync(new URL(`../..${href}`, import.meta.url)), href);
    }
  });

  test(`${name}: nothing that the policy forbids`, () => {
    assert.doesNotMatch(
      html,
      /<style|\sstyle=|\son[a-z]+="|javascript:|<script(?![^>]*(src=|json))/,
    );
  });
}

test('each language is named on its pages, and the others are one link away', () => {
  for (const language of languages) {
    const html = String(shopPage({ ...host, language, customer: demoData.customers[0] }));
    assert.match(html, new RegExp(`<html lang="${locales[language]}">`));
    for (const other of languages) assert.ok(valuesOf(html, 'href').includes(`?lang=${other}`));
  }
});

test('a customer’s page names the token address, a guest’s does not', () => {
  const language = 'en';
  const tokenurl = (customer: (typeof demoData.customers)[number] | undefined) =>
    valuesOf(String(shopPage({ ...host, language, customer })), 'data-tokenurl');
  assert.deepEqual(tokenurl(demoData.customers[0]), ['/shop/token']);
  assert.deepEqual(tokenurl(undefined), []);
});

test('the pages embed the widgets with the version in their address', () => {
  const shop = String(shopPage({ ...host, language: 'en', customer: demoData.customers[0] }));
  assert.ok(valuesOf(shop, 'src').includes('/oxbow/1.2.3/oxbow.js'));
  assert.deepEqual(valuesOf(shop, 'data-endpoint'), [host.collector]);
});

for (const prompt of [orderPrompt, anytimePrompt]) {
  test(`the prompt "${prompt.id}" stands in the page as the widgets read it`, () => {
    assert.deepEqual(readPrompt(prompt), { prompt, faults: [] });
    const html = String(shopPage({ ...host, language: 'en', customer: undefined }));
    const inPage = [...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)];
    assert.ok(
      inPage.some(([, text = '']) => JSON.stringify(JSON.parse(text)) === JSON.stringify(prompt)),
    );
  });
}

test('amounts, days and countries are those of the data, in the page’s language', () => {
  const customer = demoData.customers[0];
  const english = String(shopPage({ ...host, language: 'en', customer }));
  assert.match(english, /Order 579868, placed on 30 November 2011 at 16:43/);
  assert.match(english, /£328\.32/);
  const german = String(shopPage({ ...host, language: 'de', customer }));
  assert.match(german, /30\. November 2011/);
  assert.match(german, /328,32\s£/);
  assert.match(german, /Vereinigtes Königreich/);
});
