import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { css, html, type PropertyDeclarations } from 'lit';
import { define } from './define.js';
import { OxElement } from './element.js';
import { type InvalidEvent, type Subject } from './events.js';
import { ReadyEvent } from './ready-event.js';
import { renderProblem } from './problem.js';
import { defineLate } from './testing/define-late.js';
import { warningsOf } from './testing/warnings.js';
import { Locales } from './text.js';
import type { Verdict, View, ViewModule } from './view.js';

/** A widget as small as it gets: a list of names. */
class Names extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    list: {},
  };

  list: string | undefined;

  override get subject(): Subject | undefined {
    return this.list === undefined ? undefined : { subject: 'list', id: this.list };
  }
}

class NamesView implements View {
  readonly #host: Names;
  #names: string[] = [];
  checks = 0;

  constructor(host: Names) {
    this.#host = host;
  }

  check(data: unknown): Verdict {
    this.checks += 1;
    if (!Array.isArray(data))
      return {
        state: 'error',
        total: 1,
        invalid: 1,
        faults: [{ path: '', message: 'expected a list' }],
      };
    this.#names = data.filter((name) => typeof name === 'string');
    const invalid = data.length - this.#names.length;
    const faults =
      invalid > 0
        ? [
            {
              path: `[${data.findIndex((name) => typeof name !== 'string')}]`,
              message: 'expected a text',
            },
          ]
        : [];
    return {
      state: this.#names.length > 0 ? 'ready' : 'empty',
      total: data.length,
      invalid,
      faults,
    };
  }

