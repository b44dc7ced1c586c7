import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonStrings } from '../element/strings.js';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { lateKinds } from './late-kinds.js';
import { samplePrompt, samplePulse, sampleOpenPrompt, sampleDeliveries } from './samples.js';
import { strings } from './strings.js';
import type { Outcome } from './submission.js';
import { loadKindWording } from './testing/wording.js';
import { findObstacle, toFeedbackPromptView, type Progress } from './view-model.js';

await lateKinds.load();

const languages = ['en', 'de', 'fr'] as const;

const english = await loadWording(strings, 'en');

function show(progress: Partial<Progress> = {}, prompt = samplePrompt, wording = english) {
  return toFeedbackPromptView(prompt, { step: 0, drafts: new Map(), ...progress }, wording);
}

function textQuestion(words: string) {
  const { question } = show({ step: 1, drafts: new Map([['reason', words]]) });
  assert.equal(question.type, 'text');
  return question.type === 'text' ? question : undefined;
}

for (const room of [commonStrings, strings]) {
  test(`French keeps its marks with the word: ${Object.keys(room.get('en')!)[0]} …`, async () => {
    assert.doesNotMatch(JSON.stringify(await room.load('fr')), / [?!;:»]|« /);
  });
}

const fixedWording: [typeof samplePrompt, (typeof languages)[number], string, string, string][] = [
  [
    samplePrompt,
    'en',
    'How likely is it that you would recommend Hollin & Wren to a friend or colleague?',
    '0 = Not at all likely',
    '10 = Extremely likely',
  ],
  [
    samplePrompt,
    'de',
    'Wie wahrscheinlich ist es, dass Sie Hollin & Wren Freund:innen oder Kolleg:innen weiterempfehlen?',
    '0 = Überhaupt nicht wahrscheinlich',
    '10 = Äußerst wahrscheinlich',
  ],
  [
    samplePrompt,
    'fr',
    'Quelle est la probabilité que vous recommandiez Hollin & Wren à un ami ou à un collègue ?',
    '0 = Pas du tout probable',
    '10 = Extrêmement probable',
  ],
  [
    samplePulse,
    'en',
    'How likely is it that you would recommend Nordhafen as a place to work?',
    '0 = Not at all likely',
    '10 = Extremely likely',
  ],
  [
    samplePulse,
    'de',
    'Auf einer Skala von 0 bis 10, wie wahrscheinlich ist es, dass Sie Nordhafen als Arbeitgeber weiterempfehlen?',
    '0 = Überhaupt nicht wahrscheinlich',
    '10 = Äußerst wahrscheinlich',
  ],
  [
    samplePulse,
    'fr',
    'Quelle est la probabilité que vous recommandiez Nordhafen comme employeur ?',
    '0 = Pas du tout probable',
    '10 = Extrêmement probable',
  ],
];
for (const [prompt, locale, title, low, high] of fixedWording) {
  const type = prompt.questions[0]?.type;
  test(`the question ${type} has its fixed wording and end points in ${locale}`, async () => {
    const { question } = show({}, prompt, await loadKindWording(locale));
    assert.equal(question.type, type);
    if (!('points' in question)) return;
    assert.equal(toPlain(question.title).replaceAll(/[\u00a0\u202f]/g, ' '), title);
    assert.deepEqual([question.low, question.high], [low, high]);
    assert.deepEqual(
      question.points.map(({ label, name }) => name ?? label),
      [low, '1', '2', '3', '4', '5', '6', '7', '8', '9', high],
    );
  });
}

test('the subject is set apart from our words, in its own language', () => {
  const subject = { ar: 'متجر النهر', fr: 'La Rivière' };
  const prompt = { ...samplePrompt, questions: [{ type: 'nps' as const, id: 'q', subject }] };
  const foreign = show({}, prompt).question.title.filter((piece) => piece.foreign);
  assert.deepEqual(foreign, [{ text: 'متجر النهر', foreign: true, language: 'ar' }]);
});

test('nothing is chosen before the person chooses; afterwards only that', () => {
  const chosen = (drafts: Progress['drafts']) => {
    const { question } = show({ drafts });
    return 'points' in question
      ? question.points.filter(({ checked }) => checked).map(({ value }) => value)
      : undefined;
  };
  assert.deepEqual(chosen(new Map()), []);
  assert.deepEqual(chosen(new Map([['recommend', 0]])), [0]);
  assert.deepEqual(chosen(new Map([['recommend', '9']])), []);
});

const titles: [string, typeof samplePrompt, number, string][] = [
  ['asks for the reason after a score', samplePrompt, 1, 'What is the main reason for your score?'],
  [
    'asks for the reason after a score of the employer',
    samplePulse,
    1,
    'What is the main reason for your score?',
  ],
  [
    'asks openly without a score',
    { id: 'p', version: 1, questions: [{ type: 'text', id: 'q' }] },
    0,
    'What would you like to tell us?',
  ],
  ['is the host’s where it gives one', sampleOpenPrompt, 0, 'What should we do better?'],
  ['is the last one behind the end', samplePrompt, 7, 'What is the main reason for your score?'],
];
for (const [name, prompt, step, expected] of titles) {
  test(`the question in own words ${name}`, () =>
    assert.equal(toPlain(show({ step }, prompt).question.title), expected));
}

