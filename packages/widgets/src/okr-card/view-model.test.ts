import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '@oxbow/model/key-result';
import { Objective, type ReportedHealth } from '@oxbow/model/objective';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { sampleOfEveryType, sampleAt, sampleNow, sampleObjective } from './samples.js';
import { strings } from './strings.js';
import { toOkrCardView } from './view-model.js';

const languages = ['en', 'de', 'fr'] as const;
const wordings = {
  en: await loadWording(strings, 'en-GB'),
  de: await loadWording(strings, 'de'),
  fr: await loadWording(strings, 'fr'),
};

function show(
  part: Partial<Objective> = {},
  { language = 'en', now = sampleNow }: { language?: keyof typeof wordings; now?: number } = {},
) {
  const setting = { ...wordings[language], now };
  return toOkrCardView({ ...sampleObjective, ...part }, 0, setting);
}

/** French has blanks of several widths. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const measured = (current: number | null): KeyResult[] => [
  { id: 'one', type: 'increase', title: 'One', start: 0, target: 100, current },
];
const reported = (status: ReportedHealth) => ({ status, at: '2020-03-12T09:00:00Z' });

test('the samples are objectives of the model', () => {
  for (const sample of [sampleObjective, sampleOfEveryType])
    assert.deepEqual(Objective.parse(sample), sample);
  const moved = sampleAt(Date.parse('2026-11-21T10:00:00Z'));
  assert.deepEqual(Objective.parse(moved), moved);
  assert.equal(moved.health?.at.slice(0, 10), '2026-11-17');
});

for (const at of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
  test(`a time that means “never”, ${at}, costs nothing else`, () => {
    const parts: Partial<Objective>[] = [
      { checked: at },
      { confidence: { value: 3, at } },
      { health: { status: 'at-risk', at } },
      { keyResults: [{ ...measured(3)[0]!, source: { label: 'x', at } } as KeyResult] },
    ];
    for (const part of parts) assert.notEqual(show(part).keyResults.length, 0);
  });

for (const language of languages)
  test(`${language}: every text is there, and French keeps its marks with the word`, async () => {
    const own = await strings.load(language);
    assert.deepEqual(Object.keys(own).sort(), Object.keys(strings.get('en')!).sort());
    if (language === 'fr') assert.doesNotMatch(JSON.stringify(own), / [?!;:»]|« /);
  });

// About the middle of the quarter, where 0.49 is expected.
const sentences: [string, Partial<Objective>, string, string, string, string][] = [
  [
    'no data',
    { keyResults: measured(null), health: undefined },
    '2020-03-16',
    'Nothing measured so far.',
    'Noch nichts gemessen.',
    'Rien de mesuré à ce jour.',
  ],
  [
    'no data, though something was reported',
    { keyResults: measured(null), health: reported('on-track') },
    '2020-03-16',
    'Nothing measured so far, yet reported on track.',
    'Noch nichts gemessen, aber als „im Plan“ gemeldet.',
    'Rien de mesuré à ce jour, mais déclaré en bonne voie.',
  ],
  [
    'no key results',
    { keyResults: [], health: undefined },
    '2020-03-16',
    'Nothing measured so far.',
    'Noch nichts gemessen.',
    'Rien de mesuré à ce jour.',
  ],
  [
    'stale',
    { keyResults: measured(49), health: reported('on-track') },
    '2020-03-28',
    'No check-in since 12 March 2020; the last known progress is 0.49.',
    'Seit dem 12. März 2020 wurde kein Stand gemeldet; zuletzt bekannt war 0,49.',
    'Aucun point depuis le 12 mars 2020 ; le dernier avancement connu est 0,49.',
  ],
  [
    'stale over achieved',
    { keyResults: measured(100) },
    '2020-03-28',
    'No check-in since 12 March 2020; the last known progress is 1.00.',
    'Seit dem 12. März 2020 wurde kein Stand gemeldet; zuletzt bekannt war 1,00.',
    'Aucun point depuis le 12 mars 2020 ; le dernier avancement connu est 1,00.',
  ],
  [
    'stale, and never checked in',
    { keyResults: measured(null), checked: undefined },
    '2020-03-16',
    'No check-in since 1 February 2020, and nothing measured yet.',
    'Seit dem 1. Februar 2020 wurde kein Stand gemeldet und noch nichts gemessen.',
    'Aucun point depuis le 1 février 2020, et rien n’est encore mesuré.',
  ],
  [
    'achieved',
    { keyResults: measured(100), health: undefined },
    '2020-03-16',
    'Achieved.',
    'Erreicht.',
    'Atteint.',
  ],
  [
    'achieved, and reported so',
    { keyResults: measured(120), health: reported('on-track') },
    '2020-03-16',
    'Achieved, and reported on track.',
    'Erreicht und als „im Plan“ gemeldet.',
    'Atteint, et déclaré en bonne voie.',
  ],
  [
    'on pace',
    { keyResults: measured(45), health: undefined },
    '2020-03-16',
    'On pace at 0.45.',
    'Mit 0,45 im Plan.',
    'Au rythme prévu, à 0,45.',
  ],
  [
    'on pace, and reported so',
    { keyResults: measured(45), health: reported('on-track') },
    '2020-03-16',
    'On pace at 0.45, and reported on track.',
    'Mit 0,45 im Plan und als „im Plan“ gemeldet.',
    'Au rythme prévu, à 0,45, et déclaré en bonne voie.',
  ],
  [
    'ahead of pace, but reported worse',
    { keyResults: measured(75), health: reported('at-risk') },
    '2020-03-16',
    'Ahead of pace at 0.75, yet reported at risk.',
    'Mit 0,75 vor dem Plan, aber als gefährdet gemeldet.',
    'En avance sur le rythme prévu, à 0,75, mais déclaré à risque.',
  ],
  [
    'behind pace, and reported so',
    { keyResults: measured(30), health: reported('at-risk') },
    '2020-03-16',
    'Behind pace at 0.30, and reported at risk.',
    'Mit 0,30 hinter dem Plan und als gefährdet gemeldet.',
    'En retard sur le rythme prévu, à 0,30, et déclaré à risque.',
  ],
  [
    'far behind pace, but reported better',
    { keyResults: measured(10), health: reported('on-track') },
    '2020-03-16',
    'Far behind pace at 0.10, yet reported on track.',
    'Mit 0,10 weit hinter dem Plan, aber als „im Plan“ gemeldet.',
    'Très en retard sur le rythme prévu, à 0,10, mais déclaré en bonne voie.',
  ],
  [
    'far behind pace, and reported so',
    { keyResults: measured(0), health: reported('off-track') },
    '2020-03-16',
    'Far behind pace at 0.00, and reported off track.',
    'Mit 0,00 weit hinter dem Plan und als „nicht im Plan“ gemeldet.',
    'Très en retard sur le rythme prévu, à 0,00, et déclaré en mauvaise voie.',
  ],
  [
    'a period that has not begun',
    { keyResults: measured(10), health: reported('on-track') },
    '2020-01-31',
    'Not begun: the period starts on 1 February 2020.',
    'Noch nicht begonnen: Der Zeitraum startet am 1. Februar 2020.',
    'Pas encore commencé : la période débute le 1 février 2020.',
  ],
  [
    'a period that is over, achieved by its type',
    { keyResults: measured(70), type: 'aspirational' },
    '2020-05-01',
    'The period is over: achieved, at 0.70.',
    'Der Zeitraum ist vorbei: mit 0,70 erreicht.',
    'La période est terminée : objectif atteint, à 0,70.',
  ],
  [
    'a period that is over, partly achieved by its type',
    { keyResults: measured(70), type: 'committed' },
    '2020-05-01',
    'The period is over: partly achieved, at 0.70.',
    'Der Zeitraum ist vorbei: mit 0,70 teilweise erreicht.',
    'La période est terminée : objectif partiellement atteint, à 0,70.',
  ],
  [
    'a period that is over, not achieved; what is nearly 0.40 is not written so',
    { keyResults: measured(39.9) },
    '2020-05-01',
    'The period is over: not achieved, at 0.39.',
    'Der Zeitraum ist vorbei: mit 0,39 nicht erreicht.',
    'La période est terminée : objectif non atteint, à 0,39.',
  ],
  [
    'a period that is over without data',
    { keyResults: measured(null) },
    '2020-05-01',
    'The period is over, and nothing was measured.',
    'Der Zeitraum ist vorbei, gemessen wurde nichts.',
    'La période est terminée, et rien n’a été mesuré.',
  ],
];
sentences.push(
  [
    'a closed one, with the score that people gave it',
    { keyResults: measured(30), closed: { score: 0.8 }, health: reported('at-risk') },
    '2020-03-16',
    'Closed: achieved, with a score of 0.80.',
    'Abgeschlossen: mit der Bewertung 0,80 erreicht.',
    'Clos : objectif atteint, avec une note de 0,80.',
  ],
  [
    'a closed one without a score, long after its last check-in: closed before stale',
    { keyResults: measured(45), closed: {} },
    '2020-06-16',
    'Closed: partly achieved, at 0.45.',
    'Abgeschlossen: mit 0,45 teilweise erreicht.',
    'Clos : objectif partiellement atteint, à 0,45.',
  ],
  [
    'a closed one without data',
    { keyResults: measured(null), closed: {} },
    '2020-03-16',
    'Closed, and nothing was measured.',
    'Abgeschlossen, gemessen wurde nichts.',
    'Clos, et rien n’a été mesuré.',
  ],
  [
    'one that was dropped',
    { keyResults: measured(45), closed: { dropped: true, score: 0.3 } },
    '2020-03-16',
    'Dropped before its end.',
    'Vor dem Ende aufgegeben.',
    'Abandonné avant la fin.',
  ],
);
for (const [name, part, day, en, de, fr] of sentences) {
  const now = Date.parse(`${day}T10:00:00Z`);
  for (const [language, expected] of Object.entries({ en, de, fr }))
    test(`${language}: the sentence of ${name}`, () => {
      const { sentence } = show(part, { language: language as 'en', now });
      assert.equal(plain(sentence), expected);
    });
}

/** The four cells as plain text: value, look and details. */
function cells(part: Partial<Objective>, day = '2020-03-16') {
  const now = Date.parse(`${day}T10:00:00Z`);
  return show(part, { now }).cells.map(({ label, value, look, details }) =>
    [label, value, look, ...details.map(toPlain)].join(' | '),
  );
}

