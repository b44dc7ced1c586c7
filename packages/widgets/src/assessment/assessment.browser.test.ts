import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Assessment as HandedIn } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Assessment } from './assessment.js';
import {
  sampleInstrument,
  sampleLeadership,
  sampleProfile,
  sampleProtection,
  sampleSevenPoints,
} from './samples.js';
import { Person } from './testing/person.js';

const sent: Delivery = { status: 'sent', reference: '7K2Q-M3XD' };

/** A questionnaire for customers, on a page that answers as it is told. */
async function meet({
  data = sampleInstrument as unknown,
  side = 'customer',
  set = {} as Partial<Assessment>,
  deliver = (() => Promise.resolve(sent)) as (() => Promise<Delivery>) | undefined,
  profile = null as unknown,
  listen = (_element: Assessment) => {},
} = {}) {
  const element = document.createElement('ox-assessment');
  Object.assign(element, { data, side, ...set });
  const handedIn: HandedIn[] = [];
  const asked: unknown[] = [];
  element.addEventListener('oxsubmit', (event) => {
    handedIn.push(event.detail as unknown as HandedIn);
    if (deliver) event.respondWith(deliver());
  });
  element.addEventListener('oxdata', (event) => {
    asked.push(event.detail);
    event.respondWith(Promise.resolve(profile));
  });
  listen(element);
  await fixture<Assessment>(html`${element}`);
  await waitUntil(() => element.state !== 'loading', '', { timeout: 8000 });
  await element.updateComplete;
  return { element, person: new Person(element), handedIn, asked };
}

describe('the states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const element = await fixture<Assessment>(html`<ox-assessment></ox-assessment>`);
    expect(element.state).to.equal('loading');
    expect(new Person(element).buttons).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(400);
    await expect(element).to.be.accessible();
  });

  it('empty: says so, also where nothing is left to ask', async () => {
    const exclude = sampleInstrument.dimensions.map(({ id }) => id).join(' ');
    const { element, person } = await meet({ set: { exclude } });
    expect(element.state).to.equal('empty');
    expect(person.title).to.equal('There is nothing to answer right now.');
    await expect(element).to.be.accessible();
  });

  it('error: data that is no instrument', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    await warningsOf(async () => (met = await meet({ data: { items: 5 } })));
    expect(met?.element.state).to.equal('error');
    expect(met?.person.alert).to.contain('the data has another form');
  });

  it('error: a side that the instrument does not have, and the console names those it has', async () => {
    let state = '';
    const warnings = await warningsOf(async () => {
      state = (await meet({ side: 'partner' })).element.state;
    });
    expect(state).to.equal('error');
    expect(warnings.join()).to.contain('expected "side" to be one of these: employee, customer');
  });

  it('ready: an instrument with its wave, in which it is handed in', async () => {
    const { person, handedIn } = await meet({
      data: { instrument: sampleInstrument, side: 'customer', wave: 'spring', title: 'Spring' },
    });
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => handedIn.length === 1);
    expect(handedIn[0]?.wave).to.equal('spring');
  });

  it('brings the instrument that ships with it where nobody answers', async () => {
    const element = await fixture<Assessment>(
      html`<ox-assessment instrument="ox5" side="customer"></ox-assessment>`,
    );
    await waitUntil(() => element.state === 'ready', '', { timeout: 8000 });
    await element.updateComplete;
    expect(new Person(element).sees).to.contain('Page 1 of 5');
  }).timeout(10_000);

  it('says that nobody answers where it ships no such instrument', async () => {
    const element = await fixture<Assessment>(
      html`<ox-assessment instrument="unknown"></ox-assessment>`,
    );
    await waitUntil(() => element.state === 'error', '', { timeout: 8000 });
    await element.updateComplete;
    expect(new Person(element).alert).to.contain('nothing on this page answers');
  }).timeout(10_000);
});

