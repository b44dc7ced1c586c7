import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '@oxbow/model/answer';
import type { Question } from '@oxbow/model/question';
import { samplePrompt } from '../samples.js';
import { toWay as toSimpleWay } from '../way.js';
import { sampleBranches } from './samples.js';
import { toWay } from './way.js';

const { questions } = sampleBranches;
const recommend = (value: number): Answer => ({ type: 'nps', question: 'recommend', value });
const cause = (...value: string[]): Answer => ({ type: 'choice', question: 'cause', value });

function wayOf(step: number, ...answers: Answer[]) {
  const {
    step: at,
    former,
    next,
    position,
    least,
    most,
  } = toWay(questions, new Map(answers.map((answer) => [answer.question, answer])), step);
  return [at, former, next, position, least, most];
}

const none = undefined;
const rows: [string, number, Answer[], (number | undefined)[]][] = [
  ['nothing is answered: one to three', 0, [], [0, none, 1, 1, 1, 3]],
  ['content: it ends', 0, [recommend(9)], [0, none, none, 1, 1, 1]],
  ['not sure: one more', 0, [recommend(8)], [0, none, 1, 1, 2, 2]],
  ['not content: one or two more', 0, [recommend(3)], [0, none, 2, 1, 2, 3]],
  ['at the cause', 2, [recommend(3)], [2, 0, none, 2, 2, 3]],
  ['at the cause, broken', 2, [recommend(3), cause('broken')], [2, 0, 3, 2, 3, 3]],
  ['at the last', 3, [recommend(3), cause('broken')], [3, 2, none, 3, 3, 3]],
  ['where no way leads any more: the last one before it', 3, [recommend(8)], [1, 0, none, 2, 2, 2]],
];
for (const [name, step, answers, expected] of rows)
  test(`the way: ${name}`, () => assert.deepEqual(wayOf(step, ...answers), expected));

test('without branches all are asked, whatever is answered', () => {
  const way = toWay(samplePrompt.questions, new Map(), 0);
  assert.deepEqual([way.least, way.most, way.next], [2, 2, 1]);
});

test('a thought to take along is no question', () => {
  const impulse: Question = { type: 'impulse', id: 'thought', title: 'Breathe', text: 'Slowly.' };
  const asked: Question[] = [samplePrompt.questions[0]!, impulse, samplePrompt.questions[1]!];
  const places = [0, 1, 2].map((step) => {
    const { position, most } = toWay(asked, new Map(), step);
    return [position, most];
  });
  assert.deepEqual(places, [
    [1, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('twenty questions that each may end count in an instant', () => {
  const many = Array.from({ length: 20 }, (_, index): Question => ({
    type: 'text',
    id: `q${index}`,
    branches: Array.from({ length: 19 - index }, (_, ahead) => ({
      answered: true,
      to: `q${index + ahead + 1}`,
    })),
  }));
  const way = toWay(many, new Map(), 0);
  assert.deepEqual([way.least, way.most], [2, 20]);
});

test('where nothing leads elsewhere the simple way is the same', () => {
  for (let step = 0; step < samplePrompt.questions.length; step++)
    assert.deepEqual(
      toSimpleWay(samplePrompt.questions, new Map(), step),
      toWay(samplePrompt.questions, new Map(), step),
    );
});
