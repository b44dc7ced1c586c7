import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editJourney, mostTextCharacters, type JourneyChange } from './edit-journey.js';
import { beginHistory, makeChange, presentOf, redoChange, undoChange } from './journey-history.js';
import { Journey } from './journey.js';
import { most } from './limits.js';
import { countRemoval } from './remove-from-journey.js';
import { joint } from './testing/joint.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
const step = (journey: Journey, id: string) => journey.steps.find((one) => one.id === id);

/** What is told of the journey after a change. */
type Told = (journey: Journey) => unknown;
const stages: Told = (journey) => ids(journey.stages);
const lanes: Told = (journey) => ids(journey.lanes);
const steps: Told = (journey) => ids(journey.steps);
const part =
  (id: string, key: keyof Journey['steps'][number]): Told =>
  (journey) =>
    step(journey, id)?.[key];

const made: [name: string, change: JourneyChange, told: Told, expected: unknown][] = [
  [
    'a stage is added at the end',
    { change: 'add', part: 'stage', id: 'use', title: 'Use' },
    stages,
    'inform order receive use',
  ],
  [
    'a lane is added at the end of its side',
    { change: 'add', part: 'lane', id: 'friend', title: 'Friend', side: 'customer' },
    lanes,
    'customer friend service depot',
  ],
  [
    'a step is added to its stage',
    { change: 'add', part: 'step', id: 'sit', title: 'Sits', stage: 'receive', lane: 'customer' },
    steps,
    'search ask order load deliver sit',
  ],
  [
    'the title that is shown is written, the others stay',
    { change: 'write', part: 'journey', field: 'title', text: 'Umziehen', language: 'de-AT' },
    ({ title }) => title,
    { en: 'Moving house', de: 'Umziehen' },
  ],
  [
    'where a language is missing, what is shown in its place is written',
    { change: 'write', part: 'journey', field: 'title', text: 'Moving', language: 'fr' },
    ({ title }) => title,
    { en: 'Moving', de: 'Umzug' },
  ],
  [
    'a text for all languages stays one',
    {
      ...{ change: 'write', part: 'lane', id: 'depot', field: 'title' },
      ...{ text: 'Lager', language: 'de' },
    },
    (journey) => journey.lanes[2]?.title,
    'Lager',
  ],
  [
    'a detail that is new is of its language, as the title of the journey is',
    {
      ...{ change: 'write', part: 'stage', id: 'inform', field: 'detail' },
      ...{ text: 'Sie fragen.', language: 'de-CH' },
    },
    (journey) => journey.stages[0]?.detail,
    { de: 'Sie fragen.' },
  ],
  [
    'a detail that is emptied is gone',
    {
      ...{ change: 'write', part: 'stage', id: 'order', field: 'detail' },
      ...{ text: '', language: 'en' },
    },
    (journey) => Object.keys(journey.stages[1] ?? {}),
    ['id', 'title'],
  ],
  [
    'what a dialogue is for the other one is written',
    {
      ...{ change: 'write', part: 'step', id: 'order', field: 'receiverTitle' },
      ...{ text: 'Takes it', language: 'en' },
    },
    part('order', 'receiverTitle'),
    { en: 'Takes it' },
  ],
  [
    'a stage goes later',
    { change: 'shift', part: 'stage', id: 'inform', by: 1 },
    stages,
    'order inform receive',
  ],
  [
    'a step goes before the one before it in its stage',
    { change: 'shift', part: 'step', id: 'deliver', by: -1 },
    steps,
    'search ask order deliver load',
  ],
  [
    'a step goes to another stage, and what was felt and is done there with it',
    { change: 'place', id: 'ask', stage: 'order', lane: 'customer' },
    (journey) => [ids(journey.steps), journey.experience?.[1]?.stage, journey.measures?.[0]?.stage],
    ['search order load deliver ask', 'order', 'order'],
  ],
  [
    'a dialogue that goes to the lane of the other one turns around',
    { change: 'place', id: 'ask', stage: 'inform', lane: 'service' },
    (journey) => [step(journey, 'ask')?.lane, step(journey, 'ask')?.receiver],
    ['service', 'customer'],
  ],
  [
    'a lane that changes sides goes to the end of the other',
    { change: 'side', id: 'customer', side: 'backstage' },
    lanes,
    'service depot customer',
  ],
  [
    'a step becomes a dialogue',
    { change: 'receiver', id: 'search', receiver: 'service' },
    part('search', 'receiver'),
    'service',
  ],
  [
    'a step that is no dialogue any more is on no channel',
    { change: 'receiver', id: 'ask' },
    (journey) => Object.keys(step(journey, 'ask') ?? {}),
    ['id', 'stage', 'lane', 'title', 'moment', 'signs'],
  ],
  [
    'a dialogue changes its channel',
    { change: 'channel', id: 'ask', channel: 'chat' },
    part('ask', 'channel'),
    'chat',
  ],
  [
    'a dialogue is on no channel',
    { change: 'channel', id: 'ask' },
    part('ask', 'channel'),
    undefined,
  ],
  [
    'a step becomes a moment of truth',
    { change: 'moment', id: 'search', side: 'employee', on: true },
    part('search', 'moment'),
    ['employee'],
  ],
  [
    'a step is no moment of truth any more',
    { change: 'moment', id: 'order', side: 'customer', on: false },
    part('order', 'moment'),
    undefined,
  ],
  [
    'a step serves one more',
    { change: 'serves', id: 'load', step: 'order', on: true },
    part('load', 'serves'),
    ['deliver', 'order'],
  ],
  [
    'a step serves one less',
    { change: 'serves', id: 'load', step: 'deliver', on: false },
    part('load', 'serves'),
    [],
  ],
  [
    'a stage goes with all that is in it',
    { change: 'remove', part: 'stage', id: 'inform' },
    (journey) => [
      ...[ids(journey.stages), ids(journey.steps), journey.experience?.length],
      ...[journey.engagement?.length, journey.measures?.length, journey.exchanges?.length],
    ],
    ['order receive', 'order load deliver', 2, 0, 0, 1],
  ],
  [
    'a lane goes with its steps; who met it meets nobody',
    { change: 'remove', part: 'lane', id: 'service' },
    (journey) => [ids(journey.steps), step(journey, 'ask')?.channel, step(journey, 'load')?.serves],
    ['search ask order load', undefined, []],
  ],
  [
    'a measure stays with the stage of its step that goes, what was felt at the step does not',
    { change: 'remove', part: 'step', id: 'ask' },
    (journey) => [
      journey.measures?.[0]?.stage,
      journey.measures?.[0]?.step,
      journey.experience?.length,
    ],
    ['inform', undefined, 3],
  ],
  [
    'another journey comes in its place, as the same one',
    {
      change: 'replace',
      journey: { ...joint, id: 'x', revision: 99, title: 'New', attribution: undefined },
    },
    ({ id, revision, title, attribution }) => [id, revision, title, attribution],
    ['moving-house', 3, 'New', undefined],
  ],
];
for (const [name, change, told, expected] of made)
  test(name, () => {
    const { journey } = editJourney(joint, change);
    assert.ok(journey);
    assert.deepEqual(told(journey), expected);
    assert.deepEqual(Journey.safeParse(journey).error?.issues ?? [], []);
  });

