import { expect, fixture, html } from '@open-wc/testing';
import { MayShowRequestEvent } from '../element/events.js';
import { readHistory } from './caps.js';
import { databaseName } from './caps-history.js';
import type { OxConnection } from './connection.js';
import './define.js';
import { DeviceStore, settled } from './device-store.js';
import { startCollector, until, type Collector } from './testing/collector.js';
import { denyStorage } from './testing/outbox.js';
import { inside } from './testing/requests.js';

const day = 86_400_000;

/** Days that have gone by since the real present. */
let days = 0;
const { now } = Date;

let collector: Collector;

before(async () => {
  collector = await startCollector();
});

beforeEach(async () => {
  // What happened in this page is forgotten after so many days, and what is on the device is deleted.
  days += 1000;
  Date.now = () => now() + days * day;
  await clear();
});

after(() => {
  Date.now = now;
});

function clear(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the caps cannot be deleted'));
  });
}

const connect = (storage: string | null = null) =>
  fixture<OxConnection>(
    html`<ox-connection endpoint=${collector.endpoint} site="pk_test" .storage=${storage}
      ><button type="button">inside</button></ox-connection
    >`,
  );

async function mayShow(target: EventTarget, id: string): Promise<boolean> {
  const event = new MayShowRequestEvent({ subject: 'prompt', id }, new AbortController().signal);
  const answers = event.dispatch(target);
  if (!answers || !('then' in answers)) throw new Error('nobody answers with a promise');
  return answers;
}

function tell(target: EventTarget, type: 'oxshow' | 'oxdismiss', detail: object): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

const isOnDevice = async () =>
  (await indexedDB.databases()).some(({ name }) => name === databaseName);

/** The prompts that were shown, as they are written down. */
async function keptPrompts(): Promise<string[]> {
  if (!(await isOnDevice())) return [];
  const store = new DeviceStore(databaseName, 'histories', 'id');
  const record: unknown = await store.use('readonly', (all) => settled(all.get('all')));
  return Object.keys(readHistory(record).shown);
}

/** Waits until a prompt that was shown is written down. */
const untilKept = (prompt: string) => until(async () => (await keptPrompts()).includes(prompt));

/** Another tab of the origin: a page of its own, with modules and memory of its own. */
async function openTab(storage: string | null) {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another tab</title><body>';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  const address = (path: string) => new URL(path, import.meta.url).href;
  script.textContent = `
    Date.now = () => parent.Date.now();
    await import(${JSON.stringify(address('./define.ts'))});
    const { MayShowRequestEvent } = await import(${JSON.stringify(address('../element/events.ts'))});
    const connection = document.createElement('ox-connection');
    Object.assign(connection, ${JSON.stringify({ endpoint: collector.endpoint, site: 'pk_test', storage })});
    document.body.append(connection);
    await connection.updateComplete;
    window.ask = (id) => new MayShowRequestEvent({ subject: 'prompt', id }, new AbortController().signal).dispatch(connection);
    window.isReady = true;`;
  frame.contentDocument!.body.append(script);
  const tab = frame.contentWindow as Window & {
    isReady?: boolean;
    ask?: (id: string) => Promise<boolean>;
  };
  await until(() => tab.isReady === true, 8000);
  return { ask: (id: string) => tab.ask!(id), close: () => frame.remove() };
}

describe('the caps of a connection', () => {
  it('last as long as the page: the same prompt 90 days, any other 14', async () => {
    const connection = await connect();
    const target = inside(connection);
    expect(await mayShow(target, 'a')).to.equal(true);
    tell(target, 'oxshow', { prompt: 'a' });
    await until(async () => !(await mayShow(target, 'b')));
    days += 14;
    expect([await mayShow(target, 'a'), await mayShow(target, 'b')]).to.deep.equal([false, true]);
    days += 76;
    expect(await mayShow(target, 'a')).to.equal(true);
  });

  it('give leave to one of two that ask at the same time', async () => {
    const target = inside(await connect());
    const both = await Promise.all([mayShow(target, 'a'), mayShow(target, 'b')]);
    expect(both).to.deep.equal([true, false]);
  });

  it('count 30 days from where one was put away, but not where it was closed after an answer', async () => {
    const target = inside(await connect());
    expect(await mayShow(target, 'a')).to.equal(true);
    tell(target, 'oxdismiss', { prompt: 'a', answered: true });
    days += 1;
    expect(await mayShow(target, 'b')).to.equal(true);
    days += 1;
    tell(target, 'oxdismiss', { prompt: 'b', answered: false });
    await until(async () => !(await mayShow(target, 'c')));
    days += 29.9;
    expect(await mayShow(target, 'c')).to.equal(false);
    days += 0.2;
    expect(await mayShow(target, 'c')).to.equal(true);
  });

  it('leave alone what somebody nearer has answered', async () => {
    const connection = await connect();
    const target = inside(connection);
    target.addEventListener('oxmayshow', (event) => event.respondWith(Promise.resolve(true)));
    expect(await mayShow(target, 'a')).to.equal(true);
    expect(await mayShow(target, 'b')).to.equal(true);
  });
});

