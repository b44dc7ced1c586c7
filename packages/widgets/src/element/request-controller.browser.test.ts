import { expect, waitUntil } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { ReadyEvent } from './ready-event.js';
import { RequestController } from './request-controller.js';
import { RequestEvent } from './request-event.js';

class Wish extends RequestEvent<{ count: number }, string> {
  constructor(count: number, signal: AbortSignal) {
    super('oxtestwish', { count }, signal);
  }
}

/** A widget that wishes for something, and tells all that it hears. */
class Wisher extends ReactiveElement {
  wishes: Wish[] = [];
  heard: string[] = [];
  wanted = true;

  readonly request = new RequestController<string>(this, {
    create: (signal) => {
      if (!this.wanted) return undefined;
      const wish = new Wish(this.wishes.length + 1, signal);
      this.wishes.push(wish);
      return wish;
    },
    receive: (answer, first) => this.heard.push(`${first ? 'answer' : 'change'} ${answer}`),
    fail: (error) => this.heard.push(`failed ${String(error)}`),
    unanswered: () => this.heard.push('unanswered'),
    patience: 40,
  });
}
customElements.define('ox-test-wisher', Wisher);

const abortError = () => new DOMException('left', 'AbortError');
const moment = () => new Promise((resolve) => setTimeout(resolve));