const standing: [string, Partial<Objective>, string | undefined, string[]][] = [
  [
    'the sample',
    {},
    undefined,
    [
      'Progress | 0.62 | none | expected by now: 0.48 | 4 of 4 key results measured | last check-in 4 days ago | next check-in expected by 19 March 2020',
      'Confidence | 6 of 10 | none | 4 days ago',
      'Reported | At risk | at-risk | by Team Campaigns, 4 days ago',
      'Computed | On track | on-track | differs: the report is worse than the figures',
    ],
  ],
  [
    'nothing stated, nothing measured',
    { keyResults: measured(null), health: undefined, confidence: undefined },
    undefined,
    [
      'Progress | Not measured yet | none | expected by now: 0.48 | 0 of 1 key result measured | last check-in 4 days ago | next check-in expected by 19 March 2020',
      'Confidence | Not stated | none',
      'Reported | Not reported | none',
      'Computed | Not measured yet | none',
    ],
  ],
  [
    'a good report and good figures that are out of date, in no colour of good news',
    { keyResults: measured(60), health: reported('on-track') },
    '2020-04-02',
    [
      'Progress | 0.60 | none | expected by now: 0.67 | 1 of 1 key result measured | last check-in on 12 March 2020',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | On track | none | on 12 March 2020',
      'Computed | Out of date | stale | by the last figures: On track',
    ],
  ],
  [
    'a report that is better than the figures',
    { keyResults: measured(10), health: { ...reported('on-track'), note: 'It will come.' } },
    undefined,
    [
      'Progress | 0.10 | none | expected by now: 0.48 | 1 of 1 key result measured | last check-in 4 days ago | next check-in expected by 19 March 2020',
      'Confidence | 6 of 10 | none | 4 days ago',
      'Reported | On track | on-track | 4 days ago | It will come.',
      'Computed | Off track | off-track | differs: the report is better than the figures',
    ],
  ],
  [
    'a period that has not begun: nothing is called on track',
    { keyResults: measured(0), health: undefined, checked: undefined },
    '2020-01-31',
    [
      'Progress | 0.00 | none | 1 of 1 key result measured | no check-in yet',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | Not reported | none',
      'Computed | Not begun | none',
    ],
  ],
  [
    'a period that is over',
    { keyResults: measured(80), health: undefined, checked: '2020-04-29T09:00:00Z' },
    '2020-05-01',
    [
      'Progress | 0.80 | none | 1 of 1 key result measured | last check-in 2 days ago',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | Not reported | none',
      'Grade | Achieved | achieved | from the progress at the end',
    ],
  ],
];
standing.push(
  [
    'one that is closed with a score: the grade is of the score, and the progress stays what it is',
    { keyResults: measured(30), closed: { score: 0.7 }, health: reported('on-track') },
    '2020-04-20',
    [
      'Progress | 0.30 | none | 1 of 1 key result measured | last check-in on 12 March 2020',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | On track | none | on 12 March 2020',
      'Grade | Achieved | achieved | from the score that people gave',
    ],
  ],
  [
    'the same score of what was promised whole',
    { keyResults: measured(30), closed: { score: 0.7 }, type: 'committed', health: undefined },
    '2020-04-20',
    [
      'Progress | 0.30 | none | 1 of 1 key result measured | last check-in on 12 March 2020',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | Not reported | none',
      'Grade | Partly achieved | none | from the score that people gave',
    ],
  ],
  [
    'one that was dropped: it has no grade',
    { keyResults: measured(80), closed: { dropped: true }, health: undefined },
    '2020-04-20',
    [
      'Progress | 0.80 | none | 1 of 1 key result measured | last check-in on 12 March 2020',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | Not reported | none',
      'Grade | Dropped before its end | none',
    ],
  ],
  [
    'one whose next check-in would come after its end: nobody is waited for',
    { keyResults: measured(80), health: undefined, checked: '2020-04-28T09:00:00Z' },
    '2020-04-29',
    [
      'Progress | 0.80 | none | expected by now: 0.97 | 1 of 1 key result measured | last check-in yesterday',
      'Confidence | 6 of 10 | none | on 12 March 2020',
      'Reported | Not reported | none',
      'Computed | At risk | at-risk | from progress and expected pace',
    ],
  ],
);
for (const [name, part, day, expected] of standing)
  test(`where ${name} stands`, () => assert.deepEqual(cells(part, day), expected));