const positions: [string, typeof samplePrompt, number, [string, boolean, string]][] = [
  ['first of two', samplePrompt, 0, ['Question 1 of 2 (optional)', true, 'Next']],
  ['second of two', samplePrompt, 1, ['Question 2 of 2 (optional)', false, 'Send']],
  ['one that must be answered', sampleOpenPrompt, 0, ['Question 1 of 1', true, 'Send']],
];
for (const [name, prompt, step, expected] of positions) {
  test(`the place is told: ${name}`, () => {
    const view = show({ step }, prompt);
    assert.deepEqual([view.step, view.isFirst, view.next], expected);
  });
}

test('the notice stands before the first question, and only there', () => {
  const noticed = { ...samplePrompt, notice: 'Kept for a year.' };
  assert.equal(toPlain(show({}, noticed).notice ?? []), 'Kept for a year.');
  assert.equal(show({ step: 1 }, noticed).notice, undefined);
  assert.equal(show().notice, undefined);
});

test('a notice in another language than the page is told for what it is', () => {
  const notice = { de: 'Freiwillig.' };
  assert.deepEqual(show({}, { ...samplePrompt, notice }).notice, [
    { text: 'Freiwillig.', foreign: true, language: 'de' },
  ]);
});

for (const locale of languages) {
  test(`no text of ours in ${locale} says that answers are anonymous`, async () => {
    assert.doesNotMatch(JSON.stringify(await strings.load(locale)), /anonym/i);
  });
}

const counts: [string, string, string | undefined, boolean][] = [
  ['nothing', '', undefined, false],
  ['4,499 characters', 'a'.repeat(4499), undefined, false],
  ['4,500 characters', 'a'.repeat(4500), '500 characters left', false],
  ['4,999 characters', 'a'.repeat(4999), '1 character left', false],
  ['5,000 characters and blanks around', ` ${'a'.repeat(5000)} `, '0 characters left', false],
  ['5,001 characters', 'a'.repeat(5001), '1 character too many', true],
];
for (const [name, words, count, over] of counts) {
  test(`the count near the limit: ${name}`, () => {
    const question = textQuestion(words);
    assert.deepEqual([question?.count, question?.over, question?.value], [count, over, words]);
  });
}

const obstacles: [string, typeof samplePrompt, number, [string, number | string][], unknown][] = [
  ['skipping the first', samplePrompt, 0, [], undefined],
  ['nothing at the end', samplePrompt, 1, [], 'noAnswer'],
  ['only a score', samplePrompt, 1, [['recommend', 0]], undefined],
  ['only words', samplePrompt, 1, [['reason', 'Good.']], undefined],
  ['only blanks', samplePrompt, 1, [['reason', ' \n ']], 'noAnswer'],
  ['an answer to a question of before', samplePrompt, 1, [['former', 'Good.']], 'noAnswer'],
  ['a required one without answer', sampleOpenPrompt, 0, [], 'required'],
  ['a required one with blanks', sampleOpenPrompt, 0, [['words', '  ']], 'required'],
  ['a required one with answer', sampleOpenPrompt, 0, [['words', 'More.']], undefined],
  ['5,001 characters', samplePrompt, 1, [['reason', 'a'.repeat(5001)]], 'tooLong'],
];
for (const [name, prompt, step, drafts, expected] of obstacles) {
  test(`what keeps from going on: ${name}`, () =>
    assert.equal(findObstacle(prompt, { step, drafts: new Map(drafts) }), expected));
}

test('an obstacle is told in words', () => {
  assert.equal(
    show({ obstacle: 'noAnswer' }).obstacle,
    'Nothing to send yet. Please answer at least one question.',
  );
  assert.equal(
    show({ obstacle: 'tooLong' }).obstacle,
    'Please shorten your text: at most 5,000 characters can be sent.',
  );
});