describe('what is on the device of it', () => {
  it('is nothing without leave, whatever is shown and put away', async () => {
    const target = inside(await connect());
    await mayShow(target, 'a');
    tell(target, 'oxshow', { prompt: 'a' });
    tell(target, 'oxdismiss', { prompt: 'a', answered: false });
    await until(async () => !(await mayShow(target, 'b')));
    // Tests before this one may have left their own; packages/proofs/src/places.e2e.ts looks at all of an empty browser.
    expect(await isOnDevice()).to.equal(false);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('is nothing with leave either, before something happens', async () => {
    await connect('allowed');
    await new Promise((resolve) => setTimeout(resolve));
    expect(await isOnDevice()).to.equal(false);
  });

  it('is shared by tabs: of two that ask at the same time one gets leave', async () => {
    const tabs = await Promise.all([openTab('allowed'), openTab('allowed'), openTab('allowed')]);
    const leaves = await Promise.all(tabs.map((tab) => tab.ask('a')));
    expect(leaves.filter(Boolean)).to.have.length(1);
    for (const tab of tabs) tab.close();
  });

  it('counts in pages that come later, and not in one without leave', async () => {
    const target = inside(await connect('allowed'));
    tell(target, 'oxshow', { prompt: 'a' });
    await untilKept('a');
    const [allowed, other] = await Promise.all([openTab('allowed'), openTab(null)]);
    expect(await allowed.ask('b')).to.equal(false);
    expect(await other.ask('b')).to.equal(true);
    allowed.close();
    other.close();
  });

  it('is without what is older than 90 days as soon as another prompt is shown', async () => {
    const target = inside(await connect('allowed'));
    tell(target, 'oxshow', { prompt: 'old' });
    await untilKept('old');
    days += 91;
    tell(target, 'oxshow', { prompt: 'new' });
    await untilKept('new');
    expect(await keptPrompts()).to.deep.equal(['new']);
  });

  it('is what has happened before, as soon as it is allowed', async () => {
    const connection = await connect();
    const target = inside(connection);
    tell(target, 'oxshow', { prompt: 'a' });
    await until(async () => !(await mayShow(target, 'b')));
    expect(await isOnDevice()).to.equal(false);
    connection.storage = 'allowed';
    await untilKept('a');
    const tab = await openTab('allowed');
    expect(await tab.ask('b')).to.equal(false);
    tab.close();
  });

  for (const [name, take] of [
    ['is taken away', (connection: OxConnection) => connection.removeAttribute('storage')],
    ['says “denied”', (connection: OxConnection) => connection.setAttribute('storage', 'denied')],
  ] as const) {
    it(`is deleted when the attribute ${name}, and counts in this page on`, async () => {
      const connection = await connect();
      connection.setAttribute('storage', 'allowed');
      tell(inside(connection), 'oxshow', { prompt: 'a' });
      await untilKept('a');
      take(connection);
      await until(async () => !(await isOnDevice()));
      expect(await mayShow(inside(connection), 'b')).to.equal(false);
    });
  }

  it('is deleted by a page that says “denied” from the beginning', async () => {
    const first = await connect('allowed');
    tell(inside(first), 'oxshow', { prompt: 'a' });
    await untilKept('a');
    first.remove();
    await connect('denied');
    await until(async () => !(await isOnDevice()));
  });

  it('is no reason to show nothing where the device denies it', async () => {
    const denied = denyStorage();
    try {
      const target = inside(await connect('allowed'));
      expect(await mayShow(target, 'a')).to.equal(true);
      expect(await mayShow(target, 'b')).to.equal(false);
    } finally {
      denied.restore();
    }
  });
});