const factsOf = (part: Partial<Objective>, language: keyof typeof wordings = 'en') =>
  show(part, { language }).facts.map(toPlain).join(' · ');

test('the card tells period, owner, level, type and who may see it; days where the period has no name', () => {
  assert.equal(
    factsOf({}),
    'Q1 FY 2021 · Team Campaigns · Level: team · Aspirational: 0.7 is a success · Open to everyone',
  );
  const period = { start: '2020-02-01', end: '2020-04-30' };
  assert.match(factsOf({ period }), /^1 February – 30 April 2020 · /);
  assert.match(factsOf({ type: 'committed' }, 'de'), / · Verbindlich: 1,0 wird erwartet · /);
  assert.match(factsOf({ level: undefined }), /Campaigns · Aspirational/);
});

const visibilities: [Objective['visibility'], string, string][] = [
  [undefined, 'Open to everyone', 'Für alle sichtbar'],
  [{ scope: 'organisation' }, 'Open to everyone', 'Für alle sichtbar'],
  [{ scope: 'unit' }, 'Open to its unit', 'Sichtbar für den Bereich'],
  [{ scope: 'team' }, 'Open to its team', 'Sichtbar für das Team'],
  [{ scope: 'named' }, 'Open to named people', 'Sichtbar für benannte Personen'],
  [
    { scope: 'named', readers: 'The three teams of the depot' },
    'Open to: The three teams of the depot',
    'Sichtbar für: The three teams of the depot',
  ],
];
for (const [visibility, en, de] of visibilities)
  test(`who may see it: ${en}`, () => {
    assert.equal(factsOf({ visibility }).split(' · ').at(-1), en);
    assert.equal(factsOf({ visibility }, 'de').split(' · ').at(-1), de);
  });

