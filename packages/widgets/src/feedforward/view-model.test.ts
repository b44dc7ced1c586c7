import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeedforward } from '@oxbow/model/feedforward';
import { NewNote, type Note } from '@oxbow/model/note';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import type { ChangeProgress } from './changing.js';
import { newDraft, toNote, type Draft } from './draft.js';
import type { GivingOutcome } from './giving.js';
import { NoteList } from './note-list.js';
import type { OlderState } from './older-request.js';
import { placeholder } from './placeholder.js';
import { sampleFeedforward, sampleId, sampleNote, sampleNotes, samplePeople } from './samples.js';
import { strings } from './strings.js';
import { toFeedforwardView, type FeedforwardContent } from './view-model.js';

const content: FeedforwardContent = { ...placeholder, notes: sampleNotes, people: samplePeople };
const view = async (change: Partial<FeedforwardContent> = {}, locale = 'en') =>
  toFeedforwardView({ ...content, ...change }, await loadWording(strings, locale));
const first = sampleNote(1);
const of = async (note: Note, locale = 'en', progress?: ChangeProgress) => {
  const { own, shared } = await view(
    { notes: [note], ...(progress && { progressOf: () => progress }) },
    locale,
  );
  return own[0] ?? shared[0]!;
};

const headings: [locale: string, note: Note, heading: string][] = [
  ['en', sampleNote(1), 'Thanks from Jonas Brandt'],
  ['de', sampleNote(1), 'Dank von Jonas Brandt'],
  ['fr', sampleNote(1), 'Merci de la part de Jonas Brandt'],
  ['en', sampleNote(1, { kind: 'next-time' }), 'For next time, from Jonas Brandt'],
  ['de', sampleNote(1, { kind: 'next-time' }), 'Fürs nächste Mal, von Jonas Brandt'],
  [
    'fr',
    sampleNote(1, { kind: 'next-time' }),
    'Pour la prochaine fois, de la part de Jonas Brandt',
  ],
  ['en', sampleNotes[2]!, 'Thanks from Yusuf Demir to Mirela Popescu'],
  [
    'de',
    sampleNote(1, { kind: 'next-time', own: false }),
    'Fürs nächste Mal, von Jonas Brandt an priya',
  ],
  ['fr', sampleNotes[2]!, 'Merci de Yusuf Demir à Mirela Popescu'],
  ['en', sampleNotes[3]!, 'Thanks from Lea Martin'],
  ['en', sampleNote(1, { from: { id: 'jonas', name: 'Jonas B.' } }), 'Thanks from Jonas B.'],
  ['en', sampleNote(1, { from: { id: 'e-4711' } }), 'Thanks from e-4711'],
];
for (const [locale, note, heading] of headings) {
  test(`in ${locale} a note is headed “${heading}”`, async () =>
    assert.equal(toPlain((await of(note, locale)).heading), heading));
}

test('of a note: the day in the time zone, the occasion, the words as they were written', async () => {
  const note = sampleNote(1, {
    writtenAt: '2026-11-20T23:30:00Z',
    about: ' Delivery ',
    text: 'A\nb',
  });
  const wording = { ...(await loadWording(strings, 'de')), timeZone: 'Europe/Berlin' };
  const [seen] = toFeedforwardView({ ...content, notes: [note] }, wording).own;
  assert.equal(seen?.day, '21. November 2026');
  assert.equal(toPlain(seen.about ?? []), 'Anlass: Delivery');
  assert.deepEqual(seen.text, [{ text: 'A\nb', foreign: true }]);
});

const stands: [string, Note, ChangeProgress, standing: string | undefined, share?: string][] = [
  ['alone', first, { asks: false }, 'Shown only to you', 'Share with my team'],
  [
    'shared',
    sampleNote(1, { audience: 'team' }),
    { asks: false },
    'Shown to your team too',
    'Take back from the team',
  ],
  [
    'being shared',
    first,
    { asks: false, act: 'share', outcome: { status: 'sending' } },
    'Shown only to you',
    'Saving …',
  ],
  ['of somebody else', sampleNote(1, { own: false, audience: 'team' }), { asks: false }, undefined],
];
for (const [name, note, progress, standing, share] of stands) {
  test(`a note that is ${name}: ${standing ?? 'nothing to do about it'}`, async () => {
    const seen = await of(note, 'en', progress);
    assert.equal(seen.standing?.words, standing);
    assert.equal(seen.acts?.share.words, share);
    assert.equal(seen.acts?.problem, undefined);
  });
}

