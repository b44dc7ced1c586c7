import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prompt } from '../prompt/prompt.js';
import { ox6 } from '../instrument/ox6.js';
import { pulseTopics, toQuestionId } from './pulse-item.js';
import { pulseItems } from './pulse-items.js';
import { toPulsePrompt, type PulseRound } from './to-pulse-prompt.js';

const protection = {
  seenBy: 'the works council and the management board',
  from: 5,
  kept: 'a month',
};
const round = (wanted: Partial<PulseRound> = {}): Prompt =>
  toPulsePrompt({ id: 'pulse', round: 0, protection, ...wanted });
const idsOf = ({ questions }: Prompt) => questions.map(({ id }) => id);

test('each item has an id of its topic or of ox6, in three languages, that no other has', () => {
  assert.equal(new Set(pulseItems.map(toQuestionId)).size, pulseItems.length);
  for (const { id, topic, text } of pulseItems) {
    const [before] = id.split('.');
    assert.ok(topic === 'ox' || topic === before, id);
    for (const language of ['en', 'de', 'fr'] as const) {
      assert.ok(text[language].endsWith('.'), `${id} in ${language}`);
      assert.ok(text[language].split(' ').length <= 17, `${id} in ${language} is long`);
    }
  }
});

test('each topic has at least four items', () => {
  for (const topic of pulseTopics) {
    assert.ok(pulseItems.filter((item) => item.topic === topic).length >= 4, topic);
  }
});

test('the items of ox are those of ox6, one for each dimension', () => {
  const items = pulseItems.filter(({ topic }) => topic === 'ox');
  const of = items.map(({ id }) => ox6.items.find((item) => item.id === id));
  assert.deepEqual(
    of.map((item) => item?.dimension),
    ox6.dimensions.map(({ id }) => id),
  );
  assert.deepEqual(
    items.map(({ text }) => text),
    of.map((item) => item?.text),
  );
});

// What would make one person known: a leader has a team, and a team has one leader.
const ofOnePerson =
  /\bmy (manager|boss|supervisor|leader)|\b(he|she)\b|meine?n? (Führungskraft|Vorgesetzte|Chef)|\bmon (chef|responsable|supérieur)|\bma (cheffe|responsable|supérieure)/i;
for (const { id, text } of pulseItems) {
  test(`${id} rates no person`, () => {
    for (const words of Object.values(text)) assert.doesNotMatch(words, ofOnePerson);
  });
}

const ofHealth =
  /health|stress|strain|tired|sick|recover|feel well|switch off|gesund|krank|müde|santé|malade/i;
for (const { id, text, health } of pulseItems) {
  test(`${id} is ${health ? '' : 'not '}about health, as its tag says`, () =>
    assert.equal(ofHealth.test(text.en) || /zu viel wird/.test(text.de), health === true));
}

