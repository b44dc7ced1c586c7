import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { OkrList } from './okr-list.js';
import { sampleMany, sampleObjectives } from './samples.js';
import './testing/card.js';
import { Person } from './testing/person.js';

async function meet(data: unknown = sampleObjectives, layout: OkrList['layout'] = 'list') {
  const element = await fixture<OkrList>(
    html`<ox-okr-list .data=${data} layout=${layout}></ox-okr-list>`,
  );
  const find = (selector: string) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  return { element, find, person: new Person(element) };
}

const titleOf = (index: number) => (sampleObjectives.objectives[index]!.title as { en: string }).en;

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, find } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(find('button:not([inert] *)')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    await expect(element).to.be.accessible();
  });

  it('empty: says so, accessible', async () => {
    const { element, person } = await meet({ objectives: [] });
    expect(element.state).to.equal('empty');
    expect(person.sees).to.contain('No objectives here');
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ objectives: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.person.sees).to.match(/^This cannot be shown/);
    expect(warnings[0]).to.match(/^<ox-okr-list> 1 of 1 .*objectives: expected a list/);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: the sentence, the filter and each objective, accessible', async () => {
    const { element, person } = await meet();
    expect(element.state).to.equal('ready');
    expect(person.sees).to.match(/^9 objectives: 3 on track, 1 at risk/);
    expect(person.titles).to.deep.equal(sampleObjectives.objectives.map((_, at) => titleOf(at)));
    expect(person.fields).to.deep.equal([
      ...['Team or role', 'Level', 'Health', 'Channel', 'Words in it'],
    ]);
    expect(person.row(titleOf(1))).to.match(
      /Logistics Unit This quarter On track reported; computed: Off track Progress: 0\.20 expected: 0\.4\d/,
    );
    await expect(element).to.be.accessible();
  });
});

it('asks the host for the objectives that its attribute names', async () => {
  const element = document.createElement('ox-okr-list');
  element.setAttribute('list', 'north');
  let asked: unknown;
  element.addEventListener('oxdata', (event) => {
    asked = event.detail;
    event.respondWith(Promise.resolve(sampleObjectives));
  });
  await fixture(element);
  await waitUntil(() => element.state === 'ready');
  expect(asked).to.deep.equal({ subject: 'objectives', id: 'north' });
});

describe('what is looked for', () => {
  it('is chosen with counts, and says how many fit', async () => {
    const { person, element } = await meet();
    expect(person.options('Channel')).to.deep.equal([
      ...['*Every channel', 'Store (1)', 'Online shop (2)', 'Hotline (1)'],
    ]);
    await person.choose('Channel', 'Online shop (2)');
    expect(person.titles).to.deep.equal([titleOf(1), titleOf(6)]);
    expect(person.sees).to.contain('2 of 9 objectives');
    await person.choose('Channel', 'Every channel');
    expect(person.titles).to.have.length(9);
    expect(element.outerHTML).not.to.contain('ecommerce');
  });

  it('says that nothing fits, and shows all again', async () => {
    const { person } = await meet();
    await person.search('no such words');
    expect(person.titles).to.deep.equal([]);
    await person.press('Show all');
    expect(person.titles).to.have.length(9);
    expect(person.focus).to.equal(titleOf(0));
  });

  it('begins with the filter of the host, and follows another one', async () => {
    const { person, element } = await meet();
    element.filter = { healths: ['stale'] };
    await element.updateComplete;
    expect(person.titles).to.deep.equal([titleOf(3)]);
    expect(person.options('Health')).to.contain('*Out of date (1)');
    await person.choose('Health', 'Closed (1)');
    expect(person.titles).to.deep.equal([titleOf(8)]);
  });
});

describe('opening in place', () => {
  const cardOf = (element: OkrList) => element.shadowRoot!.querySelector('ox-okr-card');

  it('shows the whole card under its row, and folds it again', async () => {
    const { person, element } = await meet();
    let asked: unknown;
    element.addEventListener('oxselect', (event) => (asked = event.detail));
    await person.open(titleOf(1));
    expect(asked).to.deep.equal({ objective: 'delivery', id: 'delivery' });
    const card = cardOf(element)!;
    expect(card.getAttribute('layout')).to.equal('inside');
    expect(card.shadowRoot!.textContent).to.contain(titleOf(1));
    const title = person.title(titleOf(1));
    expect(title).to.have.attribute('aria-expanded', 'true');
    expect(card.parentElement!.id).to.equal(title.getAttribute('aria-controls'));
    await person.open(titleOf(1));
    expect(cardOf(element)).to.equal(null);
  });

  it('opens nothing where the host shows it elsewhere', async () => {
    const { person, element } = await meet();
    element.addEventListener('oxselect', (event) => event.preventDefault());
    await person.open(titleOf(1));
    expect(cardOf(element)).to.equal(null);
  });

  it('newer data changes its row only, and what is open follows', async () => {
    const { person, element, find } = await meet();
    await person.open(titleOf(1));
    const rows = find('li');
    const card = cardOf(element)!;
    const changed = { ...sampleObjectives.objectives[1], revision: 2, title: 'Parcels by noon' };
    const moved = new MutationObserver(() => {});
    for (const row of rows.filter((_, place) => place !== 1))
      moved.observe(row, { subtree: true, childList: true, characterData: true, attributes: true });
    element.data = { objectives: sampleObjectives.objectives.with(1, changed as never) };
    await element.updateComplete;
    expect(person.titles[1]).to.equal('Parcels by noon');
    expect(find('li')).to.deep.equal(rows);
    expect(moved.takeRecords()).to.deep.equal([]);
    expect(cardOf(element)).to.equal(card);
    expect(card.shadowRoot!.textContent).to.contain('Parcels by noon');
  });
});