describe('a page', () => {
  it('has a group of native radio buttons for each statement, nothing chosen, each point in words', async () => {
    const { element, person } = await meet();
    expect(person.title).to.equal('Scope of action');
    expect(person.statements).to.have.length(4);
    expect(person.chosen).to.deep.equal([]);
    const [group] = element.shadowRoot!.querySelectorAll('fieldset');
    expect(
      [...group!.querySelectorAll('label')].map((label) => label.innerText.trim()),
    ).to.deep.equal([
      'strongly disagree',
      'disagree',
      'neither agree nor disagree',
      'agree',
      'strongly agree',
      'Cannot judge',
    ]);
    await expect(element).to.be.accessible();
  });

  for (const [name, data, side, width] of [
    ['five points', sampleInstrument, 'customer', 320],
    ['seven points', sampleSevenPoints, 'partner', 320],
    ['five points', sampleInstrument, 'customer', 900],
  ] as const) {
    it(`has ${name} in one row at ${width} px in German, each at least 44 px high, and nothing sticks out`, async () => {
      const { element } = await meet({ data, side, set: { lang: 'de' } });
      element.style.inlineSize = `${width}px`;
      element.style.display = 'block';
      await element.updateComplete;
      const [group] = element.shadowRoot!.querySelectorAll('fieldset');
      const boxes = [...group!.querySelectorAll('.point')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(1);
      expect(Math.min(...boxes.map(({ height }) => height))).to.be.at.least(44);
      const labels = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.point, .option')];
      expect(labels.filter((one) => one.scrollWidth > one.clientWidth + 1)).to.deep.equal([]);
      for (const one of element.shadowRoot!.querySelectorAll('.option'))
        expect(one.getBoundingClientRect().height).to.be.at.least(44);
      expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(width);
    });
  }

  it('lets an answer be cleared, and stays at the statement', async () => {
    const { element, person } = await meet();
    await person.choose('agree');
    expect(person.chosen).to.deep.equal(['agree']);
    await person.press('Clear the answer');
    expect(person.chosen).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('statement-0');
  });

  it('takes "cannot judge" for no point, and keeps it apart', async () => {
    const { person, handedIn } = await meet();
    await person.choose('Cannot judge');
    await person.choose('strongly disagree', 1);
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => handedIn.length === 1);
    expect(handedIn[0]?.answers).to.deep.equal({ 'scope.c1': null, 'scope.c2': 1 });
  });

  it('goes on to the heading of the next page, which says where one is; and back, with the answers', async () => {
    const { element, person } = await meet();
    await person.choose('agree');
    await person.press('Next: Competence');
    expect(person.title).to.equal('Competence');
    const heading = element.shadowRoot!.activeElement!;
    expect(heading.tagName).to.equal('H2');
    const about = heading.getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(about)!.textContent).to.equal('Page 2 of 6');
    expect(person.chosen).to.deep.equal([]);
    await person.press('Back');
    expect([person.title, person.chosen]).to.deep.equal(['Scope of action', ['agree']]);
  });

  it('is answered by keys alone, and the Enter key hands nothing in', async () => {
    const { element, person, handedIn } = await meet({ set: { short: true } });
    element.shadowRoot!.querySelector<HTMLInputElement>('input')!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([person.chosen, person.title, handedIn.length]).to.deep.equal([
      ['disagree'],
      'Scope of action',
      0,
    ]);
  });

  it('shows the guiding question when it is wanted', async () => {
    const { element } = await meet();
    const details = element.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('keeps what was answered when data and attributes change', async () => {
    const { element, person } = await meet({ data: sampleLeadership });
    await person.choose('agree');
    element.exclude = 'leadership';
    await element.updateComplete;
    expect(person.sees).to.contain('Page 1 of 6');
    element.data = structuredClone(sampleLeadership);
    await element.updateComplete;
    expect(person.chosen).to.deep.equal(['agree']);
    element.side = 'employee';
    await waitUntil(() => person.buttons.includes('Start'));
    await person.press('Start');
    expect(person.chosen).to.deep.equal([]);
  });
});

describe('another version while somebody answers', () => {
  const next = structuredClone(sampleInstrument);
  next.version += 1;

  it('keeps what fits, and says that the questionnaire has changed', async () => {
    const { element, person } = await meet();
    await person.choose('agree');
    element.data = { ...next, items: next.items.filter(({ id }) => id !== 'scope.c2') };
    await waitUntil(() => person.hears.includes('The questionnaire has changed'));
    expect(person.chosen).to.deep.equal(['agree']);
  });

  it('takes no answer over to another scale', async () => {
    const { element, person } = await meet();
    await person.choose('agree');
    const labels = ['1', '2', '3', '4', '5', '6', '7'];
    element.data = { ...next, scale: { points: 7, labels } };
    await waitUntil(() => person.hears.includes('The questionnaire has changed'));
    expect(person.hears).to.contain('1 answer no longer fits');
    expect(person.chosen).to.deep.equal([]);
  });
});

describe('the short form of a wave', () => {
  it('is the wave’s to say: an attribute that says otherwise is ignored, and the console told once', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => {
      const data = { instrument: sampleInstrument, wave: 'spring' };
      met = await meet({ data, set: { short: true } });
      met.element.exclude = 'brand';
      await met.element.updateComplete;
    });
    expect(met?.person.statements).to.have.length(4);
    expect(warnings.filter((one) => one.includes('ignores "short"'))).to.have.length(1);
  });
});

