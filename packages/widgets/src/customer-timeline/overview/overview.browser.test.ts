import { expect, fixture, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Channel } from '@oxbow/model/channel';
import './testing/host.js';
import type { Moment, OverviewHost } from './testing/host.js';

// The host takes what is chosen as what is shown, as the timeline does.

/** A touchpoint in each month of 2011, in March more of them. */
const year: Moment[] = [
  ...Array.from({ length: 12 }, (_, month): Moment => [Date.UTC(2011, month, 10), 'store']),
  ...Array.from({ length: 8 }, (_, day): Moment => [Date.UTC(2011, 2, 11 + day), 'ecommerce']),
].sort(([one = 0], [other = 0]) => one - other);

async function meet(
  data: readonly Moment[] = year,
  { width = 360, dir = 'ltr', lang = 'en-GB' } = {},
) {
  const place = await fixture<HTMLElement>(html`<div dir=${dir} lang=${lang}></div>`);
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('ox-overview-host') as OverviewHost;
  element.timezone = 'UTC';
  element.data = data;
  place.append(element);
  const root = () => element.shadowRoot!;
  await waitUntil(() => root().querySelector('.overview'), 'not drawn', {
    timeout: 8000,
  });
  // The bins follow the width, which is measured after the first drawing.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
  const sliders = () => [...root().querySelectorAll<HTMLInputElement>('[type="range"]')];
  return {
    element,
    root,
    sliders,
    get words() {
      return root().textContent!.replaceAll(/\s+/g, ' ').trim();
    },
    get values() {
      return sliders().map((slider) => slider.getAttribute('aria-valuetext'));
    },
    get last() {
      const dates = element.chosen.at(-1);
      return dates && `${dates.from} ${dates.until}`;
    },
    button: (name: string) =>
      [...root().querySelectorAll('button')].find(
        ({ textContent }) => textContent!.trim() === name,
      ),
    /** In the page, of a place in bins. */
    at(bin: number, down = 0.5): [number, number] {
      const box = root().querySelector('.bars')!.getBoundingClientRect();
      const way = (bin / 12) * box.width;
      const x = dir === 'rtl' ? box.right - way : box.left + way;
      return [Math.round(x), Math.round(box.top + down * box.height)];
    },
  };
}

type Met = Awaited<ReturnType<typeof meet>>;

async function dragOver(met: Met, from: [number, number], to: [number, number]) {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round((from[0] + to[0]) / 2), from[1]] });
  await sendMouse({ type: 'move', position: to });
  await sendMouse({ type: 'up' });
  await met.element.updateComplete;
}

// WebDriver presses keys only one at a time.
const [hold, letGo] = (['keydown', 'keyup'] as const).map(
  (type) =>
    (target: HTMLElement, key: string, keys: KeyboardEventInit = {}) =>
      target.dispatchEvent(
        new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true, ...keys }),
      ),
) as [SendKey, SendKey];

type SendKey = (target: HTMLElement, key: string, keys?: KeyboardEventInit) => boolean;

const all = ['1 January 2011', '31 December 2011'];

