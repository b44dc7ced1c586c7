import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { ChannelMix } from './channel-mix.js';
import {
  sampleChannelMix,
  sampleCountsAlone,
  sampleCustomersMix,
  sampleFewEmployees,
  sampleTouchpoints,
} from './samples.js';

/** Late parts take their time on a machine that has other work. */
const patient = { timeout: 8000 };

async function meet(data: unknown = sampleChannelMix, width?: number) {
  const place = document.createElement('div');
  if (width !== undefined) place.style.inlineSize = `${width}px`;
  const element = await fixture<ChannelMix>(
    html`<ox-channel-mix lang="en-GB" .data=${data}></ox-channel-mix>`,
    { parentNode: place },
  );
  if (data !== null) await waitUntil(() => element.state !== 'loading');
  await element.updateComplete;
  const find = <Kind extends Element = HTMLElement>(selector: string) => [
    ...element.shadowRoot!.querySelectorAll<Kind>(selector),
  ];
  const read = (one: Element | undefined) =>
    ((one as HTMLElement | undefined)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
  const words = (selector: string) => find(selector).map(read);
  const radio = (name: string) =>
    find<HTMLInputElement>('label')
      .find((one) => read(one) === name)!
      .querySelector('input')!;
  const button = (name: string) => find('button').find((one) => read(one) === name)!;
  return { element, find, read, words, radio, button };
}

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, find } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(find('input:not([inert] *)')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  for (const width of [288, 400, 740, 1100])
    it(`loading at ${width} px: the place before its view is as high as the bones`, async () => {
      const { element, find } = await meet(null, width);
      const bones = find('.bones')[0]!.getBoundingClientRect().height;
      const place = parseFloat(getComputedStyle(element, '::before').height);
      expect(bones).to.be.within(place * 0.75, place);
    });

  it('empty: says so, accessible', async () => {
    const { element, words } = await meet({ ...sampleChannelMix, counts: [] });
    expect(element.state).to.equal('empty');
    expect(words('h2')).to.deep.equal(['There are no contacts yet.']);
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ counts: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.words('[role="alert"]')[0]).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-channel-mix> .*from: expected a day/);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: a sentence for each side with its denominator, bars named by it, parts as a table; accessible', async () => {
    const { element, find, words } = await meet();
    expect(words('h2')).to.deep.equal([
      'Of 12,507 contacts with customers in 90 days, 35% took place by e‑mail, 4 points more in the week of 16 November than in the week of 31 August.',
      'Of 900 contacts of employees in 90 days, 48% took place by e‑mail, 4 points more in the week of 16 November than in the week of 31 August.',
    ]);
    expect(find('[role="img"]')).to.have.length(2);
    for (const [place, image] of find('[role="img"]').entries())
      expect(image.getAttribute('aria-labelledby')).to.equal(find('h2')[place]!.id);
    expect(words('.parts tfoot tr')).to.deep.equal(['All 100% 12,507', 'All 100% 900']);
    await expect(element).to.be.accessible();
  });
});

it('is worked with the keyboard alone', async () => {
  const { element, find, radio, words, button } = await meet();
  const wished: unknown[] = [];
  element.addEventListener('oxfilter', (event) => wished.push({ ...event.detail }));
  radio('Both').focus();
  await sendKeys({ press: 'ArrowLeft' });
  await waitUntil(() => words('h2').length === 1);
  expect(words('h2')[0]).to.match(/^Of 900 contacts of employees/);
  expect(element.shadowRoot!.activeElement).to.equal(radio('Employees'));
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'ArrowRight' });
  await waitUntil(() => words('h2')[0]!.includes('contacts from employees'));
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'ArrowRight' });
  await waitUntil(() => words('h2')[0]!.includes('October 2026'));
  expect(wished).to.deep.equal([
    { every: 'week', side: 'employee', direction: 'both' },
    { every: 'week', side: 'employee', direction: 'in' },
    { every: 'month', side: 'employee', direction: 'in' },
  ]);
  let isOpen: boolean | undefined;
  element.addEventListener('oxtoggle', ({ detail }) => (isOpen = detail.open));
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'ArrowRight' });
  await waitUntil(() => find('.periods').length === 1);
  expect(isOpen).to.equal(true);
  await sendKeys({ press: 'Tab' });
  expect(element.shadowRoot!.activeElement).to.equal(button('Take along'));
});

