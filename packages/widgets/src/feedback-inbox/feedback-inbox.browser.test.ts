import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { InboxItem } from '@oxbow/model/inbox-item';
import type { RequestEvent } from '../element/request-event.js';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { FeedbackInbox } from './feedback-inbox.js';
import {
  sampleMany,
  sampleId,
  sampleInbox,
  sampleItem,
  sampleItems,
  sampleReply,
} from './samples.js';
import { InboxPerson } from './testing/person.js';

type Answer = (event: RequestEvent) => void;
type Host = Partial<Record<'oxdata' | 'oxmore' | 'oxreply' | 'oxassign' | 'oxresolve', Answer>>;
const requests = ['oxdata', 'oxmore', 'oxreply', 'oxassign', 'oxresolve'] as const;

/** An inbox in a page that answers as `host` says; what is asked is noted. */
async function meet(data: unknown = sampleInbox, host: Host = {}, properties: object = {}) {
  const element = document.createElement('ox-feedback-inbox');
  const asked: { type: string; detail: Record<string, unknown> }[] = [];
  for (const name of requests)
    element.addEventListener(name, (event) => {
      asked.push({ type: name, detail: structuredClone(event.detail) as Record<string, unknown> });
      host[name]?.(event as RequestEvent);
    });
  Object.assign(element, properties);
  element.data = data;
  // There is room for list and item beside each other.
  element.style.inlineSize = '1000px';
  await fixture<FeedbackInbox>(element as unknown as string);
  await element.updateComplete;
  return { element, person: new InboxPerson(element), asked };
}

const answering =
  (answer: unknown): Answer =>
  (event) =>
    event.respondWith(Promise.resolve(answer));
const first = sampleItems[0] ?? sampleItem(1);

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, person } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(person.all('button:not([inert] *)')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    await expect(element).to.be.accessible();
  });

  it('empty: says so, accessible', async () => {
    const { element, person } = await meet({ items: [] });
    expect(element.state).to.equal('empty');
    expect(person.text('h2')).to.equal('No feedback yet.');
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ items: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.person.text('[role="alert"]')).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-feedback-inbox> 1 of 1 .*items: expected array/);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: the sentence, the items and the figures, accessible', async () => {
    const { element, person } = await meet();
    expect(element.state).to.equal('ready');
    expect(person.text('h2')).to.equal(
      '14 wait for an answer, the oldest for 3 days.'.replace('3 days', person.age),
    );
    expect(person.rows).to.have.length(5);
    expect(person.text('.figures')).to.contain('Under 5 there are no figures.');
    await expect(element).to.be.accessible();
  });
});

it('asks the host for the inbox that its attribute names', async () => {
  const { asked } = await meet(null, { oxdata: answering(sampleInbox) }, { inbox: 'all' });
  expect(asked[0]).to.deep.equal({ type: 'oxdata', detail: { subject: 'inbox', id: 'all' } });
});