describe('handing in', () => {
  it('hands in once, however fast somebody clicks', async () => {
    const { element, person, handedIn } = await meet();
    await person.choose('agree');
    await person.goToLast();
    const send = [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
      button.textContent!.includes('Send my answers'),
    )!;
    send.click();
    send.click();
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedIn).to.have.length(1);
  });

  it('shows the code once it is saved', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const { person, handedIn } = await meet({
      deliver: () => Promise.resolve({ status: 'saved', until }),
    });
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Saved on this device'));
    expect(person.sees).to.contain(handedIn[0]!.receipt!);
  });

  it('says that there is nothing to send, and sends nothing', async () => {
    const { person, handedIn } = await meet();
    await person.goToLast();
    await person.press('Send my answers');
    expect(person.alert).to.contain('Nothing to send yet');
    expect(handedIn).to.deep.equal([]);
  });

  it('thanks when it has arrived, gives the code, and shows the own answers beside the published', async () => {
    const { element, person, handedIn, asked } = await meet({ profile: sampleProfile });
    for (const place of [0, 1]) await person.choose('strongly agree', place);
    await person.write('They let me decide.');
    await person.goToLast();
    expect(person.sees).not.to.contain('Thank you');
    await person.press('Send my answers');
    await waitUntil(() => person.sees.includes('too few answers (protection)'));
    expect(person.hears).to.contain('Sent. Thank you.');
    expect(element.shadowRoot!.activeElement?.tagName).to.equal('H2');
    expect(person.sees).to.contain(handedIn[0]!.receipt!);
    expect(handedIn[0]?.comment).to.equal('Scope of action:\nThey let me decide.');
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
    const cells = [...rows[0]!.children].map((cell) => cell.textContent!.trim());
    expect(cells).to.deep.equal(['Scope of action', '100', '58', '67']);
    expect(asked).to.deep.equal([{ subject: 'instrument', id: 'ox6' }]);
    await expect(element).to.be.accessible();
  });

  it('promises nothing while nobody takes it, and offers to try again with the same id', async () => {
    const words: Promise<Delivery>[] = [
      Promise.resolve({ status: 'unsaved' }),
      Promise.resolve(sent),
    ];
    const { person, handedIn } = await meet({ deliver: () => words.shift()! });
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('Not saved yet'));
    expect(person.sees).not.to.match(/Thank|Your code|Your own answers/);
    await person.press('Try again');
    await waitUntil(() => person.hears.includes('Sent.'));
    expect(handedIn[1]).to.deep.equal(handedIn[0]);
  });

  it('lets the answers be changed where they were refused', async () => {
    const { person } = await meet({
      deliver: () => Promise.resolve({ status: 'failed', reason: 'invalid' }),
    });
    await person.choose('agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.hears.includes('cannot use it'));
    await person.press('Back to my answers');
    expect(person.title).to.equal('Feedback tools & co-creation');
  });

  it('hands in what is the same under the same id after a failure, and what is not under a new one', async () => {
    const { element, person, handedIn } = await meet({
      deliver: () => Promise.resolve({ status: 'failed', reason: 'expired' }),
    });
    await person.choose('agree');
    await person.goToLast();
    const sendAgain = async (times: number) => {
      await person.press('Send my answers');
      await waitUntil(() => handedIn.length === times && person.hears.includes('in time'));
      await person.press('Back to my answers');
    };
    await sendAgain(1);
    element.data = structuredClone(sampleInstrument);
    await element.updateComplete;
    await sendAgain(2);
    expect(handedIn[1]).to.deep.equal(handedIn[0]);
    await person.choose('agree');
    await sendAgain(3);
    expect(handedIn[2]?.id).not.to.equal(handedIn[0]?.id);
    expect(handedIn[2]?.receipt).not.to.equal(handedIn[0]?.receipt);
  });

  it('says that nothing is published yet, and warns of nothing', async () => {
    const warnings = await warningsOf(async () => {
      const { person } = await meet({ profile: null });
      await person.choose('agree');
      await person.goToLast();
      await person.press('Send my answers');
      await waitUntil(() => person.sees.includes('Nothing is published beside it yet.'));
    });
    expect(warnings).to.deep.equal([]);
  });

  it('puts shares beside shares where shares are published, and calls them so', async () => {
    const dimensions = [{ id: 'scope', customer: { value: 61.4, n: 230 } }];
    const { person, element } = await meet({
      profile: { ...sampleProfile, measure: 'favourable', dimensions },
    });
    await person.choose('agree');
    await person.choose('disagree', 1);
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => person.sees.includes('Share of positive answers in percent'));
    expect(person.sees).not.to.contain('From 0 to 100');
    const [row] = element.shadowRoot!.querySelectorAll('tbody tr');
    const cells = [...row!.children].map((cell) => cell.textContent!.trim());
    expect(cells).to.deep.equal(['Scope of action', '50', '61']);
  });
});

