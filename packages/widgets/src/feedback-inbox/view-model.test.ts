import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInbox, type TeamFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { fillText } from '../element/text.js';
import { toPlain } from '../element/wording.js';
import { arrange, everything, toFilter, type Choice } from './choice.js';
import { placeholder } from './placeholder.js';
import {
  sampleAnswers,
  sampleFigures,
  sampleId,
  sampleInbox,
  sampleItem,
  sampleItems,
  sampleNow,
  samplePrompt,
  sampleReply,
  sampleSuspects,
} from './samples.js';
import { strings, type FeedbackInboxSetting, type FeedbackInboxStrings } from './strings.js';
import { toFeedbackInboxView, type FeedbackInboxContent } from './view-model.js';
import type { OpenItem } from './item-view-model.js';

type Language = 'en' | 'de' | 'fr';
await Promise.all([strings.load('de'), strings.load('fr')]);

const inLanguage = (locale: Language): FeedbackInboxSetting => ({
  locale,
  timeZone: 'Europe/Berlin',
  now: sampleNow,
  text: (key, values = {}) =>
    fillText(strings.get(locale)?.[key as keyof FeedbackInboxStrings] ?? key, values, locale),
});
const english = inLanguage('en');

const content = (change: Partial<FeedbackInboxContent> = {}): FeedbackInboxContent => ({
  ...placeholder,
  items: sampleItems,
  loaded: sampleItems,
  searched: sampleItems.length,
  figures: sampleFigures,
  ...change,
});
const view = (change: Partial<FeedbackInboxContent> = {}, setting = english) =>
  toFeedbackInboxView(content(change), setting);

const prompt = readInbox(sampleInbox).inbox?.prompts[0];
const opened = (item: InboxItem, change: Partial<OpenItem> = {}): OpenItem => ({
  item,
  prompt,
  progress: {},
  figures: sampleFigures,
  link: undefined,
  copied: undefined,
  readonly: false,
  ...change,
});
function detail(item: InboxItem, change: Partial<OpenItem> = {}, setting = english) {
  const { open } = view({ open: opened(item, change) }, setting);
  assert.ok(typeof open === 'object');
  return open;
}

const one = (at: string) => [sampleItem(1, { at })];
const sentences: [string, Partial<FeedbackInboxContent>, Language, string][] = [
  ['figures, en', {}, 'en', '14 wait for an answer, the oldest for 3 days.'],
  ['figures, de', {}, 'de', '14 warten auf eine Antwort, die älteste seit 3 Tagen.'],
  ['figures, fr', {}, 'fr', '14 attendent une réponse, le plus ancien depuis 3 jours.'],
  [
    'figures of one, for a day',
    { figures: { ...sampleFigures, waiting: 1, oldest: '2026-11-20T10:00:00Z' } },
    'de',
    '1 wartet auf eine Antwort, seit 1 Tag.',
  ],
  [
    'figures of none',
    { figures: { ...sampleFigures, waiting: 0, oldest: null } },
    'en',
    'Nobody waits for an answer.',
  ],
  [
    'no figures, and all is loaded',
    { figures: undefined },
    'en',
    '3 wait for an answer, the oldest for 3 days.',
  ],
  [
    'no figures, and there are more',
    { figures: undefined, hasMore: true },
    'en',
    'Of the loaded ones 3 wait for an answer, the oldest for 3 days.',
  ],
  [
    'none of those that are loaded',
    { figures: undefined, hasMore: true, loaded: [] },
    'en',
    'Of the loaded ones nobody waits for an answer.',
  ],
  [
    'two hours',
    { figures: undefined, loaded: one('2026-11-21T09:30:00Z') },
    'en',
    '1 waits for an answer, for 2 hours now.',
  ],
  [
    'a time in the future',
    { figures: undefined, loaded: one('2026-12-21T09:30:00Z') },
    'en',
    '1 waits for an answer, for less than an hour now.',
  ],
  [
    'machines do not wait',
    { figures: undefined, loaded: sampleSuspects },
    'en',
    'Nobody waits for an answer.',
  ],
];
for (const [name, change, language, sentence] of sentences) {
  test(`the sentence of ${name}`, () =>
    assert.equal(view(change, inLanguage(language)).sentence, sentence));
}

test('a row says what was said, that it is unread, how it stands and whose it is', () => {
  const rows = view().rows.map((row) => [
    toPlain(row.title).slice(0, 20),
    row.unread,
    row.stand.words,
    toPlain(row.team),
  ]);
  assert.deepEqual(rows, [
    ['Two of eight cups we', 'Unread', 'To answer', 'Gifts'],
    ['Das Paket kam eine W', undefined, 'To answer', 'Deliveries'],
    ['Quick delivery, love', undefined, 'Answered', 'Gifts'],
    ['The cups were wrappe', undefined, 'Changed', 'Gifts'],
    ['No words, reference ', undefined, 'To answer', 'no team yet'],
  ]);
});

