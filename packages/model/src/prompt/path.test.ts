import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../answer/answer.js';
import { Question } from '../question/question.js';
import { findBranchFaults } from './branch-faults.js';
import { pathOf } from './path.js';

const score = { type: 'nps', id: 'score', subject: 'Hollin & Wren' };
const bad = { type: 'text', id: 'bad', title: 'What went wrong?', branches: [{ to: 'end' }] };
const good = { type: 'text', id: 'good', title: 'What did you like?' };
const thumbs = { type: 'thumbs', id: 'found', title: 'Did you find it?' };
const choice = {
  type: 'choice',
  id: 'why',
  title: 'Why?',
  options: [
    { id: 'price', label: 'Price' },
    { id: 'time', label: 'Time' },
  ],
};
const toQuestions = (list: object[]) => list.map((one) => Question.parse(one));
const branching = (...branches: object[]) => toQuestions([{ ...score, branches }, bad, good]);

/** Without a branch at the second question, so that a way leads to each. */
const beginning = (...branches: object[]) =>
  toQuestions([{ ...score, branches }, { type: 'text', id: 'bad' }, good]);

const byScore = branching({ upTo: 6, to: 'bad' }, { from: 7, to: 'good' }, { to: 'end' });

for (const [name, questions, answers, expected] of [
  ['without branches: all, in order', toQuestions([score, good]), [], ['score', 'good']],
  ['a low score', byScore, [{ type: 'nps', question: 'score', value: 6 }], ['score', 'bad']],
  ['a high score', byScore, [{ type: 'nps', question: 'score', value: 7 }], ['score', 'good']],
  ['no score: the branch without a condition', byScore, [], ['score']],
  [
    'an answer beside the path changes nothing',
    byScore,
    [
      { type: 'nps', question: 'score', value: 9 },
      { type: 'text', question: 'bad', value: 'x' },
    ],
    ['score', 'good'],
  ],
  [
    'a thumb',
    toQuestions([{ ...thumbs, branches: [{ is: 'up', to: 'end' }] }, good]),
    [{ type: 'thumbs', question: 'found', value: 'up' }],
    ['found'],
  ],
  [
    'an option among several',
    toQuestions([{ ...choice, branches: [{ is: 'time', to: 'end' }] }, good]),
    [{ type: 'choice', question: 'why', value: ['price', 'time'] }],
    ['why'],
  ],
  [
    'what was skipped',
    toQuestions([{ ...good, branches: [{ answered: false, to: 'end' }] }, score]),
    [],
    ['good'],
  ],
] as [string, Question[], Answer[], string[]][]) {
  test(`the path by ${name}`, () => {
    const path = pathOf(questions, new Map(answers.map((answer) => [answer.question, answer])));
    assert.deepEqual(
      path.map((index) => questions[index]?.id),
      expected,
    );
  });
}

for (const [name, questions, paths] of [
  ['good ones', byScore, []],
  [
    'one to nowhere',
    beginning({ to: 'nowhere' }),
    ['questions[0].branches[0].to', 'questions[1]', 'questions[2]'],
  ],
  ['one to itself', beginning({ upTo: 6, to: 'score' }), ['questions[0].branches[0].to']],
  [
    'one that leads back',
    toQuestions([score, { ...good, branches: [{ answered: true, to: 'score' }] }]),
    ['questions[1].branches[0].to'],
  ],
  ['one for a score of 11', beginning({ from: 11, to: 'bad' }), ['questions[0].branches[0]']],
  ['one for 7 to 6', beginning({ from: 7, upTo: 6, to: 'bad' }), ['questions[0].branches[0]']],
  [
    'one for an option of a scale',
    beginning({ is: 'up', to: 'bad' }),
    ['questions[0].branches[0]'],
  ],
  [
    'one for an unknown option',
    toQuestions([{ ...choice, branches: [{ is: 'weather', to: 'end' }] }, good]),
    ['questions[0].branches[0]'],
  ],
  [
    'one behind one that is always taken',
    beginning({ to: 'good' }, { upTo: 6, to: 'bad' }),
    ['questions[0].branches[1]', 'questions[1]'],
  ],
  ['a question to which no way leads', beginning({ to: 'good' }), ['questions[1]']],
] as [string, Question[], string[]][]) {
  test(`the branches are checked: ${name}`, () =>
    assert.deepEqual(
      findBranchFaults(questions).map(({ path }) => path),
      paths,
    ));
}

test('whatever the branches and answers are, a path goes onwards and ends', () => {
  const branch = fc.record(
    {
      from: fc.integer({ min: -1, max: 11 }),
      upTo: fc.integer({ min: -1, max: 11 }),
      answered: fc.boolean(),
      to: fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4', 'end', 'nowhere'),
    },
    { requiredKeys: ['to'] },
  );
  const prompt = fc.array(fc.array(branch, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
  const answers = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 5 });
  fc.assert(
    fc.property(prompt, answers, (lists, values) => {
      const questions = lists.map((branches, index) => ({
        type: 'number' as const,
        id: `q${index}`,
        title: 'How much?',
        low: 'Little',
        high: 'Much',
        minimum: 0,
        maximum: 10,
        branches,
      }));
      const given = new Map(
        values.flatMap((value, index): [string, Answer][] =>
          value === null ? [] : [[`q${index}`, { type: 'number', question: `q${index}`, value }]],
        ),
      );
      const path = pathOf(questions, given);
      assert.equal(path[0], 0);
      assert.ok(path.every((place, index) => index === 0 || place > (path[index - 1] ?? -1)));
    }),
  );
});
