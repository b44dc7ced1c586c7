import { expect, fixture, html } from '@open-wc/testing';
import { RequestEvent } from './request-event.js';

class Question extends RequestEvent<{ topic: string }, string> {
  constructor(signal: AbortSignal = new AbortController().signal) {
    super('oxtestquestion', { topic: 'tea' }, signal);
  }
}

const answer = (event: Event, text: string) =>
  (event as Question).respondWith(Promise.resolve(text));

describe('a request event', () => {
  let target: HTMLElement;
  let outer: HTMLElement;
  const ended = new AbortController();

  /** Listens until the test ends. */
  const listen = (
    where: EventTarget,
    listener: (event: Event) => void,
    options?: AddEventListenerOptions,
  ) => where.addEventListener('oxtestquestion', listener, { ...options, signal: ended.signal });

  beforeEach(async () => {
    outer = await fixture(html`<div><p></p></div>`);
    target = outer.querySelector('p')!;
  });

  after(() => ended.abort());

  it('tells what it is about and when it is no longer wanted', () => {
    const abort = new AbortController();
    const event = new Question(abort.signal);
    expect(event.detail).to.deep.equal({ topic: 'tea' });
    expect(event.signal).to.equal(abort.signal);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('brings nothing when nobody takes it', () => {
    const event = new Question();
    expect(event.dispatch(target)).to.equal(undefined);
    expect(event.answered).to.equal(false);
  });

  it('brings what the first caller gave; the nearest is first', async () => {
    listen(outer, (event) => answer(event, 'outer'));
    listen(target, (event) => answer(event, 'inner'));
    const event = new Question();
    expect(await event.dispatch(target)).to.equal('inner');
    expect(event.answered).to.equal(true);
  });

  it('lets a listener farther out see that it is taken', () => {
    const seen: boolean[] = [];
    listen(target, (event) => answer(event, 'inner'));
    listen(outer, (event) => seen.push((event as Question).answered));
    new Question().dispatch(target);
    expect(seen).to.deep.equal([true]);
  });

  it('lets a capturing listener of the page be the first', async () => {
    listen(target, (event) => answer(event, 'inner'));
    listen(outer, (event) => answer(event, 'page'), { capture: true });
    expect(await new Question().dispatch(target)).to.equal('page');
  });

  it('reaches listeners outside of shadow roots, closed ones too', async () => {
    const inside = document.createElement('b');
    target.attachShadow({ mode: 'closed' }).append(inside);
    listen(outer, (event) => answer(event, 'outside'));
    expect(await new Question().dispatch(inside)).to.equal('outside');
  });

  it('takes live changes', async () => {
    listen(target, (event) =>
      (event as Question).respondWith(
        (async function* () {
          yield 'first';
          yield 'second';
        })(),
      ),
    );
    const answers = new Question().dispatch(target) as AsyncIterable<string>;
    const seen: string[] = [];
    for await (const value of answers) seen.push(value);
    expect(seen).to.deep.equal(['first', 'second']);
  });

  it('refuses an answer that comes too late, and says how to do it right', async () => {
    let late: unknown;
    listen(target, async (event) => {
      await Promise.resolve();
      try {
        answer(event, 'late');
      } catch (error) {
        late = error;
      }
    });
    expect(new Question().dispatch(target)).to.equal(undefined);
    await new Promise((resolve) => setTimeout(resolve));
    expect((late as DOMException).name).to.equal('InvalidStateError');
    expect((late as DOMException).message)
      .to.contain('oxtestquestion')
      .and.contain('event.respondWith(load())');
  });

  it('refuses an answer before it is dispatched', () => {
    expect(() => answer(new Question(), 'early')).to.throw(DOMException, 'too late');
  });

  it('ignores a loser, whose failure disturbs nobody', async () => {
    const unhandled: unknown[] = [];
    addEventListener('unhandledrejection', (event) => unhandled.push(event.reason), {
      signal: ended.signal,
    });
    listen(target, (event) => answer(event, 'first'));
    listen(outer, (event) =>
      (event as Question).respondWith(Promise.reject(new Error('the loser'))),
    );
    expect(await new Question().dispatch(target)).to.equal('first');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unhandled).to.deep.equal([]);
  });

  it('is closed again when a listener throws', () => {
    const event = new Question();
    const quiet = (error: ErrorEvent) => error.preventDefault();
    addEventListener('error', quiet, { once: true });
    const { onerror } = window;
    window.onerror = () => true;
    listen(target, () => {
      throw new Error('a listener of the host');
    });
    expect(event.dispatch(target)).to.equal(undefined);
    expect(() => answer(event, 'late')).to.throw(DOMException);
    window.onerror = onerror;
  });
});
