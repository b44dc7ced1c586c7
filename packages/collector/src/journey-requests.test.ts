import { makeJourney } from './testing/records.js';
import { journeyPath, testRefusals, type Refusal } from './testing/refusals.js';

/** A request that writes a journey, with another body or other headers. */
const writing = (name: string, change: object, more: Partial<Refusal> = {}): Refusal => ({
  name: `a journey: ${name}`,
  path: journeyPath,
  method: 'PUT',
  body: () => ({ ...makeJourney(), ...change }),
  ...more,
});

/** A request that signs up, with another body. */
const signingUp = (name: string, body: unknown, more: Partial<Refusal> = {}): Refusal => ({
  name: `a sign-up: ${name}`,
  path: `${journeyPath}/sign-ups`,
  method: 'POST',
  body: () => body,
  ...more,
});

const named = (header: string, value: string) => ({ headers: () => ({ [header]: value }) });
const counting = (query: string): Refusal => ({
  name: `what happened, ${query}`,
  path: `${journeyPath}/actuals?${query}`,
});
const [step] = makeJourney().steps;
const felt = { stage: 'inform', side: 'employee', value: 3 };

testRefusals([
  [
    400,
    'malformed-request',
    [
      counting('from=2026-03-02&until=2026-03-02'),
      counting('from=2024-01-01&until=2026-03-02'),
      counting('from=2026-02-30'),
      counting('team=depot'),
      writing('a weak tag', {}, named('If-Match', 'W/"1"')),
      writing(
        'both conditions',
        {},
        {
          headers: () => ({ 'If-Match': '"1"', 'If-None-Match': '*' }),
        },
      ),
      writing('no JSON', {}, { body: () => '{"id":' }),
    ],
  ],
  [
    401,
    'token-required',
    [
      { name: 'a journey without a token', path: journeyPath, claims: null },
      signingUp('without a token', { exchange: 'day-1' }, { claims: null }),
    ],
  ],
  [
    403,
    'forbidden',
    [
      { name: 'a journey with no scope', path: journeyPath, claims: { scope: '' } },
      signingUp(
        'by who may only read',
        { exchange: 'day-1' },
        {
          claims: { scope: 'journeys:read journeys:write sign-ups:read' },
        },
      ),
      {
        name: 'who takes part, for who takes part',
        path: `${journeyPath}/sign-ups/day-1`,
        claims: { scope: 'journeys:read sign-ups:write' },
      },
    ],
  ],
  [
    404,
    'not-found',
    [
      { name: 'a journey that is not there', path: journeyPath },
      { name: 'what happened on one that is not there', path: `${journeyPath}/actuals` },
      { name: 'a stream of one that is not there', path: `${journeyPath}/stream` },
      { name: 'offers of one that is not there', path: `${journeyPath}/sign-ups` },
      { name: 'who takes part in none', path: `${journeyPath}/sign-ups/day-1` },
      signingUp('for a journey that is not there', { exchange: 'day-1' }),
      writing('a revision of what is not there', {}, named('If-Match', '"1"')),
    ],
  ],
  [
    405,
    'method-refused',
    [
      {
        name: 'deleting a journey',
        path: journeyPath,
        method: 'DELETE',
        answer: { Allow: /^GET, PUT$/ },
      },
    ],
  ],
  [415, 'type-refused', [writing('as text', {}, named('Content-Type', 'text/plain'))]],
  [413, 'body-too-large', [writing('too large', {}, { body: () => 'x'.repeat(1024 * 1024 + 1) })]],
  [
    422,
    'content-invalid',
    [
      writing('another id than the address', { id: 'x' }, { errors: /"id"/ }),
      writing('an unknown key', { owner: 'Emma' }, { errors: /"owner".*unknown key/ }),
      writing('without stages', { stages: [] }, { errors: /stages/ }),
      writing('a step of no stage', { steps: [{ ...step, stage: 'x' }] }, { errors: /steps\[0\]/ }),
      writing(
        'how four employees felt',
        { experience: [{ ...felt, n: 4 }] },
        {
          errors: /experience\[0\]\.n.*at least 5 employees/,
        },
      ),
      signingUp('nothing', {}, { errors: /exchange/ }),
      signingUp(
        'for somebody else',
        { exchange: 'day-1', person: 'otto' },
        {
          errors: /"person".*unknown key/,
        },
      ),
      signingUp('an empty name', { exchange: 'day-1', name: '' }, { errors: /"name"/ }),
    ],
  ],
]);