describe('a request', () => {
  let ended: AbortController;
  let place: HTMLElement;
  let wisher: Wisher;

  beforeEach(() => {
    ended = new AbortController();
    place = document.createElement('section');
    document.body.append(place);
    wisher = new Wisher();
  });

  afterEach(() => {
    ended.abort();
    place.remove();
    wisher.remove();
  });

  /** A host that takes what it hears. */
  const host = (
    where: EventTarget,
    answer: (wish: Wish) => Promise<string> | AsyncIterable<string>,
  ) =>
    where.addEventListener(
      'oxtestwish',
      (event) => (event as Wish).respondWith(answer(event as Wish)),
      {
        signal: ended.signal,
      },
    );
  const hears = (...expected: string[]) =>
    waitUntil(() => wisher.heard.join() === expected.join(), `heard ${wisher.heard.join()}`);

  it('is answered by a host that was there first', async () => {
    host(place, async () => 'yes');
    place.append(wisher);
    wisher.request.ask();
    await hears('answer yes');
  });

  it('is asked when the widget is connected, if it was wished before', async () => {
    host(place, async () => 'yes');
    wisher.request.ask();
    expect(wisher.wishes).to.have.length(0);
    place.append(wisher);
    await hears('answer yes');
  });

  it('is answered by a host that came later and announced itself', async () => {
    place.append(wisher);
    wisher.request.ask();
    host(place, async () => 'yes');
    document.dispatchEvent(new ReadyEvent());
    await hears('answer yes');
    expect(wisher.wishes).to.have.length(2);
  });

  it('is answered by a host that came late and announced nothing', async () => {
    place.append(wisher);
    wisher.request.ask();
    host(place, async () => 'yes');
    await hears('answer yes');
  });

  it('that nobody answers is told as such once, and stays open', async () => {
    place.append(wisher);
    wisher.request.ask();
    await hears('unanswered');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(wisher.heard).to.deep.equal(['unanswered']);
    host(document, async () => 'yes');
    document.dispatchEvent(new ReadyEvent());
    await hears('unanswered', 'answer yes');
  });

  it('that is being answered is not told to be unanswered, however long it takes', async () => {
    let release: (answer: string) => void = () => {};
    host(place, () => new Promise((resolve) => (release = resolve)));
    place.append(wisher);
    wisher.request.ask();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(wisher.heard).to.deep.equal([]);
    release('slowly');
    await hears('answer slowly');
  });

  it('brings live changes after the answer', async () => {
    host(place, async function* () {
      yield 'one';
      yield 'two';
      yield 'three';
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('answer one', 'change two', 'change three');
  });

  it('that is answered is not asked again when somebody announces themselves', async () => {
    host(place, async () => 'yes');
    place.append(wisher);
    wisher.request.ask();
    await hears('answer yes');
    document.dispatchEvent(new ReadyEvent());
    await moment();
    expect(wisher.wishes).to.have.length(1);
  });

  it('that is taken but not answered yet is not asked again either', async () => {
    host(place, () => new Promise(() => {}));
    place.append(wisher);
    wisher.request.ask();
    document.dispatchEvent(new ReadyEvent());
    expect(wisher.wishes).to.have.length(1);
  });

  it('is given up when something else is asked, and its late answer is not heard', async () => {
    const releases: ((answer: string) => void)[] = [];
    host(place, () => new Promise((resolve) => releases.push(resolve)));
    place.append(wisher);
    wisher.request.ask();
    wisher.request.ask();
    expect(wisher.wishes.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    releases[0]?.('old');
    releases[1]?.('new');
    await hears('answer new');
    await moment();
    expect(wisher.heard).to.deep.equal(['answer new']);
  });

  it('is aborted when the widget is removed, and asked anew when it is back', async () => {
    const releases: ((answer: string) => void)[] = [];
    host(document, () => new Promise((resolve) => releases.push(resolve)));
    place.append(wisher);
    wisher.request.ask();
    wisher.remove();
    expect(wisher.wishes[0]?.signal.aborted).to.equal(true);
    releases[0]?.('too late');
    await moment();
    expect(wisher.heard).to.deep.equal([]);
    place.append(wisher);
    releases[1]?.('in time');
    await hears('answer in time');
  });

  it('lets its source of live changes clean up when the widget is removed', async () => {
    let cleaned = false;
    host(place, async function* (wish) {
      try {
        yield 'one';
        await new Promise((_, reject) =>
          wish.signal.addEventListener('abort', () => reject(abortError())),
        );
      } finally {
        cleaned = true;
      }
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('answer one');
    wisher.remove();
    await waitUntil(() => cleaned);
    expect(wisher.heard).to.deep.equal(['answer one']);
  });

  it('is asked of somebody else when the one who answered leaves', async () => {
    let leave: (reason: unknown) => void = () => {};
    const first = new AbortController();
    place.addEventListener(
      'oxtestwish',
      (event) => (event as Wish).respondWith(new Promise((_, reject) => (leave = reject))),
      { signal: first.signal },
    );
    place.append(wisher);
    wisher.request.ask();
    first.abort();
    host(document, async () => 'from another');
    leave(abortError());
    await hears('answer from another');
  });

  it('is asked anew of the nearest when the one who left had given live changes', async () => {
    const first = new AbortController();
    let leave: (reason: unknown) => void = () => {};
    place.addEventListener(
      'oxtestwish',
      (event) =>
        (event as Wish).respondWith(
          (async function* () {
            yield 'one';
            await new Promise((_, reject) => (leave = reject));
          })(),
        ),
      { signal: first.signal },
    );
    place.append(wisher);
    wisher.request.ask();
    await hears('answer one');
    first.abort();
    leave(abortError());
    host(document, async () => 'two');
    await hears('answer one', 'answer two');
  });

  it('that fails is told, and can be asked again', async () => {
    let attempts = 0;
    host(place, async () => {
      attempts += 1;
      if (attempts === 1) throw new TypeError('no network');
      return 'yes';
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('failed TypeError: no network');
    wisher.request.ask();
    await hears('failed TypeError: no network', 'answer yes');
  });

  it('that fails is asked again of somebody who announces themselves', async () => {
    let attempts = 0;
    host(place, async () => {
      attempts += 1;
      if (attempts === 1) throw new TypeError('no network');
      return 'yes';
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('failed TypeError: no network');
    document.dispatchEvent(new ReadyEvent());
    await hears('failed TypeError: no network', 'answer yes');
  });

  it('that ends without any value has failed, and can be asked again', async () => {
    let attempts = 0;
    host(place, async function* () {
      attempts += 1;
      if (attempts > 1) yield 'yes';
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('failed TypeError: the answer ended before its first value');
    document.dispatchEvent(new ReadyEvent());
    await hears('failed TypeError: the answer ended before its first value', 'answer yes');
  });

  it('of somebody who takes it and always leaves fails, instead of being asked for ever', async () => {
    host(place, async () => {
      // Without this limit the page itself would hang.
      if (wisher.wishes.length > 1000) throw new TypeError('asked for ever');
      throw abortError();
    });
    place.append(wisher);
    wisher.request.ask();
    await hears('failed AbortError: left');
    expect(wisher.wishes.length).to.be.within(2, 20);
  });

  it('that is cancelled is not asked again', async () => {
    place.append(wisher);
    wisher.request.ask();
    wisher.request.cancel();
    host(place, async () => 'yes');
    document.dispatchEvent(new ReadyEvent());
    wisher.remove();
    place.append(wisher);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(wisher.heard).to.deep.equal([]);
  });

  it('with nothing to ask is closed', async () => {
    wisher.wanted = false;
    place.append(wisher);
    wisher.request.ask();
    document.dispatchEvent(new ReadyEvent());
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(wisher.heard).to.deep.equal([]);
  });

  it('reaches a host around the shadow root that the widget is in', async () => {
    host(place, async () => 'yes');
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'closed' }).append(wisher);
    place.append(inner);
    wisher.request.ask();
    await hears('answer yes');
  });

  it('follows the widget into another document', async () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    place.append(wisher);
    wisher.request.ask();
    frame.contentDocument!.body.append(wisher);
    const before = wisher.wishes.length;
    document.dispatchEvent(new ReadyEvent());
    expect(wisher.wishes).to.have.length(before);
    host(frame.contentDocument!, async () => 'yes');
    frame.contentDocument!.dispatchEvent(new ReadyEvent());
    await hears('answer yes');
  });
});
