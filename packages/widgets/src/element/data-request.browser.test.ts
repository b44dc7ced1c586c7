import { aTimeout, expect, fixture, html as page, waitUntil } from '@open-wc/testing';
import { css, html } from 'lit';
import { define } from './define.js';
import { OxElement } from './element.js';
import type { DataRequestEvent, Subject } from './events.js';
import { Locales } from './text.js';
import type { Verdict, View, ViewModule } from './view.js';

class Counter extends OxElement {
  override get subject(): Subject {
    return { subject: 'counter', id: '1' };
  }
}

let drawings = 0;

class CounterView implements View {
  #numbers: unknown[] = [];

  check(data: unknown): Verdict {
    this.#numbers = data as unknown[];
    return { state: 'ready', total: 1, invalid: 0, faults: [] };
  }

  change(change: unknown): Verdict {
    return this.check([...this.#numbers, change]);
  }

  render() {
    drawings += 1;
    return html`<p>${this.#numbers.join(' ')}</p>`;
  }
}

const view: ViewModule<Counter> = {
  styles: css``,
  strings: new Locales(
    {},
    { de: async () => ({ default: {} }), fr: async () => ({ default: {} }) },
  ),
  View: CounterView,
};
define('ox-test-counter', Counter, view);

const most = 300;
const expected = Array.from({ length: most + 1 }, (_, index) => index).join(' ');

/** Answers with 0, then counts on, each change in a task of its own, so that each could be drawn by itself. */
async function* count(): AsyncGenerator<unknown> {
  const { port1, port2 } = new MessageChannel();
  yield [0];
  for (let number = 1; number <= most; number += 1) {
    const task = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(0);
    await task;
    yield number;
  }
  port1.close();
}

const listener = (event: DataRequestEvent) => event.respondWith(count());

async function watch(): Promise<Counter> {
  drawings = 0;
  const element = document.createElement('ox-test-counter') as Counter;
  element.addEventListener('oxdata', listener);
  await fixture(element as unknown as string);
  await waitUntil(() => element.shadowRoot?.textContent?.endsWith(String(most)));
  return element;
}

describe('live changes', () => {
  it('are drawn together, none is lost, in their order', async () => {
    const element = await watch();
    expect(element.shadowRoot!.textContent).to.equal(expected);
    // One by one they would be more than there are changes.
    expect(drawings).to.be.below(most / 2);
  });

  it('are drawn in a page that has no frames, as one that is not seen', async () => {
    const { requestAnimationFrame } = window;
    let wanted = 0;
    window.requestAnimationFrame = () => (wanted += 1);
    try {
      const element = await watch();
      expect(element.shadowRoot!.textContent).to.equal(expected);
      expect(wanted).to.be.greaterThan(0);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });
});

class Waiter extends OxElement {}
define('ox-test-waiter', Waiter, view as unknown as ViewModule<Waiter>);

describe('an element that nobody has told what to ask for', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => void warnings.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('says so once, after three seconds, and goes on waiting', async () => {
    const element = await fixture<Waiter>(page`<ox-test-waiter></ox-test-waiter>`);
    await aTimeout(2500);
    expect(warnings).to.deep.equal([]);
    await waitUntil(() => warnings.length > 0, 'it says so', { timeout: 5000 });
    element.refresh();
    await aTimeout(3500);
    expect(warnings).to.deep.equal([
      ['<ox-test-waiter> has no data yet, nor an attribute that says what to ask for.'],
    ]);
    expect(element.state).to.equal('loading');
    element.data = [7];
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('7');
  }).timeout(20_000);

  it('says nothing where data comes in time, or where it is gone', async () => {
    const one = await fixture<Waiter>(page`<ox-test-waiter></ox-test-waiter>`);
    const other = await fixture<Waiter>(page`<ox-test-waiter></ox-test-waiter>`);
    await aTimeout(1000);
    one.data = [7];
    other.remove();
    await aTimeout(3500);
    expect(warnings).to.deep.equal([]);
  }).timeout(20_000);
});