test('of several texts the one that is shown is emptied', () => {
  const actor = { en: 'A family', de: 'Eine Familie' };
  const change = { change: 'write', part: 'journey', field: 'actor', text: ' ' } as const;
  const { journey } = editJourney({ ...joint, actor }, { ...change, language: 'de' });
  assert.deepEqual(journey?.actor, { en: 'A family' });
});

const same: JourneyChange[] = [
  { change: 'write', part: 'journey', field: 'title', text: 'Umzug', language: 'de' },
  { change: 'write', part: 'journey', field: 'actor', text: joint.actor as string, language: 'de' },
  { change: 'write', part: 'stage', id: 'inform', field: 'detail', text: '', language: 'de' },
  { change: 'place', id: 'ask', stage: 'inform', lane: 'customer' },
  { change: 'side', id: 'depot', side: 'backstage' },
  { change: 'receiver', id: 'search' },
  { change: 'receiver', id: 'ask', receiver: 'service' },
  { change: 'channel', id: 'search' },
  { change: 'channel', id: 'ask', channel: 'hotline' },
  { change: 'moment', id: 'ask', side: 'customer', on: true },
  { change: 'serves', id: 'load', step: 'deliver', on: true },
];
for (const change of same)
  test(`what changes nothing gives the very same: ${JSON.stringify(change)}`, () => {
    assert.equal(editJourney(joint, change).journey, joint);
  });

