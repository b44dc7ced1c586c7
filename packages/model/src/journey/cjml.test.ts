import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toChannelOfCjml } from './cjml-channels.js';
import { readCjml } from './cjml.js';
import { Journey } from './journey.js';
import { cjml } from './testing/cjml.js';

test('a planned journey has its actors as lanes, phases as stages, touchpoints as steps', () => {
  const [planned] = readCjml(cjml).journeys;
  assert.deepEqual(planned, {
    kind: 'planned',
    journey: {
      ...{ id: 'PJ1', revision: 0, title: 'Renting a bike', kind: 'joint' },
      ...{ actor: 'Tourist', scenario: 'A week in the hills.' },
      stages: [
        { id: 'before', title: 'Before', detail: 'They look for one.' },
        { id: 'ride', title: 'Ride' },
      ],
      lanes: [
        { id: 'rider', title: 'Rider', side: 'customer' },
        { id: 'shop', title: 'Hollin Bikes', side: 'employee' },
        { id: 'depot', title: 'Depot', side: 'backstage' },
      ],
      steps: [
        {
          ...{ id: 'T1', stage: 'before', lane: 'rider', title: 'Books & pays' },
          ...{ receiver: 'shop', receiverTitle: 'Takes the booking', channel: 'website' },
        },
        {
          ...{ id: 'T2', stage: 'before', lane: 'shop', title: 'Orders the bike' },
          ...{ receiver: 'depot', receiverTitle: 'Loads it', channel: 'other' },
        },
        { id: 'T3', stage: 'ride', lane: 'rider', title: 'Rides' },
      ],
    },
  });
});

test('an actual journey has what its end user felt, and names the planned one', () => {
  const { journeys, faults, total, invalid } = readCjml(cjml);
  const { journey, planned, kind } = journeys[1] ?? {};
  assert.deepEqual([kind, planned, journey?.title], ['actual', 'PJ1', 'AJ1']);
  assert.deepEqual(
    journey?.lanes.map(({ id, title, side }) => [id, title, side]),
    [
      ['rider', 'rider', 'customer'],
      ['Company A', 'Bookis', 'employee'],
    ],
  );
  assert.deepEqual(
    journey?.steps.map(({ id, stage, lane, receiver, channel }) => [
      ...[id, stage, lane, receiver, channel],
    ]),
    [
      ['T1', 'before', 'rider', 'Company A', 'hotline'],
      ['T1-2', 'before', 'rider', undefined, undefined],
    ],
  );
  const own = { stage: 'before', side: 'customer', n: 1 };
  assert.deepEqual(journey?.experience, [
    { ...own, value: 3 },
    { ...own, step: 'T1', value: 2 },
    { ...own, step: 'T1-2', value: 4 },
  ]);
  assert.deepEqual(faults, [
    { path: 'journeys[1].touchpoints[2].initiator', message: 'expected one of the actors' },
  ]);
  assert.deepEqual([total, invalid], [8, 1]);
});

test('what is read is what the schema takes', () => {
  for (const { journey } of readCjml(cjml).journeys)
    assert.deepEqual(Journey.parse(journey), journey);
});

/** A document with one planned journey of one rider, and these touchpoints. */
const documentOf = (touchpoints: string, actors = '<endUser actorID="r"/>', version = '2.0') =>
  `<CJML version="${version}"><plannedJourney><journeyID>j</journeyID><actors>${actors}</actors><touchpoints>${touchpoints}</touchpoints></plannedJourney></CJML>`;
const action = (id: string, actor = 'r') =>
  `<plannedAction><touchpointID>${id}</touchpointID><initiator><refersTo actorIDref="${actor}"/><initiatorLabel>Acts</initiatorLabel></initiator></plannedAction>`;

test('without phases all is one stage; of one customer alone it is a customer’s journey', () => {
  const { journey } = readCjml(documentOf(action('a'))).journeys[0] ?? {};
  assert.deepEqual(journey?.stages, [{ id: 'all', title: 'j' }]);
  assert.equal(journey?.kind, 'customer');
});

test('without an end user it is an employee’s journey', () => {
  const actors = '<serviceProvider actorID="r"/>';
  assert.equal(readCjml(documentOf(action('a'), actors)).journeys[0]?.journey.kind, 'employee');
});