test('a row has no word for who works on it', () => {
  const [row] = view({ items: [sampleItem(1, { assignee: 'Emma Meier' })] }).rows;
  assert.ok(!JSON.stringify(row).includes('Emma'));
});

const choices: [string, Partial<Choice>, number[]][] = [
  ['all', {}, [1, 2, 3, 5, 4]],
  ['all, oldest first', { order: 'oldest' }, [4, 5, 3, 2, 1]],
  ['to answer', { stand: 'waiting' }, [1, 2, 5]],
  ['answered', { stand: 'answered' }, [3]],
  ['changed', { stand: 'changed' }, [4]],
  ['from machines', { stand: 'suspect' }, []],
  ['a team', { team: 'Gifts' }, [1, 3, 4]],
  ['a low score', { band: 'low' }, [1, 2, 5]],
  ['a middle score', { band: 'middle' }, [3]],
  ['a high score', { band: 'high' }, [4]],
  ['words', { words: ' CHIP ' }, [3]],
  ['words of a reply', { words: 'packing team to look' }, [4]],
  ['words of what was changed', { words: 'moulded' }, [4]],
  ['a customer', { words: '12748' }, [3]],
  ['a reference', { words: '7k2q-0005' }, [5]],
  ['who works on it, which is never looked for', { words: 'shift lead' }, []],
];
for (const [name, change, numbers] of choices) {
  test(`the choice of ${name}`, () =>
    assert.deepEqual(
      arrange(sampleItems, { ...everything, ...change }).map(({ id }) => id),
      numbers.map(sampleId),
    ));
}

test('who works on an item changes no order, no count, no figure and nothing that is asked', () => {
  const names = ['Zoe', 'Adam', undefined, 'Mia', 'Adam'];
  const named = sampleItems.map((item, index) => {
    const { assignee: _, ...rest } = item;
    const assignee = names[index];
    return { ...rest, ...(assignee !== undefined && { assignee }) };
  });
  for (const [, change] of choices) {
    const choice = { ...everything, ...change };
    const without = arrange(sampleItems, choice).map(({ id }) => id);
    assert.deepEqual(
      arrange(named, choice).map(({ id }) => id),
      without,
    );
    assert.ok(!Object.keys(toFilter(choice)).some((key) => /assign|person|agent/i.test(key)));
  }
  const words = (items: InboxItem[]) => {
    const { sentence, figures, filter, showing } = view({ items, loaded: items });
    return JSON.stringify({ sentence, figures, filter, showing });
  };
  assert.equal(words(named), words(sampleItems));
  assert.ok(!words(named).includes('Adam'));
});

const filters: [string, Partial<Choice>, object][] = [
  ['nothing', {}, {}],
  ['words, which are looked for here', { words: 'cup' }, {}],
  ['a stand', { stand: 'waiting' }, { stand: 'waiting' }],
  ['machines', { stand: 'suspect' }, { suspect: true }],
  ['a band', { band: 'middle' }, { lowest: 7, highest: 8 }],
  ['a team and an order', { team: 'Gifts', order: 'oldest' }, { team: 'Gifts', order: 'oldest' }],
];
for (const [name, change, filter] of filters) {
  test(`the host is asked for ${name}`, () =>
    assert.deepEqual(toFilter({ ...everything, ...change }), filter));
}

test('an answer of every kind in words, beside its question', () => {
  const lines = detail(sampleItem(1, { answers: sampleAnswers })).answers.map(
    ({ question, answer }) => [toPlain(question), answer.map(toPlain).join(' / ')],
  );
  assert.deepEqual(lines, [
    ['Would recommend Hollin & Wren (0 to 10)', '6 of 10'],
    [
      'What is the main reason for your score?',
      'Two of eight cups were broken.\nThe parcel was soft.',
    ],
    ['Satisfied with your visit (1 to 5)', '2 of 5, dissatisfied'],
    ['Hollin & Wren made it easy (1 to 7)', '7 of 7, strongly agrees'],
    ['The price was fair.', '4 of 5, agrees'],
    ['Parcels', '3 of 8'],
    ['The packing', '1 star of 5'],
    ['How was it?', '1 of 5, very dissatisfied'],
    ['Once more?', 'thumb down'],
    ['What did you come for?', 'A gift / Cups / something else: a teapot'],
    ['You may write to me.', 'agreed'],
    ['How to be reached', 'Name: A. Turing / E‑mail: turing@example.org / Phone: +44 20 7946 0018'],
  ]);
});

test('without the prompt’s texts a question is named and not quoted, and options by their ids', () => {
  const lines = detail(sampleItem(1, { answers: sampleAnswers }), {
    prompt: undefined,
  }).answers.map(
    ({ question, answer }) => `${toPlain(question)}: ${answer.map(toPlain).join(' / ')}`,
  );
  assert.equal(lines[0], 'Question “recommend”: recommendation, 0 to 10: 6 of 10');
  assert.equal(lines[5], 'Question “parcels”: a number: 3');
  assert.equal(lines[9], 'Question “why”: choice: gift / cups / something else: a teapot');
  assert.equal(lines.length, sampleAnswers.length);
});

