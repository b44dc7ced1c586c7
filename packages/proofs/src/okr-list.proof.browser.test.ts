import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import '../../widgets/src/okr-card/define.js';
import type { OkrCard } from '../../widgets/src/okr-card/okr-card.js';
import { Person as CardPerson } from '../../widgets/src/okr-card/testing/person.js';
import '../../widgets/src/okr-list/define.js';
import type { OkrList } from '../../widgets/src/okr-list/okr-list.js';
import { sampleObjectives } from '../../widgets/src/okr-list/samples.js';
import { Person } from '../../widgets/src/okr-list/testing/person.js';

// What a person does in a card that is open in a list: the two elements are rooms of their own, and here they stand together.

const { objectives } = sampleObjectives;
const titles = objectives.map(({ title }) => (title as { en: string }).en);
const words = 'Two tours were merged.';
/** The objective of the team at the depot, at 0.35. */
const depot = 2;
const patient = { timeout: 8000 };

/** The depot after a check-in. */
function checkedIn(current: number, revision: number): Objective {
  const objective = objectives[depot]!;
  const [first] = objective.keyResults;
  return { ...objective, revision, keyResults: [{ ...first, current } as never] };
}

async function meet(layout: OkrList['layout'] = 'list', data: unknown = sampleObjectives) {
  const element = await fixture<OkrList>(
    html`<ox-okr-list .data=${data} layout=${layout}></ox-okr-list>`,
  );
  const person = new Person(element);
  await waitUntil(() => element.state === 'ready', 'the list is there', patient);
  /** The card that can be seen. */
  const card = () => {
    const cards = [...element.shadowRoot!.querySelectorAll<OkrCard>('ox-okr-card')];
    return cards.find((one) => one.checkVisibility());
  };
  const inCard = () => new CardPerson(card()!);
  const open = async (index = depot) => {
    await person.open(titles[index]!);
    await waitUntil(() => card()?.state === 'ready', 'the card is there', patient);
  };
  return { element, person, card, inCard, open };
}

/** A list with an opened card, in whose check-in something was written. */
async function write(layout?: OkrList['layout']) {
  const met = await meet(layout);
  await met.open();
  const { inCard, card } = met;
  await inCard().open();
  await inCard().write('What', words);
  /** What of it can be read. */
  const written = () => card() && inCard().field('What').value;
  expect(written()).to.equal(words);
  return { ...met, written, settled: () => met.element.updateComplete };
}

describe('what was written in an opened card stays', () => {
  type Met = Awaited<ReturnType<typeof write>>;
  const ways: Record<string, (met: Met) => Promise<unknown>> = {
    'something is looked for, and no more': async ({ person, card }) => {
      await person.search('no such words');
      expect(card()).to.equal(undefined);
      await person.search('');
    },
    'a filter is chosen, and left': async ({ person }) => {
      await person.choose('Level', 'Company (1)');
      await person.choose('Level', 'Every level');
    },
    'the row is folded and unfolded': async ({ person, card }) => {
      await person.open(titles[depot]!);
      expect(card()).to.equal(undefined);
      await person.open(titles[depot]!);
    },
    'the list becomes a tree': async ({ element, settled }) => {
      element.layout = 'tree';
      await settled();
    },
    'the list is empty for a while': async ({ element, settled }) => {
      element.data = { objectives: [] };
      await settled();
      element.data = sampleObjectives;
      await settled();
    },
    'newer data come, in another order': async ({ element, settled }) => {
      const newer = objectives.map((one) => ({ ...one, revision: one.revision + 1 })).reverse();
      element.data = { objectives: newer };
      await settled();
    },
    'the list is taken to another place of the page': async ({ element, settled }) => {
      const place = document.createElement('div');
      element.parentElement!.append(place);
      place.append(element);
      await settled();
    },
  };
  for (const [way, go] of Object.entries(ways))
    it(way, async () => {
      const met = await write();
      const card = met.card();
      await go(met);
      expect(met.written()).to.equal(words);
      expect(met.card()).to.equal(card);
    });

  it('the row above it in the tree is folded and unfolded', async () => {
    const { element, written, card, settled } = await write('tree');
    const fold = element.shadowRoot!.querySelector<HTMLElement>('[data-fold="promise"]')!;
    fold.click();
    await settled();
    expect(card()).to.equal(undefined);
    fold.click();
    await settled();
    expect(written()).to.equal(words);
  });

  it('its objective is gone from the data: until the person closes it', async () => {
    const { element, person, written, card, settled } = await write();
    element.data = { objectives: objectives.toSpliced(depot, 1) };
    await settled();
    expect(written()).to.equal(words);
    expect(person.sees).to.contain('8 of 8 objectives');
    expect(person.row(titles[depot]!)).to.contain('No longer in this list');
    await expect(element).to.be.accessible();
    await person.open(titles[depot]!);
    expect(card()).to.equal(undefined);
    expect(person.titles).not.to.contain(titles[depot]);
    expect(element.shadowRoot!.querySelectorAll('ox-okr-card')).to.have.length(0);
  });

  it('its objective is gone, with all others: until the person closes it', async () => {
    const { element, person, written, settled } = await write();
    element.data = { objectives: [] };
    await settled();
    expect(written()).to.equal(words);
    await person.open(titles[depot]!);
    await settled();
    expect(element.state).to.equal('empty');
  });

  it('newer data move its row: the focus stays where the person writes', async () => {
    const { element, inCard, card, settled } = await write();
    const field = inCard().field('What');
    field.focus();
    const newer = objectives.map((one) => ({ ...one, revision: one.revision + 1 })).reverse();
    for (const data of [{ objectives: newer }, { objectives: newer.slice(4) }]) {
      element.data = data;
      await settled();
      expect(element.shadowRoot!.activeElement).to.equal(card());
      expect(card()!.shadowRoot!.activeElement).to.equal(field);
    }
  });

  it('a card in which nobody wrote is dropped when it is closed', async () => {
    const { element, person, open } = await meet();
    await open();
    await person.open(titles[depot]!);
    expect(element.shadowRoot!.querySelectorAll('ox-okr-card')).to.have.length(0);
  });
});

