import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Journey, JourneyExperience } from '@oxbow/model/journey';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import type { JourneyContent } from './reading.js';
import { sampleJourney, sampleWhole } from './samples.js';
import { strings } from './strings.js';
import { toJourneyView } from './view-model.js';

const settingOf = async (locale: string) => ({
  ...(await loadWording(strings, locale)),
  now: Date.UTC(2026, 10, 21),
});

async function sentenceOf(content: JourneyContent, locale = 'en'): Promise<string> {
  const sight = { presentation: 'list', invalid: 0 } as const;
  return toPlain(toJourneyView(content, sight, await settingOf(locale)).sentence);
}

const whole: [locale: string, sentence: string][] = [
  [
    'en',
    'Customers feel least well at “Delivery” (2.1 of 5), employees at “Get help” (2.4 of 5). What happened departed from the plan 328 times, over 214 people.',
  ],
  [
    'de',
    'Am wenigsten gut geht es der Kundschaft bei „Lieferung“ (2,1 von 5), den Mitarbeitenden bei „Hilfe“ (2,4 von 5). Was geschah, wich 328-mal vom Plan ab, bei 214 Personen.',
  ],
  [
    'fr',
    'La clientèle se sent le moins bien à l’étape «\u00a0Livraison\u00a0» (2,1 sur 5), le personnel à l’étape «\u00a0Être aidé\u00a0» (2,4 sur 5). Ce qui s’est passé s’est écarté du plan 328 fois, pour 214 personnes.',
  ],
];
for (const [locale, sentence] of whole)
  test(`in ${locale}: ${sentence}`, async () =>
    assert.equal(await sentenceOf(sampleWhole, locale), sentence));

const felt = (
  customers: readonly (number | null)[],
  employees: readonly (number | null)[],
): JourneyExperience[] =>
  (['customer', 'employee'] as const).flatMap((side) =>
    (side === 'customer' ? customers : employees).map((value, index) => ({
      ...{ stage: sampleJourney.stages[index]!.id, side, value },
      ...(value !== null && { n: 9 }),
    })),
  );

const sentences: [what: string, part: Partial<Journey>, sentence: string][] = [
  [
    'both at the same stage',
    { experience: felt([4, 2], [3, 2.5]) },
    'Customers and employees both feel least well at “Choose”: 2 and 2.5 of 5.',
  ],
  [
    'two stages alike, as they are written',
    { experience: felt([2.04, 1.96, 4], [2, 3]) },
    'Customers feel least well at “Notice” and “Choose” (2 of 5), employees at “Notice” (2 of 5).',
  ],
  [
    'three stages alike',
    { experience: felt([2, 2, 2, 4], [2, 3]) },
    'Customers feel least well at 3 points (2 of 5), employees at “Notice” (2 of 5).',
  ],
  [
    'customers the same everywhere, employees not asked',
    { experience: felt([3, 3], [null, null]) },
    'Customers feel the same everywhere: 3 of 5. Employees were not asked.',
  ],
  [
    'employees at one stage',
    { experience: felt([], [3.5]) },
    'Customers were not asked. At “Notice” employees feel 3.5 of 5.',
  ],
  [
    'a mean of employees at the end of the scale, which would give each answer away',
    { kind: 'employee', experience: felt([], [1, 5]) },
    'Employees feel least well at “Notice” (≤\u00a01.2 of 5).',
  ],
  [
    'only a step was asked about',
    {
      kind: 'customer',
      experience: [
        { stage: 'help', step: 'calls', side: 'customer', value: 1.5 },
        { stage: 'use', side: 'customer', value: 4 },
      ],
    },
    'Customers feel least well at “Calls about a door” (1.5 of 5).',
  ],
  ['nobody', { experience: [] }, 'Nobody was asked yet how they feel on this journey.'],
];
for (const [what, part, sentence] of sentences)
  test(`${what}: ${sentence}`, async () => {
    const journey = { ...sampleJourney, ...part };
    assert.equal(await sentenceOf({ journey, signUps: [] }), sentence);
  });

const none = { channel: 0, order: 0, repeated: 0, skipped: 0, unplanned: 0 };
const departed: [what: string, people: number, times: number, sentence: string][] = [
  ['nobody began', 0, 0, 'No touchpoint shows yet that anybody took it.'],
  ['as planned', 1, 0, 'What happened went as planned, over 1 person.'],
  ['once', 3, 1, 'What happened departed from the plan 1 time, over 3 people.'],
];
for (const [what, people, times, sentence] of departed)
  test(`${what}: ${sentence}`, async () => {
    const deviations = { ...none, order: times };
    const actuals = { ...sampleWhole.actuals!, people, deviations, experience: [] };
    const journey = { ...sampleJourney, experience: [] };
    const told = await sentenceOf({ journey, actuals, signUps: [] });
    assert.ok(told.endsWith(sentence), told);
  });

test('what is said of the whole: for whom, in which situation, and who takes part on which side', async () => {
  const sight = { presentation: 'map', invalid: 2 } as const;
  const view = toJourneyView(sampleWhole, sight, await settingOf('en'));
  assert.deepEqual(
    view.said.map(({ label, words }) => `${label}: ${toPlain(words)}`),
    [
      'Who: A couple who move in together',
      'Situation: Their flat has no kitchen yet.',
      'Expects: To cook there in eight weeks.',
      'Taking part: Couple (Customers), Advice (Employees), Fitters (Employees), and Planning office (Behind the scenes)',
    ],
  );
  assert.equal(toPlain(view.heading), 'A new kitchen · Journey of customers and employees');
  assert.equal(view.notShown, '2 records could not be shown whole.');
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