const odd: [name: string, text: string, steps: number, faults: RegExp[]][] = [
  ['another version', documentOf(action('a'), undefined, '3.0'), 1, [/^version$/]],
  ['a thing that is no touchpoint', documentOf('<x/>'), 0, [/touchpoints\[0\]$/]],
  ['who is no actor', documentOf(action('a', 'x')), 0, [/touchpoints\[0\]\.initiator$/]],
  ['a touchpoint of nobody', documentOf('<plannedAction/>'), 0, [/initiator$/]],
  [
    'a dialogue with nobody',
    documentOf(action('a').replaceAll('Action', 'CommunicationPoint')),
    0,
    [/receiver$/],
  ],
  [
    'very many touchpoints of one id',
    documentOf(action('a').repeat(15_000)),
    2000,
    [/steps\[2000\]$/],
  ],
  [
    'very many phases',
    documentOf(
      Array.from({ length: 15_000 }, (_, index) =>
        action('a').replace('<initiator>', `<belongsTo phaseIDref="p${index}"/><initiator>`),
      ).join(''),
    ),
    60,
    [/stages\[60\]$/],
  ],
  ['an id that is too long', documentOf(action('a'.repeat(200))), 0, [/steps\[0\]\.id$/]],
];
for (const [name, text, steps, paths] of odd)
  test(`what is odd costs only itself: ${name}`, () => {
    const begun = process.cpuUsage();
    const { journeys, faults, total, invalid } = readCjml(text);
    assert.equal(journeys[0]?.journey.steps.length, steps);
    for (const path of paths) assert.ok(faults.some((fault) => path.test(fault.path)));
    assert.equal(invalid, total - 1 - steps);
    assert.ok(process.cpuUsage(begun).user < 5000_000);
  });

const unusable: [name: string, text: string, message: RegExp][] = [
  ['no XML', 'Dear all', /well-formed/],
  ['a document type', `<!DOCTYPE CJML>${documentOf('')}`, /document type/],
  ['another document', '<html/>', /expected CJML/],
  ['no journey', '<CJML version="2.0"/>', /plannedJourney/],
  ['letters that are not escaped', documentOf('<a>R & D</a>'), /well-formed XML, line 1/],
  ['10 MB', documentOf('x'.repeat(10_000_000)), /characters/],
];
for (const [name, text, message] of unusable)
  test(`what is no CJML is none, and says why: ${name}`, () => {
    const { journeys, faults, total, invalid } = readCjml(text);
    assert.deepEqual([journeys, total, invalid], [[], 1, 1]);
    assert.match(faults[0]?.message ?? '', message);
  });

test('a journey without actors is left out, the others are read', () => {
  const { journeys, invalid } = readCjml(
    cjml.replace(/<actors>[^]*?<\/actors>/, '<actors></actors>'),
  );
  assert.deepEqual(
    journeys.map(({ journey }) => journey.id),
    ['AJ1'],
  );
  assert.equal(invalid, 5);
});

const channels: [name: string, channel: string][] = [
  ['Web', 'website'],
  ['E-mail', 'email'],
  ['email', 'email'],
  ['Internet Via Smartphone', 'website'],
  ['appOnTablet', 'app'],
  ['faceToFace', 'store'],
  ['Letter (paper)', 'letter'],
  ['Social Media Message', 'social'],
  ['SMS', 'message'],
  ['chat', 'chat'],
  ['Fax', 'fax'],
  ['selfServiceMachine', 'other'],
  ['constructor', 'other'],
  ['', 'other'],
];
for (const [name, channel] of channels)
  test(`the channel “${name}” is ${channel}`, () => assert.equal(toChannelOfCjml(name), channel));

test('any part of a document that is missing or twice is read or named', () => {
  const lines = cjml.split('\n');
  fc.assert(
    fc.property(fc.nat(lines.length - 1), fc.nat(6), fc.boolean(), (start, count, isTwice) => {
      const part = lines.slice(start, start + count);
      const text = lines.toSpliced(start, count, ...(isTwice ? [...part, ...part] : [])).join('\n');
      for (const { journey } of readCjml(text).journeys) Journey.parse(journey);
    }),
  );
});
