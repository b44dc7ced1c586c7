import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { ReadyEvent, type DataRequestEvent, type MoreRequestEvent } from '../element/events.js';
import type { CustomerTimeline } from './customer-timeline.js';
import './define.js';
import { sampleArrival, sampleTouchpointsOf, sampleTouchpoints } from './samples.js';

/** A host that answers with a page and then with what the test hands in. */
class Live {
  readonly #changes: unknown[] = [];
  #wake: () => void = () => {};
  ended = false;

  constructor(element: EventTarget, page: unknown) {
    element.addEventListener('oxdata', (event) => {
      (event as DataRequestEvent).respondWith(
        this.#answer(page, (event as DataRequestEvent).signal),
      );
    });
  }

  push(...added: unknown[]): void {
    this.#changes.push({ added });
    this.#wake();
  }

  async *#answer(page: unknown, signal: AbortSignal): AsyncGenerator<unknown> {
    signal.addEventListener('abort', () => (this.ended = true));
    yield page;
    for (;;) {
      while (this.#changes.length > 0) yield this.#changes.shift();
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

async function timeline(data: unknown, lang = 'en'): Promise<CustomerTimeline> {
  const element = await fixture<CustomerTimeline>(
    html`<ox-customer-timeline
      lang=${lang}
      timezone="Europe/London"
      .data=${data}
    ></ox-customer-timeline>`,
  );
  await until(element, () => element.state !== 'loading' || data == null, 'drawn');
  return element;
}

async function liveTimeline(page: unknown): Promise<{ element: CustomerTimeline; live: Live }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const live = new Live(box, page);
  const element = document.createElement('ox-customer-timeline');
  element.customer = '15544';
  element.timezone = 'Europe/London';
  box.append(element);
  await until(element, () => element.state === 'ready', 'ready');
  return { element, live };
}

const root = (element: Element) => element.shadowRoot as ShadowRoot;
const all = (element: Element, selector: string) => [...root(element).querySelectorAll(selector)];
const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\s\u2011]+/g, (s) => (s === '\u2011' ? '-' : ' '))
    .trim();
const titles = (element: Element) => all(element, 'h4').map(words);
const headings = (element: Element) => all(element, 'h3').map(words);
const status = (element: Element) => words(root(element).querySelector('[role=status]'));
const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const shown = (element: Element) => root(element).firstElementChild?.textContent ?? '';

function button(element: Element, name: string): HTMLButtonElement {
  const found = all(element, 'button').find((each) => words(each) === name);
  if (!found) throw new Error(`no button “${name}” among: ${all(element, 'button').map(words)}`);
  return found as HTMLButtonElement;
}
const hasButton = (element: Element, name: string) =>
  all(element, 'button').some((each) => words(each) === name);

function checkbox(element: Element, name: string): HTMLInputElement {
  const label = all(element, 'label').find((each) => words(each).startsWith(name));
  return label?.querySelector('input') as HTMLInputElement;
}

async function until(element: CustomerTimeline, condition: () => boolean, what: string) {
  await waitUntil(condition, `${what}; shows: ${element.shadowRoot?.textContent}`, {
    timeout: 8000,
  });
  await element.updateComplete;
}

async function quietly<T>(work: (warnings: string[]) => Promise<T>): Promise<T> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    return await work(warnings);
  } finally {
    console.warn = warn;
  }
}

