import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import './define.js';
import type { OkrCard } from './okr-card.js';
import { sampleClosing, sampleFull, sampleLong, sampleUnsafe } from './samples-full.js';
import { sampleAt } from './samples.js';
import { Person } from './testing/person.js';

const now = Date.now();
const closed = { ...sampleFull, ...sampleClosing };

async function meet(data: unknown, lang = 'en', layout = 'card') {
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang=${lang} layout=${layout} .data=${data}></ox-okr-card>`,
  );
  await waitUntil(() => element.state === 'ready' && element.locale === lang, 'it is there', {
    timeout: 8000,
  });
  await element.updateComplete;
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return { element, person: new Person(element), all };
}

describe('what an objective can say of itself', () => {
  it('stands in its order: meaning before the key results, then relations, changes and the end', async () => {
    const { person } = await meet(sampleAt(now, closed));
    const headings = person.headings.filter((one) => one.startsWith('3 '));
    expect(headings).to.deep.equal([
      '3 Why it matters',
      '3 How I can contribute',
      '3 Purpose: what gets better',
      '3 Autonomy: what we may decide',
      '3 Mastery: what helps us learn',
      '3 Where we stand',
      '3 Key results',
      '3 What it is connected with',
      '3 Dimensions it is meant to move',
      '3 How the goal was changed',
      '3 How it ended',
    ]);
  });

  for (const layout of ['card', 'full'])
    it(`is accessible, light and dark, layout ${layout}`, async () => {
      const { element, all } = await meet(sampleAt(now, closed), 'en', layout);
      for (const details of all('details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
      element.setAttribute('style', 'color-scheme: dark; background: #111');
      await expect(element).to.be.accessible();
    });

  it('opens another objective: asked of the host by its id, from within the card', async () => {
    const { element, person } = await meet(sampleAt(now, sampleFull));
    const asked: unknown[] = [];
    element.parentElement!.addEventListener('oxselect', (event) =>
      asked.push((event as CustomEvent).detail),
    );
    await person.press('Large code changes are routine');
    await person.press('Permissions hold in every view');
    expect(asked).to.deep.equal([
      { objective: 'large-changes', id: 'large-changes' },
      { objective: 'permissions', id: 'permissions' },
    ]);
  });

  it('follows addresses of the web alone, and tells any other', async () => {
    const { person, all } = await meet(sampleAt(now, sampleUnsafe));
    const links = all('a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'https://portal.example/campaigns/first',
      'https://portal.example/page',
    ]);
    for (const words of ['javascript:alert(1)', 'javascript:alert(2)', 'data:text/html,<b>no</b>'])
      expect(person.sees).to.contain(words);
  });

  it('says of a dimension what its waves say, and nothing of a cause', async () => {
    const { person } = await meet(sampleAt(now, sampleFull));
    expect(person.sees)
      .to.contain('Before: Autumn 2019 47 of 100 Later: Spring 2020 55 of 100')
      .and.contain('Later not measured again yet')
      .and.contain('Later: Spring 2020 too few answers (protection)')
      .and.contain('Measured before and after; other things changed too.');
  });

  it('tells channels in a table that is unfolded, with what is nobody’s', async () => {
    const { all } = await meet(sampleAt(now, sampleFull));
    const [details] = all('details.channels') as HTMLDetailsElement[];
    expect(details?.open).to.equal(false);
    details!.querySelector('summary')!.click();
    const rows = all('.channels :is(tbody, tfoot) tr').map((row) =>
      row.innerText.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Website From the new start page. 64 campaigns',
      'E-mail 15 campaigns',
      'App 20 campaigns',
      'Not attributable 23 campaigns',
      'Reached so far 122 campaigns',
    ]);
  });

  it('folds nothing where the layout is full', async () => {
    const { all } = await meet(sampleAt(now, sampleLong), 'en', 'full');
    const folded = all('details').filter((one) => !(one as HTMLDetailsElement).open);
    expect(folded.map(({ className }) => className)).to.deep.equal([]);
    expect(all('details.channels, details.others')).to.have.length(2);
  });

  for (const lang of ['en', 'de', 'fr'])
    it(`holds texts of 489 characters within 320 px, ${lang}`, async () => {
      const { element, all } = await meet(sampleAt(now, sampleLong), lang, 'full');
      element.style.inlineSize = '320px';
      await element.updateComplete;
      const wide = all('*').filter(
        (one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      expect(wide.map(({ className }) => String(className))).to.deep.equal([]);
    });

  it('has targets of at least 24 px', async () => {
    const { all } = await meet(sampleAt(now, sampleLong), 'en', 'full');
    const small = all('.relations :is(a, button, summary), .meaning a, .channels summary').filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().height < 24,
    );
    expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});
