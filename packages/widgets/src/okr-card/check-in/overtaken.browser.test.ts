import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import '../define.js';
import type { CheckInRequestEvent } from '../events.js';
import type { OkrCard } from '../okr-card.js';
import { sampleAt } from '../samples.js';
import { Person } from '../testing/person.js';

const sample = sampleAt(Date.now());
const [first] = sample.keyResults;
const words = 'Two more customers started one.';

/** The sample after a check-in of the key result at this place. */
function changed(place: number, current: number, revision: number): Objective {
  const keyResults = sample.keyResults.map((one, index) =>
    index === place && 'current' in one ? { ...one, current } : one,
  );
  return { ...sample, revision, keyResults };
}

/** A card whose check-ins are answered by `answer`. */
async function meet(answer: (request: CheckInRequest, count: number) => CheckInResult) {
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang="en" .data=${sample}></ox-okr-card>`,
  );
  await waitUntil(() => element.locale === 'en');
  const requests: CheckInRequest[] = [];
  element.addEventListener('oxcheckin', (event: CheckInRequestEvent) => {
    const request = structuredClone(event.detail);
    requests.push(request);
    event.respondWith(Promise.resolve(answer(request, requests.length)));
  });
  return { element, person: new Person(element), requests };
}

const stored = (revision: number): CheckInResult => ({
  status: 'stored',
  objective: changed(0, 130, revision),
});

describe('a check-in that another one of the same objective has overtaken', () => {
  it('goes on by itself where only another key result has changed; nobody is told of a rival', async () => {
    const { person, requests } = await meet(({ revision }) =>
      revision === 9 ? stored(10) : { status: 'conflict', objective: changed(1, 51, 9) },
    );
    const heard: string[] = [];
    await person.open();
    await person.write('Value', '130');
    await person.write('What', words);
    await person.press('Send check-in');
    await waitUntil(() => {
      heard.push(person.hears);
      return person.hears.startsWith('Stored');
    });
    expect(heard.join()).not.to.contain('Somebody was faster');
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
    expect(requests[1]?.checkIn).to.deep.equal(requests[0]?.checkIn);
  });

  it('goes on for both of two that are on their way at once', async () => {
    let now = sample;
    const { element, person, requests } = await meet(({ revision, checkIn }) => {
      if (revision !== now.revision) return { status: 'conflict', objective: now };
      const keyResults = now.keyResults.map((one) =>
        one.id === checkIn.keyResult && 'current' in one
          ? { ...one, current: checkIn.value ?? null }
          : one,
      ) as Objective['keyResults'];
      now = { ...now, revision: revision + 1, keyResults };
      return { status: 'stored', objective: now };
    });
    await person.open();
    await person.open(0);
    const find = <Found extends HTMLElement>(selector: string) => [
      ...element.shadowRoot!.querySelectorAll<Found>(`.check-in ${selector}`),
    ];
    for (const field of find<HTMLInputElement>('[inputmode="decimal"]')) {
      field.value = '3';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    for (const button of find('button.primary')) button.click();
    await waitUntil(() => (person.hears.match(/Stored/g) ?? []).length === 2);
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 7, 8]);
    expect(now.revision).to.equal(9);
  });

  it('shows a rival at this key result, also after it went on', async () => {
    const { person, requests } = await meet((_, count) => ({
      status: 'conflict',
      objective: count === 1 ? changed(1, 51, 9) : changed(0, 60, 10),
    }));
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
    expect(person.versions.at(-1)).to.equal('122 campaigns | 60 campaigns | 130 campaigns');
  });

  it('is not sent for ever to a host that always says so', async () => {
    const { person, requests } = await meet(({ revision }) => ({
      status: 'conflict',
      objective: changed(1, 51, revision + 1),
    }));
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(requests).to.have.length(6);
    expect(person.field('Value').value).to.equal('130');
  });

  it('is not sent after it was given up', async () => {
    const { element, person, requests } = await meet(({ revision }) => {
      queueMicrotask(() => element.remove());
      return { status: 'conflict', objective: changed(1, 51, revision + 1) };
    });
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await element.updateComplete;
    expect(requests).to.have.length(1);
  });
});

describe('what was written', () => {
  for (const how of ['Escape', 'Cancel'])
    it(`comes back after ${how}, said so, until it is discarded`, async () => {
      const { element, person, requests } = await meet(() => stored(8));
      await person.open();
      await person.write('What', words);
      if (how === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.press('Cancel');
      await element.updateComplete;
      expect(person.fields).to.deep.equal([]);
      await person.open();
      expect(person.field('What').value).to.equal(words);
      expect(person.sees).to.contain('This is what you had written. It is not sent.');
      await expect(element).to.be.accessible();
      expect(requests).to.deep.equal([]);
      await person.press('Discard');
      expect(person.focus).to.equal('Check in');
      await person.open();
      expect(person.field('What').value).to.equal('');
      expect(person.sees).not.to.contain('had written');
    });

  it('stays to be read when the objective is closed meanwhile, and cannot be sent', async () => {
    const { element, person, requests } = await meet(() => stored(9));
    await person.open();
    await person.write('What', words);
    await person.open(0);
    await person.write('What', words);
    await person.press('Cancel');
    element.data = { ...sample, revision: 8, closed: { at: new Date().toISOString() } };
    await waitUntil(() => person.hears.includes('The objective has been closed'));
    await element.updateComplete;
    expect(person.field('What').value).to.equal(words);
    expect(person.buttons).not.to.contain('Send check-in');
    person.field('Value').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(person.field('What').value).to.equal(words);
    expect(requests).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is not told as measured in the history before it is stored', async () => {
    const { element, person } = await meet(() => ({ status: 'queued' }));
    const at = [sample.period.start, new Date().toISOString().slice(0, 10)];
    if (first?.type !== 'increase') throw new Error('the first key result has no value');
    const readings = at.map((day, index) => ({ at: `${day}T00:00:00Z`, value: 100 + index }));
    element.layout = 'full';
    element.data = {
      ...sample,
      keyResults: [{ ...first, readings }, ...sample.keyResults.slice(1)],
    };
    await waitUntil(() => person.sees.includes('lowest 100'));
    const told = () => element.shadowRoot!.querySelector('[part~="history"]')!.textContent;
    const before = told();
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.startsWith('Kept on this device'));
    expect(person.sees).to.match(/130 of 10 campaigns\s+kept on this device, not stored yet/);
    expect(told()).to.equal(before);
  });
});

describe('what waits from an earlier page', () => {
  const waiting = (part: object, keyResult = first!.id, revision = 5): CheckInRequest => ({
    objective: sample.id,
    revision,
    checkIn: { id: crypto.randomUUID(), keyResult, at: new Date().toISOString(), ...part },
  });

  /** A page that keeps a check-in; its card is only shown. */
  async function returns(kept: CheckInRequest, result: CheckInResult, properties: object = {}) {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const asked: string[] = [];
    const requests: CheckInRequest[] = [];
    place.addEventListener('oxdata', (event) => {
      if (event.detail.subject !== 'check-ins') return;
      asked.push(event.detail.id);
      event.respondWith(Promise.resolve({ checkIns: [kept] }));
    });
    place.addEventListener('oxcheckin', (event) => {
      requests.push(structuredClone(event.detail));
      event.respondWith(Promise.resolve(result));
    });
    const element = document.createElement('ox-okr-card');
    Object.assign(element, { lang: 'en', data: sample, ...properties });
    place.append(element);
    await waitUntil(() => element.state === 'ready');
    return { element, person: new Person(element), asked, requests };
  }

  it('is told when the card is shown, without a press: it waits', async () => {
    const kept = waiting({ value: 130, note: words });
    const { person, asked, requests } = await returns(kept, { status: 'queued' });
    await waitUntil(() => person.hears.startsWith('Kept on this device'), '', { timeout: 6000 });
    expect(person.sees).to.match(/130 of 10 campaigns\s+kept on this device, not stored yet/);
    expect(asked).to.deep.equal([sample.id]);
    expect(requests).to.deep.equal([kept]);
  });

  it('is told when the card is shown, without a press: somebody was faster', async () => {
    // The card shows by now what others said: what the person saw then is not known, and nothing is sent over it.
    const kept = waiting({ value: 130, note: words });
    const result: CheckInResult = { status: 'conflict', objective: { ...sample, revision: 8 } };
    const { element, person, requests } = await returns(kept, result);
    await waitUntil(() => person.hears.includes('Somebody was faster'), '', { timeout: 6000 });
    expect(person.field('What').value).to.equal(words);
    expect(person.versions.at(-1)).to.equal('not known any more | 122 campaigns | 130 campaigns');
    expect(requests).to.deep.equal([kept]);
    await expect(element).to.be.accessible();
  });

  it('keeps unticked what the person had not ticked', async () => {
    const kept = waiting({ milestones: [] }, sample.keyResults[3]!.id);
    const result: CheckInResult = { status: 'conflict', objective: { ...sample, revision: 8 } };
    const { person, requests } = await returns(kept, result);
    await waitUntil(() => person.hears.includes('Somebody was faster'), '', { timeout: 6000 });
    expect(person.field('Documentation').checked).to.equal(false);
    await person.press('Send mine too');
    expect(requests[1]).to.deep.equal({ ...kept, revision: 8 });
  });

  it('is not asked for where the card is only to be read', async () => {
    const { element, asked } = await returns(
      waiting({ note: words }),
      { status: 'queued' },
      { readonly: true },
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
  });

  for (const [name, said] of [
    ['a confidence of 0', '0'],
    ['a confidence of 10', '10'],
  ] as const)
    it(`does not take the place of ${name} that was chosen meanwhile`, async () => {
      let say = (_: unknown) => {};
      const { element, person, requests } = await meet(() => stored(8));
      element.addEventListener('oxdata', (event) => {
        if (event.detail.subject === 'check-ins')
          event.respondWith(new Promise((resolve) => (say = resolve)));
      });
      await person.open();
      await person.choose(said === '0' ? '0 =' : '10 =');
      const checkIn = {
        ...{ id: crypto.randomUUID(), keyResult: first!.id },
        ...{ at: new Date().toISOString(), note: words },
      };
      say({ checkIns: [{ objective: sample.id, revision: 5, checkIn }] });
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
      expect(person.field('What').value).to.equal('');
      expect(requests).to.deep.equal([]);
    });
});
