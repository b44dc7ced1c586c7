import { aTimeout, expect } from '@open-wc/testing';
import type { MoreRequestEvent } from '../../element/events.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import { sampleTouchpointsOf } from '../samples.js';
import {
  all,
  button,
  checkbox,
  hasButton,
  headings,
  liveTimeline,
  root,
  shown,
  timeline,
  titles,
  until,
  words,
} from '../testing/meet.js';
import {
  articlesOf,
  boxOf,
  countOf,
  detailedTouchpoints,
  expectWhole,
  offsetOf,
  placeOf,
  readRow,
  scrollBox,
  settle,
} from './testing/scrolled.js';

const stuck = (element: Element) => words(all(element, '.stuck h3')[0]);

describe('the rows of a long timeline', () => {
  afterEach(() => window.scrollTo(0, 0));

  describe('leave what is being read where it is', () => {
    const movements: [
      name: string,
      act: (element: CustomerTimeline, push: (...added: unknown[]) => void) => void,
      isDone: (element: CustomerTimeline) => boolean,
    ][] = [
      [
        'a live arrival',
        (_, push) => push({ id: 'new', at: '2011-12-02T00:00:00Z', title: 'new' }),
        (element) => hasButton(element, '1 new touchpoint'),
      ],
      [
        'a row above that becomes taller, and one that goes elsewhere',
        (_, push) => {
          const [, second] = sampleTouchpointsOf(600);
          push({ ...second, title: 'A much longer title. '.repeat(30) });
          push({ id: 'many-10', at: '2001-01-01T00:00:00Z', title: 'gone', channel: 'fax' });
        },
        (element) => shown(element).includes('Fax'),
      ],
      [
        'details above that are opened',
        (element) => {
          const { top } = boxOf(element).getBoundingClientRect();
          const above = articlesOf(element).filter(
            (each) => each.getBoundingClientRect().bottom < top,
          );
          for (const each of above) each.querySelector<HTMLElement>('.opens')?.click();
        },
        (element) => all(element, '[part=detail]').length > 0,
      ],
    ];
    for (const [name, act, isDone] of movements)
      it(name, async () => {
        const { element, live } = await liveTimeline(detailedTouchpoints(600));
        await scrollBox(element, 6000);
        const { title, offset } = readRow(element);
        act(element, (...added) => live.push(...added));
        await until(element, () => isDone(element), name);
        await settle(element);
        expect(offsetOf(element, title)).to.be.closeTo(offset, 0.6);
        expectWhole(element);
        await scrollBox(element, boxOf(element).scrollTop - 3000);
        expectWhole(element);
      });

    for (const [order, end] of [
      ['newest', 'before'],
      ['newest', 'after'],
      ['oldest', 'before'],
      ['oldest', 'after'],
    ] as const)
      it(`the page ${end}, ${order} first`, async () => {
        const whole = sampleTouchpointsOf(900);
        const element = await timeline(
          { touchpoints: whole.slice(300, 700), before: 'b', after: 'a' },
          { customer: '1', order },
        );
        const page = end === 'before' ? whole.slice(700) : whole.slice(0, 300);
        element.addEventListener('oxmore', (event) =>
          (event as MoreRequestEvent).respondWith(Promise.resolve({ touchpoints: page })),
        );
        await scrollBox(element, 5000);
        const { title, offset } = readRow(element);
        button(element, end === 'before' ? 'Show older' : 'Show newer').click();
        await until(element, () => countOf(element) === 400 + page.length, 'appended');
        await settle(element);
        expect(offsetOf(element, title)).to.be.closeTo(offset, 0.6);
        expectWhole(element);
      });

    it('a list of 5,000 in no order that is put into order meanwhile', async () => {
      const list = detailedTouchpoints(5000);
      const mixed = list.map((_, index) => list[(index * 2001) % 5000]);
      const element = await timeline(mixed);
      await until(
        element,
        () => words(articlesOf(element)[0]).includes('Touchpoint 5000'),
        'settled',
      );
      await settle(element);
      expectWhole(element);
      await scrollBox(element, 1e9);
      expect(titles(element).at(-1)).to.equal('Touchpoint 1');
    });
  });

  for (const count of [5000, 1_000_000])
    it(`of ${count} are all within reach, collapsed and expanded`, async function () {
      this.timeout(60_000);
      const list = count > 5000 ? manyTouchpoints(count) : sampleTouchpointsOf(count);
      const element = await timeline(list, { grouping: 'none' });
      await until(element, () => !all(element, '.is-unsettled').length, 'in order');
      for (const isOpen of [false, true]) {
        if (isOpen) {
          button(element, 'Show').click();
          await until(element, () => hasButton(element, 'Open all details'), 'tools');
          button(element, 'Open all details').click();
          await settle(element);
        }
        for (const [top, place] of [
          [1e9, count],
          [0, 1],
          [boxOf(element).scrollHeight / 2, undefined],
          [1e9, count],
          [0, 1],
        ] as const) {
          await scrollBox(element, top);
          expectWhole(element, `at ${top}, ${isOpen ? 'open' : 'closed'}: `);
          const places = articlesOf(element).map(placeOf);
          if (place !== undefined) expect(places).to.include(place);
          else expect(places[0]).to.be.within(count * 0.4, count * 0.6);
          expect(countOf(element)).to.equal(count);
        }
        // Reading on near the end goes on row by row.
        await scrollBox(element, 1e9);
        const last = boxOf(element).scrollTop;
        for (let step = 1; step <= 3; step += 1) {
          await scrollBox(element, last - step * 300);
          expectWhole(element);
        }
        for (let step = 2; step >= 0; step -= 1) await scrollBox(element, last - step * 300);
        expect(articlesOf(element).map(placeOf)).to.include(count);
      }
    });

  it('are in their order and without gaps after jumps up and down', async () => {
    const element = await timeline(detailedTouchpoints(2000));
    let seed = 7;
    for (let jump = 0; jump < 40; jump += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      const { scrollTop, scrollHeight } = boxOf(element);
      const isNear = jump % 3 > 0;
      const to = isNear ? scrollTop + (seed % 1200) - 600 : seed % scrollHeight;
      await scrollBox(element, to);
      if (jump % 5 === 0) articlesOf(element)[4]?.querySelector<HTMLElement>('.opens')?.click();
      await settle(element);
      expectWhole(element);
    }
  });

  it('keep the one that has the focus, however far it is scrolled away', async () => {
    const element = await timeline(detailedTouchpoints(2000));
    await scrollBox(element, 3000);
    const details = articlesOf(element)[5]?.querySelector<HTMLElement>('.opens') as HTMLElement;
    details.focus();
    const article = details.closest('article');
    const place = placeOf(article);
    for (const top of [60_000, 0, 1e9, 30_000]) {
      await scrollBox(element, top);
      expect(root(element).activeElement).to.equal(details);
      expect(placeOf(article)).to.equal(place);
      expectWhole(element);
    }
    await scrollBox(element, 3000);
    expect(root(element).activeElement).to.equal(details);
    expectWhole(element);
  });

  for (const [name, change] of [
    ['wider', (element: HTMLElement) => (element.style.inlineSize = '700px')],
    ['narrower', (element: HTMLElement) => (element.style.inlineSize = '300px')],
  ] as const)
    it(`stay with the row that is read when the box becomes ${name}`, async () => {
      const element = await timeline(detailedTouchpoints(1000));
      element.style.inlineSize = '480px';
      await settle(element);
      await scrollBox(element, 9000);
      const before = placeOf(articlesOf(element)[3]);
      change(element);
      await settle(element);
      expectWhole(element);
      expect(articlesOf(element).map(placeOf)).to.include(before);
    });

  for (const count of [400, 2000])
    it(`stay where they are, with the focus, when the data of ${count} comes anew with some more`, async () => {
      const list = sampleTouchpointsOf(count);
      const element = await timeline(list);
      await scrollBox(element, 3000);
      const { title, offset } = readRow(element);
      const row = articlesOf(element).find((each) => words(each.querySelector('h4')) === title);
      row?.focus({ preventScroll: true });
      const more = Array.from({ length: 5 }, (_, index) => ({
        id: `more-${index}`,
        at: `2012-01-0${index + 1}T00:00:00Z`,
        title: 'more',
        channel: 'fax',
      }));
      element.data = [...more.toReversed(), ...structuredClone(list)];
      await until(element, () => shown(element).includes('Fax'), 'counted');
      await settle(element);
      expect(offsetOf(element, title)).to.be.closeTo(offset, 0.6);
      expect(words(root(element).activeElement?.querySelector('h4'))).to.equal(title);
    });

  it('fill a box that becomes taller', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    element.style.setProperty('--ox-scroll-block-size', '200px');
    await settle(element);
    await scrollBox(element, 5000);
    element.style.setProperty('--ox-scroll-block-size', '700px');
    await settle(element);
    expect(boxOf(element).clientHeight).to.equal(700);
    expectWhole(element);
  });

  it('are where they were after the element was moved, and taken out and put back', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    await scrollBox(element, 8000);
    const { title } = readRow(element);
    const parent = element.parentElement as HTMLElement;
    for (const move of [
      () => parent.prepend(element),
      () => {
        element.remove();
        parent.append(element);
      },
    ]) {
      move();
      await settle(element);
      expectWhole(element);
      expect(offsetOf(element, title)).to.be.within(0, boxOf(element).clientHeight);
    }
  });

  it('appear when a timeline is shown that was hidden while its data came', async () => {
    const element = await timeline(undefined);
    element.style.display = 'none';
    element.data = detailedTouchpoints(1000);
    await settle(element);
    await aTimeout(0);
    element.style.display = '';
    await settle(element);
    expectWhole(element);
    expect(placeOf(articlesOf(element)[0])).to.equal(1);
    await scrollBox(element, 1e9);
    expect(articlesOf(element).map(placeOf)).to.include(1000);
  });

  it('stay where they are while the timeline is hidden', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    await scrollBox(element, 8000);
    const { title } = readRow(element);
    element.style.display = 'none';
    await settle(element);
    element.style.display = '';
    await settle(element);
    expectWhole(element);
    expect(offsetOf(element, title)).to.be.within(0, boxOf(element).clientHeight);
  });

  it('come back after a filter that fits none', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    await scrollBox(element, 4000);
    element.filter = { channels: ['fax'] };
    await settle(element);
    expect(articlesOf(element)).to.have.length(0);
    button(element, 'Show all channels').click();
    await until(element, () => articlesOf(element).length > 0, 'all shown');
    await settle(element);
    expectWhole(element);
    expect(placeOf(articlesOf(element)[0])).to.equal(1);
    checkbox(element, 'E-mail').click();
    await until(element, () => countOf(element) === 250, 'filtered');
    expectWhole(element);
  });

  for (const grouping of ['week', 'month', 'case', 'none'] as const)
    it(`begin anew when they stand by ${grouping}, oldest first`, async () => {
      const element = await timeline(detailedTouchpoints(1000));
      element.grouping = grouping;
      element.order = 'oldest';
      await settle(element);
      expectWhole(element);
      await scrollBox(element, 0);
      expect(titles(element)[0]).to.equal('Touchpoint 1');
      await scrollBox(element, 1e9);
      expectWhole(element);
      expect(titles(element).at(-1)).to.equal('Touchpoint 1000');
    });

  it('are one for each group that is closed, and come back', async () => {
    const element = await timeline(detailedTouchpoints(1000), { grouping: 'month' });
    const first = all(element, '.rows h3 button')[0] as HTMLElement;
    first.focus();
    first.click();
    await settle(element);
    expect(words(root(element).activeElement)).to.equal(words(first));
    expect(articlesOf(element).map(placeOf).slice(0, 2)).to.deep.equal([1, 3]);
    expect(all(element, '.rows h3 button')[0]?.getAttribute('aria-expanded')).to.equal('false');
    expectWhole(element);
    button(element, 'Show').click();
    await until(element, () => hasButton(element, 'Close all groups'), 'tools');
    button(element, 'Close all groups').click();
    await settle(element);
    expect(articlesOf(element)).to.have.length(11);
    expect(headings(element)).to.include('December 2011').and.to.include('February 2011');
    button(element, 'Open all groups').click();
    await settle(element);
    expectWhole(element);
    expect(articlesOf(element).map(placeOf).slice(0, 2)).to.deep.equal([1, 2]);
  });

  it('lead back to the heading of the group that is read, once it is closed there', async () => {
    const element = await timeline(detailedTouchpoints(1000), { grouping: 'month' });
    await scrollBox(element, 12_000);
    const month = stuck(element);
    all(element, '.stuck')[0]?.click();
    await settle(element);
    expectWhole(element);
    const { top, bottom } = boxOf(element).getBoundingClientRect();
    const inSight = all(element, '.rows .day').filter((each) => {
      const edges = each.getBoundingClientRect();
      return edges.bottom > top && edges.top < bottom;
    });
    const [first] = inSight.map((each) => each.querySelector('button'));
    expect(words(first)).to.equal(month);
    expect(first?.getAttribute('aria-expanded')).to.equal('false');
    expect(inSight.length).to.be.greaterThan(1);
  });

  it('have the heading of the group over them that is read', async () => {
    const element = await timeline(detailedTouchpoints(1000), { grouping: 'month' });
    expect(stuck(element)).to.equal('');
    for (const top of [3000, 12_000, 25_000, 40]) {
      await scrollBox(element, top);
      const edge = boxOf(element).getBoundingClientRect().top;
      const read = articlesOf(element).find(
        (each) => each.getBoundingClientRect().bottom > edge + 1,
      );
      const moment = read?.querySelector('time')?.dateTime ?? '';
      const month = new Intl.DateTimeFormat('en', {
        ...{ month: 'long', year: 'numeric', timeZone: 'Europe/London' },
      }).format(new Date(moment));
      expect(stuck(element)).to.equal(month);
    }
    await scrollBox(element, 0);
    expect(stuck(element)).to.equal('');
  });

  it('are a plain list of at most 500 in print, and back at the same row after it', async () => {
    const element = await timeline(detailedTouchpoints(2000));
    await scrollBox(element, 20_000);
    const { title } = readRow(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.box')).to.have.length(0);
    expect(all(element, 'article')).to.have.length(500);
    window.dispatchEvent(new Event('afterprint'));
    await settle(element);
    expectWhole(element);
    expect(offsetOf(element, title)).to.be.within(0, boxOf(element).clientHeight);
  });

  it('become a plain list and back at run time', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    element.virtual = 'off';
    await settle(element);
    expect(all(element, '.box')).to.have.length(0);
    expect(all(element, 'article')).to.have.length(100);
    expect(hasButton(element, 'Show 100 older')).to.equal(true);
    element.virtual = 'on';
    await settle(element);
    expectWhole(element);
    element.data = sampleTouchpointsOf(3);
    await settle(element);
    expect(articlesOf(element)).to.have.length(3);
    expectWhole(element);
    element.virtual = 'auto';
    await settle(element);
    expect(all(element, '.box')).to.have.length(0);
    expect(titles(element)).to.have.length(3);
  });

  it('stand from right to left', async () => {
    const element = await timeline(detailedTouchpoints(1000));
    element.dir = 'rtl';
    await settle(element);
    await scrollBox(element, 5000);
    expectWhole(element);
    const edge = boxOf(element).getBoundingClientRect();
    for (const each of articlesOf(element)) {
      const { left, right } = each.getBoundingClientRect();
      expect(left).to.be.at.least(edge.left - 1);
      expect(right).to.be.at.most(edge.right + 1);
    }
  });

  it('go where a person goes while they are put into order', async () => {
    const list = detailedTouchpoints(20_000);
    const element = await timeline(list.map((_, index) => list[(index * 7001) % 20_000]));
    await scrollBox(element, 50_000);
    expectWhole(element);
    await until(element, () => !all(element, '.is-unsettled').length, 'in order');
    await settle(element);
    expectWhole(element);
    await scrollBox(element, 0);
    expect(titles(element)[0]).to.equal('Touchpoint 20000');
  });
});

/** As few objects as can be: one day for a thousand touchpoints, newest first. */
function manyTouchpoints(count: number): unknown[] {
  const newest = Date.parse('2026-01-01T00:00:00Z');
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(newest - index * 86_400).toISOString(),
    channel: 'email',
    title: 'x',
    detail: 'y',
  }));
}
