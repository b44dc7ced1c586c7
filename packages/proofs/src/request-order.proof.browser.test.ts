import { expect, waitUntil } from '@open-wc/testing';
import { connect, pageWith, startCollector } from './collector.js';
import { goodPrompt, listen, loadOxbow, textOf, type OxbowElement } from './hostile/page.js';

// Proof (f): whichever of widget and host is there first makes no difference, wherever the two stand, also when the one
// who answers leaves. On the built files, with a real HTTP endpoint behind <ox-connection>.

await loadOxbow();

interface Request extends Event {
  respondWith(answer: Promise<unknown>): void;
}

const patient = { timeout: 8000, interval: 20 };
const hosts: AbortController[] = [];

/** Puts a widget somewhere, without waiting for anything. */
function put<Tag extends 'ox-customer-timeline' | 'ox-feedback-prompt'>(
  tag: Tag,
  set: (element: OxbowElement) => void = () => {},
  parent: Node = document.body,
): OxbowElement {
  const element = document.createElement(tag) as unknown as OxbowElement;
  set(element);
  parent.appendChild(element);
  return element;
}

const putTimeline = (parent?: Node) =>
  put('ox-customer-timeline', (one) => one.setAttribute('customer', 'c-1'), parent);

/** A host that answers by a listener. */
function answerOn(target: EventTarget, listener: (event: Request) => void, name = 'oxdata'): void {
  const host = new AbortController();
  hosts.push(host);
  target.addEventListener(name, (event) => listener(event as Request), { signal: host.signal });
}

const page = (title: string) => Promise.resolve(pageWith(title)['json']);

/** Waits until a widget has asked; it is not answered by that. */
function asked(target: EventTarget = document): Promise<Event> {
  return new Promise((resolve) => target.addEventListener('oxdata', resolve, { once: true }));
}

const shows = (element: Element, text: string) =>
  waitUntil(
    () => textOf(element).includes(text),
    `“${text}” is shown instead of: ${textOf(element)}`,
    patient,
  );

function press(element: Element, name: string): void {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find((button) => button.textContent?.trim() === name)!.click();
}

/** Writes an answer into the prompt and hands it in. */
async function handIn(prompt: OxbowElement): Promise<void> {
  await waitUntil(() => prompt.state === 'ready', 'the prompt is ready', patient);
  await prompt.updateComplete;
  const field = prompt.shadowRoot!.querySelector('textarea')!;
  field.value = 'Quick delivery.';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  press(prompt, 'Send');
}

afterEach(() => {
  document.body.replaceChildren();
  for (const host of hosts.splice(0)) host.abort();
});

describe('who is first', () => {
  it('the request: it is answered when the connection comes', async () => {
    const collector = await startCollector({ page: [pageWith('Came later')] });
    const request = asked();
    const timeline = putTimeline();
    await request;
    expect(timeline.state).to.equal('loading');
    connect(collector, { scope: 'document' });
    await shows(timeline, 'Came later');
    expect(await collector.requests('page')).to.have.lengthOf(1);
  });

  it('the connection: the request is answered at once', async () => {
    const collector = await startCollector({ page: [pageWith('Was there')] });
    connect(collector, { scope: 'document' });
    const timeline = putTimeline();
    await shows(timeline, 'Was there');
    expect(await collector.requests('page')).to.have.lengthOf(1);
  });

  it('an answer that was handed in before the connection came is sent, once', async () => {
    const collector = await startCollector();
    const prompt = put('ox-feedback-prompt', (one) => (one.data = goodPrompt));
    await handIn(prompt);
    await shows(prompt, 'Sending');
    connect(collector, { scope: 'document' });
    await shows(prompt, 'Sent. Thank you.');
    expect(await collector.stored()).to.have.lengthOf(1);
  });
});

describe('a host whose listener comes late', () => {
  const announcements: [name: string, announce: (timeline: OxbowElement) => void][] = [
    ['announces itself by oxready', () => document.dispatchEvent(new Event('oxready'))],
    ['calls refresh()', (timeline) => timeline.refresh()],
    ['says nothing, and is found before the verdict that nobody answers', () => {}],
  ];
  for (const [name, announce] of announcements) {
    it(name, async () => {
      const request = asked();
      const timeline = putTimeline();
      const states = new Set<string>();
      await request;
      answerOn(document, (event) => {
        states.add(timeline.state);
        event.respondWith(page('Of a late host'));
      });
      announce(timeline);
      await shows(timeline, 'Of a late host');
      expect([...states]).to.deep.equal(['loading']);
    });
  }

  it('comes after the verdict, which a person can have tried again', async () => {
    const timeline = putTimeline();
    await shows(timeline, 'nothing on this page answers the request');
    expect(timeline.state).to.equal('error');
    answerOn(document, (event) => event.respondWith(page('Of a very late host')));
    press(timeline, 'Try again');
    await shows(timeline, 'Of a very late host');
  });
});