const drafts = new Map<string, number | string>([
  ['recommend', 9],
  ['reason', ' One cup had a chip. '],
]);
const broken: Outcome = { status: 'failed', reason: 'broken' };
const outcomes: [Outcome, string, { kept: boolean; retry: boolean; change: boolean }][] = [
  [{ status: 'sending' }, 'Sending …', { kept: true, retry: false, change: false }],
  [{ status: 'unsaved' }, 'Not saved yet', { kept: true, retry: true, change: false }],
  [{ status: 'saved' }, 'Saved on this device', { kept: false, retry: true, change: false }],
  [
    { status: 'sent', reference: '7K2Q-M3XD' },
    'Sent. Thank you.',
    { kept: false, retry: false, change: false },
  ],
  [
    { status: 'failed', reason: 'refused' },
    'Could not be saved',
    { kept: true, retry: true, change: false },
  ],
  [
    { status: 'failed', reason: 'invalid' },
    'Could not be saved',
    { kept: true, retry: true, change: true },
  ],
  [broken, 'Could not be saved', { kept: true, retry: true, change: false }],
];
for (const [outcome, title, { kept, retry, change }] of outcomes) {
  const reason = 'reason' in outcome ? `, ${outcome.reason}` : '';
  test(`the outcome ${outcome.status}${reason} is told for what it is`, () => {
    const view = show({ drafts, outcome }).outcome;
    assert.ok(view);
    assert.equal(view.title, title);
    assert.deepEqual(
      view.given.map(({ question, answer }) => [toPlain(question), answer]),
      kept
        ? [
            [
              'How likely is it that you would recommend Hollin & Wren to a friend or colleague?',
              '9',
            ],
            ['What is the main reason for your score?', 'One cup had a chip.'],
          ]
        : [],
    );
    assert.deepEqual([view.canRetry, view.canChange], [retry, change]);
  });
}

test('what was sent names its reference, set apart as the host’s', () => {
  const { body } =
    show({ drafts, outcome: { status: 'sent', reference: '7K2Q-M3XD' } }).outcome ?? {};
  assert.deepEqual(body, [
    { text: 'Reference ', foreign: false },
    { text: '7K2Q-M3XD', foreign: true },
  ]);
});

const openers: [string, Outcome | undefined, string][] = [
  ['nothing was handed in', undefined, 'Give feedback'],
  ['it is on its way', { status: 'sending' }, 'Sending …'],
  ['nobody has it', { status: 'unsaved' }, 'Not saved yet'],
  ['it waits on the device', { status: 'saved' }, 'Saved on this device'],
  ['it could not be saved', { status: 'failed', reason: 'expired' }, 'Could not be saved'],
  ['it is sent', { status: 'sent', reference: '7K2Q-M3XD' }, 'Give feedback'],
];
for (const [name, outcome, words] of openers) {
  test(`the button that opens it says where ${name}: ${words}`, () =>
    assert.equal(show({ drafts, outcome }).opener.words, words));
}

const statuses = [
  { status: 'sending' },
  { status: 'unsaved' },
  { status: 'saved' },
  { status: 'sent', reference: '7K2Q-M3XD' },
  { status: 'failed', reason: 'refused' },
] as const;
for (const [more, expected] of [
  [undefined, []],
  ['same', ['saved', 'sent']],
  ['new', ['unsaved', 'saved', 'sent', 'failed']],
] as const) {
  test(`another feedback, ${more ?? 'which there is none'}, can be given after: ${expected.join(', ')}`, () =>
    assert.deepEqual(
      statuses
        .filter((outcome) => show({ drafts, outcome, more }).outcome?.canGiveMore)
        .map(({ status }) => status),
      expected,
    ));
}

const untils = [
  ['en', 'What has not been sent by November 24, 2026 at 10:17 PM is deleted from this device.'],
  [
    'de',
    'Was bis zum 24. November 2026 um 22:17 nicht gesendet ist, wird von diesem Gerät gelöscht.',
  ],
  [
    'fr',
    'Ce qui n’a pas été envoyé d’ici au 24 novembre 2026 à 22:17 sera supprimé de cet appareil.',
  ],
] as const;
for (const [locale, words] of untils) {
  test(`what is saved only until a time says so in ${locale}`, async () => {
    const outcome: Outcome = { status: 'saved', until: '2026-11-24T23:17:00+01:00' };
    const { body } =
      show({ drafts, outcome }, samplePrompt, await loadWording(strings, locale)).outcome ?? {};
    const said = toPlain(body ?? []).replaceAll(/[\u00a0\u202f]/g, ' ');
    assert.ok(said.endsWith(` ${words}`), said);
  });
}

for (const locale of languages) {
  test(`only what was sent is thanked for, and every outcome has words of its own, in ${locale}`, async () => {
    const wording = await loadWording(strings, locale);
    const views = [...sampleDeliveries, broken].map((outcome) => {
      const view = show({ drafts, outcome }, samplePrompt, wording).outcome;
      return { status: outcome.status, words: `${view?.title} ${toPlain(view?.body ?? [])}` };
    });
    const thanked = views.filter(({ words }) => /thank|dank|merci/i.test(words));
    assert.deepEqual(
      thanked.map(({ status }) => status),
      ['sent'],
    );
    assert.equal(new Set(views.map(({ words }) => words)).size, views.length);
  });
}

test('the answers are copied as plain text', () =>
  assert.equal(
    show({ drafts, outcome: { status: 'unsaved' } }).outcome?.copy,
    'How likely is it that you would recommend Hollin & Wren to a friend or colleague?\n9\n\n' +
      'What is the main reason for your score?\nOne cup had a chip.',
  ));
