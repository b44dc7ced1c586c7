import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CustomerTimeline } from './customer-timeline.js';
import './define.js';
import type { TimelineDetailEvent } from './events.js';
import { sampleJourney, sampleTouchpoints, sampleTouchpointsOf } from './samples.js';

type Wish = Partial<Pick<CustomerTimeline, 'grouping' | 'order' | 'lanes' | 'agents' | 'virtual'>>;

async function timeline(
  data: unknown,
  wish: Wish & { lang?: string; width?: number } = {},
): Promise<CustomerTimeline> {
  const { width = 900, lang = 'en-GB', ...properties } = wish;
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('ox-customer-timeline');
  Object.assign(element, { timezone: 'Europe/London', data, ...properties });
  box.append(element);
  await until(() => element.state === 'ready' && articles(element).length > 0);
  await settled(element);
  return element;
}

async function settled(element: CustomerTimeline): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

const until = (condition: () => boolean) => waitUntil(condition, undefined, { timeout: 8000 });
const root = (element: Element) => element.shadowRoot as ShadowRoot;
const all = (element: Element, selector: string) => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const articles = (element: Element) =>
  all(element, 'article').filter((article) => article.checkVisibility());
const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const titleOf = (element: Element, article: Element) =>
  words(root(element).getElementById(article.getAttribute('aria-labelledby') ?? ''));
const titles = (element: Element) => articles(element).map((each) => titleOf(element, each));
const article = (element: Element, title: string) => {
  const found = articles(element).find((each) => titleOf(element, each) === title);
  if (!found) throw new Error(`no “${title}” among: ${titles(element).join(' | ')}`);
  return found;
};

function button(within: Element | ShadowRoot, name: string): HTMLButtonElement {
  const buttons = [...within.querySelectorAll('button')];
  const found = buttons.find((each) => words(each) === name);
  if (!found) throw new Error(`no button “${name}” among: ${buttons.map(words).join(' | ')}`);
  return found;
}

async function press(element: CustomerTimeline, target: HTMLElement, key = 'Enter') {
  target.focus();
  await sendKeys({ press: key });
  await settled(element);
}