describe('where they stand', () => {
  it('a connection inside a shadow root answers what is in there, and nothing else', async () => {
    const collector = await startCollector({ page: [pageWith('Of the shadow')] });
    const host = document.body.appendChild(document.createElement('div'));
    const connection = connect(collector, {}, host.attachShadow({ mode: 'open' }));
    const inside = putTimeline(connection);
    await shows(inside, 'Of the shadow');
    const request = asked();
    const outside = putTimeline();
    await request;
    expect(outside.state).to.equal('loading');
    expect(await collector.requests('page')).to.have.lengthOf(1);
  });

  it('a widget inside a shadow root is answered by a connection around it', async () => {
    const collector = await startCollector({ page: [pageWith('From around')] });
    const connection = connect(collector);
    const root = connection.appendChild(document.createElement('div'));
    await shows(putTimeline(root.attachShadow({ mode: 'closed' })), 'From around');
  });

  const outers: [outer: string, attributes: Record<string, string>][] = [
    ['one around it', {}],
    ['one for the whole document', { scope: 'document' }],
  ];
  for (const [outer, attributes] of outers) {
    it(`the nearest of two connections answers, ${outer} is not asked`, async () => {
      const far = await startCollector({ page: [pageWith('Of the outer')] });
      const near = await startCollector({ page: [pageWith('Of the inner')] });
      const timeline = putTimeline(connect(near, {}, connect(far, attributes)));
      await shows(timeline, 'Of the inner');
      expect(await near.requests('page')).to.have.lengthOf(1);
      expect(await far.requests('page')).to.have.lengthOf(0);
    });
  }
});

describe('a connection that leaves while a request is pending', () => {
  const silent = { page: [{ hang: true }], responses: [{ hang: true }] };

  const ways: [name: string, leave: (connection: HTMLElement) => void][] = [
    ['is taken out of the page', (connection) => connection.remove()],
    ['loses its endpoint', (connection) => connection.removeAttribute('endpoint')],
  ];
  for (const [name, leave] of ways) {
    it(`that ${name}: another one that is there takes over`, async () => {
      const first = await startCollector(silent);
      const second = await startCollector({ page: [pageWith('Of the second')] });
      const connection = connect(first, { scope: 'document' });
      connect(second, { scope: 'document' });
      const timeline = putTimeline();
      await waitUntil(async () => (await first.requests('page')).length === 1, 'asked', patient);
      expect(await second.requests('page')).to.have.lengthOf(0);
      leave(connection);
      await shows(timeline, 'Of the second');
      expect(await second.requests('page')).to.have.lengthOf(1);
    });
  }

  it('with nobody else there it stays open, and the next one to come takes it', async () => {
    const first = await startCollector(silent);
    const connection = connect(first, { scope: 'document' });
    const timeline = putTimeline();
    await waitUntil(async () => (await first.requests('page')).length === 1, 'asked', patient);
    const again = asked();
    connection.remove();
    await again;
    expect(timeline.state).to.equal('loading');
    const second = await startCollector({ page: [pageWith('Of the next')] });
    connect(second, { scope: 'document' });
    await shows(timeline, 'Of the next');
  });

  it('what was handed in goes to the next one, as the same response', async () => {
    const first = await startCollector(silent);
    const second = await startCollector();
    const connection = connect(first, { scope: 'document' });
    const prompt = put('ox-feedback-prompt', (one) => (one.data = goodPrompt));
    await handIn(prompt);
    await shows(prompt, 'Saved on this device');
    await waitUntil(async () => (await first.requests('responses')).length === 1, 'sent', patient);
    connection.remove();
    connect(second, { scope: 'document' });
    await shows(prompt, 'Sent. Thank you.');
    const [request] = await first.requests('responses');
    expect(await second.stored()).to.deep.equal([request?.key]);
  });
});

describe('respondWith', () => {
  it('the first caller wins, and what became of the others is nobody’s business', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    answerOn(box, (event) => event.respondWith(page('Of the first')));
    answerOn(document, (event) => event.respondWith(Promise.reject(new Error('lost'))));
    const { warnings, faults } = await listen(async () => {
      await shows(putTimeline(box), 'Of the first');
    });
    expect([warnings, faults]).to.deep.equal([[], []]);
  });

  it('called too late it says how to do it right, and the request stays open', async () => {
    const late = new Promise<unknown>((resolve) => {
      answerOn(document, (event) =>
        queueMicrotask(() => {
          try {
            event.respondWith(page('Too late'));
          } catch (error) {
            resolve(error);
          }
        }),
      );
    });
    const timeline = putTimeline();
    const error = (await late) as DOMException;
    expect(error.name).to.equal('InvalidStateError');
    expect(error.message)
      .to.contain('oxdata: too late')
      .and.to.contain('event.respondWith(load()) in the listener itself');
    expect(timeline.state).to.equal('loading');
    hosts.splice(0).forEach((host) => host.abort());
    answerOn(document, (event) => event.respondWith(page('In time')));
    timeline.refresh();
    await shows(timeline, 'In time');
  });
});