const long = 'x'.repeat(mostTextCharacters + 1);
const refused: [change: JourneyChange, refusal: object][] = [
  [{ change: 'add', part: 'stage', id: 'inform', title: 'Two' }, { reason: 'taken' }],
  [{ change: 'add', part: 'stage', id: '', title: 'Two' }, { reason: 'unfit' }],
  [{ change: 'add', part: 'stage', id: 'x', title: '' }, { reason: 'unfit' }],
  [
    { change: 'add', part: 'step', id: 'x', title: 'X', stage: 'no', lane: 'depot' },
    { reason: 'unknown' },
  ],
  [
    { change: 'write', part: 'stage', id: 'inform', field: 'title', text: ' ', language: 'en' },
    { reason: 'empty' },
  ],
  [
    { change: 'write', part: 'journey', field: 'title', text: '', language: 'de' },
    { reason: 'empty' },
  ],
  [
    { change: 'write', part: 'stage', id: 'inform', field: 'detail', text: long, language: 'en' },
    { reason: 'long', most: mostTextCharacters },
  ],
  [
    { change: 'write', part: 'step', id: 'no', field: 'title', text: 'X', language: 'en' },
    { reason: 'unknown' },
  ],
  [
    {
      ...{ change: 'write', part: 'step', id: 'search', field: 'receiverTitle' },
      ...{ text: 'X', language: 'en' },
    },
    { reason: 'receiver' },
  ],
  [{ change: 'shift', part: 'stage', id: 'inform', by: -1 }, { reason: 'edge' }],
  [{ change: 'shift', part: 'lane', id: 'service', by: 1 }, { reason: 'edge' }],
  [{ change: 'shift', part: 'step', id: 'order', by: 1 }, { reason: 'edge' }],
  [{ change: 'shift', part: 'step', id: 'no', by: 1 }, { reason: 'unknown' }],
  [{ change: 'place', id: 'ask', stage: 'no', lane: 'customer' }, { reason: 'unknown' }],
  [{ change: 'side', id: 'no', side: 'employee' }, { reason: 'unknown' }],
  [{ change: 'receiver', id: 'ask', receiver: 'customer' }, { reason: 'unknown' }],
  [{ change: 'channel', id: 'search', channel: 'chat' }, { reason: 'receiver' }],
  [{ change: 'serves', id: 'load', step: 'load', on: true }, { reason: 'unknown' }],
  [{ change: 'remove', part: 'step', id: 'no' }, { reason: 'unknown' }],
  [{ change: 'replace', journey: {} as Journey }, { reason: 'unfit' }],
];
for (const [change, refusal] of refused)
  test(`${JSON.stringify(change).slice(0, 120)} is refused: ${JSON.stringify(refusal)}`, () => {
    assert.deepEqual(editJourney(joint, change), { refusal });
  });

test('no more is taken than the schema takes, and the last one stays', () => {
  for (const [part, list] of [
    ['stage', 'stages'],
    ['lane', 'lanes'],
  ] as const) {
    let journey = joint;
    const add = (id: string): JourneyChange =>
      part === 'stage'
        ? { change: 'add', part, id, title: id }
        : { change: 'add', part, id, title: id, side: 'employee' };
    while (journey[list].length < most[list])
      journey = editJourney(journey, add(`n${journey[list].length}`)).journey ?? joint;
    assert.deepEqual(editJourney(journey, add('more')).refusal, {
      reason: 'full',
      most: most[list],
    });
    assert.deepEqual(Journey.safeParse(journey).error?.issues ?? [], []);
    while (journey[list].length > 1) {
      const id = journey[list][0]?.id ?? '';
      journey = editJourney(journey, { change: 'remove', part, id }).journey ?? joint;
    }
    const id = journey[list][0]?.id ?? '';
    assert.deepEqual(editJourney(journey, { change: 'remove', part, id }).refusal, {
      reason: 'last',
    });
  }
  const others = Array.from({ length: most.serves }, (_, index) => `s${index}`);
  const full = {
    ...joint,
    steps: [
      ...joint.steps.with(0, { ...joint.steps[0]!, serves: others }),
      ...others.map((id) => ({ id, stage: 'order', lane: 'depot', title: id })),
    ],
  };
  const change = { change: 'serves', id: 'search', step: 'load', on: true } as const;
  assert.deepEqual(editJourney(full, change).refusal, { reason: 'full', most: most.serves });
});

