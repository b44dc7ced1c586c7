import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { AnyPerson, oneLine } from '../element/testing/person.js';
import { warningsOf } from '../element/testing/warnings.js';
import type { CustomerTimeline } from './customer-timeline.js';
import './define.js';
import type { TimelineContactEvent } from './events.js';
import { sampleProfile, sampleTouchpoints, sampleTouchpointsOf } from './samples.js';

class Person extends AnyPerson {
  /** A term of the head and what is said of it. */
  fact(term: string): string {
    return this.facts.get(term) ?? '';
  }

  get facts(): Map<string, string> {
    const terms = this.all('dl > div');
    return new Map(
      terms.map((one) => [
        oneLine(one.querySelector('dt')?.textContent),
        oneLine(one.querySelector('dd')?.innerText).replaceAll('\u2011', '-'),
      ]),
    );
  }

  get titles(): string[] {
    return this.all('h4').map(({ textContent }) => oneLine(textContent));
  }

  get disclosure(): HTMLElement {
    return this.find('summary', 'Who sees this');
  }

  button(name: string): HTMLElement {
    return this.find('button', name);
  }

  link(name: string): HTMLAnchorElement {
    return this.find('a', name) as HTMLAnchorElement;
  }
}

async function timeline({
  data = sampleTouchpoints,
  profile,
  story = false,
}: {
  data?: unknown;
  profile?: unknown;
  story?: boolean;
}): Promise<{ element: CustomerTimeline; person: Person }> {
  const element = await fixture<CustomerTimeline>(
    html`<ox-customer-timeline
      lang="en-GB"
      timezone="Europe/London"
      ?story=${story}
      .data=${data}
      .profile=${profile}
    ></ox-customer-timeline>`,
  );
  await waitUntil(() => element.state === 'ready', 'not ready', { timeout: 8000 });
  await element.updateComplete;
  return { element, person: new Person(element) };
}

const mood = (at: string, value: number) => ({
  id: at,
  at,
  channel: 'store',
  type: 'visit',
  direction: 'in',
  title: `Visit of ${at}`,
  sentiment: { value, source: 'customer' },
  side: 'customer',
});
const days = ['01', '02', '03', '04'].map((day) => `2011-11-${day}T10:00:00Z`);
const falling = days.map((at, index) => mood(at, 1 - index * 0.6));

