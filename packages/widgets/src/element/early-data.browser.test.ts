import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { css, html, type PropertyDeclarations } from 'lit';
import { defineLate } from './testing/define-late.js';
import { OxElement } from './element.js';
import type { DataRequestEvent, Subject } from './events.js';
import type { Answers } from './request-event.js';
import { warningsOf } from './testing/warnings.js';
import { Locales } from './text.js';
import type { Verdict, View, ViewModule } from './view.js';

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
  #names: unknown[] = [];

  check(data: unknown): Verdict {
    this.#names = data as unknown[];
    return { state: 'ready', total: this.#names.length, invalid: 0, faults: [] };
  }

  change(change: unknown): Verdict {
    return this.check([...this.#names, change]);
  }

  render() {
    return html`<p>${this.#names.join(', ')}</p>`;
  }
}

const view: ViewModule<Names> = {
  styles: css``,
  strings: new Locales(
    {},
    { de: async () => ({ default: {} }), fr: async () => ({ default: {} }) },
  ),
  View: NamesView,
};

let count = 0;

/** A widget of its own kind, whose view comes when it is called for. */
async function placeLight(list?: string): Promise<{ element: Names; bringView(): Promise<void> }> {
  let arrive: ((module: ViewModule<Names>) => void) | undefined;
  const tag = `ox-test-early-data-${(count += 1)}`;
  defineLate(tag, class extends Names {}, () => new Promise((resolve) => (arrive = resolve)));
  const element = document.createElement(tag) as Names;
  if (list !== undefined) element.list = list;
  await fixture(element as unknown as string);
  return {
    element,
    bringView: async () => {
      await waitUntil(() => arrive, 'the view is asked for');
      arrive?.(view);
      await nextFrame();
      await element.updateComplete;
    },
  };
}

const words = (element: Names) => element.shadowRoot?.querySelector('p')?.textContent;

describe('a request that is made before its view is there', () => {
  let requests: DataRequestEvent[];
  let answer: (() => Answers<unknown>) | undefined;
  const listener = (event: DataRequestEvent) => {
    requests.push(event);
    if (answer) event.respondWith(answer());
  };

  beforeEach(() => {
    requests = [];
    answer = undefined;
    document.addEventListener('oxdata' as 'click', listener as unknown as EventListener);
  });

  afterEach(() =>
    document.removeEventListener('oxdata' as 'click', listener as unknown as EventListener),
  );

  it('is made once, and its answer is shown when the view has come', async () => {
    answer = () => Promise.resolve(['Zoë']);
    const { element, bringView } = await placeLight('a');
    expect(requests.map(({ detail }) => detail.id)).to.deep.equal(['a']);
    expect(element.state).to.equal('loading');
    await bringView();
    await waitUntil(() => words(element) === 'Zoë');
    expect(requests).to.have.length(1);
  });

  it('brings its live changes too', async () => {
    answer = async function* () {
      yield ['Zoë'];
      yield 'Bo';
      yield 'Al';
    };
    const { element, bringView } = await placeLight('a');
    await bringView();
    await waitUntil(() => words(element) === 'Zoë, Bo, Al');
  });

  it('starts a source of live changes at once, and lets it clean up when nobody wants it any more', async () => {
    const seen: string[] = [];
    answer = async function* () {
      seen.push('started');
      try {
        yield ['Zoë'];
        yield 'Bo';
      } finally {
        seen.push('cleaned up');
      }
    };
    const { element, bringView } = await placeLight('a');
    expect(seen).to.deep.equal(['started']);
    element.remove();
    await waitUntil(() => seen.length === 2);
    await fixture(element as unknown as string);
    expect(seen).to.deep.equal(['started', 'cleaned up', 'started']);
    await bringView();
    await waitUntil(() => words(element) === 'Zoë, Bo');
  });

  it('ends a source of live changes that it went on with, when the widget is taken out', async () => {
    let cleanedUp = 0;
    answer = async function* () {
      try {
        for (let number = 1; ; number += 1) {
          yield number === 1 ? [number] : number;
          await aTimeout(5);
        }
      } finally {
        cleanedUp += 1;
      }
    };
    const { element, bringView } = await placeLight('a');
    await bringView();
    await waitUntil(() => words(element)?.startsWith('1, 2, 3'));
    element.remove();
    await waitUntil(() => cleanedUp === 1);
  });

  it('that fails meanwhile is told by the view, and is no unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      unhandled.push(event.reason);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', hear);
    answer = () => Promise.reject(new Error('down'));
    const seen = await warningsOf(async () => {
      const { element, bringView } = await placeLight('a');
      await aTimeout(0);
      expect(element.state).to.equal('loading');
      await bringView();
      await waitUntil(() => element.state === 'error');
    });
    removeEventListener('unhandledrejection', hear);
    expect(seen.join()).to.contain('the request for its data failed: Error: down');
    expect(unhandled).to.deep.equal([]);
  });

  it('that nobody took is made again when the view has come', async () => {
    const { element, bringView } = await placeLight('a');
    expect(requests).to.have.length(1);
    answer = () => Promise.resolve(['Bo']);
    await bringView();
    await waitUntil(() => words(element) === 'Bo');
    expect(requests.length).to.be.greaterThan(1);
  });

  it('is given up when the widget is taken out, and made anew when it is put in again', async () => {
    answer = () => Promise.resolve([`answer ${requests.length}`]);
    const { element, bringView } = await placeLight('a');
    const parent = element.parentElement!;
    element.remove();
    expect(requests[0]?.signal.aborted).to.equal(true);
    parent.append(element);
    await element.updateComplete;
    await bringView();
    await waitUntil(() => words(element) === 'answer 2');
    expect(requests).to.have.length(2);
    expect(requests[1]?.signal.aborted).to.equal(false);
    element.remove();
    expect(requests[1]?.signal.aborted).to.equal(true);
  });

  it('is given up for another subject', async () => {
    answer = () => Promise.resolve([`answer ${requests.length}`]);
    const { element, bringView } = await placeLight('a');
    element.list = 'b';
    await element.updateComplete;
    expect(requests.map(({ detail, signal }) => [detail.id, signal.aborted])).to.deep.equal([
      ['a', true],
      ['b', false],
    ]);
    await bringView();
    await waitUntil(() => words(element) === 'answer 2');
  });

  it('is given up when the host sets data instead', async () => {
    answer = () => Promise.resolve(['late']);
    const { element, bringView } = await placeLight('a');
    element.data = ['Zoë'];
    expect(requests[0]?.signal.aborted).to.equal(true);
    await bringView();
    await waitUntil(() => words(element) === 'Zoë');
    expect(requests).to.have.length(1);
  });

  it('is not made where there is nothing to ask', async () => {
    const { bringView } = await placeLight();
    await bringView();
    expect(requests).to.have.length(0);
  });
});

describe('a light element', () => {
  it('warns of a broken attribute, once, when its view has come', async () => {
    const seen = await warningsOf(async () => {
      const { element, bringView } = await placeLight();
      element.setAttribute('data', '[object Object]');
      await bringView();
      await waitUntil(() => element.state === 'error');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(seen.filter((each) => each.includes('holds "[object Object]"'))).to.have.length(1);
  });

  it('keeps its styles when it is moved into another document before its view has come', async () => {
    const { element, bringView } = await placeLight();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    element.data = ['Bo'];
    await bringView();
    await waitUntil(() => words(element) === 'Bo');
    expect(frame.contentWindow!.getComputedStyle(element).display).to.equal('block');
    frame.remove();
  });
});
