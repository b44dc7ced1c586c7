import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { OkrCard } from './okr-card.js';
import { sampleAt } from './samples.js';
import { Person } from './testing/person.js';

const sample = sampleAt(Date.now());

async function meet(data: unknown = sample, lang = 'en') {
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang=${lang} .data=${data}></ox-okr-card>`,
  );
  await waitUntil(() => element.locale === lang && (data === null || element.state !== 'loading'));
  await element.updateComplete;
  return { element, person: new Person(element) };
}

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, person } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(person.buttons).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(400);
    await expect(element).to.be.accessible();
  });

  it('empty: says so, when the host answers that there is none', async () => {
    const element = document.createElement('ox-okr-card');
    element.objective = 'campaigns';
    const asked: unknown[] = [];
    element.addEventListener('oxdata', (event) => {
      asked.push(event.detail);
      event.respondWith(Promise.resolve(null));
    });
    await fixture(element);
    await waitUntil(() => element.state === 'empty');
    expect(asked).to.deep.equal([{ subject: 'objective', id: 'campaigns' }]);
    expect(new Person(element).sees).to.match(/^No objective here/);
    await expect(element).to.be.accessible();
  });

  it('error: says that it could not be loaded, when the host fails, and not that something was not kept', async () => {
    const element = document.createElement('ox-okr-card');
    element.objective = 'campaigns';
    element.addEventListener('oxdata', (event) =>
      event.respondWith(Promise.reject(new Error('down'))),
    );
    await warningsOf(async () => {
      await fixture(element);
      await waitUntil(() => element.state === 'error');
    });
    expect(new Person(element).hears).to.match(/^This could not be loaded/);
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ title: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.person.hears).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: accessible, light and dark', async () => {
    const { element } = await meet();
    expect(element.state).to.equal('ready');
    await expect(element).to.be.accessible();
    element.setAttribute('style', 'color-scheme: dark; background: #111');
    await expect(element).to.be.accessible();
  });
});

describe('what a card says', () => {
  it('why first, then how to contribute, then where it stands', async () => {
    const { person } = await meet();
    expect(person.headings).to.deep.equal([
      '2 Campaigns are polished and adopted by customers',
      '3 Why it matters',
      '3 How I can contribute',
      '3 Where we stand',
      '3 Key results',
      ...sample.keyResults.map(({ title }) => `4 ${(title as { en: string }).en}`),
    ]);
    const order = ['Why it matters', 'How I can contribute', 'Ahead of pace at 0.62'];
    const places = order.map((words) => person.sees.indexOf(words));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(0);
  });

  it('names the side in words, and progress of each bar', async () => {
    const { element, person } = await meet();
    expect(person.sees).to.contain('Customers').and.contain('Employees');
    const bars = [...(element.shadowRoot?.querySelectorAll('svg[role="img"]') ?? [])];
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).to.deep.equal([
      'Progress 1.00, expected by now: 0.48',
      'Progress 1.00, expected by now: 0.48',
      'Progress 0.00',
      'Progress 0.50, expected by now: 0.48',
    ]);
  });

  it('invents no reason', async () => {
    const { person } = await meet({ ...sample, why: undefined });
    expect(person.sees).to.contain('Why it matters No reason stated.');
  });

  for (const [lang, words] of [
    ['de', 'Mit 0,62 vor dem Plan, aber als gefährdet gemeldet.'],
    ['fr', 'En avance sur le rythme prévu, à 0,62, mais déclaré à risque.'],
  ] as const)
    it(`speaks ${lang}, and marks what the host wrote in another language`, async () => {
      const { element, person } = await meet(sample, lang);
      expect(person.sees).to.contain(words);
      const title = element.shadowRoot?.querySelector('h2 [lang]');
      expect(title?.getAttribute('lang')).to.equal(lang === 'de' ? 'de' : 'en');
    });

  it('links only where it is safe, and then to the text itself', async () => {
    const contributions = [
      { text: 'Good', link: 'https://portal.example/' },
      { text: 'Bad', link: 'javascript:alert(1)' },
    ];
    const { element, person } = await meet({ ...sample, contributions });
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href, textContent }) => [href, textContent?.trim()])).to.deep.equal([
      ['https://portal.example/', 'Good'],
    ]);
    expect(person.sees).to.contain('javascript:alert(1)');
  });

  it('warns of a time zone that it does not know', async () => {
    const { element } = await meet();
    const warnings = await warningsOf(async () => {
      element.timezone = 'Mars/Base';
      await element.updateComplete;
    });
    expect(warnings.join()).to.contain('timezone="Mars/Base"');
  });
});

const many = {
  ...sample,
  keyResults: Array.from({ length: 30 }, (_, index) => ({
    id: `r${index}`,
    type: 'increase',
    title: `Result ${index}`,
    start: 0,
    target: 10,
    current: index % 10,
  })),
};

describe('layouts', () => {
  async function lay(layout: string, data: unknown = sample, lang = 'en') {
    const element = await fixture<OkrCard>(
      html`<ox-okr-card lang=${lang} layout=${layout} .data=${data}></ox-okr-card>`,
    );
    await waitUntil(() => element.state === 'ready' && element.locale === lang);
    await element.updateComplete;
    return { element, person: new Person(element) };
  }

  it('row: one line with title, owner, sentence, progress and health, accessible', async () => {
    const { element, person } = await lay('row');
    expect(person.sees).to.equal(
      'Campaigns are polished and adopted by customers Team Campaigns ' +
        'Ahead of pace at 0.62, yet reported at risk. At risk',
    );
    const bar = element.shadowRoot?.querySelector('svg[role="img"]');
    expect(bar?.getAttribute('aria-label')).to.equal('Progress 0.62');
    await expect(element).to.be.accessible();
  });

  it('row: a press unfolds the card in its place, whose title is not said twice; another one folds it', async () => {
    const { element, person } = await lay('row');
    const summary = element.shadowRoot?.querySelector('summary') as HTMLElement;
    summary.click();
    await waitUntil(() => person.headings.includes('3 Why it matters'));
    expect(person.headings.filter((one) => one.startsWith('2 '))).to.have.length(1);
    expect(person.buttons).to.deep.equal(sample.keyResults.map(() => 'Check in'));
    await expect(element).to.be.accessible();
    summary.click();
    await waitUntil(() => !person.headings.includes('3 Why it matters'));
  });

  it('row: the keys unfold it, since it is the browser’s own', async () => {
    const { element, person } = await lay('row');
    element.shadowRoot?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.headings.includes('3 Why it matters'));
  });

  for (const [name, part, word] of [
    ['stale', { checked: `${sample.period.start}T09:00:00Z` }, 'Out of date'],
    ['closed', { closed: {} }, 'Closed'],
    ['dropped', { closed: { dropped: true } }, 'Dropped before its end'],
    ['without report', { health: undefined }, 'On track'],
  ] as const)
    it(`row: the one word of an objective that is ${name}`, async () => {
      const { element } = await lay('row', { ...sample, ...part });
      const health = element.shadowRoot?.querySelector('.health');
      expect(health?.textContent?.trim()).to.equal(word);
    });

  it('card: of many key results the first, and all at a press', async () => {
    const { element, person } = await lay('card', many);
    expect(person.headings.filter((one) => one.startsWith('4 '))).to.have.length(10);
    await person.press('Show all 30 key results');
    await element.updateComplete;
    expect(person.headings.filter((one) => one.startsWith('4 '))).to.have.length(30);
    const button =
      element.shadowRoot?.activeElement ?? element.shadowRoot?.querySelector('[aria-expanded]');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    await person.press('Show fewer');
    await element.updateComplete;
    expect(person.headings.filter((one) => one.startsWith('4 '))).to.have.length(10);
  });

  it('full: nothing is folded', async () => {
    const { person } = await lay('full', many);
    expect(person.headings.filter((one) => one.startsWith('4 '))).to.have.length(30);
    expect(person.buttons).not.to.contain('Show all 30 key results');
  });

  it('warns of a layout that it does not know, and shows a card', async () => {
    let met: Awaited<ReturnType<typeof lay>> | undefined;
    const warnings = await warningsOf(async () => (met = await lay('tile')));
    expect(warnings.join()).to.contain('does not know layout="tile"');
    expect(met?.person.headings).to.contain('3 Why it matters');
  });

  for (const layout of ['card', 'row', 'full'])
    it(`${layout}: fits into 320 px in German`, async () => {
      const { element } = await lay(layout, sample, 'de');
      element.setAttribute('style', 'inline-size: 320px');
      const inside = element.shadowRoot?.querySelector('.root') as HTMLElement;
      expect(inside.scrollWidth).to.be.at.most(320);
    });
});

describe('data from outside', () => {
  it('shows the good key results, counts the bad one and reports it', async () => {
    const bad = { ...sample, keyResults: [...sample.keyResults, { id: 'x', type: 'sum' }] };
    const element = document.createElement('ox-okr-card');
    const reports: unknown[] = [];
    element.addEventListener('oxinvalid', (event) => reports.push(event.detail));
    const warnings = await warningsOf(async () => {
      element.data = bad;
      await fixture(element);
      await waitUntil(() => element.state === 'ready');
    });
    expect(new Person(element).sees).to.contain('1 record could not be shown whole.');
    expect(reports[0]).to.deep.include({ total: 5, invalid: 1 });
    expect(warnings.join()).to.contain('keyResults[4]');
  });

  it('takes live changes, and no older one than it shows', async () => {
    const changes = [
      { ...sample, revision: 9, why: 'Newest.' },
      { ...sample, revision: 8, why: 'Late.' },
    ];
    const element = document.createElement('ox-okr-card');
    element.objective = sample.id;
    element.addEventListener('oxdata', (event) =>
      event.respondWith(
        (async function* () {
          yield sample;
          yield* changes;
        })(),
      ),
    );
    await fixture(element);
    const person = new Person(element);
    await waitUntil(() => person.sees.includes('Newest.'));
    await element.updateComplete;
    expect(person.sees).not.to.contain('Late.');
  });

  it('keeps what it shows when a live change cannot be read', async () => {
    const element = document.createElement('ox-okr-card');
    element.objective = sample.id;
    const reported = await giveUnreadableChange(element, sample, { revision: 'soon' });
    expect(reported).to.include({ total: 1, invalid: 1 });
    expect(element.state).to.equal('ready');
    expect(new Person(element).sees).to.contain('Ahead of pace');
  });

  for (const [name, value] of [
    ['a getter that throws', Object.defineProperty({}, 'id', { enumerable: true, get: fail })],
    ['a proxy that throws', new Proxy({}, { get: fail, ownKeys: fail })],
    ['a list', [sample]],
    ['a text', 'objective'],
  ] as const)
    it(`does not break of ${name}`, async () => {
      const element = document.createElement('ox-okr-card');
      await warningsOf(async () => {
        element.data = value;
        await fixture(element);
        await waitUntil(() => element.state === 'error');
      });
    });
});

describe('a card in its page', () => {
  for (const width of [320, 480, 704, 1000])
    it(`fits into ${width} px, with targets of at least 24 px`, async () => {
      const { element } = await meet(sample, 'de');
      element.setAttribute('style', `inline-size: ${width}px`);
      const inside = element.shadowRoot?.querySelector('.root') as HTMLElement;
      expect(inside.scrollWidth).to.be.at.most(width);
      for (const target of element.shadowRoot?.querySelectorAll('button, a') ?? []) {
        const { height, width: length } = target.getBoundingClientRect();
        expect(height, target.textContent ?? '').to.be.at.least(24);
        expect(length).to.be.at.least(24);
      }
    });

  it('offers no check-in of what is closed', async () => {
    const { person } = await meet({ ...sample, closed: {} });
    expect(person.buttons).to.deep.equal([]);
  });

  it('offers no check-in where it is only to be read', async () => {
    const { element, person } = await meet();
    expect(person.buttons).to.deep.equal(sample.keyResults.map(() => 'Check in'));
    element.readonly = true;
    await element.updateComplete;
    expect(person.buttons).to.deep.equal([]);
  });

  it('reflects nothing into attributes', async () => {
    const { element, person } = await meet();
    await person.open();
    expect([...element.attributes].map(({ name }) => name)).to.have.members(['lang']);
  });
});

function fail(): never {
  throw new Error('hostile');
}
