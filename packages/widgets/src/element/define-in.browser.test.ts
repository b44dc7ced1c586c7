import { expect, waitUntil } from '@open-wc/testing';
import { css, html } from 'lit';
import { defineClassIn, defineIn, type DefineOptions } from './define-in.js';
import { OxElement } from './element.js';
import { familyOf } from './family.js';
import { Locales } from './text.js';
import { warningsOf } from './testing/warnings.js';
import type { Verdict, View, ViewModule } from './view.js';

/** A widget that shows one word. */
class Word extends OxElement {}

class WordView implements View {
  #word = '';

  check(data: unknown): Verdict {
    this.#word = String(data);
    return { state: 'ready', total: 1, invalid: 0, faults: [] };
  }

  render() {
    return html`<p>${this.#word}</p>`;
  }
}

const view: ViewModule<Word> = {
  styles: css``,
  strings: new Locales(
    {},
    { de: async () => ({ default: {} }), fr: async () => ({ default: {} }) },
  ),
  View: WordView,
};

const defineWord = (options: DefineOptions = {}) => defineIn(options, 'test-word', Word, view);

function makeRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}
const registry = makeRegistry();

/** A word in a tree that knows the elements of a registry. */
async function meet(tag: string, { registry: own }: DefineOptions) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = own ? host.attachShadow({ mode: 'open', customElementRegistry: own }) : host;
  root.innerHTML = `<${tag} data='["hello"]'></${tag}>`;
  const element = root.firstElementChild as Word;
  await waitUntil(() => element.shadowRoot?.textContent?.trim() === 'hello', 'it is drawn');
  host.remove();
  return element;
}

const places: [where: string, tag: string, options: DefineOptions][] = [
  ['as the import does it', 'ox-test-word', {}],
  ['under a prefix', 'acme-test-word', { prefix: 'acme' }],
  ['under another one', 'b2-test-word', { prefix: 'b2' }],
];
if (registry) {
  places.push(['in a registry of its own', 'ox-test-word', { registry }]);
  places.push(['in that under a prefix', 'acme-test-word', { registry, prefix: 'acme' }]);
}

describe('one element, registered in several places', () => {
  for (const [where, tag, options] of places) {
    it(`is drawn ${where}, and twice does no harm`, async () => {
      const warnings = await warningsOf(async () => {
        defineWord(options);
        defineWord(options);
      });
      expect(warnings).to.deep.equal([]);
      expect(await meet(tag, options)).to.be.instanceOf(Word);
    });
  }

  it('has a class of its own in each', () => {
    const classes = places.map(([, tag, { registry: own = customElements }]) => own.get(tag));
    expect(new Set(classes).size).to.equal(places.length);
  });

  it('is a family with what has the same prefix and registry', async () => {
    const [, , [, tag, options]] = places as [unknown, unknown, (typeof places)[number]];
    expect(familyOf(await meet(tag, options)).prefix).to.equal('b2');
    expect(familyOf(await meet('ox-test-word', {})).prefix).to.equal(undefined);
  });
});

it('a tag of somebody else is left alone, with a warning', async () => {
  class Foreign extends HTMLElement {}
  customElements.define('foreign-test-word', Foreign);
  const warnings = await warningsOf(async () => defineWord({ prefix: 'foreign' }));
  expect(warnings).to.deep.equal(['<foreign-test-word> is already defined by somebody else.']);
  expect(customElements.get('foreign-test-word')).to.equal(Foreign);
});

for (const prefix of ['Acme', '', '1st', 'a b', '-']) {
  it(`the prefix “${prefix}” is refused, as no element can have it`, () => {
    expect(() => defineWord({ prefix }))
      .to.throw(DOMException)
      .with.property('name', 'SyntaxError');
  });
}

describe('a registry of the host’s own', () => {
  it('is to be had in Chromium', () => {
    if ('chrome' in window) expect(registry).to.be.instanceOf(CustomElementRegistry);
  });

  for (const [what, given] of [
    ['nothing, as a tree has it in a browser without such registries', undefined],
    ['that of the page', customElements],
    ['something else', {}],
  ] as const) {
    it(`is not ${what}: nothing is registered, and the error says what to do`, () => {
      const options = { prefix: 'never', registry: given } as DefineOptions;
      const define = () => defineClassIn(options, 'test-refused', Word as never);
      expect(define)
        .to.throw(DOMException, /<never-test-refused>.*prefix instead/)
        .with.property('name', 'NotSupportedError');
      expect(customElements.get('never-test-refused')).to.equal(undefined);
    });
  }
});