test('pairs stand together, at the place of their first half', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((id) => ({ ...measured(1)[0]!, id }));
  const keyResults = [{ ...one!, paired: 'three' }, two!, three!];
  assert.deepEqual(
    show({ keyResults }).keyResults.map(({ id }) => id),
    ['one', 'three', 'two'],
  );
});

const sides: [string, (KeyResult['side'] | undefined)[], RegExp | undefined][] = [
  ['customers alone', ['customer', undefined], /^All of these are felt by customers\./],
  ['employees alone', ['employee'], /^All of these are felt by employees\./],
  ['both', ['employee', 'customer'], undefined],
  ['nobody in particular', [undefined], undefined],
];
for (const [name, given, expected] of sides)
  test(`the hint where key results are felt by ${name}`, () => {
    const keyResults = given.map((side, index) => ({ ...measured(1)[0]!, id: `${index}`, side }));
    const { hint } = show({ keyResults });
    if (expected) assert.match(hint ?? '', expected);
    else assert.equal(hint, undefined);
  });

test('no reason is invented, and unsafe addresses are words', () => {
  assert.equal(show({ why: undefined }).why, undefined);
  const text = 'Help';
  const links = ['https://portal.example/a', 'javascript:alert(1)', '/local'];
  const { contributions } = show({ contributions: links.map((link) => ({ text, link })) });
  assert.deepEqual(
    contributions.map(({ link, address }) => link ?? `not ${address}`),
    ['https://portal.example/a', 'not javascript:alert(1)', 'not /local'],
  );
});

test('what the host wrote keeps its language', () => {
  assert.deepEqual(show({}, { language: 'de' }).title[0]?.language, 'de');
  assert.deepEqual(show({}, { language: 'fr' }).title[0]?.language, 'en');
});

test('what is not shown whole is counted', () => {
  const setting = { ...wordings.en, now: sampleNow };
  assert.equal(
    toOkrCardView(sampleObjective, 2, setting).notShown,
    '2 records could not be shown whole.',
  );
  assert.equal(toOkrCardView(sampleObjective, 0, setting).notShown, undefined);
});

test('what is said of the whole stands there in its own words', () => {
  const { note } = show({ note: '0% complete. Lacking resource to drive.' });
  assert.equal(toPlain(note ?? []), '0% complete. Lacking resource to drive.');
  assert.equal(show().note, undefined);
});