const rounds: [string, Partial<PulseRound>, string[]][] = [
  [
    'a round of five topics',
    {},
    ['leadership-listening', 'workload-time', 'tools-fit', 'team-help', 'recognition-seen'],
  ],
  [
    'the next round',
    { round: 1 },
    [
      'learning-chance',
      'customers-close',
      'change-informed',
      'leadership-answer',
      'workload-planning',
    ],
  ],
  ['one topic', { topics: ['tools'], count: 2 }, ['tools-fit', 'tools-reliable']],
  [
    'its next round',
    { topics: ['tools'], count: 2, round: 1 },
    ['tools-information', 'tools-help'],
  ],
  [
    'after all were asked',
    { topics: ['tools'], count: 2, round: 2 },
    ['tools-fit', 'tools-reliable'],
  ],
  [
    'a round that ends in the middle',
    { topics: ['tools'], count: 3, round: 1 },
    ['tools-help', 'tools-fit', 'tools-reliable'],
  ],
  [
    'more than there are',
    { topics: ['tools'], count: 16 },
    ['tools-fit', 'tools-reliable', 'tools-information', 'tools-help'],
  ],
  [
    'the short ox pulse',
    { topics: ['ox'], count: 6 },
    ['scope-e1', 'competence-e1', 'technology-e1', 'values-e1', 'brand-e1', 'feedback-e2'],
  ],
  [
    'an item that is asked in every round',
    { topics: ['tools'], items: ['feedback.e2'], count: 2, round: 1 },
    ['feedback-e2', 'tools-reliable'],
  ],
  [
    'a struck item',
    { topics: ['tools'], count: 2, exclude: ['tools.fit'] },
    ['tools-reliable', 'tools-information'],
  ],
  ['a struck topic', { topics: ['tools', 'team'], count: 1, exclude: ['tools'] }, ['team-help']],
  [
    'an item that is wanted and struck',
    { topics: ['tools'], items: ['team.help'], exclude: ['team.help'], count: 1 },
    ['tools-fit'],
  ],
  [
    'health, as the host has said',
    { topics: ['health'], health: true, count: 1 },
    ['health-switch-off'],
  ],
  [
    'health that is struck',
    { topics: ['health', 'tools'], exclude: ['health'], count: 1 },
    ['tools-fit'],
  ],
  [
    'all that a round can hold',
    { topics: ['tools'], count: 1, employer: 'Nordhafen', upward: true, impulse: true },
    ['employer', 'tools-fit', 'upward', 'impulse'],
  ],
  ['an upward question alone', { topics: [], upward: 'What do you wish for?' }, ['upward']],
];
for (const [name, wanted, ids] of rounds) {
  test(`${name} asks ${ids.join(', ')}`, () => {
    const prompt = round(wanted);
    assert.deepEqual(idsOf(prompt), ids);
    assert.deepEqual(Prompt.parse(prompt), prompt);
    assert.deepEqual(round(wanted), prompt);
  });
}

test('every item that may be asked is asked once before one is asked again', () => {
  const open = pulseItems.filter(({ topic }) => topic !== 'ox' && topic !== 'health');
  const asked = Array.from({ length: open.length / 4 }, (_, index) =>
    idsOf(round({ round: index, count: 4 })),
  ).flat();
  assert.deepEqual([...asked].sort(), open.map(toQuestionId).sort());
});

test('every single item can be struck', () => {
  for (const { id } of pulseItems) {
    const wanted = { topics: [...pulseTopics], health: true, exclude: [id], count: 16 };
    const asked = [0, 1, 2].flatMap((number) => idsOf(round({ ...wanted, round: number })));
    assert.ok(!asked.includes(toQuestionId({ id })), id);
  }
});

test('an impulse is another one in the next round', () => {
  const [first, second] = [0, 1].map((number) =>
    round({ round: number, impulse: true }).questions.find(({ type }) => type === 'impulse'),
  );
  assert.notDeepEqual(first, second);
});

for (const [name, topics, from] of [
  ['about leaders', ['leadership'], 10],
  ['about tools', ['tools'], 5],
] as const) {
  test(`results ${name} are shown from ${from} answers on`, () =>
    assert.equal(round({ topics }).protection?.from, from));
}

const refused: [string, Partial<PulseRound>, RegExp][] = [
  ['a topic that there is not', { topics: ['boss' as 'team'] }, /no topic "boss"/],
  ['an item that there is not', { items: ['team.boss'] }, /no item "team.boss"/],
  ['a word that strikes nothing', { exclude: ['team.helps'] }, /no item or topic "team.helps"/],
  ['health without a word', { topics: ['health'] }, /health: true/],
  ['an item of health without a word', { items: ['health.well'] }, /health: true/],
  ['half a round', { round: 0.5 }, /round/],
  ['a round before the first', { round: -1 }, /round/],
  ['seventeen items', { count: 17 }, /count/],
  ['nothing', { topics: [], impulse: true }, /nothing is left/],
  ['nothing that is not struck', { topics: ['tools'], exclude: ['tools'] }, /nothing is left/],
];
for (const [name, wanted, message] of refused) {
  test(`a round refuses ${name}`, () =>
    assert.throws(() => round(wanted), { name: 'RangeError', message }));
}