describe('the head of a timeline', () => {
  it('tells what is known of the customer', async () => {
    const { person } = await timeline({ profile: sampleProfile });
    expect(person.fact('Open cases')).to.match(
      /^Two broken cups case K-2081, since 1 December 2011 1 closed case$/,
    );
    expect(person.fact('Next step')).to.match(
      /^Send two new cups by Team Gifts overdue, was due on 5/,
    );
    expect(person.fact('Needs, as stated')).to.equal(
      'More padding in the box Invoices to the office',
    );
    expect(person.fact('Wants to be reached')).to.equal('by e-mail');
    expect(person.fact('Advisor')).to.match(/^M\. Okafor Team Gifts Talk to M\. Okafor$/);
    expect(person.fact('Life-cycle stage')).to.equal('Regular customer');
    expect(person.fact('Channels used')).to.equal('5');
  });

  it('takes the profile of the page, and that of the property before it', async () => {
    const data = { touchpoints: sampleTouchpoints, profile: { stage: 'New' } };
    const { element, person } = await timeline({ data });
    expect(person.fact('Life-cycle stage')).to.equal('New');
    element.profile = { stage: 'Gone' };
    await element.updateComplete;
    expect(person.fact('Life-cycle stage')).to.equal('Gone');
    element.profile = undefined;
    await element.updateComplete;
    expect(person.fact('Life-cycle stage')).to.equal('New');
  });

  it('is not there where nothing is known', async () => {
    const { person } = await timeline({});
    expect([...person.facts.keys()]).to.deep.equal([]);
    expect(person.sees).to.match(/^Last contact on/);
  });

  it('is there before the first contact', async () => {
    const element = await fixture<CustomerTimeline>(
      html`<ox-customer-timeline
        lang="en-GB"
        .data=${[]}
        .profile=${sampleProfile}
      ></ox-customer-timeline>`,
    );
    const person = new Person(element);
    await waitUntil(() => person.facts.size > 0, 'no head', { timeout: 8000 });
    expect(element.state).to.equal('empty');
    expect(person.sees).to.match(/^There has been no contact yet\./);
    expect(person.fact('Life-cycle stage')).to.equal('Regular customer');
    expect([...person.facts.keys()]).not.to.include('Channels used');
  });

  it('shows the touchpoints of a case, and all of them again', async () => {
    const { element, person } = await timeline({ profile: sampleProfile });
    const filters: unknown[] = [];
    element.addEventListener('oxfilter', ({ detail }) => filters.push(detail.cases));
    await person.press('Two broken cups');
    await waitUntil(() => person.titles.length === 2, 'no rows', { timeout: 8000 });
    expect(person.titles).to.deep.equal([
      '“Two of eight cups broken, here is a photo”',
      'Call about a broken cup',
    ]);
    expect(person.button('Two broken cups').getAttribute('aria-pressed')).to.equal('true');
    await person.press('Two broken cups');
    const all = sampleTouchpoints.length;
    await waitUntil(() => person.titles.length === all, 'no rows', { timeout: 8000 });
    expect(filters[0]).to.deep.equal(['K-2081']);
    expect(filters).to.have.length(2);
  });

  it('says who sees this when a person asks, by keyboard too', async () => {
    const { person } = await timeline({ profile: sampleProfile });
    expect(person.fact('What for')).to.equal('');
    person.disclosure.focus();
    await sendKeys({ press: 'Enter' });
    expect(person.fact('What for')).to.equal('To help with open cases.');
    expect(person.fact('Kept')).to.equal('For 24 months after the last contact');
    expect(person.fact('Seen by')).to.equal('not stated');
    expect(person.focus).to.equal('Who sees this');
  });

  it('hands on the wish to talk to the advisor', async () => {
    const { element, person } = await timeline({ profile: sampleProfile });
    const wishes: unknown[] = [];
    element.addEventListener('oxcontact', ({ detail }) => wishes.push(detail));
    await person.press('Talk to M. Okafor');
    expect(wishes).to.deep.equal([{}]);
  });

  it('leads to the advisor by link, unless the host does that itself', async () => {
    const link = 'https://firm.example/okafor';
    const { element, person } = await timeline({
      profile: { advisor: { name: 'M. Okafor', link } },
    });
    const talk = person.link('Talk to M. Okafor (opens in a new tab)');
    expect(talk.href).to.equal(link);
    expect(talk.rel).to.equal('noopener noreferrer');
    const wishes: TimelineContactEvent[] = [];
    element.addEventListener('oxcontact', (event) => {
      wishes.push(event);
      event.preventDefault();
    });
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    talk.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    expect(wishes[0]?.detail).to.deep.equal({ link });
  });

  it('never links to a script', async () => {
    const profile = { advisor: { name: 'M. Okafor', link: 'javascript:alert(1)' } };
    const warnings = await warningsOf(async () => {
      const { element, person } = await timeline({ profile });
      expect(element.shadowRoot?.querySelector('a[href^="javascript"]')).to.equal(null);
      expect(person.buttons).to.include('Talk to M. Okafor');
    });
    expect(warnings.join()).to.contain('profile.advisor.link');
  });

  it('reports once what it cannot read, and shows the rest', async () => {
    const warnings = await warningsOf(async () => {
      const { element, person } = await timeline({
        profile: { stage: 'New', cases: 'many', preferred: 'pigeon' },
      });
      expect(person.fact('Life-cycle stage')).to.equal('New');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings.filter((one) => one.includes('profile.cases'))).to.have.length(1);
  });

  it('tells how stated moods have changed, and leaves out masked ones', async () => {
    const { element, person } = await timeline({ data: falling, profile: {} });
    expect(person.fact('Mood, as stated')).to.equal(
      'Worse than before, by 4 stated moods. The latest: very bad.',
    );
    const masked = [...falling.slice(0, 3), { ...falling[3], masked: ['sentiment'] }];
    element.data = masked;
    await element.updateComplete;
    expect(person.fact('Mood, as stated')).to.match(
      /^Stated 3 times, .* The latest: mixed|neither/,
    );
  });

  it('names what is masked and does not show it', async () => {
    const { person } = await timeline({
      profile: { ...sampleProfile, masked: ['needs', 'advisor'] },
    });
    expect(person.fact('Hidden')).to.match(/^needs and advisor \(only for those/);
    expect(person.sees).not.to.match(/padding|Okafor/);
  });
});

/** What only those know who serve the customer. */
const told =
  /15544|2081|1950|Gifts|Okafor|Leeds|\bcups?\b|£|2011|December|November|August|helpdesk|retail|wrap/i;

/** All texts of an element, also those of attributes, but for the names of its own controls. */
const wordsIn = (element: Element) => element.shadowRoot?.innerHTML ?? '';

describe('a story', () => {
  it('tells the journey and not whose it is', async () => {
    const { element, person } = await timeline({ profile: sampleProfile, story: true });
    expect(person.sees).to.match(/^A journey of 112 days on 5 channels: 8 touchpoints\./);
    expect(person.titles).to.deep.equal([
      'Complaint',
      'Cancellation',
      'Call',
      'Order',
      'Feedback: 9 of 10',
      'Order',
      'Confidential: title and details are hidden',
      'Order',
    ]);
    expect(wordsIn(element)).to.contain('Day 112');
    expect(wordsIn(element)).not.to.match(told);
  });

  for (const grouping of ['week', 'month', 'case', 'none'] as const)
    it(`tells no more when it is grouped by ${grouping}, with an overview and all that can be pressed`, async () => {
      const { element, person } = await timeline({ profile: sampleProfile, story: true });
      element.grouping = grouping;
      element.overview = true;
      element.lanes = true;
      element.agents = 'named';
      await element.updateComplete;
      expect(person.buttons).to.include.members(['Filter', 'Show']);
      expect(person.buttons).not.to.include('Find');
      expect(person.buttons).not.to.include('Take along');
      for (const name of ['Filter', 'Show']) {
        const former = element.shadowRoot?.querySelectorAll('input, select').length ?? 0;
        await person.press(name);
        const fields = () => element.shadowRoot?.querySelectorAll('input, select').length ?? 0;
        await waitUntil(() => fields() > former, name, { timeout: 8000 });
        expect(wordsIn(element)).not.to.match(told);
        await person.press(name);
      }
      expect(wordsIn(element)).not.to.match(told);
    });

  it('leaves nothing behind in rows that are drawn anew', async () => {
    const { element, person } = await timeline({ data: sampleTouchpointsOf(500) });
    expect(person.titles[0]).to.equal('Touchpoint 500');
    element.story = true;
    await waitUntil(() => /^A journey/.test(person.sees), 'no story', { timeout: 8000 });
    expect(person.titles[0]).to.equal('Order');
    expect(wordsIn(element)).not.to.match(/Touchpoint \d|2011|many-/);
  });

  it('tells live touchpoints and older pages too', async () => {
    const element = document.createElement('ox-customer-timeline');
    element.timezone = 'Europe/London';
    element.customer = '15544';
    element.story = true;
    let push = () => {};
    element.addEventListener('oxdata', (event) =>
      event.respondWith(
        (async function* () {
          yield { touchpoints: sampleTouchpoints.slice(0, 2), before: 'two' };
          await new Promise<void>((resolve) => (push = resolve));
          yield { added: [{ ...sampleTouchpoints[2], id: 'new', at: '2011-12-02T09:00:00Z' }] };
        })(),
      ),
    );
    element.addEventListener('oxmore', (event) =>
      event.respondWith(Promise.resolve({ touchpoints: sampleTouchpoints.slice(2), before: null })),
    );
    await fixture(element as unknown as string);
    const person = new Person(element);
    const ready = (title: string) =>
      waitUntil(() => person.titles.includes(title), title, { timeout: 8000 });
    await ready('Complaint');
    expect(person.sees).to.match(/Loaded of it: 2 touchpoints/);
    push();
    await ready('Call');
    await person.press('Show older');
    await ready('Feedback: 9 of 10');
    expect(person.sees).to.match(/^A journey of 113 days on 5 channels: 9 touchpoints\./);
    expect(wordsIn(element)).not.to.match(told);
  });

  it('begins and ends with the attribute', async () => {
    const { element, person } = await timeline({ profile: sampleProfile });
    element.story = true;
    await waitUntil(() => /^A journey/.test(person.sees), 'no story', { timeout: 8000 });
    expect(person.sees).not.to.match(/Okafor|K-2081/);
    element.story = false;
    await waitUntil(() => /^Last contact/.test(person.sees), 'still a story', { timeout: 8000 });
    expect(person.fact('Life-cycle stage')).to.equal('Regular customer');
  });
});