test('it is counted what goes with a part', () => {
  assert.deepEqual(countRemoval(joint, { part: 'stage', id: 'inform' }), {
    ...{ steps: 2, figures: 4, measures: 1, exchanges: 0 },
  });
  assert.deepEqual(countRemoval(joint, { part: 'step', id: 'ask' }), {
    ...{ steps: 1, figures: 1, measures: 0, exchanges: 0 },
  });
  assert.deepEqual(countRemoval(joint, { part: 'lane', id: 'no' }), {
    ...{ steps: 0, figures: 0, measures: 0, exchanges: 0 },
  });
});

const known = (...more: string[]) =>
  fc.constantFrom('n1', 'n2', 'n3', '', 'x'.repeat(101), ...more);
const stage = known(...joint.stages.map(({ id }) => id));
const lane = known(...joint.lanes.map(({ id }) => id));
const anyStep = known(...joint.steps.map(({ id }) => id));
const anyPart = fc.oneof(stage, lane, anyStep);
const text = fc.constantFrom('', ' ', 'A', 'Another', long);
const title = fc.oneof(
  text,
  fc.dictionary(fc.constantFrom('en', 'de', '<b>'), text, { noNullPrototype: true }),
);
const side = fc.constantFrom('customer', 'employee', 'backstage', 'nobody');
const language = fc.constantFrom('en', 'de-AT', 'fr', 'x', '');
const on = fc.boolean();
const just = <Word extends string>(word: Word) => fc.constant(word);

/** Any change, also such as no type allows. */
const anyChange = fc.oneof(
  fc.record({ change: just('add'), part: just('stage'), id: stage, title }),
  fc.record({
    change: just('add'),
    part: just('lane'),
    id: lane,
    title,
    side: fc.constantFrom('customer', 'employee', 'backstage'),
  }),
  fc.record({ change: just('add'), part: just('step'), id: anyStep, title, stage, lane }),
  fc.record({
    ...{ change: just('write'), part: fc.constantFrom('journey', 'stage', 'lane', 'step') },
    ...{ id: anyPart, field: just('title'), text, language },
  }),
  fc.record({
    ...{ change: just('write'), part: just('step'), id: anyStep },
    ...{ field: just('receiverTitle'), text, language },
  }),
  fc.record({
    ...{ change: just('write'), part: just('stage'), id: stage },
    ...{ field: just('detail'), text, language },
  }),
  fc.record({
    ...{ change: just('shift'), part: fc.constantFrom('stage', 'lane', 'step') },
    ...{ id: anyPart, by: fc.constantFrom(-1, 1) },
  }),
  fc.record({ change: just('place'), id: anyStep, stage, lane }),
  fc.record({ change: just('side'), id: lane, side }),
  fc.record({
    change: just('receiver'),
    id: anyStep,
    receiver: fc.option(lane, { nil: undefined }),
  }),
  fc.record({
    ...{ change: just('channel'), id: anyStep },
    channel: fc.constantFrom('chat', 'hotline', 'pigeon', undefined),
  }),
  fc.record({ change: just('moment'), id: anyStep, side, on }),
  fc.record({ change: just('serves'), id: anyStep, step: anyStep, on }),
  fc.record({
    ...{ change: just('remove'), part: fc.constantFrom('stage', 'lane', 'step'), id: anyPart },
  }),
  fc.record({
    change: just('replace'),
    journey: fc.constantFrom(joint, { ...joint, steps: [5] }, {}, null),
  }),
) as fc.Arbitrary<JourneyChange>;

test('whatever is done in whatever order, the schema takes what comes out, and all can be taken back and made again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyChange, on), { maxLength: 30 }), (changes) => {
      let history = beginHistory(joint);
      const states = [joint];
      for (const [change, isSameStroke] of changes) {
        const before = presentOf(history);
        const goesOn = isSameStroke && history.place > 0;
        const { history: next, refusal } = makeChange(history, change, goesOn);
        const after = presentOf(next);
        if (refusal) assert.equal(after, before);
        if (goesOn && after !== before) states.pop();
        if (after !== before) states.push(after);
        history = next;
        assert.deepEqual(Journey.safeParse(after).error?.issues ?? [], []);
        assert.equal(after.id, joint.id);
        assert.equal(after.revision, joint.revision);
      }
      for (const state of states.toReversed()) {
        assert.deepEqual(presentOf(history), state);
        history = undoChange(history);
      }
      for (const state of states) {
        assert.deepEqual(presentOf(history), state);
        history = redoChange(history);
      }
    }),
    { numRuns: 400 },
  );
});