describe('<ox-customer-timeline>', () => {
  afterEach(() => window.scrollTo(0, 0));

  describe('says the same to everybody', () => {
    it('tells the sentence, the days and each touchpoint', async () => {
      const element = await timeline(sampleTouchpoints, 'en-GB');
      expect(words(root(element).querySelector('h2'))).to.match(
        /^Last contact on Thursday,? 1 December 2011, by e-mail\. 8 touchpoints\.$/,
      );
      expect(headings(element)).to.have.length(4);
      expect(titles(element).slice(0, 3)).to.deep.equal([
        '“Two of eight cups broken, here is a photo”',
        'Cancellation of 1 item',
        'Call about a broken cup',
      ]);
      const cancellation = root(element).querySelectorAll('article')[1];
      expect(words(cancellation)).to.match(/09:16.*−£2\.55.*Online shop.*sent.*Team Gifts/);
      // A space between, so that they are words of their own when they are read aloud or copied.
      expect(words(cancellation)).to.match(/Online shop · sent · [^ ]/);
      expect(cancellation?.querySelector('time')?.dateTime).to.equal('2011-12-01T09:16:00.000Z');
      expect(shown(element)).not.to.contain('Okafor');
      expect(shown(element)).not.to.contain('invoices');
    });

    it('names each article by its title, each button by its article, each checkbox by channel', async () => {
      const element = await timeline(sampleTouchpoints);
      const named = (node: Element, attribute: string) =>
        words(root(element).getElementById(node.getAttribute(attribute) ?? ''));
      expect(all(element, 'article').map((node) => named(node, 'aria-labelledby'))).to.deep.equal(
        titles(element),
      );
      expect(named(button(element, 'Details'), 'aria-describedby')).to.equal(titles(element)[0]);
      const [filter] = all(element, 'fieldset');
      expect(words(filter?.querySelector('legend'))).to.equal('Show only these channels');
      expect([...(filter?.querySelectorAll('label') ?? [])].map(words)).to.include('Online shop 4');
    });

    for (const [name, data] of Object.entries({
      loading: undefined,
      ready: sampleTouchpoints,
      empty: [],
      error: 5,
      'ready with bad records': [...sampleTouchpoints, { title: 'x', at: 'gestern' }],
      'ready with a further page': { touchpoints: sampleTouchpoints, before: 'cursor' },
    }))
      it(`is accessible when ${name}`, async () =>
        quietly(async () => {
          const element = await timeline(data);
          const open = all(element, 'button')[0];
          if (open instanceof HTMLElement) open.click();
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }));
  });

  describe('states', () => {
    it('is busy while it waits', async () => {
      const element = await timeline(undefined);
      expect(element.state).to.equal('loading');
      expect(all(element, 'article')).to.deep.equal([]);
      expect(words(root(element).firstElementChild)).to.equal('');
      expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    });

    for (const [lang, sentence] of [
      ['en', 'There has been no contact yet.'],
      ['de', 'Es gab noch keinen Kontakt.'],
      ['fr', 'Il n’y a pas encore eu de contact.'],
    ] as const)
      it(`says in ${lang} that there is nothing yet`, async () => {
        const element = await timeline([], lang);
        expect(element.state).to.equal('empty');
        expect(words(root(element).querySelector('h2'))).to.equal(sentence);
      });

    for (const [name, data] of Object.entries({
      'a number': 5,
      'an object without a list': { touchpoints: 'none' },
      'something like a list': { 0: sampleTouchpoints[0], length: 1_000_000_000 },
      'only what is no touchpoint': [1, null, {}],
      'a list of holes': new Array(1_000_000),
      'a getter that throws': {
        get touchpoints() {
          throw new Error('host');
        },
      },
    }))
      it(`says so when it is given ${name}`, async () =>
        quietly(async (warnings) => {
          const element = await timeline(data);
          expect(element.state).to.equal('error');
          expect(words(root(element).querySelector('[role=alert]'))).to.contain('another form');
          expect(warnings).to.have.length(1);
        }));

    it('shows good records beside bad ones, counts and reports those once', async () =>
      quietly(async (warnings) => {
        const reports: CustomEvent[] = [];
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.addEventListener('oxinvalid', (event) => reports.push(event));
        const element = document.createElement('ox-customer-timeline');
        element.data = [
          ...sampleTouchpoints,
          5,
          { title: '<img src=x onerror=alert(1)>', at: 'gestern' },
          { id: 'a' },
        ];
        box.append(element);
        await until(element, () => element.state === 'ready', 'ready');
        expect(titles(element)).to.include('Order of 37 items');
        expect(titles(element).at(-1)).to.equal('<img src=x onerror=alert(1)>');
        expect(headings(element).at(-1)).to.equal('Unknown date');
        expect(shown(element)).to.contain('3 records could not be shown whole.');
        expect(reports.map(({ detail }) => [detail.total, detail.invalid])).to.deep.equal([
          [11, 3],
        ]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('[10].title');
      }));

    it('shows two of the same id, and those without one', async () => {
      const one = { title: 'one', at: '2026-01-01T10:00:00Z' };
      const element = await timeline([
        { ...one, id: 1 },
        { ...one, id: 1, title: 'two' },
        { ...one, title: 'three' },
        { ...one, title: 'four' },
      ]);
      expect(titles(element)).to.deep.equal(['one', 'two', 'three', 'four']);
      element.data = [
        { ...one, id: 1, title: 'two' },
        { ...one, id: 1 },
      ];
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['two', 'one']);
    });
  });

  describe('details', () => {
    it('opens and closes by keyboard, and tells so', async () => {
      const element = await timeline(sampleTouchpoints);
      const toggled: unknown[] = [];
      element.addEventListener('oxtoggle', (event) => toggled.push(event.detail));
      const details = button(element, 'Details');
      expect(details.getAttribute('aria-expanded')).to.equal('false');
      details.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(details.getAttribute('aria-expanded')).to.equal('true');
      const text = root(element).getElementById(details.getAttribute('aria-controls') ?? '');
      expect(text?.checkVisibility()).to.equal(true);
      expect(text?.textContent).to.contain('Dear team,\ntwo of the eight');
      expect(root(element).activeElement).to.equal(details);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(text?.checkVisibility()).to.equal(false);
      expect(toggled).to.deep.equal([
        { id: 'mail-2081', open: true },
        { id: 'mail-2081', open: false },
      ]);
    });

    it('keep the line breaks of their text', async () => {
      const at = '2026-01-01T10:00:00Z';
      const element = await timeline([
        { title: 'one line', at, detail: 'a' },
        { title: 'three lines', at, detail: 'a\nb\r\nc' },
      ]);
      for (const each of all(element, 'article button')) (each as HTMLElement).click();
      await element.updateComplete;
      const [one = 0, three = 0] = all(element, '[part=detail] > p:last-of-type').map(
        ({ clientHeight }) => clientHeight,
      );
      expect(three / one).to.be.closeTo(3, 0.1);
    });

    it('links only to what is safe', async () => {
      const at = '2026-01-01T10:00:00Z';
      const element = await timeline([
        { title: 'safe', at, link: 'https://shop.example/1' },
        { title: 'unsafe', at, link: 'javascript:alert(1)' },
      ]);
      for (const each of all(element, 'article button')) (each as HTMLElement).click();
      await element.updateComplete;
      expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://shop.example/1',
      ]);
      expect(words(all(element, 'article')[1])).to.contain('javascript:alert(1)');
    });

    it('stay open when the same data is set anew and when the element moves', async () => {
      const element = await timeline(sampleTouchpoints);
      button(element, 'Details').click();
      checkbox(element, 'E-mail').click();
      element.data = structuredClone(sampleTouchpoints);
      await element.updateComplete;
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(button(element, 'Details').getAttribute('aria-expanded')).to.equal('true');
      expect(checkbox(element, 'E-mail').checked).to.equal(true);
      expect(titles(element)).to.have.length(1);
      expect([...element.attributes].map(({ name }) => name)).to.have.members(['lang', 'timezone']);
    });
  });

  describe('filter', () => {
    it('shows only the chosen channels, and tells the host and those who do not see it', async () => {
      const element = await timeline(sampleTouchpoints);
      const chosen: unknown[] = [];
      element.addEventListener('oxfilter', (event) => chosen.push(event.detail.channels));
      checkbox(element, 'E-mail').focus();
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).length === 1, 'filtered');
      await until(element, () => status(element) === 'Showing 1 of 8 touchpoints', 'announced');
      checkbox(element, 'Hotline').click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(2);
      checkbox(element, 'E-mail').click();
      checkbox(element, 'Hotline').click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(8);
      expect(chosen).to.deep.equal([['email'], ['email', 'hotline'], ['hotline'], []]);
    });

    it('leads back when nothing is left to show', async () => {
      const element = await timeline(sampleTouchpoints);
      checkbox(element, 'E-mail').click();
      element.data = sampleTouchpoints.filter(({ channel }) => channel !== 'email');
      await element.updateComplete;
      expect(shown(element)).to.contain('There is no touchpoint on the chosen channels.');
      button(element, 'Show all channels').click();
      await until(element, () => titles(element).length === 7, 'all shown');
      expect(root(element).activeElement).to.equal(root(element).querySelector('input'));
    });

    it('and open details belong to one customer', async () => {
      const element = await timeline(sampleTouchpoints);
      button(element, 'Details').click();
      checkbox(element, 'E-mail').click();
      element.customer = 'another';
      element.data = structuredClone(sampleTouchpoints);
      await element.updateComplete;
      expect(checkbox(element, 'E-mail').checked).to.equal(false);
      expect(all(element, 'article [aria-expanded=true]')).to.deep.equal([]);
    });
  });

  describe('live changes', () => {
    it('appear at once, and are announced', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      live.push(sampleArrival);
      await until(element, () => titles(element)[0] === 'Feedback: 6 of 10', 'arrived');
      expect(status(element)).to.equal('1 new touchpoint');
      expect(words(root(element).querySelector('h2'))).to.contain('9 touchpoints');
    });

    it('that come one after the other are announced together', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      for (let count = 1; count <= 4; count += 1)
        live.push({ ...sampleArrival, id: `arrival-${count}` });
      await until(element, () => titles(element).length === 12, 'arrived');
      await until(element, () => status(element) === '3 new touchpoints', 'the other three');
      await until(element, () => status(element) === '', 'emptied');
    });

    it('replace the touchpoint of the same id, its details left open', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').click();
      live.push({ ...sampleTouchpoints[0], title: 'Corrected' });
      await until(element, () => titles(element)[0] === 'Corrected', 'replaced');
      expect(titles(element)).to.have.length(8);
      expect(button(element, 'Details').getAttribute('aria-expanded')).to.equal('true');
      expect(status(element)).to.equal('');
    });

    it('of one touchpoint that come together are one, the last', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      live.push(
        { ...sampleTouchpoints[0], title: 'Corrected' },
        { ...sampleArrival, title: 'first', rating: undefined },
        { ...sampleTouchpoints[0], title: 'Corrected again' },
        { ...sampleArrival, title: 'second', rating: undefined },
      );
      await until(element, () => titles(element).length > 8, 'arrived');
      expect(titles(element).slice(0, 2)).to.deep.equal(['second', 'Corrected again']);
      expect(titles(element)).to.have.length(9);
      expect(status(element)).to.equal('1 new touchpoint');
    });

    it('that wait are counted once, however often they change', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').focus();
      live.push(sampleArrival);
      await until(element, () => status(element) === '1 new touchpoint', 'announced');
      for (const title of ['changed', 'changed again']) live.push({ ...sampleArrival, title });
      await until(element, () => status(element) !== '1 new touchpoint', 'nothing more to say');
      expect(status(element)).to.equal('');
      expect(hasButton(element, '1 new touchpoint')).to.equal(true);
    });

    it('wait while the focus is inside, one announcement for many', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      button(element, 'Details').focus();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'first waits');
      for (let count = 2; count <= 3; count += 1)
        live.push({ ...sampleArrival, id: `arrival-${count}`, title: `${count}` });
      live.push({ ...sampleArrival, id: 'arrival-3', title: 'again' });
      await until(element, () => hasButton(element, '3 new touchpoints'), 'three wait');
      expect(status(element)).to.equal('1 new touchpoint');
      expect(titles(element)).to.have.length(8);
      await until(element, () => status(element) === '3 new touchpoints', 'announced together');
      button(element, '3 new touchpoints').click();
      await until(element, () => titles(element).length === 11, 'shown');
      expect(hasButton(element, '3 new touchpoints')).to.equal(false);
      expect(root(element).activeElement).to.equal(root(element).querySelector('article'));
    });

    it('wait while a person has scrolled down, and move nothing', async () => {
      const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
      const read = all(element, 'article')[30] as HTMLElement;
      read.scrollIntoView();
      await nextFrame();
      const { top } = read.getBoundingClientRect();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
      const { top: above, bottom } = button(element, '1 new touchpoint').getBoundingClientRect();
      expect(above).to.be.within(0, window.innerHeight);
      expect(bottom).to.be.within(0, window.innerHeight);
      button(element, '1 new touchpoint').click();
      await until(element, () => titles(element)[0] === 'Feedback: 6 of 10', 'shown');
      const first = root(element).querySelector('article') as HTMLElement;
      await until(element, () => first.getBoundingClientRect().top >= 0, 'scrolled to');
    });

    it('wait while a person has scrolled down in a box of the host', async () => {
      const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
      const box = element.parentElement as HTMLElement;
      box.style.cssText = 'block-size: 300px; overflow: auto';
      box.scrollTop = 900;
      await nextFrame();
      live.push(sampleArrival);
      await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
      expect(box.scrollTop).to.equal(900);
    });

    for (const width of [320, 480, 800])
      it(`wait behind a button that covers no words at ${width} px`, async () => {
        const { element, live } = await liveTimeline(sampleTouchpointsOf(60));
        element.style.inlineSize = `${width}px`;
        scrollTo(0, 0);
        root(element).querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
        live.push(sampleArrival);
        await until(element, () => hasButton(element, '1 new touchpoint'), 'waits');
        const cover = button(element, '1 new touchpoint').getBoundingClientRect();
        const covered = [...all(element, '.chip, h3 bdi, .day .count bdi, h4, time')].filter(
          (each) => [...each.getClientRects()].some((box) => overlap(box, cover)),
        );
        expect(covered.map(words)).to.deep.equal([]);
      });

    it('make an empty timeline ready', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const live = new Live(box, []);
      const element = document.createElement('ox-customer-timeline');
      element.customer = '15544';
      box.append(element);
      await until(element, () => element.state === 'empty', 'empty');
      live.push(sampleArrival);
      await until(element, () => element.state === 'ready', 'ready');
      expect(titles(element)).to.deep.equal(['Feedback: 6 of 10']);
    });

    it('that are none are reported, and harm nothing', async () =>
      quietly(async (warnings) => {
        const { element, live } = await liveTimeline(sampleTouchpoints);
        live.push(null, { id: 'x' }, sampleArrival);
        await until(element, () => titles(element).length === 9, 'the good one is shown');
        expect(warnings).to.have.length(1);
        expect(shown(element)).to.contain('2 records could not be shown whole.');
      }));

    it('end when another customer is wanted, who is asked for anew', async () => {
      const { element, live } = await liveTimeline(sampleTouchpoints);
      const asked: string[] = [];
      element.parentElement?.addEventListener('oxdata', (event) =>
        asked.push((event as DataRequestEvent).detail.id),
      );
      element.customer = '12748';
      await until(element, () => live.ended && asked.length === 1, 'asked anew');
      expect(asked).to.deep.equal(['12748']);
    });
  });

  describe('older ones', () => {
    it('are shown a hundred at a time, the focus on the first of them', async () => {
      const element = await timeline(sampleTouchpointsOf(130));
      expect(titles(element)).to.have.length(100);
      expect(shown(element)).to.contain('Showing 100 of 130 touchpoints');
      button(element, 'Show 30 older').click();
      await until(element, () => titles(element).length === 130, 'all shown');
      const focused = root(element).activeElement as Element;
      expect(words(focused)).to.contain('Touchpoint 30');
      expect(all(element, '.foot button')).to.deep.equal([]);
    });

    it('are asked for, page by page, and fail honestly', async () =>
      quietly(async () => {
        const [first, second, third] = [0, 1, 2].map((page) =>
          sampleTouchpointsOf(30).slice(page * 10, page * 10 + 10),
        );
        const element = await timeline({ touchpoints: first, before: 'one' });
        element.customer = '15544';
        const asked: unknown[] = [];
        let answer: () => Promise<unknown> = () => Promise.reject(new Error('offline'));
        element.addEventListener('oxmore', (event) => {
          asked.push((event as MoreRequestEvent).detail);
          (event as MoreRequestEvent).respondWith(answer());
        });
        await element.updateComplete;
        button(element, 'Show older').focus();
        button(element, 'Show older').click();
        await until(element, () => hasButton(element, 'Try again'), 'failed');
        expect(words(root(element).querySelector('[role=alert]'))).to.contain(
          'could not be loaded',
        );
        expect(titles(element)).to.have.length(10);

        answer = async () => ({ touchpoints: second, before: 'two' });
        button(element, 'Try again').click();
        await until(element, () => titles(element).length === 20, 'second page');
        expect(words(root(element).activeElement)).to.contain('Touchpoint 20');

        // Pages may overlap when something new came in between.
        answer = async () => ({ touchpoints: [second?.at(-1), ...(third ?? [])], before: null });
        button(element, 'Show older').click();
        await until(element, () => titles(element).length === 30, 'last page');
        expect(all(element, '.foot button')).to.deep.equal([]);
        const subject = { subject: 'customer', id: '15544' };
        expect(asked).to.deep.equal([
          { ...subject, before: 'one' },
          { ...subject, before: 'one' },
          { ...subject, before: 'two' },
        ]);
      }));

    it('wait for somebody who answers', async () => {
      const element = await timeline({ touchpoints: sampleTouchpoints, before: 'cursor' });
      button(element, 'Show older').click();
      await until(element, () => hasButton(element, 'Try again'), 'nobody answers');
      expect(shown(element)).to.contain('nothing on this page answers');
      element.addEventListener('oxmore', (event) =>
        (event as MoreRequestEvent).respondWith(
          Promise.resolve({ touchpoints: sampleTouchpointsOf(2) }),
        ),
      );
      document.dispatchEvent(new ReadyEvent());
      await until(element, () => titles(element).length === 10, 'answered');
    });
  });

  describe('language and time zone', () => {
    it('shows two languages on one page', async () => {
      const german = await timeline(sampleTouchpoints, 'de');
      const french = await timeline(sampleTouchpoints, 'fr');
      expect(headings(german)[0]).to.equal('Donnerstag, 1. Dezember 2011');
      expect(headings(french)[0]).to.equal('jeudi 1 décembre 2011');
      expect(shown(german)).to.contain('Rückmeldung: 9 von 10');
      german.lang = 'en';
      await until(german, () => headings(german)[0] === 'Thursday, December 1, 2011', 'English');
      expect(headings(french)[0]).to.equal('jeudi 1 décembre 2011');
    });

    it('shows the days of its time zone', async () => {
      const element = await timeline([{ title: 'x', at: '2026-01-01T12:00:00Z' }]);
      expect(headings(element)).to.deep.equal(['Thursday, January 1, 2026']);
      element.timezone = 'Pacific/Auckland';
      await element.updateComplete;
      expect(headings(element)).to.deep.equal(['Friday, January 2, 2026']);
    });

    for (const timezone of ['W. Europe Standard Time', '+01:00', 'CET', 'Europe/Nowhere', ''])
      it(`falls back from the time zone “${timezone}” with one warning`, async () =>
        quietly(async (warnings) => {
          const element = await timeline(sampleTouchpoints);
          element.setAttribute('timezone', timezone);
          await element.updateComplete;
          element.requestUpdate();
          await element.updateComplete;
          expect(titles(element)).to.have.length(8);
          expect(warnings).to.have.length(1);
          expect(warnings[0]).to.contain(`timezone="${timezone}"`);
        }));
  });

  it('draws 50,000 records without reading them all, and checks the rest while the page is idle', async () =>
    quietly(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const reports: CustomEvent[] = [];
      box.addEventListener('oxinvalid', (event) => reports.push(event));
      const element = document.createElement('ox-customer-timeline');
      box.append(element);
      let reads = 0;
      const whole = {
        id: 1,
        at: '2026-01-01T00:00:00Z',
        title: 'x',
        get detail() {
          reads += 1;
          return 'y';
        },
      };
      const records: unknown[] = new Array(50_000).fill(whole);
      records[40_000] = { id: 2, at: 'gestern', title: 'y' };
      await element.updateComplete;
      element.data = records;
      await element.updateComplete;
      expect(titles(element)).to.have.length(100);
      // One record may be read more than once.
      expect(reads).to.be.lessThan(1000);
      expect(shown(element)).to.contain('49,999 touchpoints');
      await until(element, () => reports.length > 0, 'checked');
      expect(reports.map(({ detail }) => [detail.total, detail.invalid])).to.deep.equal([
        [50_000, 1],
      ]);
      expect(shown(element)).to.contain('1 record could not be shown whole.');
      expect(reads).to.be.greaterThan(49_000);
    }));

  it('stops checking when it is taken out, and goes on when it is back', async () =>
    quietly(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('ox-customer-timeline');
      let reads = 0;
      const reports: Event[] = [];
      element.addEventListener('oxinvalid', (event) => reports.push(event));
      box.append(element);
      element.data = Array.from({ length: 20_000 }, (_, index) => ({
        get detail() {
          reads += 1;
          return undefined;
        },
        at: index === 19_999 ? 'gestern' : '2026-01-01T00:00:00Z',
        title: 'x',
      }));
      await element.updateComplete;
      element.remove();
      const before = reads;
      await nextFrame();
      await nextFrame();
      expect(reads).to.equal(before);
      expect(before).to.be.lessThan(20_000);
      box.append(element);
      await until(element, () => reports.length === 1, 'checked to the end');
    }));
});