  change(change: unknown): Verdict {
    return this.check([...this.#names, change]);
  }

  render() {
    return html`${renderProblem(this.#host)}
      <p>
        ${this.#host.text('names', { count: this.#names.length, names: this.#names.join(', ') })}
      </p>`;
  }
}

const strings = { names: { one: '{count} name: {names}', other: '{count} names: {names}' } };
const german: typeof strings = {
  names: { one: '{count} Name: {names}', other: '{count} Namen: {names}' },
};
const french: typeof strings = {
  names: { one: '{count} nom : {names}', other: '{count} noms : {names}' },
};
let isOffline = true;
const module: ViewModule<Names> = {
  styles: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
  strings: new Locales(strings, {
    de: async () => ({ default: german }),
    fr: async () => {
      if (isOffline) throw new Error('offline');
      return { default: french };
    },
  }),
  View: NamesView,
};
define('ox-test-names', Names, module);

class LateNames extends Names {}
let arrive: () => void = () => {};
defineLate(
  'ox-test-late-names',
  LateNames,
  () => new Promise((resolve) => (arrive = () => resolve(module))),
);

class LostNames extends Names {}
let attempts = 0;
defineLate('ox-test-lost-names', LostNames, async () => {
  attempts += 1;
  if (attempts === 1) throw new Error('network');
  return module;
});

declare global {
  interface HTMLElementTagNameMap {
    'ox-test-names': Names;
    'ox-test-late-names': LateNames;
    'ox-test-lost-names': LostNames;
  }
}

function shown(element: Names): string {
  return [...(element.shadowRoot?.children ?? [])].at(-1)?.textContent?.trim() ?? '';
}

function problem(element: Names): string {
  return element.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim() ?? '';
}

const base64url = btoa(String.fromCharCode(...new TextEncoder().encode('["Zoë","Bo"]')))
  .replaceAll('+', '-')
  .replaceAll('/', '_')
  .replaceAll('=', '');

describe('the data door', () => {
  const routes: [string, () => Promise<Names>][] = [
    [
      'a property',
      () => fixture<Names>(html`<ox-test-names .data=${['Zoë', 'Bo']}></ox-test-names>`),
    ],
    [
      'an attribute with JSON',
      () => fixture<Names>(html`<ox-test-names data='["Zoë","Bo"]'></ox-test-names>`),
    ],
    [
      'a property with JSON',
      () => fixture<Names>(html`<ox-test-names .data=${'["Zoë","Bo"]'}></ox-test-names>`),
    ],
    [
      'an attribute with base64url',
      () => fixture<Names>(html`<ox-test-names data=${base64url}></ox-test-names>`),
    ],
    [
      'a child script',
      () =>
        fixture<Names>(
          '<ox-test-names><script type="application/json">["Zoë","Bo"]</script></ox-test-names>',
        ),
    ],
    [
      'a property set before the element is connected',
      async () => {
        const element = document.createElement('ox-test-names');
        element.data = ['Zoë', 'Bo'];
        return fixture<Names>(element as unknown as string);
      },
    ],
    [
      'a child script that comes later',
      async () => {
        const element = await fixture<Names>(html`<ox-test-names></ox-test-names>`);
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append('["Zoë",');
        element.append(script);
        script.firstChild!.nodeValue = '["Zoë","Bo"]';
        await nextFrame();
        await element.updateComplete;
        return element;
      },
    ],
  ];
  for (const [route, make] of routes) {
    it(`takes ${route}`, async () => {
      const element = await make();
      expect(shown(element)).to.equal('2 names: Zoë, Bo');
      expect(element.state).to.equal('ready');
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  }

  const broken: [string, string, RegExp][] = [
    ['what a framework writes for an object', '[object Object]', /holds “\[object Object\]”/],
    [
      'what a framework writes for a list',
      '[object Object],[object Object]',
      /holds “\[object Object\]”/,
    ],
    ['broken JSON', '[1,]', /holds no usable JSON/],
    ['a text', '"hi"', /holds no usable JSON/],
    ['null', 'null', /holds no usable JSON/],
    ['a word', 'undefined', /holds no usable JSON/],
    ['100,000 brackets', '['.repeat(100_000), /holds no usable JSON/],
  ];
  for (const [name, text, message] of broken) {
    it(`says so when the attribute holds ${name}, and keeps what was there`, async () => {
      const element = await fixture<Names>(html`<ox-test-names></ox-test-names>`);
      const seen = await warningsOf(async () => {
        element.setAttribute('data', text);
        await element.updateComplete;
      });
      expect(element.state).to.equal('error');
      expect(problem(element)).to.match(message);
      expect(seen).to.have.lengthOf(1);

      element.data = ['Bo'];
      await element.updateComplete;
      expect(problem(element)).to.equal('');
      expect(shown(element)).to.equal('1 name: Bo');
    });
  }

  it('takes a text that is set as what the attribute holds: broken, it says so and keeps what was there', async () => {
    const element = await fixture<Names>(html`<ox-test-names .data=${['Bo']}></ox-test-names>`);
    const seen = await warningsOf(async () => {
      element.data = 'text';
      await element.updateComplete;
    });
    expect(problem(element)).to.match(/holds no usable JSON/);
    expect(shown(element)).to.equal('1 name: Bo');
    expect(seen).to.have.lengthOf(1);
  });

  it('names any other attribute in which a framework has lost an object, until it sets the property', async () => {
    const seen = await warningsOf(async () => {
      const element = await fixture<Names>(
        html`<ox-test-names strings="[object Object]" .data=${['Bo']}></ox-test-names>`,
      );
      expect(shown(element)).to.equal('1 name: Bo');
      expect(problem(element)).to.match(
        /^The attribute “strings” of ox-test-names holds “\[object/,
      );
      element.strings = {};
      await element.updateComplete;
      expect(problem(element)).to.equal('');
    });
    expect(seen.join()).to.contain('the attribute "strings" holds "[object Object]"');
  });

  it('says so as well while it asks for its subject, and after refresh()', async () => {
    const parent = await fixture(html`<div></div>`);
    parent.addEventListener('oxdata', (event) =>
      (event as HTMLElementEventMap['oxdata']).respondWith(Promise.resolve(['Ann'])),
    );
    await warningsOf(async () => {
      parent.innerHTML = '<ox-test-names list="a" data="[object Object]"></ox-test-names>';
      const element = parent.querySelector('ox-test-names')!;
      await waitUntil(() => shown(element) === '1 name: Ann');
      expect(problem(element)).to.match(/holds “\[object Object\]”/);
      element.refresh();
      await element.updateComplete;
      expect(problem(element)).to.match(/holds “\[object Object\]”/);
      element.removeAttribute('data');
      await element.updateComplete;
      expect(problem(element)).to.equal('');
    });
  });

  it('stays in the error state when it is refreshed with nobody to ask', async () => {
    await warningsOf(async () => {
      const element = await fixture<Names>(html`<ox-test-names data="{"></ox-test-names>`);
      element.refresh();
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(problem(element)).to.match(/holds no usable JSON/);
    });
  });

  it('forgets what was wrong with a child script as soon as that is right', async () => {
    const element = await fixture<Names>(
      '<ox-test-names><script type="application/json">["Zoë",</script></ox-test-names>',
    );
    expect(problem(element!)).to.match(/script with data inside/);
    element.querySelector('script')!.textContent = '["Zoë"]';
    await waitUntil(() => shown(element!) === '1 name: Zoë');
    expect(problem(element!)).to.equal('');
  });

  it('keeps the last good data under the message', async () => {
    const element = await fixture<Names>(html`<ox-test-names data='["Bo"]'></ox-test-names>`);
    await warningsOf(async () => {
      element.setAttribute('data', '{');
      await element.updateComplete;
    });
    expect(shown(element)).to.equal('1 name: Bo');
    expect(problem(element)).to.contain('no usable JSON');
    expect(element.state).to.equal('ready');
  });

  it('checks once for each change, also when the same list is set again', async () => {
    const names = ['Bo'];
    const element = await fixture<Names>(html`<ox-test-names .data=${names}></ox-test-names>`);
    names.push('Zoë');
    element.data = names;
    await element.updateComplete;
    expect(shown(element)).to.equal('2 names: Bo, Zoë');
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('2 names: Bo, Zoë');
  });

  it('counts bad records, warns once and reports them', async () => {
    const element = await fixture<Names>(html`<ox-test-names></ox-test-names>`);
    const events: InvalidEvent[] = [];
    element.addEventListener('oxinvalid', (event) => events.push(event));
    const seen = await warningsOf(async () => {
      element.data = ['Bo', 5, null];
      await element.updateComplete;
    });
    expect(shown(element)).to.equal('1 name: Bo');
    expect(seen).to.deep.equal([
      '<ox-test-names> 2 of 3 could not be shown whole. [1]: expected a text',
    ]);
    expect(events.map(({ detail }) => [detail.invalid, detail.total])).to.deep.equal([[2, 3]]);
  });

  const states: [unknown, string][] = [
    [undefined, 'loading'],
    [null, 'loading'],
    [[], 'empty'],
    [5, 'error'],
    [['Bo'], 'ready'],
  ];
  for (const [data, state] of states) {
    it(`${JSON.stringify(data) ?? 'undefined'} leads to ${state}`, async () => {
      const element = await fixture<Names>(html`<ox-test-names></ox-test-names>`);
      await warningsOf(async () => {
        element.data = data;
        await element.updateComplete;
      });
      expect(element.state).to.equal(state);
      expect(
        ['loading', 'empty', 'error', 'ready'].filter((name) => element.matches(`:state(${name})`)),
      ).to.deep.equal([state]);
    });
  }
});

describe('requests for data', () => {
  it('asks for its subject and takes live changes', async () => {
    let push: (name: string) => void = () => {};
    const parent = await fixture(html`<div></div>`);
    parent.addEventListener('oxdata', (event) => {
      const { detail } = event as HTMLElementEventMap['oxdata'];
      (event as HTMLElementEventMap['oxdata']).respondWith(
        (async function* () {
          yield [detail.id];
          yield await new Promise<string>((resolve) => (push = resolve));
        })(),
      );
    });
    const element = document.createElement('ox-test-names');
    element.list = 'Ann';
    parent.append(element);
    await waitUntil(() => shown(element) === '1 name: Ann');
    push('Bo');
    await waitUntil(() => shown(element) === '2 names: Ann, Bo');
  });

  const given: [string, (element: Names) => void][] = [
    ['by property', (element) => (element.data = ['Bo'])],
    ['by attribute', (element) => element.setAttribute('data', '["Bo"]')],
    [
      'by child script',
      (element) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = '["Bo"]';
        element.append(script);
      },
    ],
  ];
  for (const [route, give] of given) {
    it(`does not ask while the host gives data ${route}`, async () => {
      const parent = await fixture(html`<div></div>`);
      let asked = 0;
      parent.addEventListener('oxdata', () => (asked += 1));
      const element = document.createElement('ox-test-names');
      element.list = 'a';
      give(element);
      parent.append(element);
      await element.updateComplete;
      expect(shown(element)).to.equal('1 name: Bo');
      expect(asked).to.equal(0);
    });
  }

  it('forgets the answer when the subject changes', async () => {
    const parent = await fixture(html`<div></div>`);
    parent.addEventListener('oxdata', (event) => {
      const request = event as HTMLElementEventMap['oxdata'];
      if (request.detail.id === 'a') request.respondWith(Promise.resolve(['Ann']));
    });
    const element = document.createElement('ox-test-names');
    element.list = 'a';
    parent.append(element);
    await waitUntil(() => element.state === 'ready');
    element.list = 'b';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
  });

  it('asks once when a host sets the property instead of responding', async () => {
    const parent = await fixture(html`<div></div>`);
    let asked = 0;
    parent.addEventListener('oxdata', (event) => {
      asked += 1;
      (event.target as Names).data = ['Ann'];
    });
    const element = document.createElement('ox-test-names');
    element.list = 'a';
    parent.append(element);
    await waitUntil(() => shown(element) === '1 name: Ann');
    document.dispatchEvent(new ReadyEvent());
    await element.updateComplete;
    expect(asked).to.equal(1);
  });

  it('keeps what it shows while it is refreshed, live changes too', async () => {
    const parent = await fixture(html`<div></div>`);
    let asked = 0;
    parent.addEventListener('oxdata', (event) => {
      asked += 1;
      (event as HTMLElementEventMap['oxdata']).respondWith(
        asked > 1
          ? new Promise(() => {})
          : (async function* () {
              yield ['Ann', 5];
              yield 'Bo';
            })(),
      );
    });
    const element = document.createElement('ox-test-names');
    element.list = 'a';
    let reports = 0;
    element.addEventListener('oxinvalid', () => (reports += 1));
    await warningsOf(async () => {
      parent.append(element);
      await waitUntil(() => shown(element) === '2 names: Ann, Bo');
      element.refresh();
      await element.updateComplete;
    });
    expect(asked).to.equal(2);
    expect(shown(element)).to.equal('2 names: Ann, Bo');
    expect(reports).to.equal(1);
  });

  it('says that it failed, and asks again on a press', async () => {
    const parent = await fixture(html`<div></div>`);
    let good = false;
    parent.addEventListener('oxdata', (event) => {
      const answer = good ? Promise.resolve(['Ann']) : Promise.reject(new Error('500'));
      (event as HTMLElementEventMap['oxdata']).respondWith(answer);
    });
    const element = document.createElement('ox-test-names');
    element.list = 'a';
    await warningsOf(async () => {
      parent.append(element);
      await waitUntil(() => element.state === 'error');
      await element.updateComplete;
    });
    expect(problem(element)).to.contain('could not be loaded');
    good = true;
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    expect(problem(element)).to.equal('');
  });

  it('keeps the focus through another attempt that fails too', async () => {
    const parent = await fixture(html`<div></div>`);
    let refuse: (reason: Error) => void = () => {};
    parent.addEventListener('oxdata', (event) =>
      (event as HTMLElementEventMap['oxdata']).respondWith(
        new Promise((_, reject) => (refuse = reject)),
      ),
    );
    const element = document.createElement('ox-test-names');
    element.list = 'a';
    await warningsOf(async () => {
      parent.append(element);
      await element.updateComplete;
      refuse(new Error('500'));
      await waitUntil(() => problem(element) !== '');
      const button = element.shadowRoot!.querySelector('button')!;
      button.focus();
      button.click();
      await waitUntil(() => problem(element) === '');
      refuse(new Error('500'));
      await waitUntil(() => problem(element) !== '');
      await element.updateComplete;
    });
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Try again');
  });
});

describe('language', () => {
  it('follows the nearest lang, also when it changes, two on one page', async () => {
    const page = await fixture(html`
      <div>
        <div lang="de-AT"><ox-test-names .data=${['Bo']}></ox-test-names></div>
        <div lang="en"><ox-test-names .data=${['Bo']}></ox-test-names></div>
      </div>
    `);
    const [first, second] = page.querySelectorAll('ox-test-names');
    await waitUntil(() => shown(first!) === '1 Name: Bo');
    expect(first!.locale).to.equal('de-AT');
    expect(shown(second!)).to.equal('1 name: Bo');
    first!.parentElement!.lang = 'en';
    await waitUntil(() => shown(first!) === '1 name: Bo');
  });

  for (const lang of ['de_DE', 'x-klingon', 'th-TH', 'und']) {
    it(`falls back from ${lang} with one warning`, async () => {
      const seen = await warningsOf(async () => {
        const element = await fixture<Names>(
          html`<ox-test-names lang=${lang} .data=${['Bo']}></ox-test-names>`,
        );
        expect(shown(element)).to.equal('1 name: Bo');
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain(lang);
    });
  }

  it('shows English when the texts of a language cannot be fetched', async () => {
    const seen = await warningsOf(async () => {
      const element = await fixture<Names>(
        html`<ox-test-names lang="fr" .data=${['Bo']}></ox-test-names>`,
      );
      await waitUntil(() => shown(element) === '1 name: Bo');
      expect(element.locale).to.equal('en');
    });
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]).to.contain('offline');
  });

  const pages: [string, string, string, string | undefined][] = [
    ['its own', 'en', 'en', undefined],
    ['its own with a region', 'de-AT', 'de-AT', undefined],
    ['one without texts', 'ar', 'en', 'en'],
    ['one that is no tag', 'de_DE', 'en', 'en'],
    ['one whose texts cannot be fetched', 'fr-CH', 'en', 'en'],
  ];
  for (const [name, lang, locale, foreign] of pages) {
    it(`tells where its texts have another language than the page: in ${name}, ${lang}`, async () => {
      await warningsOf(async () => {
        const element = await fixture<Names>(
          html`<ox-test-names lang=${lang} .data=${['Bo']}></ox-test-names>`,
        );
        await waitUntil(() => shown(element) !== '' && element.locale === locale);
        expect(element.foreignLanguage).to.equal(foreign);
      });
    });
  }

  it('is no foreign one where the host gives the texts of a language that is not shipped', async () => {
    await warningsOf(async () => {
      const element = await fixture<Names>(
        html`<ox-test-names
          lang="ar"
          .data=${['Bo']}
          .strings=${{ names: 'الأسماء: {names}' }}
        ></ox-test-names>`,
      );
      await waitUntil(() => shown(element).startsWith('الأسماء'));
      expect(element.foreignLanguage).to.equal(undefined);
    });
  });

  it('is no foreign one in a page that names none', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const element = await fixture<Names>(html`<ox-test-names .data=${['Bo']}></ox-test-names>`);
    expect([element.locale, element.foreignLanguage]).to.deep.equal(['en', undefined]);
    document.documentElement.lang = lang;
  });

  it('fetches texts again on refresh() that could not be fetched before', async () => {
    await warningsOf(async () => {
      const element = await fixture<Names>(
        html`<ox-test-names lang="fr" .data=${['Bo']}></ox-test-names>`,
      );
      await waitUntil(() => shown(element) === '1 name: Bo');
      element.refresh();
      await waitUntil(() => !element.isUpdatePending);
      expect(shown(element)).to.equal('1 name: Bo');
      isOffline = false;
      element.refresh();
      await waitUntil(() => shown(element) === '1 nom : Bo');
      expect([element.locale, element.foreignLanguage]).to.deep.equal(['fr', undefined]);
    });
  });

  it('lets the host override texts, as text', async () => {
    const element = await fixture<Names>(
      html`<ox-test-names
        .data=${['Bo']}
        .strings=${{ names: '<b>{names}</b>!', other: 5 }}
      ></ox-test-names>`,
    );
    expect(shown(element)).to.equal('<b>Bo</b>!');
  });

  it('overlooks texts of the host that are none', async () => {
    const element = await fixture<Names>(
      html`<ox-test-names
        .data=${['Bo']}
        .strings=${{ names: { one: 5, other: '{count} many' } }}
      ></ox-test-names>`,
    );
    expect(shown(element)).to.equal('1 name: Bo');
  });

  it('reads in its own direction in a page that reads the other way', async () => {
    await warningsOf(async () => {
      const element = await fixture<Names>(
        html`<ox-test-names dir="rtl" data="{"></ox-test-names>`,
      );
      const words = element.shadowRoot!.querySelector('[role=alert] p > :last-child')!;
      expect(getComputedStyle(words).direction).to.equal('ltr');
    });
  });
});

describe('the late view', () => {
  it('shows nothing, keeps its place, is busy and has a name; then draws what was set meanwhile', async () => {
    const element = await fixture<LateNames>(html`<ox-test-late-names></ox-test-late-names>`);
    expect(element.state).to.equal('loading');
    expect(element.getBoundingClientRect().height).to.equal(160);
    element.data = ['Bo'];
    await waitUntil(() => {
      arrive();
      return element.state === 'ready';
    });
    await element.updateComplete;
    expect(shown(element)).to.equal('1 name: Bo');
    expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).color).to.equal(
      'rgb(1, 2, 3)',
    );
  });

  it('is fetched for an element that is not displayed too', async () => {
    const element = await fixture<LateNames>(
      html`<ox-test-late-names hidden .data=${['Bo']}></ox-test-late-names>`,
    );
    await waitUntil(() => {
      arrive();
      return shown(element) === '1 name: Bo';
    });
  });

  it('that cannot be fetched is said, and fetched again on a press', async () => {
    await warningsOf(async () => {
      const element = await fixture<LostNames>(
        html`<ox-test-lost-names .data=${['Bo']}></ox-test-lost-names>`,
      );
      await waitUntil(() => problem(element).includes('could not be loaded'));
      expect(element.state).to.equal('error');
      element.shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => shown(element) === '1 name: Bo');
    });
  });
});

