import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { AnyPerson, oneLine } from '../element/testing/person.js';
import { warningsOf } from '../element/testing/warnings.js';
import type { CustomerTimeline } from './customer-timeline.js';
import './define.js';
import { sampleTouchpoints } from './samples.js';

class Person extends AnyPerson {
  get sliders(): HTMLInputElement[] {
    return this.all('[type="range"]') as HTMLInputElement[];
  }

  get dates(): (string | null)[] {
    return this.sliders.map((slider) => slider.getAttribute('aria-valuetext'));
  }

  get sentence(): string {
    return this.text('.overview p:first-child');
  }

  get titles(): string[] {
    return this.all('article h4').map(({ textContent }) => oneLine(textContent));
  }
}

/** A touchpoint in each month of 2011. */
const year: unknown[] = Array.from({ length: 12 }, (_, month): Touchpoint => {
  const at = new Date(Date.UTC(2011, month, 10, 12)).toISOString();
  return {
    ...{ id: `id-${month}`, at, channel: month < 8 ? 'store' : 'email', type: 'order' },
    ...{ direction: 'in', title: `Order ${month + 1}`, side: 'customer' },
  };
});
const undated = { id: 'when', at: 'some day', channel: 'fax', title: 'When?', direction: 'in' };

async function meet({
  data = year,
  overview = true,
  filter,
  lang = 'en-GB',
  per = 'per month',
}: { data?: unknown; overview?: boolean; filter?: unknown; lang?: string; per?: string } = {}) {
  const element = await fixture<CustomerTimeline>(
    html`<ox-customer-timeline
      lang=${lang}
      timezone="UTC"
      ?overview=${overview}
      .data=${data}
      .filter=${filter}
    ></ox-customer-timeline>`,
  );
  element.style.inlineSize = '360px';
  const person = new Person(element);
  const heard: unknown[] = [];
  element.addEventListener('oxfilter', ({ detail }) => heard.push(detail));
  if (overview) await waitUntil(() => person.sliders.length > 0, 'not drawn', { timeout: 8000 });
  if (overview) await waitUntil(() => person.sees.includes(per), person.sees);
  return { element, person, heard };
}

describe('the overview of a timeline', () => {
  it('is there when the host wants it, and tells of what has no date', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    await warningsOf(async () => (met = await meet({ data: [...year, undated] })));
    const { element, person } = met!;
    expect(person.sentence).to.equal('At most 1 touchpoint per month, last in December 2011.');
    expect(person.sees).to.contain('1 touchpoint of unknown date is not drawn here.');
    await expect(element).to.be.accessible();
  });

  it('is there when the host wants it later, and gone when not', async () => {
    const { element, person } = await meet({ overview: false });
    await waitUntil(() => element.state === 'ready');
    expect(person.sliders).to.deep.equal([]);
    element.overview = true;
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    await waitUntil(() => person.sliders.length > 0);
    expect(person.sentence).not.to.equal('');
    element.overview = false;
    await element.updateComplete;
    expect(person.sliders).to.deep.equal([]);
  });

  it('filters by the dates that are chosen with keys, says so, and leaves the focus', async () => {
    const { element, person, heard } = await meet();
    person.sliders[0]!.focus();
    await sendKeys({ press: 'PageUp' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(heard.at(-1)).to.deep.equal({ channels: [], from: '2011-04-01', until: '2011-04-30' });
    await waitUntil(() => person.titles.join() === 'Order 4', person.titles.join());
    expect(person.dates).to.deep.equal(['1 April 2011', '30 April 2011']);
    expect(element.shadowRoot!.activeElement).to.equal(person.sliders[1]);
    await waitUntil(() =>
      oneLine(element.shadowRoot!.querySelector('[role="status"]')!.textContent),
    );
    // The overview still tells of all.
    expect(person.sees).to.contain('Store 8');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => person.titles.length === 12);
    expect(heard.at(-1)).to.deep.equal({ channels: [] });
  });

  it('keeps what else is filtered by', async () => {
    const { element, person, heard } = await meet({
      filter: { channels: ['email'], words: 'order' },
    });
    person.sliders[0]!.focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(heard).to.deep.equal([
      { channels: ['email'], words: 'order', from: '2011-12-01', until: '2011-12-31' },
    ]);
  });

  it('shows the dates of a filter that the host sets', async () => {
    const { element, person, heard } = await meet({ filter: { from: '2011-03-05' } });
    expect(person.dates).to.deep.equal(['5 March 2011', '31 December 2011']);
    expect(person.sees).to.contain('Shown: from 5 March 2011');
    element.filter = { from: '2011-05-05', until: '2011-05-06' };
    await element.updateComplete;
    expect(person.dates).to.deep.equal(['5 May 2011', '6 May 2011']);
    element.filter = undefined;
    await element.updateComplete;
    expect(person.dates).to.deep.equal(['1 January 2011', '31 December 2011']);
    expect(heard).to.deep.equal([]);
  });

  it('counts what comes live', async () => {
    const element = document.createElement('ox-customer-timeline');
    let arrive: (change: unknown) => void = () => {};
    const arrival = new Promise((resolve) => (arrive = resolve));
    element.addEventListener('oxdata', (event) =>
      event.respondWith(
        (async function* () {
          yield sampleTouchpoints;
          yield await arrival;
        })(),
      ),
    );
    Object.assign(element, { customer: '15544', timezone: 'UTC', overview: true, lang: 'en' });
    await fixture(html`${element}`);
    const person = new Person(element);
    await waitUntil(() => person.sees.includes('E-mail 1'), person.sees, { timeout: 8000 });
    const at = '2011-12-01T18:00:00Z';
    arrive({ added: [{ ...sampleTouchpoints[0], id: 'new', at }] });
    await waitUntil(() => person.sees.includes('E-mail 2'), person.sees);
  });

  it('says nothing in a story, which has no dates', async () => {
    const { element, person } = await meet();
    element.story = true;
    await element.updateComplete;
    expect(person.sliders).to.deep.equal([]);
    expect(person.sees).not.to.contain('2011');
  });

  it('has its texts in another language from the first time on', async () => {
    const { person } = await meet({ lang: 'de', per: 'pro Monat' });
    expect(person.sentence).to.equal(
      'Höchstens 1 Kontaktpunkt pro Monat, zuletzt im Dezember 2011.',
    );
  });
});
