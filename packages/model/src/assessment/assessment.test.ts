import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assessment } from './assessment.js';

const assessment: Assessment = {
  id: '6f9d2c1e-3b7a-4e55-9c0d-1a2b3c4d5e6f',
  wave: 'autumn-2026',
  instrument: 'ox6',
  version: 1,
  side: 'employee',
  answers: { 'scope.e1': 4, 'scope.e2': null, 'brand.e1': 7 },
  comment: 'The tools are slow.',
  language: 'de-CH',
};

test('an assessment is taken', () => assert.deepEqual(Assessment.parse(assessment), assessment));

test('a further side and segments are taken', () => {
  const partner = { ...assessment, side: 'partner', segments: { distance: 'direct' } };
  assert.deepEqual(Assessment.parse(partner), partner);
});

test('wave and comment may be left out', () => {
  const { wave: _, comment: __, ...least } = assessment;
  assert.deepEqual(Assessment.parse(least), least);
});

const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`i${index}`, 3]));
const refused: [string, object, string][] = [
  ['an id that tells the time', { id: '0197a3f2-6c1e-7b11-8a52-3f0c5d2e9b41' }, 'id'],
  ['an id that tells the machine', { id: '2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d' }, 'id'],
  ['a time', { at: '2026-11-22T09:00:00Z' }, ''],
  ['a person', { person: 'e-17' }, ''],
  ['a unit, which the token tells', { unit: 'hotline' }, ''],
  ['an answer off every scale', { answers: { a: 8 } }, 'answers.a'],
  ['half an answer', { answers: { a: 2.5 } }, 'answers.a'],
  ['no answer', { answers: {} }, 'answers'],
  ['nothing but "cannot judge"', { answers: { a: null } }, 'answers'],
  ['201 items', { answers: many }, 'answers'],
  ['an empty comment', { comment: '' }, 'comment'],
  ['a side under which nothing can be kept', { side: '__proto__' }, 'side'],
  ['a side that is no id', { side: 'the boss' }, 'side'],
  ['four segments', { segments: { a: 'x', b: 'x', c: 'x', d: 'x' } }, 'segments'],
  ['a segment in own words', { segments: { distance: 'not very far' } }, 'segments.distance'],
  ['a receipt that can be guessed', { receipt: '1234' }, 'receipt'],
];
for (const [name, change, path] of refused) {
  test(`Assessment refuses ${name}`, () => {
    const issues = Assessment.safeParse({ ...assessment, ...change }).error?.issues ?? [];
    assert.deepEqual(
      issues.map((issue) => issue.path.join('.')),
      [path],
    );
  });
}