it('tells the same over time as a table, with names of columns and rows; accessible', async () => {
  const { element, find, words, radio } = await meet(sampleCustomersMix);
  radio('Table').click();
  await waitUntil(() => find('.periods').length === 1);
  expect(words('.periods thead th')).to.deep.equal([
    ...['When', 'Store', 'Online shop', 'Hotline', 'E-mail', 'Chat', 'Chatbot'],
    ...['Others: Letter, Fax', 'Contacts'],
  ]);
  expect(find('.periods tbody th[scope="row"]')).to.have.length(13);
  expect(words('.periods tbody tr')[1]).to.match(/^31 Aug 11% 105 0 points .* 923$/);
  expect(find('[role="img"]')).to.have.length(0);
  await expect(element).to.be.accessible();
});

it('tells from which channel to which customers went, with what came along; accessible', async () => {
  const { element, find, words } = await meet();
  find('summary')[0]!.click();
  await waitUntil(() => find('.matrix').length === 1, '', patient);
  expect(words('.handovers > p')[0]).to.match(/^309 times customers went on/);
  expect(words('.matrix tbody tr')[0]).to.equal(
    'Hotline none 31 31 lost 69 48 carried over 9 lost 12 not said none',
  );
  expect(words('.matrix tbody th').at(-1)).to.equal('A contact not known here');
  await expect(element).to.be.accessible();
});

it('begins as a table where the host wants one', async () => {
  const element = document.createElement('ox-channel-mix');
  element.presentation = 'table';
  element.data = sampleChannelMix;
  await fixture(element as unknown as string);
  await waitUntil(() => element.shadowRoot!.querySelectorAll('.periods').length === 2, '', patient);
  expect(element.shadowRoot!.querySelectorAll('svg.bars')).to.have.length(0);
});

it('says that counts alone cannot tell handovers', async () => {
  const { find, words } = await meet(sampleCountsAlone);
  expect(find('summary')).to.have.length(0);
  expect(words('.mix > p').join(' ')).to.match(/Counts alone cannot tell/);
});

it('counts touchpoints by the days of its time zone, again where that is another', async () => {
  const late = { ...sampleTouchpoints[0]!, id: 'late', at: '2026-11-01T23:30:00Z' };
  const { element, words } = await meet([late, ...sampleTouchpoints]);
  element.timezone = 'UTC';
  await waitUntil(() => /\b1\s?–\s?10 Nov/.test(words('.intro p')[0]!), '', patient);
  element.timezone = 'Europe/Berlin';
  await waitUntil(() => /\b2\s?–\s?10 Nov/.test(words('.intro p')[0]!), '', patient);
  expect(words('summary')).to.deep.equal(['From channel to channel']);
});

it('of employees nothing is told of fewer than five contacts, in bars, table or file', async () => {
  const { find, words, radio } = await meet(sampleFewEmployees);
  radio('Employees').click();
  radio('Table').click();
  await waitUntil(() => find('.periods').length === 1);
  const rows = words('.periods tbody tr');
  expect(rows.filter((row) => row.includes('too few contacts')).length).to.be.greaterThan(1);
  for (const row of rows) expect(row).not.to.match(/ [1-4]$/);
});

it('explores the bars with Chart.js when it is wanted, and gives the drawing back', async () => {
  const { element, find, words, button } = await meet(sampleCustomersMix, 700);
  expect(find('canvas')).to.have.length(0);
  button('Explore the bars').click();
  await waitUntil(() => (find<HTMLCanvasElement>('canvas')[0]?.width ?? 0) > 300, '', {
    timeout: 8000,
  });
  expect(words('[part="readout"]')[0]).to.match(/^Point at a bar/);
  const { left, top, width } = find('canvas')[0]!.getBoundingClientRect();
  find('.plot')[0]!.dispatchEvent(
    new PointerEvent('pointermove', {
      clientX: left + width / 2,
      clientY: top + 60,
      bubbles: true,
    }),
  );
  await waitUntil(() => /E-mail: \d+% \(\d+\)/.test(words('[part="readout"]')[0]!));
  await expect(element).to.be.accessible();
  button('Explore the bars').click();
  await waitUntil(() => find('canvas').length === 0);
});

