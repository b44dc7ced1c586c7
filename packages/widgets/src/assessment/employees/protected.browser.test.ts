import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Instrument } from '@oxbow/model/instrument';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { Assessment } from '../assessment.js';
import { sampleInstrument, sampleProtection } from '../samples.js';
import { Person } from '../testing/person.js';
import type { Wish } from '../wish.js';

const names = ['oxsubmit', 'oxkeep', 'oxrecall'];

/** A questionnaire of people who are protected; what is dispatched on the page, and what the handler gets. */
async function meet(set: Partial<Assessment> = {}, answer: (wish: Wish) => unknown = () => {}) {
  const events: string[] = [];
  const wishes: Wish[] = [];
  const around = await fixture(html`<main></main>`);
  for (const name of names)
    around.addEventListener(name, ({ type }) => events.push(type), { capture: true });
  const handler = (wish: Wish) => {
    wishes.push(wish);
    return answer(wish) as undefined;
  };
  const element = document.createElement('ox-assessment');
  Object.assign(element, {
    ...{ data: sampleInstrument, side: 'employee', protection: sampleProtection, handler },
    ...set,
  });
  around.append(element);
  await waitUntil(() => element.state !== 'loading', '', { timeout: 8000 });
  await element.updateComplete;
  const person = new Person(element);
  const handedIn = () =>
    wishes.flatMap((wish) => (wish.wish === 'submit' ? [wish.assessment] : []));
  return { element, person, events, wishes, handedIn, handler };
}

const sent = (wish: Wish) =>
  wish.wish === 'submit' ? { status: 'sent', reference: '7K2Q-M3XD' } : undefined;

/** The employees’ side of the sample under another name, as a host may call it. */
function called(side: string, outside = false): Instrument {
  const rename = (id: string) => (id === 'employee' ? side : id);
  return {
    ...{ id: 'own', version: 1, title: 'Own', scale: sampleInstrument.scale },
    sides: sampleInstrument.sides.map(({ id, label }) => ({
      ...{ id: rename(id), label },
      ...(outside && { outside: true as const }),
    })),
    dimensions: sampleInstrument.dimensions.map(({ id, label }) => ({ id, label })),
    items: sampleInstrument.items.map((item) => ({ ...item, side: rename(item.side) })),
  };
}

describe('what an employee has answered, once the element is told to ask customers', () => {
  it('goes out in no event while nobody has taken it', async () => {
    const { element, person, events } = await meet({ handler: undefined });
    await person.press('Start');
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    element.side = 'customer';
    await waitUntil(() => person.title === 'Scope of action');
    events.length = 0;
    document.dispatchEvent(new Event('oxready'));
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(events.filter((type) => type === 'oxsubmit')).to.deep.equal([]);
  });

  it('still goes to who takes it for employees, and comes to them as theirs', async () => {
    const { element, person, events, handedIn, handler } = await meet({ handler: undefined }, sent);
    await person.press('Start');
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    element.side = 'customer';
    await waitUntil(() => person.title === 'Scope of action');
    element.handler = handler;
    document.dispatchEvent(new Event('oxready'));
    await waitUntil(() => handedIn().length === 1);
    expect([handedIn()[0]?.side, events.includes('oxsubmit')]).to.deep.equal(['employee', false]);
  });

  it('is kept by no event, not even in the moment of the change', async () => {
    const { element, person, events, wishes } = await meet();
    await person.press('Start');
    await person.choose('agree');
    element.side = 'customer';
    [...element.shadowRoot!.querySelectorAll('button')]
      .find((button) => button.textContent!.includes('Keep'))!
      .click();
    expect(events).to.deep.equal([]);
    expect(wishes.at(-1)).to.deep.include({ wish: 'keep' });
  });
});

describe('who is protected', () => {
  for (const side of ['staff', 'leaders', 'mitarbeitende', 'Employee'])
    it(`are those whom an instrument calls “${side}”`, async () => {
      const { person, events, handedIn } = await meet({ data: called(side), side }, sent);
      expect(person.sees).to.contain('Who sees this');
      await person.press('Start');
      await person.choose('agree');
      await person.goToLast();
      await person.press('Send my answers');
      await waitUntil(() => person.hears.includes('Sent.'));
      expect(events).to.deep.equal([]);
      expect(handedIn()[0]?.side).to.equal(side);
    });

  it('are not those whom the instrument marks as outside', async () => {
    const { person, events } = await meet({ data: called('partner', true), side: 'partner' });
    expect(person.title).to.equal('Scope of action');
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    expect(events).to.include('oxsubmit');
  });

  it('are employees, whatever the instrument says of them', async () => {
    const { person } = await meet({ data: called('employee', true) });
    expect(person.sees).to.contain('Who sees this');
  });
});