const failures: [NonNullable<ChangeProgress['outcome']>, words: string][] = [
  [{ status: 'unsaved' }, 'Nothing has confirmed that. Please try again.'],
  [{ status: 'failed', reason: 'broken' }, 'Nothing has confirmed that. Please try again.'],
  [
    { status: 'failed', reason: 'teamless' },
    'You are in no team here that it could be shared with. It is still shown only to you.',
  ],
  [
    { status: 'failed', reason: 'unauthorized' },
    'You may not change notes here. Nothing has changed.',
  ],
  [{ status: 'failed', reason: 'refused' }, 'You may not change notes here. Nothing has changed.'],
];
for (const [outcome, words] of failures) {
  test(`sharing that is ${JSON.stringify(outcome)}: it stands as before. “${words}”`, async () => {
    const seen = await of(first, 'en', { asks: false, act: 'share', outcome });
    assert.equal(seen.standing?.words, 'Shown only to you');
    assert.equal(seen.acts?.problem, words);
    assert.equal(seen.acts.isBusy, false);
  });
}

test('own notes stand before those of the team, each in the order of the host', async () => {
  const { own, shared, heading } = await view();
  assert.deepEqual(
    own.map(({ id }) => id),
    [1, 2, 4].map(sampleId),
  );
  assert.deepEqual(
    shared.map(({ id }) => id),
    [sampleId(3)],
  );
  assert.equal(heading, 'Notes to you');
});

test('where only others have notes it says so', async () => {
  const { heading, own } = await view({ notes: sampleNotes.slice(2, 3) });
  assert.equal(heading, 'No notes for you yet.');
  assert.deepEqual(own, []);
});

const writing = (
  change: Partial<Omit<FeedforwardContent['writing'], 'draft'>> & { draft?: Partial<Draft> } = {},
): FeedforwardContent['writing'] => ({
  isOpen: true,
  ...change,
  draft: { ...newDraft, ...change.draft },
});
const form = async (change: Parameters<typeof writing>[0], locale = 'en') => {
  const { write } = await view({ writing: writing(change) }, locale);
  return write!.form!;
};

test('whoever can be written to is offered in the order of the host, and nobody is chosen', async () => {
  const { people } = await form({});
  assert.deepEqual(
    people.map(({ name }) => name),
    samplePeople.map(({ name }) => name),
  );
  assert.ok(people.every(({ chosen }) => !chosen));
});

test('where nobody can be written to nothing is offered, but what was begun stays', async () => {
  assert.equal((await view({ people: [] })).write, undefined);
  const { write } = await view({ people: [], writing: writing({ draft: { text: 'Thank you' } }) });
  assert.equal(write?.form?.text, 'Thank you');
});

const fates: [locale: string, to: string, first: string][] = [
  ['en', '', 'At first it is shown only to the person you write to.'],
  ['en', 'jonas', 'At first it is shown only to Jonas Brandt.'],
  ['de', 'jonas', 'Zuerst wird sie nur Jonas Brandt gezeigt.'],
  ['fr', 'jonas', 'Il ne s’affiche d’abord que pour Jonas Brandt.'],
];
for (const [locale, to, sentence] of fates) {
  test(`before a note is given, in ${locale}, to “${to}”: “${sentence}”, and three sentences more`, async () => {
    const { fate } = await form({ draft: { to } }, locale);
    assert.equal(toPlain(fate[0] ?? []), sentence);
    assert.equal(fate.filter((line) => toPlain(line) !== '').length, 4);
  });
}

const outcomes: [GivingOutcome, words: string | undefined, give: string][] = [
  [{ status: 'sending' }, undefined, 'Giving …'],
  [{ status: 'unsaved' }, 'Not saved yet.', 'Give the note'],
  [{ status: 'failed', reason: 'broken' }, 'Not saved yet.', 'Give the note'],
  [
    { status: 'failed', reason: 'unauthorized' },
    'You may not write notes here. Your note is not saved; it is still here.',
    'Give the note',
  ],
  [
    { status: 'failed', reason: 'refused' },
    'It was not taken. Perhaps this person cannot be written to. Your note is still here.',
    'Give the note',
  ],
  [
    { status: 'failed', reason: 'invalid' },
    'It was not taken. Perhaps this person cannot be written to. Your note is still here.',
    'Give the note',
  ],
];
for (const [outcome, words, give] of outcomes) {
  test(`a note that is ${JSON.stringify(outcome)}: ${words ?? give}`, async () => {
    const seen = await form({ outcome });
    assert.equal(seen.problem?.words, words);
    assert.equal(seen.give, give);
  });
}

test('after a note was given it says to whom, and another can be written', async () => {
  const { write } = await view({ writing: { ...writing(), isOpen: false, given: 'mirela' } });
  assert.equal(
    toPlain(write?.given ?? []),
    'Given. It is shown to Mirela Popescu now, and to nobody else.',
  );
  assert.equal(write?.canBegin, true);
});