it('gives a table to take along, which a host may do itself', async () => {
  const { element, words, button, find } = await meet(sampleCustomersMix);
  button('Take along').click();
  await waitUntil(() => find('.taking').length === 1);
  let detail: unknown;
  element.addEventListener('oxexport', (event) => {
    detail = event.detail;
    event.preventDefault();
  });
  button('Table (CSV)').click();
  expect(detail).to.deep.equal({ format: 'csv', count: 13 });
  expect(words('.taking [role="status"]')).to.deep.equal(['']);
});

it('leaves out what cannot be read, counts and names it; the good is shown', async () => {
  let invalid: unknown;
  const [good] = sampleCustomersMix.counts;
  const bad = [NaN, -1, 1e300, '5', null].map((count) => ({ ...good, count }));
  const listen = (event: Event) => (invalid = (event as CustomEvent).detail);
  document.addEventListener('oxinvalid', listen);
  const warnings = await warningsOf(async () => {
    const { words } = await meet({
      ...sampleCustomersMix,
      counts: [...bad, ...sampleCustomersMix.counts, { ...good, channel: 'telex', count: 7 }],
    });
    expect(words('h2')[0]).to.match(/^Of 12,514 contacts/);
    expect(words('.notes')[0]).to.include('5 records could not be shown whole.');
  });
  document.removeEventListener('oxinvalid', listen);
  expect(invalid).to.include({ invalid: 5 });
  expect(warnings[0]).to.match(/counts\[0\]: expected a whole number/);
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-channel-mix');
  element.setAttribute('days', '90');
  const reported = await giveUnreadableChange(element, sampleChannelMix, { counts: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

it('a page with 400 days of 14 channels on both sides is drawn at once', async () => {
  const channels = ['store', 'ecommerce', 'website', 'hotline', 'email', 'chat', 'message'];
  const counts = Array.from({ length: 400 }, (_, place) => place).flatMap((place) => {
    const day = new Date(Date.parse('2025-10-19') + place * 86_400_000).toISOString().slice(0, 10);
    return [...channels, 'chatbot', 'video', 'social', 'app', 'letter', 'fax', 'other'].flatMap(
      (channel) =>
        ['customer', 'employee'].map((side) => ({ day, channel, side, direction: 'in', count: 9 })),
    );
  });
  const { element, find } = await meet({ from: '2025-10-19', until: '2026-11-23', counts });
  element.every = 'day';
  await waitUntil(() => find('.bars .piece').length === 2 * 400 * 7);
});

for (const [language, sentence] of [
  ['de', /^Von 12\.507 Kontakten mit der Kundschaft in 90 Tagen kamen 35.% per E.Mail zustande/],
  ['fr', /^Sur 12.507 contacts avec la clientèle en 90 jours, 35.% ont eu lieu par e.mail/],
] as const)
  it(`follows the language of the page at run time: ${language}`, async () => {
    const { element, words, find } = await meet();
    find('summary')[0]!.click();
    element.lang = language;
    await waitUntil(() => sentence.test(words('h2')[0]!), '', { timeout: 8000 });
    await waitUntil(() => find('.matrix').length === 1, '', patient);
    await expect(element).to.be.accessible();
  });

it('at 320 px nothing makes the page wider', async () => {
  const { element, find } = await meet(sampleChannelMix, 288);
  element.lang = 'de';
  find('summary')[0]!.click();
  await waitUntil(() => find('.matrix').length === 1, '', patient);
  await element.updateComplete;
  const right = element.getBoundingClientRect().right + 1;
  for (const one of find('.root *:not(.scroll *, .visually-hidden, svg *, .switch input)'))
    expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).to.be.at.most(right);
});
