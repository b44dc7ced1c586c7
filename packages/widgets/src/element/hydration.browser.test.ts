import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { expect, waitUntil } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';
import { defineLate } from './testing/define-late.js';
import { OxElement } from './element.js';
import { Locales } from './text.js';
import type { Verdict, View, ViewModule } from './view.js';

class Served extends OxElement {}

let pressed = 0;
const template = (text: string): TemplateResult =>
  html`<p>${text}</p>
    <button type="button" @click=${() => (pressed += 1)}>press</button>`;

class ServedView implements View {
  readonly #host: Served;
  #names: unknown[] = [];

  constructor(host: Served) {
    this.#host = host;
  }

  check(data: unknown): Verdict {
    this.#names = data as unknown[];
    return { state: 'ready', total: 1, invalid: 0, faults: [] };
  }

  render() {
    return template(this.#host.text('names', { count: this.#names.length }));
  }
}

const view: ViewModule<Served> = {
  styles: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
  strings: new Locales(
    { names: { one: '{count} name', other: '{count} names' } },
    {
      de: async () => ({ default: { names: { one: '{count} Name', other: '{count} Namen' } } }),
      fr: async () => ({ default: { names: { one: '{count} nom', other: '{count} noms' } } }),
    },
  ),
  View: ServedView,
};
let arrive: () => void = () => {};
defineLate(
  'ox-test-served',
  Served,
  () => new Promise((resolve) => (arrive = () => resolve(view))),
);

declare global {
  interface HTMLElementTagNameMap {
    'ox-test-served': Served;
  }
}

/** An element as a server sent it, with its tree in a shadow root, before the script that defines it has run. */
function serve(attributes: string, tree: string): Served {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `<ox-test-served role="group" hydrate-internals-role aria-label="Served" hydrate-internals-aria-label ${attributes}></ox-test-served>`;
  const element = page.querySelector('ox-test-served')!;
  element.attachShadow({ mode: 'open' }).innerHTML =
    `<link rel="stylesheet" href="data:text/css,p{color:rgb(1,2,3)}">${tree}`;
  document.body.append(document.adoptNode(element));
  return element;
}

const tree = (text: string, digest = digestForTemplateResult(template(''))) =>
  `<!--lit-part ${digest}--><p><!--lit-part-->${text}<!--/lit-part--></p>
    <!--lit-node 2--><button type="button">press</button><!--/lit-part-->`;

async function hydrated(element: Served): Promise<void> {
  await waitUntil(() => {
    arrive();
    return element.hasUpdated;
  });
}

const words = (element: Served) => element.shadowRoot!.querySelector('p')!.textContent;

describe('a server-rendered element', () => {
  let warnings: string[] = [];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
    document.querySelectorAll('ox-test-served').forEach((element) => element.remove());
  });

  it('keeps its tree until its view is there, and then', async () => {
    const element = serve(`lang="en" data='["a","b"]'`, tree('2 names'));
    const before = element.shadowRoot!.querySelector('p');
    expect(words(element)).to.equal('2 names');
    await hydrated(element);
    expect(element.shadowRoot!.querySelector('p')).to.equal(before);
    expect(words(element)).to.equal('2 names');
    expect(element.state).to.equal('ready');
    expect(warnings).to.deep.equal([]);
  });

  it('reacts to a press and to new data', async () => {
    const element = serve(`lang="en" data='["a","b"]'`, tree('2 names'));
    await hydrated(element);
    const before = pressed;
    element.shadowRoot!.querySelector('button')!.click();
    expect(pressed).to.equal(before + 1);
    element.data = ['a'];
    await element.updateComplete;
    expect(words(element)).to.equal('1 name');
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(1);
  });

  it('has its own styles then, once', async () => {
    const element = serve(`lang="en" data='["a"]'`, tree('1 name'));
    await hydrated(element);
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('link, style')).to.have.length(0);
    expect(root.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('waits for the texts of its language', async () => {
    const element = serve(`lang="de" data='["a","b"]'`, tree('2 Namen'));
    const before = element.shadowRoot!.querySelector('p');
    await hydrated(element);
    expect(words(element)).to.equal('2 Namen');
    expect(element.shadowRoot!.querySelector('p')).to.equal(before);
    expect(warnings).to.deep.equal([]);
  });

  it('says by its internals what the server wrote as attributes', async () => {
    const element = serve(`lang="en" data='["a"]'`, tree('1 name'));
    await hydrated(element);
    for (const name of element.getAttributeNames())
      expect(name).not.to.match(/^(role|aria-label|hydrate-)/);
  });

  for (const [name, attributes, sent] of [
    ['other words', `lang="en" data='["a","b"]'`, tree('3 names')],
    ['another structure', `lang="en" data='["a","b"]'`, tree('2 names', 'AAAAAAAAAAA=')],
    ['no marks', `lang="en" data='["a","b"]'`, '<p>2 names</p><button>press</button>'],
    ['nothing', `lang="en" data='["a","b"]'`, ''],
  ] as const) {
    it(`is drawn anew where the server sent ${name}, and says so once`, async () => {
      const element = serve(attributes, sent);
      await hydrated(element);
      expect(words(element)).to.equal('2 names');
      expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(1);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('draws anew');
      element.data = ['a'];
      await element.updateComplete;
      expect(words(element)).to.equal('1 name');
    });
  }

  it('is drawn anew where its data did not come along', async () => {
    const element = serve('lang="en"', tree('2 names'));
    await hydrated(element);
    element.data = ['a'];
    await element.updateComplete;
    expect(words(element)).to.equal('1 name');
  });

  it('takes data that is set before its view is there', async () => {
    const element = serve(`lang="en" data='["a","b"]'`, tree('2 names'));
    element.data = ['a'];
    await hydrated(element);
    expect(words(element)).to.equal('1 name');
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(1);
  });
});
