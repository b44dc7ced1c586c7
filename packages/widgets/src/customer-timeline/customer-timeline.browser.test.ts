import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { sampleTouchpoints } from './samples.js';
import {
  all,
  detailsButtons,
  button,
  checkbox,
  headings,
  quietly,
  root,
  shown,
  status,
  timeline,
  titles,
  until,
  words,
} from './testing/meet.js';

describe('<ox-customer-timeline>', () => {
  afterEach(() => window.scrollTo(0, 0));

  describe('says the same to everybody', () => {
    it('tells the sentence, the days and each touchpoint', async () => {
      const element = await timeline(sampleTouchpoints, { lang: 'en-GB' });
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
          detailsButtons(element)[0]?.click();
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }));
  });

  describe('states', () => {
    it('is busy while it waits', async () => {
      const element = await timeline(undefined);
      expect(element.state).to.equal('loading');
      // What is drawn in its place is there for the eyes only, and says nothing.
      const root = all(element, '.root')[0]?.cloneNode(true) as HTMLElement;
      for (const each of root.querySelectorAll('[inert][aria-hidden=true]')) each.remove();
      expect(words(root)).to.equal('');
      expect(root.querySelectorAll('article, button')).to.have.length(0);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    });

    for (const [lang, sentence] of [
      ['en', 'There has been no contact yet.'],
      ['de', 'Es gab noch keinen Kontakt.'],
      ['fr', 'Il n’y a pas encore eu de contact.'],
    ] as const)
      it(`says in ${lang} that there is nothing yet`, async () => {
        const element = await timeline([], { lang });
        expect(element.state).to.equal('empty');
        const said = () => words(root(element).querySelector('h2'));
        await until(element, () => said() === sentence, 'in its language');
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

    it('shows the last of those of one id, and those without one', async () => {
      const one = { title: 'one', at: '2026-01-01T10:00:00Z' };
      const element = await timeline([
        { ...one, id: 1 },
        { ...one, id: 1, title: 'two' },
        { ...one, title: 'three' },
        { ...one, title: 'four' },
      ]);
      expect(titles(element)).to.deep.equal(['three', 'four', 'two']);
      element.data = [
        { ...one, id: 1, title: 'two' },
        { ...one, id: 1 },
      ];
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['one']);
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

  describe('language and time zone', () => {
    it('shows two languages on one page', async () => {
      const german = await timeline(sampleTouchpoints, { lang: 'de' });
      const french = await timeline(sampleTouchpoints, { lang: 'fr' });
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
});
