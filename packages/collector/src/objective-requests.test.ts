import { largestBody } from './body.js';
import { makeCheckIn, makeObjective } from './testing/records.js';
import {
  checkInsPath,
  objectivePath,
  objectiveStreamPath,
  testRefusals,
  type Refusal,
} from './testing/refusals.js';

/** A request that writes an objective, with another body or other headers. */
const writing = (name: string, body: () => unknown, more: Partial<Refusal> = {}): Refusal => ({
  name: `an objective: ${name}`,
  path: objectivePath,
  method: 'PUT',
  body,
  ...more,
});
const objective = (change: object) => () => ({ ...makeObjective(), ...change });
const keyResult = (change: object) =>
  objective({ keyResults: [{ ...makeObjective().keyResults[0], ...change }] });

/** A check-in with another body or other headers. */
const checkingIn = (name: string, body: () => unknown, more: Partial<Refusal> = {}): Refusal => ({
  name: `a check-in: ${name}`,
  path: checkInsPath,
  headers: () => ({ 'If-Match': '"1"' }),
  body,
  ...more,
});
const checkIn = (change: object) => () => ({ ...makeCheckIn(), ...change });

const named = (header: string, value: string) => ({ headers: () => ({ [header]: value }) });
const reading = { at: '2026-11-20T09:00:00Z', value: 1 };
const twice = [makeObjective().keyResults[0], makeObjective().keyResults[0]];
const tooMuch = 'x'.repeat(largestBody + 1);

testRefusals([
  [
    404,
    'not-found',
    [
      { name: 'an objective that is not there', path: objectivePath },
      { name: 'a stream of an objective that is not there', path: objectiveStreamPath },
      checkingIn('on an objective that is not there', makeCheckIn),
      writing('a revision of what is not there', makeObjective, named('If-Match', '"1"')),
    ],
  ],
  [
    405,
    'method-refused',
    [
      {
        name: 'deleting an objective',
        path: objectivePath,
        method: 'DELETE',
        answer: { Allow: /^GET, PUT$/ },
      },
      { name: 'reading check-ins', path: checkInsPath, method: 'GET', answer: { Allow: /^POST$/ } },
    ],
  ],
  [
    400,
    'malformed-request',
    [
      ...['1', '*', 'W/"1"', '"1", "2"', '"-1"', '"1e3"', `"${'9'.repeat(16)}"`].flatMap((tag) => [
        checkingIn(`If-Match ${tag}`, makeCheckIn, {
          ...named('If-Match', tag),
          errors: /"If-Match".*quotes/,
        }),
        writing(`If-Match ${tag}`, makeObjective, named('If-Match', tag)),
      ]),
      writing('If-None-Match of a revision', makeObjective, named('If-None-Match', '"1"')),
      writing('both conditions', makeObjective, {
        headers: () => ({ 'If-Match': '"1"', 'If-None-Match': '*' }),
      }),
      writing('no JSON', () => '{"id":'),
      checkingIn('no JSON', () => 'NaN'),
    ],
  ],
  [
    428,
    'revision-required',
    [
      checkingIn('without the revision that was seen', makeCheckIn, {
        headers: () => ({}),
        errors: /If-Match/,
      }),
    ],
  ],
  [415, 'type-refused', [writing('as text', makeObjective, named('Content-Type', 'text/plain'))]],
  [
    413,
    'body-too-large',
    [writing('too large', () => tooMuch), checkingIn('too large', () => tooMuch)],
  ],
  [
    422,
    'content-invalid',
    [
      writing('null', () => null),
      writing('a list of one', () => [makeObjective()]),
      writing('another id than the address', objective({ id: 'returns' }), { errors: /"id"/ }),
      writing('an unknown key', objective({ bonus: 1000 }), { errors: /"bonus".*unknown key/ }),
      writing('a rating in a key result', keyResult({ rating: 5 }), {
        errors: /keyResults\[0\]\.rating.*unknown key/,
      }),
      writing('a person in a reading', keyResult({ readings: [{ ...reading, by: 'Emma' }] }), {
        errors: /keyResults\[0\]\.readings\[0\]\.by/,
      }),
      writing('a prototype', () =>
        JSON.stringify(makeObjective()).replace('{', '{"__proto__":{},'),
      ),
      writing('a title like a prototype', objective({ title: { constructor: 'x' } })),
      writing('a target on the wrong side', keyResult({ target: 99 }), {
        errors: /keyResults\[0\]\.start.*more than target/,
      }),
      writing('two key results with one id', objective({ keyResults: twice }), {
        errors: /keyResults.*share an id/,
      }),
      writing('51 key results', objective({ keyResults: Array(51).fill(twice[0]) })),
      writing(
        'a day that is none',
        objective({ period: { start: '2026-02-30', end: '2026-03-01' } }),
        { errors: /period\.start/ },
      ),
      writing('a number that is none', () =>
        JSON.stringify(makeObjective()).replace('"current":80', '"current":1e400'),
      ),
      checkingIn('null', () => null),
      checkingIn('nothing said', () => ({
        id: makeCheckIn().id,
        keyResult: 'calls',
        at: reading.at,
      })),
      checkingIn('a person', checkIn({ person: 'Emma' }), { errors: /"person".*unknown key/ }),
      checkingIn('an id that is no UUID', checkIn({ id: '1' }), { errors: /"id"/ }),
      checkingIn('a time without an offset', checkIn({ at: '2026-11-20' }), { errors: /"at"/ }),
      checkingIn('a text as value', checkIn({ value: '62' }), { errors: /"value"/ }),
      checkingIn('a confidence of 11', checkIn({ confidence: 11 }), { errors: /"confidence"/ }),
      checkingIn('a note of 2,001 characters', checkIn({ note: 'x'.repeat(2001) })),
      checkingIn('51 milestones', checkIn({ milestones: Array(51).fill('x') })),
    ],
  ],
]);
