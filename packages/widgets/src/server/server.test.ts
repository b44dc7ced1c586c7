import assert from 'node:assert/strict';
import { test } from 'node:test';
import { css, html } from 'lit';
import { defineIn } from '../element/define-in.js';
import { define } from '../element/define.js';
import { OxElement } from '../element/element.js';
import { Locales } from '../element/text.js';
import type { Verdict, View, ViewModule } from '../element/view.js';
import { loadLanguages, renderToString } from './server.js';

class Greeting extends OxElement {}

class GreetingView implements View {
  readonly #host: Greeting;
  #name = '';

  constructor(host: Greeting) {
    this.#host = host;
  }

  check(data: unknown): Verdict {
    this.#name = String((data as { name?: unknown }).name);
    return { state: 'ready', total: 1, invalid: 0, faults: [] };
  }

  render() {
    return html`<p>${this.#host.text('greeting', { name: this.#name })}</p>
      <input type="checkbox" .checked=${false} /><input type="checkbox" .checked=${true} />`;
  }
}

define('ox-test-greeting', Greeting, {
  styles: css`
    p {
      color: var(--_text);
    }
  `,
  strings: new Locales(
    { label: 'Greeting', greeting: 'Good day, {name}' },
    {
      de: async () => ({ default: { label: 'Gruß', greeting: 'Guten Tag, {name}' } }),
      fr: async () => ({ default: { label: 'Salut', greeting: 'Bonjour, {name}' } }),
    },
  ),
  View: GreetingView,
});

const data = { name: '<Zoë> & "Co"' };
const plain = (text: string) => text.replaceAll(/<!--.*?-->/g, '');

test('an element is rendered with its text, and its data for the browser', async () => {
  const page = plain(
    await renderToString(html`<ox-test-greeting .data=${data}></ox-test-greeting>`),
  );
  assert.match(page, /<template shadowroot="open" shadowrootmode="open">/);
  assert.match(page, /<p>Good day, &lt;Zoë&gt; &amp; &quot;Co&quot;<\/p>/);
  const written = /data="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"');
  assert.equal(written, String.raw`{"name":"&lt;Zoë&gt; &amp; \"Co\""}`);
  assert.match(page, /role="group"/);
  assert.match(page, /aria-label="Greeting"/);
});

test('the attribute data does the same as the property', async () => {
  const json = JSON.stringify({ name: 'Ann' });
  const page = plain(
    await renderToString(html`<ox-test-greeting data=${json}></ox-test-greeting>`),
  );
  assert.match(page, /<p>Good day, Ann<\/p>/);
});

test('styles are a link where an address is given, else in the page', async () => {
  const template = html`<ox-test-greeting .data=${data}></ox-test-greeting>`;
  const linked = await renderToString(template, { stylesheets: '/oxbow/1.2.3/"css"/' });
  assert.match(
    linked,
    /<link rel="stylesheet" href="\/oxbow\/1\.2\.3\/&quot;css&quot;\/ox-test-greeting\.css">/,
  );
  assert.doesNotMatch(linked, /<style/);
  const inline = await renderToString(template);
  assert.match(inline, /<style>[^]*color: var\(--_text\)[^]*<\/style>/);
  // The place of what is still to come is not for what is there.
  assert.doesNotMatch(inline, /:state\(ready\)/);
});

test('under a prefix an element has the same text and style sheet', async () => {
  defineIn({ prefix: 'acme' }, 'test-greeting', Greeting, Greeting.view as ViewModule);
  const template = html`<acme-test-greeting .data=${data}></acme-test-greeting>`;
  const page = plain(await renderToString(template, { stylesheets: '/css' }));
  assert.match(page, /<acme-test-greeting [^]*<p>Good day, /);
  assert.match(page, /href="\/css\/ox-test-greeting\.css"/);
});

for (const [name, options, template, text, lang] of [
  [
    'English where nobody names one',
    {},
    html`<ox-test-greeting .data=${data}></ox-test-greeting>`,
    'Good day',
    'en',
  ],
  [
    'that of the options',
    { language: 'de-AT' },
    html`<ox-test-greeting .data=${data}></ox-test-greeting>`,
    'Guten Tag',
    'de-AT',
  ],
  [
    'its own before that of the options',
    { language: 'de' },
    html`<ox-test-greeting lang="fr" .data=${data}></ox-test-greeting>`,
    'Bonjour',
    'fr',
  ],
] as const) {
  test(`the language is ${name}`, async () => {
    await loadLanguages(['de', 'fr'], ['ox-test-greeting']);
    const page = plain(await renderToString(template, options));
    assert.match(page, new RegExp(`<p>${text}`));
    assert.match(page, new RegExp(`lang="${lang}"`));
  });
}

test('languages of what is not defined are refused', async () => {
  await assert.rejects(loadLanguages(['de'], ['ox-nothing']), /<ox-nothing> is not defined/);
});

test('a property that is false is not written as true', async () => {
  const page = plain(
    await renderToString(html`<ox-test-greeting .data=${data}></ox-test-greeting>`),
  );
  assert.doesNotMatch(page, /checked="false"/);
  assert.match(page, /checked="true"/);
});

test('an accessible name of the host stays', async () => {
  const page = await renderToString(
    html`<ox-test-greeting aria-label="Welcome" .data=${data}></ox-test-greeting>`,
  );
  assert.match(page, /aria-label="Welcome"/);
  assert.doesNotMatch(page, /hydrate-internals-aria-label/);
});