describe('an element that moves', () => {
  it('keeps its styles in the document of a frame', async () => {
    const element = await fixture<Names>(html`<ox-test-names .data=${['Bo']}></ox-test-names>`);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(
      frame.contentWindow!.getComputedStyle(element.shadowRoot!.querySelector('p')!).color,
    ).to.equal('rgb(1, 2, 3)');
    frame.remove();
  });

  it('does not check and report the same child script again', async () => {
    await warningsOf(async () => {
      const page = await fixture('<div><ox-test-names></ox-test-names><p></p></div>');
      const element = page.querySelector('ox-test-names')!;
      let reports = 0;
      element.addEventListener('oxinvalid', () => (reports += 1));
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '["Bo", 5]';
      element.append(script);
      await waitUntil(() => reports === 1);
      page.querySelector('p')!.append(element);
      await element.updateComplete;
      element.append('a text beside it');
      await nextFrame();
      await element.updateComplete;
      expect(reports).to.equal(1);
      expect(shown(element)).to.equal('1 name: Bo');
    });
  });

  it('makes one drawing of a thousand attribute changes', async () => {
    const element = await fixture<Names>(html`<ox-test-names></ox-test-names>`);
    for (let index = 0; index < 1000; index += 1)
      element.setAttribute('data', JSON.stringify([`n${index}`]));
    await element.updateComplete;
    expect(shown(element)).to.equal('1 name: n999');
    await aTimeout(0);
  });
});