describe('the overview', () => {
  afterEach(() => resetMouse());

  it('says in a sentence what it shows, and has a slider for each end', async () => {
    const met = await meet();
    expect(met.words).to.contain(
      'Most contact in March 2011: 9 touchpoints, mostly in the online shop.',
    );
    expect(met.sliders().map((slider) => slider.getAttribute('aria-label'))).to.deep.equal([
      'Shown from',
      'Shown until',
    ]);
    expect(met.values).to.deep.equal(all);
    await expect(met.element).to.be.accessible();
  });

  it('shows the dates of the host, and follows them', async () => {
    const met = await meet();
    met.element.shown = { from: '2011-03-10', until: '2011-04-02' };
    await met.element.updateComplete;
    expect(met.values).to.deep.equal(['10 March 2011', '2 April 2011']);
    expect(met.words).to.match(/Shown: 10 March\s–\s2 April 2011/);
    expect(met.sliders().map(({ value }) => value)).to.deep.equal(['2', '4']);
    met.element.shown = undefined;
    await met.element.updateComplete;
    expect(met.values).to.deep.equal(all);
    expect(met.element.chosen).to.deep.equal([]);
    await expect(met.element).to.be.accessible();
  });

  it('is used with keys alone', async () => {
    const met = await meet();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await met.element.updateComplete;
    };
    met.sliders()[0]!.focus();
    await press('ArrowRight');
    expect(met.last).to.equal('2011-02-01 2011-12-31');
    await press('PageUp');
    expect(met.last).to.equal('2011-05-01 2011-12-31');
    expect(met.values[0]).to.equal('1 May 2011');
    await press('Tab');
    await press('Home');
    expect(met.last).to.equal('2011-05-01 2011-05-31');
    await press('ArrowUp');
    expect(met.last).to.equal('2011-05-01 2011-06-30');
    hold(met.sliders()[1]!, 'ArrowLeft', { shiftKey: true });
    letGo(met.sliders()[1]!, 'ArrowLeft', { shiftKey: true });
    await met.element.updateComplete;
    expect(met.last).to.equal('2011-04-01 2011-05-31');
    expect(met.root().activeElement).to.equal(met.sliders()[1]);
    await press('Escape');
    expect(met.last).to.equal(undefined);
    expect(met.element.chosen).to.have.lengthOf(6);
    expect(met.values).to.deep.equal(all);
    expect(met.root().activeElement).to.equal(met.sliders()[1]);
  });

  it('shows nothing else before a key that is held is let go', async () => {
    const met = await meet();
    met.sliders()[0]!.focus();
    hold(met.sliders()[0]!, 'ArrowRight');
    hold(met.sliders()[0]!, 'ArrowRight');
    await met.element.updateComplete;
    expect(met.values[0]).to.equal('1 March 2011');
    expect(met.element.chosen).to.deep.equal([]);
    letGo(met.sliders()[0]!, 'ArrowRight');
    expect(met.element.chosen).to.deep.equal([{ from: '2011-03-01', until: '2011-12-31' }]);
  });

  it('leaves Escape to a dialog around where all dates are shown', async () => {
    const met = await meet();
    met.element.shown = {};
    await met.element.updateComplete;
    let heard = 0;
    met.element.addEventListener('keydown', () => heard++);
    met.sliders()[0]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(1);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(2);
    expect(met.last).to.equal(undefined);
  });

  it('is moved by assistive technology, which sets a slider', async () => {
    const met = await meet();
    const [, end] = met.sliders();
    end!.value = '4';
    end!.dispatchEvent(new Event('input', { bubbles: true }));
    end!.dispatchEvent(new Event('change', { bubbles: true }));
    await met.element.updateComplete;
    expect(met.last).to.equal('2011-01-01 2011-04-30');
    const [start] = met.sliders();
    start!.value = '9';
    start!.dispatchEvent(new Event('input', { bubbles: true }));
    start!.dispatchEvent(new Event('change', { bubbles: true }));
    await met.element.updateComplete;
    expect(met.last).to.equal('2011-04-01 2011-04-30');
    expect(start!.value).to.equal('3');
  });

  it('gives the focus on from the button that shows all dates', async () => {
    const met = await meet();
    met.element.shown = { from: '2011-03-01', until: '2011-03-31' };
    await met.element.updateComplete;
    met.button('Show all dates')!.focus();
    await sendKeys({ press: 'Enter' });
    await met.element.updateComplete;
    expect(met.element.chosen).to.deep.equal([undefined]);
    expect(met.button('Show all dates')).to.equal(undefined);
    expect(met.root().activeElement).to.equal(met.sliders()[0]);
  });

  it('has all numbers in a table, whose rows choose', async () => {
    const met = await meet();
    const toggle = met.button('Numbers as a table')!;
    expect(toggle).to.have.attribute('aria-expanded', 'false');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await met.element.updateComplete;
    expect(toggle).to.have.attribute('aria-expanded', 'true');
    const { rows } = met.root().querySelector('table')!;
    const read = [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent!.trim()));
    expect(read[0]).to.deep.equal(['Dates', 'All channels', 'Store', 'Online shop']);
    expect(read[3]).to.deep.equal(['March 2011', '9', '1', '8']);
    expect(read).to.have.lengthOf(13);
    await expect(met.element).to.be.accessible();
    met.button('March 2011')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(met.last).to.equal('2011-03-01 2011-03-31');
  });

  for (const dir of ['ltr', 'rtl'])
    describe(`with a pointer, ${dir}`, () => {
      it('is drawn, moved, made wider and narrower', async () => {
        const met = await meet(year, { dir });
        await dragOver(met, met.at(2.5), met.at(4.5));
        expect(met.last).to.equal('2011-03-01 2011-05-31');
        await dragOver(met, met.at(3.5), met.at(6.5));
        expect(met.last).to.equal('2011-06-01 2011-08-31');
        // By the grips, which lie outside.
        await dragOver(met, met.at(4.7, 1.2), met.at(3.7, 1.2));
        expect(met.last).to.equal('2011-05-01 2011-08-31');
        await dragOver(met, met.at(8.3, 1.2), met.at(12.9, 1.2));
        expect(met.last).to.equal('2011-05-01 2011-12-31');
        await dragOver(met, met.at(12.3, 1.2), met.at(5.5, 1.2));
        expect(met.last).to.equal('2011-05-01 2011-05-31');
        expect(met.element.chosen).to.have.lengthOf(5);
      });

      it('takes one bin where it is pressed, also within what is shown', async () => {
        const met = await meet(year, { dir });
        await dragOver(met, met.at(7.5), met.at(7.5));
        expect(met.last).to.equal('2011-08-01 2011-08-31');
        await dragOver(met, met.at(1.5), met.at(4.5));
        expect(met.last).to.equal('2011-02-01 2011-05-31');
        await dragOver(met, met.at(3.5), met.at(3.5));
        expect(met.last).to.equal('2011-04-01 2011-04-30');
      });
    });

  it('shows what is drawn before it is let go, and nothing when the page takes the pointer', async () => {
    const met = await meet();
    const brush = met.root().querySelector('.brush')!;
    const send = async (type: string, [clientX, clientY]: [number, number]) => {
      const event = { pointerId: 1, isPrimary: true, button: 0, bubbles: true, clientX, clientY };
      try {
        brush.dispatchEvent(new PointerEvent(type, event));
      } catch {
        // There is no such pointer to be captured.
      }
      await met.element.updateComplete;
    };
    brush.setPointerCapture = () => {};
    await send('pointerdown', met.at(2.5));
    await send('pointermove', met.at(4.5));
    expect(met.values).to.deep.equal(['1 March 2011', '31 May 2011']);
    await send('pointercancel', met.at(4.5));
    expect(met.values).to.deep.equal(all);
    await send('pointerup', met.at(4.5));
    expect(met.element.chosen).to.deep.equal([]);
  });

  it('lets a finger scroll the page', async () => {
    const met = await meet();
    const { touchAction } = getComputedStyle(met.root().querySelector('.brush')!);
    expect(touchAction.split(' ')).to.include('pan-y');
    expect(touchAction.split(' ')).not.to.include('pan-x');
  });

  it('has finer bins where it is wider', async () => {
    const met = await meet();
    const place = met.element.parentElement!;
    expect(met.words).to.contain('Touchpoints per month');
    place.style.inlineSize = '900px';
    await waitUntil(() => met.words.includes('Touchpoints per week'));
    met.element.remove();
    place.append(met.element);
    place.style.inlineSize = '360px';
    await waitUntil(() => met.words.includes('Touchpoints per month'));
  });

  it('has grips of 24 pixels, one beside the other', async () => {
    const met = await meet(year, { width: 320 });
    met.element.shown = { from: '2011-03-01', until: '2011-03-31' };
    await met.element.updateComplete;
    for (const slider of met.sliders()) expect(slider.clientHeight).to.be.at.least(24);
    expect(met.element.scrollWidth).to.be.at.most(met.element.clientWidth);
  });

  it('counts anew in another time zone, in which the days are the same', async () => {
    const met = await meet([
      [Date.UTC(2011, 0, 10), 'store'],
      [Date.UTC(2011, 2, 31, 23, 30), 'email'],
      [Date.UTC(2011, 11, 10), 'store'],
      [Date.UTC(2011, 11, 11), 'store'],
    ]);
    met.button('Numbers as a table')!.click();
    await met.element.updateComplete;
    expect(met.button('March 2011')).not.to.equal(undefined);
    met.element.timezone = 'Europe/Berlin';
    await met.element.updateComplete;
    expect(met.button('April 2011')).not.to.equal(undefined);
    expect(met.button('March 2011')).to.equal(undefined);
  });

  it('counts many in slices, and draws them all', async () => {
    const channels: Channel[] = ['store', 'email', 'app', 'chat', 'fax', 'video'];
    const many = Array.from({ length: 300_000 }, (_, place): Moment => [
      Date.UTC(2011, 0, 1) + place * 100_000,
      channels[place % 6]!,
    ]);
    const met = await meet(many);
    await waitUntil(() => met.words.includes('3 other channels 150,000'), met.words);
    expect(met.root().querySelectorAll('*').length).to.be.below(60);
  });

  it('has no style attribute, which a strict policy would drop', async () => {
    expect((await meet()).root().querySelectorAll('[style]')).to.have.lengthOf(0);
  });

  it('speaks German', async () => {
    const met = await meet(year, { lang: 'de' });
    await waitUntil(() =>
      met.words.includes('Am meisten Kontakt im März 2011: 9 Kontaktpunkte, meist im Onlineshop.'),
    );
    expect(met.words).not.to.match(/overview|\bshown\b/i);
  });
});