it('keeps what it shows when a live change cannot be read, and reports it', async () => {
  const element = document.createElement('ox-feedback-inbox');
  element.setAttribute('inbox', 'all');
  const reported = await giveUnreadableChange(element, sampleInbox, 'an inbox');
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

describe('an item that is opened', () => {
  it('is found, read and left with the keyboard alone', async () => {
    const { element, person, asked } = await meet();
    let selected = '';
    element.addEventListener('oxselect', ({ detail }) => (selected = detail.id));
    person.all('.title')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === person.rows[0]?.title);
    expect(selected).to.equal(first.id);
    expect(asked.at(-1)?.detail).to.deep.equal({ subject: 'response', id: first.id });
    expect(person.text('.detail')).to.contain('Two of eight cups were broken.');
    expect(person.text('.detail')).to.contain('15544');
    await expect(element).to.be.accessible();
    await person.press('Back to the list');
    await waitUntil(() => person.focus.startsWith('Two of eight cups'));
    expect(person.all('.detail')).to.have.length(0);
  });

  it('is unread in words until the host says that it was read', async () => {
    const { element, person } = await meet(sampleInbox, {
      oxdata: answering({ ...first, read: true }),
    });
    expect(person.rows[0]?.words).to.contain('Unread');
    await person.open(0);
    await waitUntil(() => !person.rows[0]?.words.includes('Unread'));
    expect(person.all('[aria-current="true"]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('is the one that the host names, also one that is not in the list', async () => {
    const other = sampleItem(77, { customer: '99' });
    const host = { oxdata: answering(other) };
    const { person } = await meet(sampleInbox, host, { item: other.id });
    await waitUntil(() => person.text('.detail').includes('99'));
    expect(person.rows).to.have.length(5);
    expect(document.activeElement).to.equal(document.body);
  });

  it('stays when the whole is given anew, and another state of it holds', async () => {
    const other = sampleItem(77, { customer: '99' });
    const host = { oxdata: answering(other) };
    const { element, person } = await meet(sampleInbox, host, { item: other.id });
    await waitUntil(() => person.text('.detail').includes('99'));
    element.data = { items: [{ ...first, team: 'Trade' }] };
    await element.updateComplete;
    expect(person.text('.detail')).to.contain('99');
    expect(person.rows.map(({ words }) => words.includes('Trade'))).to.deep.equal([true]);
  });

  it('says where the host has it no more', async () => {
    let asked = 0;
    const host: Host = {
      oxdata: (event) => event.respondWith(Promise.reject(new Error(`${asked++}`))),
    };
    await warningsOf(async () => {
      const { person } = await meet(sampleInbox, host, { item: sampleId(78) });
      await waitUntil(() => person.text('.detail').includes('could not be loaded'));
      await person.press('Try again');
      await waitUntil(() => asked === 2);
    });
  });

  it('is a page of its own where there is little room, and stands beside the list where there is much', async () => {
    const { element, person } = await meet();
    await person.open(0);
    for (const [width, isBeside] of [
      [320, false],
      [1000, true],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      await waitUntil(() => person.all('.index').length === (isBeside ? 1 : 0));
      expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });
});

describe('what is done about an item', () => {
  const reply = { ...sampleReply(5, 'firm', 'We are sorry.'), by: 'Gifts' };

  it('is an answer by a team, with the keyboard alone; saved is said only when it is', async () => {
    let say: ((answer: unknown) => void) | undefined;
    const { element, person, asked } = await meet(sampleInbox, {
      oxreply: (event) => event.respondWith(new Promise((resolve) => (say = resolve))),
    });
    await person.open(0);
    person.button('Answer').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.focus === 'Your answer');
    // One key at a time: the driver of WebKit loses letters of a machine that is busy.
    for (const letter of 'We are sorry.') await sendKeys({ press: letter });
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(person.focus).to.equal('Answered by the team');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => say);
    const { detail } = asked.find(({ type }) => type === 'oxreply') ?? { detail: { id: '' } };
    expect(detail).to.include({ response: first.id, text: 'We are sorry.', by: 'Gifts' });
    expect(person.text('.detail')).to.not.contain('Answer saved');
    say?.({ ...reply, id: detail['id'] });
    await waitUntil(() => person.text('.saved').includes('Answer saved.'));
    expect(person.text('.thread')).to.contain('We are sorry.');
    expect(person.rows[0]?.words).to.contain('Answered');
    expect(person.text('h2')).to.match(/^13 wait/);
    expect(person.all('.form')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('has one id however often the same answer is tried, and another one for other words', async () => {
    const { person, asked } = await meet(sampleInbox, {
      oxreply: (event) => event.respondWith(Promise.reject(new Error('offline'))),
    });
    const ids = () =>
      asked.filter(({ type }) => type === 'oxreply').map(({ detail }) => detail['id']);
    await warningsOf(async () => {
      await person.open(0);
      await person.press('Answer');
      await person.write('Your answer', 'We are sorry.');
      for (const words of ['Save the answer', 'Save the answer']) {
        await person.press(words);
        await waitUntil(() => person.text('.form').includes('Could not be saved'));
      }
      await person.write('Your answer', 'We are very sorry.');
      await person.press('Save the answer');
      await waitUntil(() => ids().length === 3);
    });
    expect(ids()[1]).to.equal(ids()[0]);
    expect(ids()[2]).to.not.equal(ids()[0]);
    expect(person.field('Your answer').value).to.equal('We are very sorry.');
  });

  it('is a team and a role, on the revision that was seen', async () => {
    const item = { ...first, revision: 2, team: 'Trade', assignee: 'Shift lead' };
    const { person, asked } = await meet(sampleInbox, {
      oxassign: answering({ status: 'stored', item }),
    });
    await person.open(0);
    await person.press('Assign');
    await person.choose('Team', 'Trade', '.form');
    await person.write('Who works on it', 'Shift lead');
    await person.press('Save');
    await waitUntil(() => person.text('.saved') === 'Saved.');
    expect(asked.find(({ type }) => type === 'oxassign')?.detail).to.deep.equal({
      response: first.id,
      revision: 1,
      change: { team: 'Trade', assignee: 'Shift lead' },
    });
    expect(person.rows[0]?.words).to.contain('Trade');
    expect(person.text('.facts-list')).to.contain('Shift lead');
  });

  for (const [button, field, change] of [
    ['Mark as done', 'What was done', { status: 'resolved', resolution: 'Sent a new one.' }],
    ['Mark as changed', 'What was changed', { status: 'resolved', change: 'Sent a new one.' }],
  ] as const)
    it(`is told as “${button}”`, async () => {
      const { person, asked } = await meet(sampleInbox, {
        oxresolve: answering({ status: 'stored', item: { ...first, revision: 2, ...change } }),
      });
      await person.open(0);
      await person.press(button);
      await person.write(field, 'Sent a new one.');
      await person.press(button, '.form');
      await waitUntil(() => person.text('.saved').startsWith('Saved'));
      expect(asked.find(({ type }) => type === 'oxresolve')?.detail['change']).to.deep.equal(
        change,
      );
      expect(person.text('.detail')).to.contain('Sent a new one.');
    });

  it('opens an item again that is done', async () => {
    const changed = sampleItems[3] ?? first;
    const { person, asked } = await meet(sampleInbox, {
      oxassign: answering({ status: 'stored', item: { ...changed, revision: 5, status: 'open' } }),
    });
    await person.open(4);
    await person.press('Open again');
    await waitUntil(() => person.text('.saved') === 'Opened again.');
    expect(asked.find(({ type }) => type === 'oxassign')?.detail['change']).to.deep.equal({
      status: 'open',
    });
  });

  it('is not sent while it says nothing', async () => {
    const { element, person, asked } = await meet();
    await person.open(0);
    await person.press('Answer');
    await person.press('Save the answer');
    expect(person.text('.form [role="alert"]')).to.equal('Please write something.');
    await waitUntil(() => person.focus === 'Your answer');
    expect(asked.some(({ type }) => type === 'oxreply')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('shows both sides where somebody was faster, and loses nothing', async () => {
    const now: InboxItem = { ...first, revision: 7, team: 'Deliveries', assignee: 'Night shift' };
    let revision = 0;
    const { element, person, asked } = await meet(sampleInbox, {
      oxassign: (event) => {
        revision = (event.detail as { revision: number }).revision;
        const status = revision === 7 ? 'stored' : 'conflict';
        event.respondWith(
          Promise.resolve({ status, item: { ...now, revision: revision === 7 ? 8 : 7 } }),
        );
      },
    });
    await person.open(0);
    await person.press('Assign');
    await person.write('Who works on it', 'Shift lead');
    await person.press('Save');
    await waitUntil(() => person.text('.form').includes('Somebody was faster'));
    expect(person.text('.versus dt')).to.equal('As it stands now What you want');
    expect(person.text('.versus dd')).to.equal('Deliveries Night shift Gifts Shift lead');
    expect(person.field('Who works on it').value).to.equal('Shift lead');
    expect(element.shadowRoot?.activeElement?.className).to.equal('rival');
    await expect(element).to.be.accessible();
    await person.press('Save mine nevertheless');
    await waitUntil(() => person.text('.saved') === 'Saved.');
    expect(
      asked.filter(({ type }) => type === 'oxassign').map(({ detail }) => detail['revision']),
    ).to.deep.equal([1, 7]);
  });

  it('is told of what was changed while somebody writes, before anything is sent', async () => {
    let change: ((value: unknown) => void) | undefined;
    const next = new Promise((resolve) => (change = resolve));
    const { person } = await meet(
      null,
      {
        oxdata: (event) => {
          if ((event.detail as { subject: string }).subject !== 'inbox') return;
          event.respondWith(
            (async function* () {
              yield sampleInbox;
              yield await next;
            })(),
          );
        },
      },
      { inbox: 'all' },
    );
    await waitUntil(() => person.rows.length === 5);
    await person.open(0);
    await person.press('Answer');
    await person.write('Your answer', 'We are sorry.');
    change?.({ items: [{ ...first, revision: 2, replies: [reply] }] });
    await waitUntil(() => person.text('.form').includes('Somebody was faster'));
    expect(person.text('.form')).to.contain('Nothing of yours is lost.');
    expect(person.field('Your answer').value).to.equal('We are sorry.');
  });

  it('is kept when another item is opened, and after Escape', async () => {
    const { person } = await meet();
    await person.open(0);
    await person.press('Answer');
    await person.write('Your answer', 'Half a sent');
    await person.open(1);
    expect(person.all('.form')).to.have.length(0);
    await person.open(0);
    expect(person.field('Your answer').value).to.equal('Half a sent');
    person.field('Your answer').focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => person.focus === 'Answer');
    await person.press('Answer');
    expect(person.field('Your answer').value).to.equal('Half a sent');
  });

  it('is not offered to who may only read', async () => {
    const { person } = await meet(sampleInbox, {}, { readonly: true });
    await person.open(0);
    expect(person.all('[data-task]')).to.have.length(0);
  });
});

describe('what is narrowed', () => {
  it('is asked of the host where there is more than is loaded', async () => {
    const page = { items: [sampleItem(50), sampleItem(51)], before: null };
    const { person, asked } = await meet(
      { ...sampleInbox, before: 'c1' },
      { oxmore: answering(page) },
    );
    await person.choose('Order', 'oldest');
    await waitUntil(() => person.rows.length === 2);
    await person.tick('To answer');
    await waitUntil(() => asked.filter(({ type }) => type === 'oxmore').length === 2);
    expect(asked.filter(({ type }) => type === 'oxmore').map(({ detail }) => detail)).to.deep.equal(
      [
        { subject: 'inbox', id: '', before: '', filter: { order: 'oldest' } },
        { subject: 'inbox', id: '', before: '', filter: { stand: 'waiting', order: 'oldest' } },
      ],
    );
    await person.tick('All');
    await person.choose('Order', 'newest');
    await waitUntil(() => person.rows.length === 5);
  });

  it('is not asked where all is loaded', async () => {
    const { person, asked } = await meet();
    await person.tick('Changed');
    expect(person.rows).to.have.length(1);
    await person.tick('To answer');
    expect(person.rows).to.have.length(3);
    expect(asked).to.deep.equal([]);
  });

  it('says that words were looked for only in what is loaded', async () => {
    const { element, person } = await meet({ ...sampleInbox, before: 'c1' });
    await person.write('Search', 'cup');
    expect(person.rows).to.have.length(3);
    expect(person.text('.foot')).to.contain('Only the 5 loaded items were searched.');
    await person.write('Search', 'nothing of this kind');
    expect(person.text('.nothing')).to.contain('Nothing that is loaded fits.');
    await expect(element).to.be.accessible();
    await person.press('Show all');
    expect(person.rows).to.have.length(5);
  });

  it('goes on page by page, and says where that fails', async () => {
    const there: { page?: unknown } = {};
    const { person, asked } = await meet(
      { ...sampleInbox, before: 'c1' },
      {
        oxmore: (event) =>
          event.respondWith(
            there.page ? Promise.resolve(there.page) : Promise.reject(new Error('offline')),
          ),
      },
    );
    await warningsOf(async () => {
      await person.press('Show more');
      await waitUntil(() => person.text('[role="alert"]').includes('could not be loaded'));
    });
    there.page = { items: [sampleItem(60, { at: '2026-01-01T00:00:00Z' })], before: null };
    await person.press('Try again');
    await waitUntil(() => person.rows.length === 6);
    expect(asked.at(-1)?.detail).to.include({ before: 'c1' });
    expect(person.all('[part="more"]')).to.have.length(0);
  });
});

describe('new items', () => {
  it('are announced and wait behind a button, so that the list does not jump', async () => {
    const late = sampleItem(70, { at: '2026-11-21T11:00:00Z', customer: '70' });
    let give: ((value: unknown) => void) | undefined;
    const next = new Promise((resolve) => (give = resolve));
    const { element, person } = await meet(
      null,
      {
        oxdata: (event) =>
          event.respondWith(
            (async function* () {
              yield sampleInbox;
              yield await next;
            })(),
          ),
      },
      { inbox: 'all' },
    );
    await waitUntil(() => person.rows.length === 5);
    give?.({ items: [late, first], figures: { ...sampleInbox.figures, waiting: 15 } });
    await waitUntil(() => person.text('[part="new"]') === '1 new item');
    expect(person.rows).to.have.length(5);
    expect(person.text('h2')).to.match(/^15 wait/);
    expect(person.text('.visually-hidden[role="status"]')).to.equal('1 new item');
    await expect(element).to.be.accessible();
    await person.press('1 new item');
    expect(person.rows).to.have.length(6);
    await waitUntil(() => person.focus.startsWith('No words, reference 7K2Q-0070'));
  });
});

describe('much and odd', () => {
  it('500 items are drawn, narrowed and opened', async () => {
    const { element, person } = await meet({ ...sampleInbox, items: sampleMany(500) });
    expect(person.rows).to.have.length(500);
    await person.choose('Team', 'Trade');
    expect(person.rows).to.have.length(166);
    const started = performance.now();
    await person.write('Search', 'number 30');
    expect(performance.now() - started).to.be.below(1000);
    expect(person.rows.length).to.be.greaterThan(0);
    await person.open(0);
    expect(person.text('.detail')).to.contain('Feedback number 30');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('texts of every kind are shown unharmed and break nothing', async () => {
    const texts = [
      '<img src=x onerror="document.title=1">',
      'שירות מצוין, תודה רבה!',
      '\u202Egnp.exe',
      'ร้านนี้ดีมาก',
      '👍',
      'a'.repeat(4875),
    ];
    const items = texts.map((value, index) =>
      sampleItem(index + 1, {
        answers: [{ type: 'text', question: 'reason', value }],
        at: new Date(Date.UTC(2026, 0, 20 - index)).toISOString(),
        customer: value.slice(0, 200),
        team: value.slice(0, 100),
        replies: [sampleReply(index, 'giver', value)],
      }),
    );
    const { element, person } = await meet({ items });
    element.style.inlineSize = '320px';
    for (const [index, value] of texts.entries()) {
      await person.open(index, true);
      expect(person.all('.answers .said')[0]?.textContent).to.contain(value);
      expect(element.scrollWidth).to.be.at.most(320);
      await person.press('Back to the list');
    }
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  describe('what is said from right to left begins at the right', () => {
    const hebrew = 'שירות טוב.\nתודה רבה!';
    const answers = [{ type: 'text' as const, question: 'reason', value: hebrew }];
    const replies = [sampleReply(1, 'giver', hebrew)];
    const item = sampleItem(1, { answers, replies, change: hebrew, resolution: hebrew });
    const inbox = { ...sampleInbox, items: [item] };

    /** How far the words are from the right edge of what they stand in. */
    const distances = (places: Element[]) =>
      places.map((place) => {
        const range = document.createRange();
        range.selectNodeContents(place);
        // Engines differ in which empty boxes they count; the words of a line that begins at the right end farthest there.
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        return place.getBoundingClientRect().right - Math.max(...lines.map(({ right }) => right));
      });

    it('wherever it is quoted', async () => {
      const { person } = await meet(inbox);
      await person.open(0);
      const found = distances(person.all('.said'));
      expect(found).to.have.length(4);
      expect(Math.max(...found)).to.be.lessThan(2);
    });

    it('on both sides, where somebody was faster', async () => {
      const { person } = await meet(inbox, {
        oxresolve: answering({ status: 'conflict', item: { ...item, revision: 2 } }),
      });
      await person.open(0);
      await person.press('Mark as changed');
      await person.write('What was changed', hebrew);
      await person.press('Mark as changed', '.form');
      await waitUntil(() => person.all('.versus .said').length > 0);
      const found = distances(person.all('.versus .said'));
      expect(found).to.have.length(2);
      expect(Math.max(...found)).to.be.lessThan(2);
    });
  });

  it('an employee’s response is never an item', async () => {
    const answers = [{ type: 'enps' as const, question: 'employer', value: 2 }];
    await warningsOf(async () => {
      const { element } = await meet({ items: [sampleItem(1, { answers })] });
      expect(element.state).to.equal('empty');
    });
  });
});

it('shares an address that needs the same right, and says so', async () => {
  const { person } = await meet(sampleInbox, {}, { link: 'https://crm.example/inbox/{id}' });
  await person.open(0);
  const button = person.button('Copy the address');
  expect(person.described(button)).to.equal('Whoever opens it needs the same right as you.');
  button.click();
  await waitUntil(() => /Address copied|select the address/.test(person.text('.saved')));
});

it('speaks German', async () => {
  const element = await fixture<FeedbackInbox>(
    html`<ox-feedback-inbox lang="de" .data=${sampleInbox}></ox-feedback-inbox>`,
  );
  await waitUntil(() => element.locale === 'de');
  await element.updateComplete;
  const person = new InboxPerson(element);
  expect(person.text('h2')).to.match(/^14 warten auf eine Antwort, die älteste seit/);
  await person.open(0);
  expect(person.text('.detail')).to.contain('Was ist der Hauptgrund für Ihre Bewertung?');
  await expect(element).to.be.accessible();
});