const olders: [OlderState, hasOlder: boolean, words: string | undefined, problem?: RegExp][] = [
  ['idle', false, undefined],
  ['idle', true, 'Show older notes'],
  ['loading', true, 'Loading older notes …'],
  ['failed', true, 'Try again', /could not be loaded/],
  ['unanswered', true, 'Try again', /nothing on this page answers/],
];
for (const [older, hasOlder, words, problem] of olders) {
  test(`older notes, ${older}${hasOlder ? '' : ', none'}: ${words ?? 'no button'}`, async () => {
    const seen = await view({ older, hasOlder });
    assert.equal(seen.more?.words, words);
    if (problem) assert.match(seen.moreProblem ?? '', problem);
    else assert.equal(seen.moreProblem, undefined);
  });
}

const whole: Draft = {
  to: 'jonas',
  kind: 'next-time',
  text: ' Bring the list.\n',
  about: ' Tour ',
};
const drafts: [string, Partial<Draft>, object][] = [
  [
    'whole',
    {},
    {
      note: {
        id: sampleId(1),
        kind: 'next-time',
        to: 'jonas',
        text: 'Bring the list.',
        about: 'Tour',
      },
    },
  ],
  [
    'without an occasion',
    { about: '  ' },
    { note: { id: sampleId(1), kind: 'next-time', to: 'jonas', text: 'Bring the list.' } },
  ],
  ['to nobody', { to: '' }, { obstacle: 'missingPerson' }],
  ['of blanks', { text: ' \n ' }, { obstacle: 'missingText' }],
  ['of 2,001 characters', { text: 'x'.repeat(2001) }, { obstacle: 'tooLong' }],
];
for (const [name, change, made] of drafts) {
  test(`of a draft ${name} becomes ${Object.keys(made).join()}`, () => {
    const { note, obstacle } = toNote({ ...whole, ...change }, sampleId(1));
    assert.deepEqual(obstacle ? { obstacle } : { note }, made);
    if (note) assert.deepEqual(NewNote.parse(note), note);
  });
}

const list = (data: unknown = { ...sampleFeedforward, before: 'c' }) => {
  const made = new NoteList();
  assert.equal(made.replace(data).state, 'ready');
  return made;
};
const ids = (made: NoteList) => made.notes.map(({ id }) => id);
const changes: [string, change: object, ids: number[], isNew: boolean][] = [
  ['the same', { notes: sampleNotes, before: 'c' }, [1, 2, 3, 4], false],
  ['a new one on top', { notes: [sampleNote(0), ...sampleNotes] }, [0, 1, 2, 3, 4], true],
  [
    'a new one of a colleague',
    { notes: [sampleNote(0, { own: false }), ...sampleNotes] },
    [0, 1, 2, 3, 4],
    false,
  ],
  [
    'one that is shared no more',
    { notes: sampleNotes.filter((_, at) => at !== 2) },
    [1, 2, 4],
    false,
  ],
  [
    'the newest two, and older ones',
    { notes: [sampleNote(0), sampleNote(1)], before: 'b' },
    [0, 1, 2, 3, 4],
    true,
  ],
  ['none at all', { notes: [] }, [], false],
];
for (const [name, change, expected, isNew] of changes) {
  test(`a live change to ${name} leaves ${expected.length}, ${isNew ? 'a' : 'no'} new one for the person`, () => {
    const made = list();
    assert.equal(made.change(change).isNew, isNew);
    assert.deepEqual(ids(made), expected.map(sampleId));
  });
}

test('an answer that was under way brings back nothing that was deleted, and undoes no sharing', () => {
  const made = list();
  made.remove(sampleId(2));
  made.decide(sampleId(1), 'team');
  made.change({ notes: sampleNotes });
  assert.deepEqual(ids(made), [1, 3, 4].map(sampleId));
  assert.equal(made.notes[0]?.audience, 'team');
  made.change({ notes: sampleNotes });
  assert.equal(made.notes[0]?.audience, 'person');
});

test('older notes are put behind, none of them twice', () => {
  const made = list();
  const verdict = made.append({ notes: [sampleNote(4), sampleNote(5)], before: null });
  assert.deepEqual(ids(made), [1, 2, 3, 4, 5].map(sampleId));
  assert.deepEqual([verdict?.total, made.before], [2, undefined]);
  assert.equal(made.append('older'), undefined);
});

test('no text of ours counts or rates, or says “anonymous”', async () => {
  for (const locale of ['en', 'de', 'fr'] as const) {
    const own = { ...(await strings.load(locale)) };
    const said = JSON.stringify(own);
    assert.doesNotMatch(said, /anonym|\{count\}|score|points|\bnotes? sur\b/i);
  }
  assert.equal(readFeedforward(sampleFeedforward).invalid, 0);
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