describe('what a card has stored is in its row', () => {
  /** Checks in; the host answers, and does not change its data. */
  async function store(answer: CheckInResult, prepare?: (person: Person) => Promise<void>) {
    const met = await meet();
    await prepare?.(met.person);
    const revisions: number[] = [];
    met.element.addEventListener('oxcheckin', (event) => {
      revisions.push(event.detail.revision);
      event.respondWith(Promise.resolve(answer));
    });
    await met.open();
    await met.inCard().open();
    await met.inCard().write('Value', '58');
    await met.inCard().press('Send check-in');
    const progress = () => /0\.\d\d/.exec(met.person.row(titles[depot]!))?.[0];
    return { ...met, revisions, progress };
  }

  for (const status of ['stored', 'conflict'] as const)
    it(`${status}: the row, and the card that is opened again`, async () => {
      const met = await store({ status, objective: checkedIn(58, 2) });
      const { person, progress, inCard, open, revisions } = met;
      await waitUntil(() => progress() === '0.58', 'the row follows', patient);
      if (status === 'conflict') return;
      await inCard().press('Close');
      await person.open(titles[depot]!);
      await open();
      expect(inCard().sees).to.contain('58');
      await inCard().open();
      await inCard().write('What', words);
      await inCard().press('Send check-in');
      expect(revisions).to.deep.equal([1, 2]);
    });

  it('the host is told of it, with the objective', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('oxchange', listen);
    const { progress } = await store({ status: 'stored', objective: checkedIn(58, 2) });
    await waitUntil(() => progress() === '0.58', '', patient);
    document.removeEventListener('oxchange', listen);
    expect(told).to.have.length(1);
    expect(told[0]).to.have.nested.property('objective.revision', 2);
  });

  it('a row never goes back to data from before', async () => {
    const { element, progress, person, inCard } = await store({
      status: 'stored',
      objective: checkedIn(58, 2),
    });
    await waitUntil(() => progress() === '0.58', '', patient);
    await inCard().press('Close');
    await person.open(titles[depot]!);
    element.data = structuredClone(sampleObjectives);
    await element.updateComplete;
    expect(progress()).to.equal('0.58');
    element.data = { objectives: objectives.with(depot, checkedIn(61, 3)) };
    await element.updateComplete;
    expect(progress()).to.equal('0.61');
  });

  it('a row that no longer fits the filter stays under the person who has it open', async () => {
    const met = await store({ status: 'stored', objective: checkedIn(58, 2) }, (person) =>
      person.choose('Health', 'At risk (1)'),
    );
    const { person, progress, inCard } = met;
    await waitUntil(() => progress() === '0.58', 'the row follows', patient);
    expect(inCard().sees).to.contain('Stored');
    expect(person.row(titles[depot]!)).to.contain('no longer fits');
    await person.open(titles[depot]!);
    expect(person.titles).not.to.contain(titles[depot]);
  });
});

it('an opened card goes on below the heading of its row, and does not repeat it', async () => {
  const { element, open, card } = await meet();
  await open(0);
  const levels = [...card()!.shadowRoot!.querySelectorAll('h1, h2, h3, h4')].map(
    (one) => one.ariaLevel ?? one.localName.slice(1),
  );
  expect(new Set(levels)).to.deep.equal(new Set(['4', '5']));
  expect(card()!.shadowRoot!.textContent).not.to.contain(titles[0]);
  await expect(element).to.be.accessible();
});