describe('another promise while somebody answers', () => {
  const data = (wave: string, seenBy: string) => ({
    ...{ instrument: sampleInstrument, wave },
    protection: { seenBy, from: 5 },
  });

  for (const [name, next] of [
    ['another wave', data('w2', 'the works council')],
    ['other people who see it', data('w1', 'your manager')],
  ] as const)
    it(`${name}: it is read before anything else, and what was answered stays`, async () => {
      const { element, person, handedIn } = await meet(
        { data: data('w1', 'the works council') },
        sent,
      );
      await person.press('Start');
      await person.choose('agree');
      await person.press('Next: Competence');
      element.data = next;
      await waitUntil(() => person.buttons.includes('Go on where you stopped'));
      expect(person.sees).to.contain(next.protection.seenBy);
      await person.press('Go on where you stopped');
      expect(person.title).to.equal('Competence');
      await person.goToLast();
      await person.press('Send my answers');
      await waitUntil(() => person.hears.includes('Sent.'));
      expect(handedIn()[0]).to.deep.include({ wave: next.wave, answers: { 'scope.e1': 4 } });
    });

  it('that too few are asked for words: none are handed in', async () => {
    const { element, person, handedIn } = await meet({}, sent);
    await person.press('Start');
    await person.choose('agree');
    await person.write('The night shift needs two more people.');
    element.protection = { ...sampleProtection, asked: 8 };
    await waitUntil(() => person.sees.includes('You are not asked for own words'));
    await person.press('Go on where you stopped');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedIn()[0]).not.to.have.property('comment');
  });

  it('the same as JSON, which a framework sets where it finds the property', async () => {
    const { element, person } = await meet();
    await person.press('Start');
    Object.assign(element, { protection: JSON.stringify({ ...sampleProtection, asked: 8 }) });
    await waitUntil(() => person.sees.includes('You are not asked for own words'));
  });

  it('that too few are asked for words: none are kept either', async () => {
    const { element, person, wishes } = await meet();
    await person.press('Start');
    await person.choose('agree');
    await person.write('The night shift needs two more people.');
    element.protection = { ...sampleProtection, asked: 8 };
    await waitUntil(() => person.buttons.includes('Go on where you stopped'));
    await person.press('Go on where you stopped');
    await person.press('Next: Competence');
    const keep = wishes.findLast(({ wish }) => wish === 'keep') as Wish & { wish: 'keep' };
    expect([keep.draft?.answers, keep.draft?.notes]).to.deep.equal([{ 'scope.e1': 4 }, {}]);
  });

  it('that came after they had handed in in vain: it is read before they go back to their answers', async () => {
    const { element, person, handedIn } = await meet(
      { data: data('w1', 'the works council') },
      (wish) => (wish.wish === 'submit' ? { status: 'failed', reason: 'refused' } : undefined),
    );
    await person.press('Start');
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.buttons.includes('Back to my answers'));
    element.data = data('w2', 'your manager');
    await element.updateComplete;
    await person.press('Back to my answers');
    expect(person.sees).to.contain('your manager');
    await person.press('Go on where you stopped');
    expect(person.title).to.equal('About yourself');
    await person.press('Send my answers');
    await waitUntil(() => handedIn().length === 2);
    expect(handedIn()[1]?.wave).to.equal('w2');
    expect(handedIn()[1]?.id).not.to.equal(handedIn()[0]?.id);
  });

  it('of another wave is told also where the rest of it is no data', async () => {
    const broken = {
      purpose: {
        get en(): string {
          throw new Error('a getter of the host');
        },
      },
    };
    const { element, person } = await meet({
      data: { instrument: sampleInstrument, wave: 'w1' },
      protection: broken as never,
    });
    await person.press('Start');
    await person.choose('agree');
    element.wave = 'w2';
    await waitUntil(() => person.buttons.includes('Go on where you stopped'));
  });

  it('that cannot be read is none: it is shown as not stated', async () => {
    const protection = {
      get purpose(): string {
        throw new Error('a getter of the host');
      },
    };
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    await warningsOf(async () => (met = await meet({ protection })));
    expect(met?.person.sees).to.contain('Not stated by your organisation');
  });
});

describe('the console', () => {
  it('says nothing of results that do not come: whoever reads it would know who has handed in', async () => {
    const warnings = await warningsOf(async () => {
      const { person } = await meet({}, (wish) =>
        wish.wish === 'profile' ? Promise.reject(new Error('not there')) : sent(wish),
      );
      await person.press('Start');
      await person.choose('agree');
      await person.goToLast();
      await person.press('Send my answers');
      await waitUntil(() => person.sees.includes('could not be loaded'));
    });
    expect(warnings).to.deep.equal([]);
  });
});