describe('what was begun', () => {
  it('of a customer is kept by the host when a page is turned, in its words, and taken up again', async () => {
    const kept: unknown[] = [];
    const keepBy = (draft: unknown) => (element: Assessment) => {
      element.addEventListener('oxrecall', (event) => event.respondWith(Promise.resolve(draft)));
      element.addEventListener('oxkeep', (event) => {
        kept.push(event.detail.draft);
        event.respondWith(Promise.resolve({ by: 'the customer portal' }));
      });
    };
    const { person } = await meet({ listen: keepBy(null) });
    await person.choose('agree');
    expect(kept).to.deep.equal([]);
    await person.press('Next: Competence');
    await waitUntil(() => person.hears.includes('kept by the customer portal'));
    expect(kept).to.have.length(1);

    const again = await meet({ listen: keepBy(kept[0]) });
    await waitUntil(() => again.person.title === 'Competence');
    expect(again.person.hears).to.contain('Your answers from before are back.');
    await again.person.press('Back');
    expect(again.person.chosen).to.deep.equal(['agree']);
    await again.person.goToLast();
    await again.person.press('Send my answers');
    await waitUntil(() => kept.at(-1) === null);
  });

  it('says nothing of another instrument, and is not kept for it', async () => {
    const listen = (element: Assessment) =>
      element.addEventListener('oxkeep', (event) => event.respondWith(Promise.resolve(undefined)));
    const { element, person } = await meet({ listen });
    await person.choose('agree');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('This site has kept'));
    element.data = { ...structuredClone(sampleInstrument), id: 'another' };
    await waitUntil(() => person.chosen.length === 0);
    expect(person.hears).to.equal('');
  });

  it('is said to be not kept where nobody takes it and the person wants to know', async () => {
    const { person } = await meet();
    await person.choose('agree');
    await person.press('Next: Competence');
    expect(person.hears).to.equal('');
    await person.press('Keep for later');
    await waitUntil(() => person.hears.includes('Not kept'));
    expect(person.title).to.equal('Competence');
  });

  it('with an older version keeps what fits and says so', async () => {
    const draft = {
      instrument: 'ox6',
      version: 0,
      side: 'customer',
      answers: { 'scope.c1': 2, 'gone.c1': 4 },
    };
    const { person } = await meet({
      listen: (element) =>
        element.addEventListener('oxrecall', (event) => event.respondWith(Promise.resolve(draft))),
    });
    await waitUntil(() => person.hears.includes('from before are back'));
    expect(person.hears).to.contain('1 answer no longer fits and was left out.');
    expect(person.chosen).to.deep.equal(['disagree']);
  });
});

describe('other languages and sides', () => {
  it('is in German on a German page, in French on a French one', async () => {
    for (const [lang, words] of [
      ['de', 'Sie können jede Aussage auslassen.'],
      ['fr', 'Vous pouvez laisser de côté n’importe quel énoncé.'],
    ] as const) {
      const { person } = await meet({ set: { lang } });
      expect(person.sees).to.contain(words);
    }
  });

  it('asks partners in seven points', async () => {
    const { person, handedIn } = await meet({
      data: sampleSevenPoints,
      side: 'partner',
      set: { protection: sampleProtection, wave: '2026' },
    });
    await person.choose('mostly agree');
    await person.goToLast();
    await person.press('Send my answers');
    await waitUntil(() => handedIn.length === 1);
    expect(handedIn[0]).to.deep.include({ side: 'partner', wave: '2026', version: 3 });
    expect(handedIn[0]?.answers).to.deep.equal({ 'ramp.partner': 6 });
  });
});