test('a question that was of another kind is not quoted', () => {
  const answers = [{ type: 'stars' as const, question: 'recommend', value: 2 }];
  const [line] = detail(sampleItem(1, { answers })).answers;
  assert.equal(toPlain(line?.question ?? []), 'Question “recommend”: stars, 1 to 5');
});

for (const version of [1, 2]) {
  test(`texts of version ${samplePrompt.version} beside answers to version ${version}`, () => {
    const item = sampleItem(1);
    const { remark } = detail({ ...item, response: { ...item.response, version } });
    assert.equal(remark !== undefined, version !== samplePrompt.version);
  });
}

const links: [string, string | undefined, string | undefined][] = [
  ['an address', 'https://crm.example/inbox/{id}', `https://crm.example/inbox/${sampleId(1)}`],
  ['none', undefined, undefined],
  ['one without the id', 'https://crm.example/inbox', undefined],
  ['a script', 'javascript:alert("{id}")', undefined],
  ['a look-alike', 'https://crm.example@evil.example/{id}', undefined],
];
for (const [name, link, expected] of links) {
  test(`what is shared with ${name}`, () =>
    assert.equal(detail(sampleItem(1), { link }).link, expected));
}

const team = (change: Partial<TeamFigures>): TeamFigures => ({
  team: 'Gifts',
  received: 40,
  answered: 36,
  rate: 0.9,
  median: 5.2,
  ninetieth: 61,
  ...change,
});
const figures: [string, TeamFigures, Language, string][] = [
  [
    'many',
    team({}),
    'en',
    'Answered 36 of 40 (90%). Half of the answers came within 5 hours, nine in ten within 3 days.',
  ],
  [
    'many, in German',
    team({ median: 1, ninetieth: 24 }),
    'de',
    '36 von 40 beantwortet (90 %). Die Hälfte der Antworten kam innerhalb von 1 Stunde, neun von zehn innerhalb von 24 Stunden.',
  ],
  ['four', team({ received: 4 }), 'en', '4 received. Under 5 there are no figures.'],
  [
    'many, of which four were answered',
    team({ answered: 4, rate: 0.1 }),
    'en',
    'Answered 4 of 40 (10%). Under 5 answers, so no times.',
  ],
  ['almost all', team({ rate: 0.999 }), 'en', 'Answered 36 of 40 (99%).'],
];
for (const [name, of, language, words] of figures) {
  test(`figures of a team with ${name}`, () => {
    const setting = inLanguage(language);
    const { figures: shown } = view({ figures: { ...sampleFigures, teams: [of] } }, setting);
    const said = shown?.teams[0]?.words ?? '';
    assert.ok(said.replaceAll(/\u00a0|\u202f/g, ' ').startsWith(words), said);
  });
}

const rivals: [string, 'answer' | 'assign' | 'resolve' | 'change', string, string][] = [
  ['an assignment', 'assign', 'Gifts | nobody yet', 'Trade | Emma'],
  ['an answer', 'answer', 'Gifts | Already told.', 'Mine'],
  ['what was done', 'resolve', 'Asked. | Gifts | Already told.', 'Mine'],
  ['what was changed', 'change', 'Trays.', 'Mine'],
];
for (const [name, task, theirs, mine] of rivals) {
  test(`a conflict about ${name} shows both sides`, () => {
    const item = sampleItem(1, {
      team: 'Gifts',
      change: 'Trays.',
      resolution: 'Asked.',
      replies: [sampleReply(1, 'firm', 'Already told.')],
    });
    const draft = { text: 'Mine', by: 'Trade', team: 'Trade', assignee: 'Emma' };
    const { form } = detail(item, { progress: { task, draft, rival: 'conflict' } });
    assert.deepEqual(
      [form?.conflict?.theirs, form?.conflict?.mine].map((side) => side?.map(toPlain).join(' | ')),
      [theirs, mine],
    );
  });
}

for (const language of ['en', 'de', 'fr'] as const) {
  test(`a giver who reads a field is named beside it, ${language}`, () => {
    const draft = { text: '', by: '', team: '', assignee: '' };
    const { form } = detail(
      sampleItem(1),
      { progress: { task: 'change', draft } },
      inLanguage(language),
    );
    const words = { en: 'The giver reads', de: 'liest, wer die Rückmeldung gab', fr: 'le lit' };
    assert.ok(form?.text?.hint.includes(words[language]), form?.text?.hint);
  });
}

test('who may only read is offered nothing to do', () => {
  const { tasks, canReopen, form } = detail(sampleItems[3] ?? sampleItem(1), { readonly: true });
  assert.deepEqual([tasks, canReopen, form], [[], false, undefined]);
});