describe('a row of the timeline', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('says what happened on how many channels, and what came of it', async () => {
    const element = await timeline(sampleJourney);
    expect(words(article(element, 'Advice by video from the warehouse shop'))).to.match(
      /15:00.*Store and Video call at once · received · Visit · Team Gifts · Warehouse shop, Leeds · Case K-2090/,
    );
    expect(words(article(element, 'Search'))).to.contain(
      'Searched for “polkadot cup lid”: 0 results',
    );
    expect(words(article(element, 'Points for an order'))).to.contain(
      'Loyalty points: +120, balance 1,520 · Campaign: Advent',
    );
    const masked = words(article(element, 'Receipt and a new date of delivery'));
    expect(masked).to.contain('Hidden: amount');
    expect(masked).not.to.contain('4.95');
  });

  it('says when it was, and how long ago that is', async () => {
    const at = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const element = await timeline([{ at, title: 'Recent', channel: 'chat', detail: 'x' }]);
    const row = article(element, 'Recent');
    const time = row.querySelector('time');
    expect(time?.dateTime).to.equal(at);
    expect(words(time)).to.match(/^\d\d:\d\d$/);
    expect(time?.title).to.match(/^[34] days ago$/);
    await press(element, button(row, 'Details'));
    expect(words(row)).to.match(/· [34] days ago/);
  });

  it('tells a handover, one that failed, and quiet days, in words', async () => {
    const element = await timeline(sampleJourney);
    expect(words(article(element, 'Advice by video from the warehouse shop'))).to.contain(
      'Handed over from Hotline to Store 27 hours later · Reason: Appointment made on the phone · context carried over',
    );
    expect(words(article(element, 'Call about a late order'))).to.contain(
      'Started again, after Chat on Hotline 2 hours later · Reason: The chat was closed for the day · the customer had to say everything again',
    );
    expect(words(article(element, 'Where is my order?'))).to.contain(
      '17 quiet days from 11 November 2011 to 27 November 2011',
    );
  });

  for (const order of ['newest', 'oldest'] as const)
    it(`${order} first, a handover stands between the two that it joins`, async () => {
      const element = await timeline(sampleJourney, { order, grouping: 'none' });
      const text = words(root(element).firstElementChild);
      const places = [
        text.indexOf('Where is my order?'),
        text.indexOf('Started again'),
        text.indexOf('Call about a late order'),
      ];
      const sorted = [...places].sort((one, other) => one - other);
      expect(places).to.deep.equal(order === 'oldest' ? sorted : sorted.reverse());
      const tops = articles(element).map((each) => each.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    });

  it('says its place among all, to those who see it and to those who hear it', async () => {
    const element = await timeline(sampleTouchpointsOf(1204), { grouping: 'none' });
    const [first, second] = articles(element);
    expect(words(second)).to.contain('2 of 1,204');
    expect(second?.getAttribute('aria-posinset')).to.equal('2');
    expect(second?.getAttribute('aria-setsize')).to.equal('1204');
    expect([first, second].map((each) => each?.tabIndex)).to.deep.equal([0, -1]);
  });

  for (const [name, data] of Object.entries({
    'a plain list': sampleJourney,
    'a long list': [...sampleJourney, ...sampleTouchpointsOf(400)],
  }))
    it(`folds a burst and unfolds it by keyboard, in ${name}`, async () => {
      const element = await timeline(data, { grouping: 'month', order: 'oldest' });
      const isLong = data.length > 300;
      if (isLong) {
        // The samples before it are of another year.
        const box = all(element, '.box')[0]!;
        box.scrollTop = box.scrollHeight;
        await settled(element);
      }
      const isThere = () => titles(element).includes('Viewed 5 pages');
      for (const box of all(element, '.box'))
        for (let step = 0; !isThere() && step < 80; step += 1) {
          box.scrollTop -= 400;
          await settled(element);
        }
      const folded = article(element, 'Viewed 5 pages');
      expect(words(folded)).to.match(/09:00 ?– ?09:08/);
      const unfold = button(folded, 'Show all 5');
      expect(unfold.getAttribute('aria-expanded')).to.equal('false');
      await press(element, unfold);
      expect(titles(element)).to.include('Cups and mugs, page 1');
      expect(titles(element)).to.include('Cups and mugs, page 5');
      const fold = root(element).activeElement as HTMLElement;
      expect(words(fold)).to.equal('Fold 5 into one line');
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      await press(element, fold);
      expect(titles(element)).to.include('Viewed 5 pages');
      expect(words(root(element).activeElement)).to.equal('Show all 5');
    });

  for (const virtual of ['off', 'on'] as const)
    it(`closes a group and opens it by keyboard, with virtual="${virtual}"`, async () => {
      const element = await timeline(sampleTouchpoints, { virtual });
      const heading = all(element, 'h3').find((each) => /1 December 2011$/.test(words(each)))!;
      const toggle = heading.querySelector('button')!;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      await press(element, toggle, ' ');
      const closed = root(element).activeElement as HTMLElement;
      expect(words(closed)).to.equal(words(heading));
      expect(closed.getAttribute('aria-expanded')).to.equal('false');
      expect(
        all(element, 'h4')
          .filter((each) => each.checkVisibility())
          .map(words),
      ).not.to.include('Call about a broken cup');
      await press(element, closed, ' ');
      expect(titles(element)).to.include('Call about a broken cup');
    });

  it('names who served where the host wants that, and only there', async () => {
    const element = await timeline(sampleTouchpoints, { agents: 'named' });
    expect(words(article(element, 'Call about a broken cup'))).to.contain('with M. Okafor');
    element.agents = 'team';
    await settled(element);
    expect(words(root(element).firstElementChild)).not.to.contain('Okafor');
  });

  describe('lanes', () => {
    const startOf = (element: Element, title: string) =>
      article(element, title).querySelector('h4')!.getBoundingClientRect().left;

    it('set the two sides apart where there is room, and say so in words', async () => {
      const element = await timeline(sampleTouchpoints, { lanes: true });
      expect(startOf(element, 'Cancellation of 1 item')).to.be.greaterThan(
        startOf(element, 'Call about a broken cup') + 200,
      );
      expect(words(article(element, 'Call about a broken cup'))).to.contain('customer’s side');
    });

    it('are words alone where there is none', async () => {
      const element = await timeline(sampleTouchpoints, { lanes: true, width: 320 });
      expect(startOf(element, 'Cancellation of 1 item')).to.equal(
        startOf(element, 'Call about a broken cup'),
      );
      expect(words(article(element, 'Call about a broken cup'))).to.contain('customer’s side');
    });
  });

  describe('details', () => {
    it('hold links that are safe, and when it was in full', async () => {
      const element = await timeline(sampleJourney);
      const row = article(element, 'Where is my order?');
      await press(element, button(row, 'Details'));
      const [link] = row.querySelectorAll('a');
      expect(link?.href).to.equal('https://parcels.example/track/579868');
      expect(link?.rel).to.equal('noopener noreferrer');
      expect(words(row)).to.match(/Monday,? 28 November 2011 at 10:00 GMT/);
      expect(button(row, 'Copy link').checkVisibility()).to.equal(true);
    });

    for (const virtual of ['off', 'on'] as const)
      it(`show the host's own markup for a type, with virtual="${virtual}"`, async () => {
        const hidden = { agent: 'A. Kaya', team: 'Team Gifts', masked: ['team'] };
        const list = sampleJourney.map((one) =>
          one.id === 'chat-1' ? { ...one, ...hidden } : one,
        );
        const element = await timeline(list, { virtual });
        const template = document.createElement('template');
        template.slot = 'detail-message';
        const line = document.createElement('p');
        line.append('Said: ', document.createElement('output'));
        template.content.append(line);
        const details: TimelineDetailEvent['detail'][] = [];
        element.addEventListener('oxdetail', ({ detail }) => {
          details.push(detail);
          detail.element.querySelector('output')!.value = detail.touchpoint.title;
        });
        element.append(template);
        await settled(element);
        const added = () => [...element.children].filter((each) => each.localName === 'div');

        const toggle = () => button(article(element, 'Where is my order?'), 'Details');
        await press(element, toggle());
        expect(details.map(({ id, type }) => [id, type])).to.deep.equal([['chat-1', 'message']]);
        expect(details[0]?.touchpoint.case).to.equal('K-2090');
        // Whoever listens in the page hears it.
        expect(JSON.stringify(details[0]?.touchpoint)).not.to.match(/Kaya|Gifts/);
        expect(added().map(words)).to.deep.equal(['Said: Where is my order?']);
        const slotted = added()[0]!;
        expect(slotted.checkVisibility()).to.equal(true);

        element.requestUpdate();
        await settled(element);
        expect(added()).to.deep.equal([slotted]);
        expect(details).to.have.length(1);

        await press(element, toggle());
        expect(added()).to.deep.equal([]);
      });

    it('come back where a host that renders its children anew has dropped them', async () => {
      const element = await timeline(sampleJourney);
      const template = document.createElement('template');
      template.slot = 'detail-message';
      template.content.append('ours');
      element.append(template);
      await settled(element);
      await press(element, button(article(element, 'Where is my order?'), 'Details'));
      element.replaceChildren(template);
      element.requestUpdate();
      await settled(element);
      expect([...element.children].map(({ slot }) => slot)).to.have.length(2);
    });

    it('of a confidential touchpoint ask for no markup', async () => {
      const element = await timeline([{ ...sampleTouchpoints[0], confidential: true }]);
      const template = document.createElement('template');
      template.slot = 'detail-complaint';
      element.append(template);
      await settled(element);
      expect(all(element, 'article button')).to.deep.equal([]);
    });
  });

  describe('fits', () => {
    for (const lang of ['en', 'de', 'fr'])
      it(`into 320 px in ${lang}, all opened`, async () => {
        const data = [...sampleJourney, ...sampleTouchpoints];
        const element = await timeline(data, { lang, width: 320 });
        for (const each of all(element, '.opens')) each.click();
        await settled(element);
        const edge = element.getBoundingClientRect().right;
        for (const each of all(element, 'article *'))
          expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(edge + 0.5);
      });

    it('into few nodes, since many rows are drawn at once', async () => {
      const plain = { at: '2011-12-01T10:00:00Z', channel: 'email', type: 'order', title: 'x' };
      const element = await timeline([plain, { ...plain, detail: 'y' }], { grouping: 'none' });
      const count = (node: Node): number =>
        [...node.childNodes].reduce((sum, child) => sum + count(child), 1);
      const [first, second] = articles(element).map(count);
      expect(first).to.be.at.most(22);
      expect(second).to.be.at.most(26);
    });

    it('into 48 px where there is room', async () => {
      const element = await timeline(sampleTouchpointsOf(2), { grouping: 'none' });
      expect(articles(element).at(-1)!.getBoundingClientRect().height).to.be.within(44, 50);
    });
  });

  for (const wish of [
    {},
    { lanes: true },
    { grouping: 'none' },
    { grouping: 'case', order: 'oldest' },
  ] as Wish[])
    it(`is accessible, all opened, with ${JSON.stringify(wish)}`, async () => {
      const element = await timeline([...sampleJourney, ...sampleTouchpoints], wish);
      for (const each of all(element, '.opens')) each.click();
      await settled(element);
      await expect(element).to.be.accessible();
    });
});