it('takes one objective as a live change: its row alone is another', async () => {
  const element = document.createElement('ox-okr-list');
  let change = (_: unknown) => {};
  const changed = new Promise((resolve) => (change = resolve));
  element.addEventListener('oxdata', (event) =>
    event.respondWith(
      (async function* () {
        yield sampleObjectives;
        yield await changed;
      })(),
    ),
  );
  await fixture(element);
  const person = new Person(element);
  await waitUntil(() => element.state === 'ready');
  const rows = [...element.shadowRoot!.querySelectorAll('li')];
  change({ ...sampleObjectives.objectives[1], revision: 2, title: 'Parcels by noon' });
  await waitUntil(() => person.titles[1] === 'Parcels by noon');
  expect([...element.shadowRoot!.querySelectorAll('li')]).to.deep.equal(rows);
});

describe('the tree', () => {
  const begin = async () => {
    const met = await meet(sampleObjectives, 'tree');
    met.person.title(titleOf(0)).focus();
    const { element, person } = met;
    const key = async (...names: string[]) => {
      for (const name of names) {
        const target = element.shadowRoot!.activeElement!;
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
        await element.updateComplete;
      }
      return person.focus;
    };
    return { ...met, key };
  };

  it('is lists in each other, accessible', async () => {
    const { element, person } = await meet(sampleObjectives, 'tree');
    expect(person.tree).to.deep.equal([
      `1 ${titleOf(0)}`,
      `2 ${titleOf(1)}`,
      `3 ${titleOf(2)}`,
      `4 ${titleOf(5)}`,
      `2 ${titleOf(3)}`,
      `2 ${titleOf(4)}`,
      `1 ${titleOf(6)}`,
      `1 ${titleOf(7)}`,
      `2 ${titleOf(8)}`,
    ]);
    expect(person.row(titleOf(6))).to.contain(
      '“One system for the group”, which is not in this list',
    );
    expect(person.row(titleOf(7))).to.contain('it contributes to itself');
    await expect(element).to.be.accessible();
  });

  it('is one stop of the Tab key; arrow keys go through it', async () => {
    const { key, find } = await begin();
    expect(find('.tree button').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(await key('ArrowDown', 'ArrowDown')).to.equal(titleOf(2));
    expect(await key('ArrowLeft')).to.equal(titleOf(2));
    expect(await key('ArrowDown')).to.equal(titleOf(3));
    expect(await key('ArrowUp', 'ArrowRight', 'ArrowRight')).to.equal(titleOf(5));
    expect(await key('ArrowLeft')).to.equal(titleOf(2));
    expect(await key('End')).to.equal(titleOf(8));
    expect(await key('Home')).to.equal(titleOf(0));
    const [stop] = find('.tree button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stop?.textContent).to.contain(titleOf(0));
  });

  it('goes the other way where the page reads from right to left', async () => {
    const { key, element, person } = await begin();
    element.dir = 'rtl';
    expect(await key('ArrowRight')).to.equal(titleOf(0));
    expect(person.titles).not.to.contain(titleOf(1));
    expect(await key('ArrowLeft', 'ArrowLeft')).to.equal(titleOf(1));
  });

  it('folds and unfolds at a press, and all at once', async () => {
    const { person, find } = await meet(sampleObjectives, 'tree');
    const [fold] = find('[data-fold]');
    expect(fold).to.have.attribute('aria-expanded', 'true');
    fold?.click();
    await waitUntil(() => !person.titles.includes(titleOf(1)));
    await person.press('Unfold all');
    expect(person.titles).to.have.length(9);
    await person.press('Fold all');
    expect(person.titles).to.deep.equal([titleOf(0), titleOf(6), titleOf(7)]);
  });

  it('leaves the keys of an opened card to the card', async () => {
    const { person, element, find } = await begin();
    await person.open(titleOf(0));
    const card = find('ox-okr-card')[0]!;
    const button = card.shadowRoot!.querySelector('button')!;
    button.focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(card);
  });
});

it('draws 500 in portions, all of them in the end', async () => {
  const { person, find } = await meet(sampleMany(500));
  expect(find('li').length).to.be.lessThan(500);
  expect(person.sees).to.contain('500 of 500 objectives');
  await waitUntil(() => find('li').length === 500, '', { timeout: 8000 });
});

it('leaves out what cannot be read, counts and names it; the others are shown', async () => {
  let invalid: unknown;
  const warnings = await warningsOf(async () => {
    const element = document.createElement('ox-okr-list');
    element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
    element.data = { objectives: [5, ...sampleObjectives.objectives] };
    await fixture(element);
    const person = new Person(element);
    expect(person.titles).to.have.length(9);
    expect(person.sees).to.contain('1 record could not be shown whole.');
  });
  expect(invalid).to.include({ total: 10, invalid: 1 });
  expect(warnings[0]).to.match(/1 of 10 .*objectives\[0\]/);
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-okr-list');
  const reported = await giveUnreadableChange(element, sampleObjectives, { title: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

it('follows the language of the page at run time', async () => {
  const { element, person } = await meet();
  element.lang = 'de';
  await waitUntil(() => person.sees.startsWith('9 Ziele: 3 im Plan'), '', { timeout: 8000 });
  expect(person.titles[1]).to.equal('Pakete kommen am zugesagten Tag an');
  await expect(element).to.be.accessible();
});
