import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { CheckIn, type CheckInRequest, type CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { typeKeys } from '../../element/testing/type-keys.js';
import { ReadyEvent } from '../../element/ready-event.js';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import type { CheckInRequestEvent } from '../events.js';
import type { OkrCard } from '../okr-card.js';
import { sampleAt } from '../samples.js';
import { Person } from '../testing/person.js';

const sample = sampleAt(Date.now());
const note = 'Two more customers started one.';

/** The sample after somebody else's check-in of the first key result. */
function changed(current: number, revision: number): Objective {
  const [first, ...rest] = structuredClone(sample.keyResults);
  if (first?.type !== 'increase') throw new Error('the first key result has no value');
  return {
    ...sample,
    revision,
    keyResults: [{ ...first, current, note: 'Counted again.' }, ...rest],
  };
}

/** A card whose check-ins are answered by `answer`; without one nobody takes them. */
async function meet(answer?: (event: CheckInRequestEvent) => void, lang = 'en') {
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang=${lang} .data=${sample}></ox-okr-card>`,
  );
  await waitUntil(() => element.locale === lang);
  const requests: CheckInRequest[] = [];
  element.addEventListener('oxcheckin', (event) => {
    requests.push(structuredClone(event.detail));
    answer?.(event);
  });
  return { element, person: new Person(element), requests };
}

const answering = (result: CheckInResult) => (event: CheckInRequestEvent) =>
  event.respondWith(Promise.resolve(result));
const stored = (objective = changed(130, 8)) => answering({ status: 'stored', objective });

describe('the form of a check-in', () => {
  it('has native fields with names, and the focus goes to the first', async () => {
    const { element, person } = await meet();
    await person.open();
    expect(person.fields.filter((name) => !/^\d$/.test(name))).to.deep.equal([
      'Value today (optional)',
      'What has changed? (optional)',
      '0 = Not confident at all',
      '10 = Fully confident',
    ]);
    expect(person.focus).to.equal('Value today (optional)');
    await expect(element).to.be.accessible();
    for (const button of element.shadowRoot?.querySelectorAll('button.large, .point') ?? [])
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [index, fields] of [
    [2, ['Done', 'Not done yet']],
    [3, ['Documentation', 'Blog post']],
  ] as const)
    it(`asks what fits the type of key result ${index + 1}`, async () => {
      const { element, person } = await meet();
      await person.open(index);
      expect(person.fields.slice(0, 2)).to.deep.equal(fields);
      await expect(element).to.be.accessible();
    });

  it('asks for words alone where there are only words', async () => {
    const { element, person } = await meet();
    const only = { id: 'words', type: 'qualitative', title: 'Colleagues are heard' } as const;
    element.data = { ...sample, keyResults: [only] };
    await element.updateComplete;
    await person.open();
    expect(person.fields[0]).to.equal('What has changed? (optional)');
  });

  it('says beside the field what is no number, and puts the focus there', async () => {
    const { element, person, requests } = await meet();
    await person.open();
    await person.write('Value', '12o');
    await person.write('What', note);
    await person.press('Send check-in');
    expect(person.hears).to.contain('“12o” is not a number. Write it like this: 1,234.5');
    expect(person.focus).to.equal('Value today (optional)');
    const field = person.field('Value');
    expect(field).to.have.attribute('aria-invalid', 'true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => element.shadowRoot?.getElementById(id)?.textContent).join())
      .to.contain('last: 122')
      .and.contain('“12o” is not a number');
    expect(requests).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says that there is nothing to send', async () => {
    const { person, requests } = await meet();
    await person.open();
    await person.press('Send check-in');
    expect(person.hears).to.contain('Nothing to send yet.');
    expect(requests).to.deep.equal([]);
  });

  it('says what it understood', async () => {
    const { person } = await meet();
    await person.open();
    await person.write('Value', '1,5');
    expect(person.hears).to.contain('Understood as 1.5');
    await person.write('Value', '1.5');
    expect(person.hears).to.equal('');
  });

  for (const lang of ['de', 'fr'])
    it(`takes a decimal comma in ${lang}`, async () => {
      const { element, person, requests } = await meet(stored(), lang);
      element.shadowRoot?.querySelector<HTMLElement>('button.act')?.click();
      await waitUntil(() => person.fields.length > 0);
      await person.write(lang === 'de' ? 'Wert' : 'Valeur', '130,25');
      expect(person.hears).to.equal('');
      element.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
      expect(requests[0]?.checkIn.value).to.equal(130.25);
    });

  it('takes back a confidence', async () => {
    const { person, requests } = await meet(stored());
    await person.open();
    await person.choose('7');
    await person.press('State no confidence');
    await person.write('What', note);
    await person.press('Send check-in');
    expect(requests[0]?.checkIn).not.to.have.property('confidence');
  });

  for (const how of ['Escape', 'Cancel'])
    it(`is given up by ${how}, and the focus returns`, async () => {
      const { element, person } = await meet();
      await person.open(1);
      await person.write('Value', '5');
      if (how === 'Escape') await sendKeys({ press: 'Escape' });
      else await person.press('Cancel');
      await element.updateComplete;
      expect(person.buttons).to.deep.equal(sample.keyResults.map(() => 'Check in'));
      const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
      expect(buttons.indexOf(element.shadowRoot?.activeElement as HTMLButtonElement)).to.equal(1);
    });

  it('can be filled in and sent with the keyboard alone', async () => {
    const { element, person, requests } = await meet(stored());
    element.shadowRoot?.querySelector<HTMLElement>('button.act')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === 'Value today (optional)');
    await typeKeys('130');
    await sendKeys({ press: 'Tab' });
    // Short: WebKit's driver loses keys of longer texts, in any field.
    await typeKeys('Counted.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(person.focus).to.equal('1');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(person.focus).to.equal('Send check-in');
    await sendKeys({ press: 'Enter' });
    expect(requests[0]?.checkIn).to.include({ value: 130, note: 'Counted.', confidence: 1 });
  });
});

describe('what is sent', () => {
  it('names objective, revision and key result, and no person', async () => {
    const { person, requests } = await meet(stored());
    await person.open();
    await person.write('Value', '130');
    await person.choose('7');
    await person.write('What', note);
    await person.press('Send check-in');
    const [request] = requests;
    expect(request).to.deep.equal({
      objective: 'campaigns-adopted',
      revision: 7,
      checkIn: {
        id: request?.checkIn.id,
        at: request?.checkIn.at,
        keyResult: 'customers',
        value: 130,
        confidence: 7,
        note,
      },
    });
    expect(CheckIn.parse(request?.checkIn)).to.deep.equal(request?.checkIn);
  });

  it('is called stored only when the answer says so, and the card shows it', async () => {
    let store: (result: CheckInResult) => void = () => {};
    const { element, person } = await meet((event) =>
      event.respondWith(new Promise((resolve) => (store = resolve))),
    );
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    expect(person.hears).to.match(/^Sending …/);
    expect(person.focus).to.match(/^Sending …/);
    expect(person.sees).not.to.contain('Stored');
    store({ status: 'stored', objective: changed(130, 8) });
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(person.sees).to.contain('130 of 10');
    await expect(element).to.be.accessible();
    await person.press('Close');
    expect(person.focus).to.equal('Check in');
  });

  it('is not called stored where nothing answers; again it is the same check-in', async () => {
    const { element, person, requests } = await meet();
    await person.open();
    await person.write('Value', '130');
    await person.write('What', note);
    await person.press('Send check-in');
    await waitUntil(() => person.hears.startsWith('Not stored'), 'says nothing', { timeout: 6000 });
    expect(person.hears).to.contain('Nothing on this page has confirmed it.');
    expect(person.sees).to.contain('130 of 10').and.contain(note);
    await expect(element).to.be.accessible();
    element.addEventListener('oxcheckin', stored());
    await person.press('Send again');
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(new Set(requests.map(({ checkIn }) => checkIn.id)).size).to.equal(1);
  });

  it('is asked again, the same, when somebody who answers comes', async () => {
    const { element, person, requests } = await meet();
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    element.addEventListener('oxcheckin', stored());
    document.dispatchEvent(new ReadyEvent());
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(new Set(requests.map(({ checkIn }) => checkIn.id)).size).to.equal(1);
  });

  it('stays asked for when the card goes on to another objective', async () => {
    const { element, person, requests } = await meet();
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    element.data = { ...sample, id: 'another' };
    await element.updateComplete;
    expect(person.hears).to.equal('');
    element.addEventListener('oxcheckin', stored());
    document.dispatchEvent(new ReadyEvent());
    expect(requests).to.have.length(2);
    expect(requests[1]).to.deep.equal(requests[0]);
    await element.updateComplete;
    expect(person.sees).not.to.contain('130 of 10');
  });

  it('is still there when the card comes back from another objective: written, refused or overtaken', async () => {
    const answers: ((result: CheckInResult) => void)[] = [];
    const { element, person, requests } = await meet((event) =>
      event.respondWith(new Promise((resolve) => answers.push(resolve))),
    );
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await person.open(0);
    await person.write('What', note);
    element.data = { ...sample, id: 'another' };
    await element.updateComplete;
    expect(person.fields).to.deep.equal([]);
    answers[0]?.({ status: 'conflict', objective: changed(60, 9) });
    element.data = sample;
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(person.versions.at(-1)).to.equal('122 campaigns | 60 campaigns | 130 campaigns');
    expect(person.field('Value').value).to.equal('130');
    const notes = [...element.shadowRoot!.querySelectorAll('textarea')];
    expect(notes.map(({ value }) => value)).to.deep.equal(['', note]);
    await person.press('Send mine too');
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
  });

  it('is done when it was stored before the card went on to another objective', async () => {
    const { element, person } = await meet(stored());
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.startsWith('Stored'));
    for (const id of ['another', sample.id]) {
      element.data = { ...sample, id, revision: 8 };
      await element.updateComplete;
    }
    expect(person.hears).to.equal('');
    expect(person.fields).to.deep.equal([]);
  });

  for (const [reason, words] of [
    ['refused', 'did not accept it'],
    ['unauthorized', 'not signed in'],
    ['invalid', 'cannot use it'],
  ] as const)
    it(`says why it failed (${reason}), and keeps what was written`, async () => {
      const { person, requests } = await meet(answering({ status: 'failed', reason }));
      await person.open();
      await person.write('Value', '130');
      await person.press('Send check-in');
      await waitUntil(() => person.hears.includes(words));
      await person.press('Change');
      expect(person.field('Value').value).to.equal('130');
      await person.press('Send check-in');
      await waitUntil(() => person.hears.includes(words));
      await person.press('Change');
      await person.write('Value', '131');
      await person.press('Send check-in');
      const ids = requests.map(({ checkIn }) => checkIn.id);
      // What another may have begun is not sent by whoever is signed in; their press makes it theirs.
      if (reason === 'unauthorized') expect(ids[0]).not.to.equal(ids[1]);
      else expect(ids[0]).to.equal(ids[1]);
      expect(ids[2]).not.to.equal(ids[0]);
    });

  for (const [name, answer] of [
    ['an answer that is none', { status: 'thanks' }],
    ['nothing', undefined],
    ['a getter that throws', Object.defineProperty({}, 'status', { get: fail })],
  ] as const)
    it(`is not called stored by ${name}`, async () => {
      const { person } = await meet((event) =>
        event.respondWith(Promise.resolve(answer as unknown as CheckInResult)),
      );
      await warningsOf(async () => {
        await person.open();
        await person.write('Value', '130');
        await person.press('Send check-in');
        await waitUntil(() => person.hears.startsWith('Not stored'));
      });
      expect(person.hears).to.contain('could not pass it on');
    });
});

describe('somebody else is faster', () => {
  it('told by the host: shows both, keeps what was written, sends again only when pressed', async () => {
    const results: CheckInResult[] = [
      { status: 'conflict', objective: changed(60, 9) },
      { status: 'stored', objective: changed(130, 10) },
    ];
    const { element, person, requests } = await meet((event) =>
      event.respondWith(Promise.resolve(results.shift()!)),
    );
    await person.open();
    await person.write('Value', '130');
    await person.write('What', note);
    await person.press('Send check-in');
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(person.focus).to.contain('Somebody was faster Nothing of yours was stored.');
    expect(person.versions).to.deep.equal([
      'When you opened this | Now | Yours',
      'Value',
      '122 campaigns | 60 campaigns | 130 campaigns',
    ]);
    expect(person.sees).to.contain(`Your note ${note}`);
    expect(person.field('Value').value).to.equal('130');
    expect(person.field('What').value).to.equal(note);
    expect(requests).to.have.length(1);
    await expect(element).to.be.accessible();
    await person.press('Send mine too');
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
    expect(requests[1]?.checkIn).to.deep.equal(requests[0]?.checkIn);
  });

  it('told by a host that was set up anew: what it has counts, however low its revision', async () => {
    const results: CheckInResult[] = [
      { status: 'conflict', objective: changed(60, 1) },
      { status: 'stored', objective: changed(130, 2) },
    ];
    const { person, requests } = await meet((event) =>
      event.respondWith(Promise.resolve(results.shift()!)),
    );
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(person.versions.at(-1)).to.equal('122 campaigns | 60 campaigns | 130 campaigns');
    await person.press('Send mine too');
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 1]);
  });

  it('told twice, by new data first: the older answer takes nothing back', async () => {
    const { element, person, requests } = await meet((event) =>
      event.respondWith(
        new Promise((resolve) => {
          element.data = changed(61, 9);
          setTimeout(() => resolve({ status: 'conflict', objective: changed(60, 8) }), 50);
        }),
      ),
    );
    await person.open();
    await person.write('Value', '130');
    await person.press('Send check-in');
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(person.versions.at(-1)).to.equal('122 campaigns | 61 campaigns | 130 campaigns');
    await person.press('Send mine too');
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
  });

  it('told by new data: what is written stays, and the change is told', async () => {
    const { element, person, requests } = await meet(stored());
    await person.open();
    await person.write('Value', '130');
    element.data = changed(60, 8);
    await element.updateComplete;
    expect(person.field('Value').value).to.equal('130');
    expect(person.hears).to.contain('has changed while you were writing');
    await person.press('Send mine too');
    expect(requests[0]).to.include({ revision: 8 });
  });

  it('elsewhere in the objective: nothing is told, and the newer revision is named', async () => {
    const { element, person, requests } = await meet(stored());
    await person.open(1);
    await person.write('Value', '4');
    element.data = changed(60, 8);
    await element.updateComplete;
    expect(person.hears).to.equal('');
    await person.press('Send check-in');
    expect(requests[0]).to.include({ revision: 8 });
  });

  it('takes the key result away: what is written stays in sight and is not sent', async () => {
    const { element, person, requests } = await meet(stored());
    await person.open();
    await person.write('What', note);
    element.data = { ...sample, revision: 8, keyResults: sample.keyResults.slice(1) };
    await element.updateComplete;
    expect(person.field('What').value).to.equal(note);
    expect(person.hears).to.contain('no longer part of the objective');
    await person.press('Send check-in');
    expect(requests).to.deep.equal([]);
  });
});

describe('a check-in that is not stored yet', () => {
  const later = () => {
    let say: (result: CheckInResult) => void = () => {};
    let end: () => void = () => {};
    async function* answers(): AsyncGenerator<CheckInResult> {
      for (;;) {
        const result = await new Promise<CheckInResult | undefined>((resolve) => {
          say = resolve;
          end = () => resolve(undefined);
        });
        if (!result) return;
        yield result;
      }
    }
    return {
      answer: (event: CheckInRequestEvent) => event.respondWith(answers()),
      say: (result: CheckInResult) => say(result),
      end: () => end(),
    };
  };
  const send = async (person: Person) => {
    await person.open();
    await person.write('Value', '130');
    await person.write('What', note);
    await person.press('Send check-in');
  };

  it('is shown at once, marked, and the whole stands as it is stored', async () => {
    const { answer, say } = later();
    const { element, person } = await meet(answer);
    const before = /Ahead of pace at ([\d.]+)/.exec(person.sees)?.[0];
    expect(before).to.be.a('string');
    await send(person);
    expect(person.sees).to.match(/130 of 10 campaigns\s+not stored yet/);
    expect(person.sees).to.contain(before);
    await expect(element).to.be.accessible();
    say({ status: 'stored', objective: changed(130, 8) });
    await waitUntil(() => person.hears.startsWith('Stored'));
    expect(person.sees).not.to.contain('not stored yet');
  });

  it('goes back with words when it is refused', async () => {
    const { answer, say } = later();
    const { person } = await meet(answer);
    await send(person);
    say({ status: 'failed', reason: 'refused' });
    await waitUntil(() => person.hears.includes('did not accept it'));
    expect(person.hears).to.contain('The key result shows again what is stored.');
    expect(person.sees).to.contain('122 of 10 campaigns');
    expect(person.sees).not.to.contain('not stored yet');
    expect(person.sees).to.contain(note);
  });

  it('waits on this device only when the answer says so; put away it stays marked, and then is stored', async () => {
    const { answer, say } = later();
    const { element, person } = await meet(answer);
    await send(person);
    expect(person.sees).not.to.contain('Kept on this device');
    say({ status: 'queued' });
    await waitUntil(() => person.hears.startsWith('Kept on this device'));
    expect(person.hears).to.contain('within three days, while you are signed in.');
    expect(person.hears).not.to.contain('Stored');
    await expect(element).to.be.accessible();
    await person.press('Close');
    expect(person.focus).to.equal('Check in');
    expect(person.sees).to.contain('kept on this device, not stored yet');
    // Over what waits nothing else can be said.
    await person.press('Check in');
    expect(person.focus).to.contain('Kept on this device');
    await person.press('Close');
    say({ status: 'stored', objective: changed(130, 8) });
    await waitUntil(() => !person.sees.includes('not stored yet'));
    expect(person.sees).to.contain('130 of 10 campaigns');
    expect(person.hears).to.equal('');
  });

  it('comes back when somebody was faster by then, with both notes', async () => {
    const { answer, say } = later();
    const { person, requests } = await meet(answer);
    await send(person);
    say({ status: 'queued' });
    await waitUntil(() => person.hears.startsWith('Kept'));
    await person.press('Close');
    const [first, ...rest] = changed(60, 9).keyResults;
    const at = new Date().toISOString();
    const theirs = { ...first, notes: [{ at, text: 'Counted again.' }] } as typeof first & object;
    say({ status: 'conflict', objective: { ...changed(60, 9), keyResults: [theirs, ...rest] } });
    await waitUntil(() => person.hears.includes('Somebody was faster'));
    expect(person.versions.at(-1)).to.equal('122 campaigns | 60 campaigns | 130 campaigns');
    expect(person.sees).to.contain('Their note, today Counted again.');
    expect(person.sees).to.contain(`Your note ${note}`);
    await person.press('Send mine too');
    expect(requests.map(({ revision }) => revision)).to.deep.equal([7, 9]);
    expect(requests[1]?.checkIn).to.deep.equal(requests[0]?.checkIn);
  });

  for (const status of ['sending', 'queued'] as const)
    it(`has arrived when the host's data holds it, however late the answer (${status})`, async () => {
      const { answer, say } = later();
      const { element, person, requests } = await meet(answer);
      await send(person);
      if (status === 'queued') {
        say({ status });
        await waitUntil(() => person.hears.startsWith('Kept'));
      }
      const { at } = requests[0]!.checkIn;
      const arrived = changed(130, 8);
      element.data = { ...arrived, checked: at };
      await waitUntil(() => person.hears.startsWith('Stored'));
      say({ status: 'failed', reason: 'refused' });
      await element.updateComplete;
      expect(person.hears).to.match(/^Stored/);
    });

  it('stays kept when the one who took it fails later', async () => {
    const { person } = await meet((event) =>
      event.respondWith(
        (async function* () {
          yield { status: 'queued' } as const;
          throw new Error('gone');
        })(),
      ),
    );
    await warningsOf(async () => {
      await send(person);
      await waitUntil(() => person.hears.startsWith('Kept on this device'));
    });
    expect(person.hears).to.match(/^Kept on this device/);
  });

  it('goes on with what an earlier page could not send, and shows who was faster meanwhile', async () => {
    const waiting: CheckInRequest = {
      objective: sample.id,
      revision: 5,
      checkIn: {
        ...{ id: crypto.randomUUID(), keyResult: sample.keyResults[0]!.id },
        ...{ at: new Date().toISOString(), value: 0.75, confidence: 6, note },
      },
    };
    const results: CheckInResult[] = [
      { status: 'conflict', objective: changed(60, 9) },
      { status: 'stored', objective: changed(60, 10) },
    ];
    const { element, person, requests } = await meet(
      (event) => event.respondWith(Promise.resolve(results.shift()!)),
      'de',
    );
    const asked: object[] = [];
    element.addEventListener('oxdata', (event) => {
      if (event.detail.subject !== 'check-ins') return;
      asked.push(event.detail);
      event.respondWith(Promise.resolve({ checkIns: [{ objective: 'another' }, null, waiting] }));
    });
    const [button] = element.shadowRoot!.querySelectorAll<HTMLElement>('.act');
    button!.click();
    await waitUntil(() => person.sees.includes(note), 'their words are there', { timeout: 8000 });
    await waitUntil(() => person.hears.includes('schneller'));
    expect(asked).to.deep.equal([{ subject: 'check-ins', id: sample.id }]);
    expect(requests).to.deep.equal([waiting]);
    expect(person.field('Wert').value).to.equal('0,75');
    const send = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.check-in button')];
    send.find(({ textContent }) => /senden/.test(textContent))?.click();
    await waitUntil(() => requests.length === 2);
    expect(requests[1]).to.deep.equal({ ...waiting, revision: 9 });
  });

  it('leaves alone what is written by the time it is known what waits', async () => {
    let say = (_: unknown) => {};
    const { element, person, requests } = await meet();
    element.addEventListener('oxdata', (event) => {
      if (event.detail.subject === 'check-ins')
        event.respondWith(new Promise((resolve) => (say = resolve)));
    });
    await person.open();
    await person.write('What has changed?', 'Something new.');
    const { id: keyResult } = sample.keyResults[0]!;
    const checkIn = { id: crypto.randomUUID(), keyResult, at: new Date().toISOString(), note };
    say({ checkIns: [{ objective: sample.id, revision: 5, checkIn }] });
    await element.updateComplete;
    expect(person.field('What has changed?').value).to.equal('Something new.');
    expect(requests).to.deep.equal([]);
  });

  it('keeps steps that somebody else has done meanwhile', async () => {
    const { element, person, requests } = await meet(stored());
    await person.open(3);
    await person.choose('Blog post');
    const keyResults = sample.keyResults.map((one) =>
      one.type === 'milestone'
        ? {
            ...one,
            milestones: [...one.milestones, { id: 'talk', title: 'Talk', done: true }],
          }
        : one,
    );
    element.data = { ...sample, revision: 8, keyResults };
    await element.updateComplete;
    expect(person.versions.at(-1)).to.equal(
      'Documentation | Documentation Talk | Documentation Blog post Talk',
    );
    await person.press('Send mine too');
    expect(requests[0]?.checkIn.milestones).to.deep.equal(['docs', 'post', 'talk']);
  });
});

describe('the form that is fetched at the press', () => {
  it('does not fetch back somebody who has gone on meanwhile', async () => {
    const { element, person } = await meet();
    const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('button.act');
    const link = element.shadowRoot!.querySelector<HTMLElement>('.contributions a')!;
    buttons[0]!.click();
    link.focus();
    await waitUntil(() => person.fields.length > 0);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });

  it('opens nothing when the objective was another one by then', async () => {
    const { element, person } = await meet();
    element.shadowRoot!.querySelector<HTMLElement>('button.act')!.click();
    element.data = { ...sample, id: 'another', keyResults: [] };
    await element.updateComplete;
    await element.updateComplete;
    expect(person.fields).to.deep.equal([]);
  });
});

function fail(): never {
  throw new Error('hostile');
}
