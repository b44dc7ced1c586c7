import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionScores, ExperienceProfile, Score } from '@oxbow/model/experience';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { compare } from './comparison.js';
import { tellSides } from './further/one-sided.js';
import { strings as furtherStrings } from './further/strings.js';
import { samplePublishedProfile, sampleProfile, sampleWith } from './samples.js';
import { toSentence } from './sentence.js';
import { strings } from './strings.js';
import { readNamed } from './testing/read-named.js';

const languages = ['en', 'de', 'fr'] as const;
const wordings = await Promise.all(
  languages.map(async (language) => {
    const own = await loadWording(strings, language);
    const late = await loadWording(furtherStrings, language);
    const text = (key: string, values?: Record<string, string | number>) =>
      own.text(key as 'label', values) || late.text(key as 'goUp', values);
    return { ...own, text };
  }),
);

const shield: Score = { withheld: 'protected' };
const unasked: Score = { withheld: 'unasked' };
const sure = (value: number): Score => ({
  value,
  interval: { low: Math.max(0, value - 1), high: Math.min(100, value + 1) },
});
const withSides = (
  customer: Score | undefined,
  employee: Score | undefined,
): ExperienceProfile => ({
  instrument: 'ox6',
  measure: 'mean',
  dimensions: ['scope', 'brand', 'values'].map((id) => ({
    id,
    ...(customer && { customer }),
    ...(employee && { employee }),
  })),
});
const only = (side: 'customer' | 'employee', values: number[]): ExperienceProfile => ({
  instrument: 'ox6',
  measure: 'mean',
  dimensions: ['scope', 'brand', 'values'].map((id, index): DimensionScores => ({
    id,
    [side]: sure(values[index] ?? 0),
  })),
});
const employeesUp = sampleWith(({ id }) =>
  id === 'technology' ? { employee: sure(90), customer: sure(60) } : {},
);

type InThree = [string, string, string];
const noDifference: InThree = [
  'There is no clear difference between customers and employees.',
  'Zwischen Kundschaft und Mitarbeitenden gibt es keinen klaren Unterschied.',
  'Il n’y a pas de différence nette entre la clientèle et le personnel.',
];
const equal: InThree = [
  'Customers and employees give the same scores.',
  'Kundschaft und Mitarbeitende vergeben die gleichen Werte.',
  'La clientèle et le personnel attribuent les mêmes scores.',
];

/** The profile, what is said of it in English, German and French, and of which dimension. */
const table: [string, ExperienceProfile, InThree, number | undefined][] = [
  [
    'a named gap: customers higher',
    sampleProfile,
    [
      'Brand is where the two sides differ most: customers rate it 15 points higher than employees do.',
      'Bei „Brand“ gehen die Sichten am weitesten auseinander: Die Kundschaft vergibt 15 Punkte mehr als die Mitarbeitenden.',
      'C’est sur « Marque » que les points de vue diffèrent le plus : la clientèle attribue 15 points de plus que le personnel.',
    ],
    4,
  ],
  [
    'of two named gaps the larger: employees higher',
    employeesUp,
    [
      'Technical equipment is where the two sides differ most: employees rate it 30 points higher than customers do.',
      'Bei „Technische Ausstattung“ gehen die Sichten am weitesten auseinander: Die Mitarbeitenden vergeben 30 Punkte mehr als die Kundschaft.',
      'C’est sur « Équipement technique » que les points de vue diffèrent le plus : le personnel attribue 30 points de plus que la clientèle.',
    ],
    2,
  ],
  [
    'a gap up to a bound: no more than the bound tells',
    withSides(sure(60), sure(99)),
    [
      'Scope of action is where the two sides differ most: employees rate it at least 35 points higher than customers do.',
      'Bei „Handlungsspielraum“ gehen die Sichten am weitesten auseinander: Die Mitarbeitenden vergeben mindestens 35 Punkte mehr als die Kundschaft.',
      'C’est sur « Marge de manœuvre » que les points de vue diffèrent le plus : le personnel attribue au moins 35 points de plus que la clientèle.',
    ],
    0,
  ],
  ['a gap under the bound of 10 points', withSides(sure(60), sure(69)), noDifference, undefined],
  [
    'a gap whose interval holds 0',
    withSides({ value: 60, interval: { low: 40, high: 80 } }, sure(75)),
    noDifference,
    undefined,
  ],
  [
    'no interval stated',
    samplePublishedProfile,
    [
      'The figures are furthest apart for Brand: customers 62, employees 47. The source states no interval, so this is not called a difference.',
      'Am weitesten liegen die Zahlen bei „Brand“ auseinander: Kundschaft 62, Mitarbeitende 47. Die Quelle nennt kein Intervall; deshalb heißt das hier nicht Unterschied.',
      'C’est sur « Marque » que les chiffres sont les plus éloignés : clientèle 62, personnel 47. La source n’indique pas d’intervalle, on ne parle donc pas de différence.',
    ],
    4,
  ],
  [
    'no interval stated in some dimensions, no difference in the others',
    {
      ...withSides(sure(60), sure(62)),
      dimensions: [
        { id: 'scope', customer: { value: 20 }, employee: { value: 80 } },
        { id: 'brand', customer: sure(60), employee: sure(62) },
        { id: 'values', customer: sure(60), employee: sure(62) },
      ],
    },
    [
      'There is no clear difference between customers and employees where one can be tested.',
      'Zwischen Kundschaft und Mitarbeitenden gibt es keinen klaren Unterschied, soweit sich einer prüfen lässt.',
      'Il n’y a pas de différence nette entre la clientèle et le personnel, là où elle peut être testée.',
    ],
    undefined,
  ],
  ['equal', withSides(sure(60.2), sure(59.8)), equal, undefined],
  [
    'equal, though no interval is stated',
    withSides({ value: 60 }, { value: 60 }),
    equal,
    undefined,
  ],
  [
    'equal in the one dimension that can be compared',
    {
      ...withSides(sure(60), sure(60)),
      dimensions: [
        { id: 'scope', customer: sure(60), employee: sure(60) },
        { id: 'brand', customer: sure(60), employee: shield },
        { id: 'values', customer: sure(60), employee: shield },
      ],
    },
    [
      `${equal[0]} 1 of 3 dimensions could be compared.`,
      `${equal[1]} Vergleichen ließen sich 1 von 3 Dimensionen.`,
      `${equal[2]} Dimensions comparables : 1 sur 3.`,
    ],
    undefined,
  ],
  [
    'two bounds are not the same score',
    withSides({ value: 1, n: 50 }, { value: 4.6, n: 50 }),
    noDifference,
    undefined,
  ],
  [
    'the difference is that of the scores as they are told',
    withSides(sure(55.6), sure(66.4)),
    [
      'Scope of action is where the two sides differ most: employees rate it 10 points higher than customers do.',
      'Bei „Handlungsspielraum“ gehen die Sichten am weitesten auseinander: Die Mitarbeitenden vergeben 10 Punkte mehr als die Kundschaft.',
      'C’est sur « Marge de manœuvre » que les points de vue diffèrent le plus : le personnel attribue 10 points de plus que la clientèle.',
    ],
    0,
  ],
  [
    'customers not asked',
    sampleWith(() => ({ customer: unasked })),
    [
      'Employees rate Technical equipment highest (73) and Brand lowest (47). Customers were not asked.',
      'Die Mitarbeitenden bewerten „Technische Ausstattung“ am höchsten (73) und „Brand“ am niedrigsten (47). Die Kundschaft wurde nicht gefragt.',
      'Le personnel attribue son score le plus élevé à « Équipement technique » (73) et le plus bas à « Marque » (47). La clientèle n’a pas été interrogée.',
    ],
    undefined,
  ],
  [
    'employees not asked',
    withSides(sure(60), unasked),
    [
      'Customers give the same score throughout: 60. Employees were not asked.',
      'Die Kundschaft vergibt durchgehend den gleichen Wert: 60. Die Mitarbeitenden wurden nicht gefragt.',
      'La clientèle attribue partout le même score : 60. Le personnel n’a pas été interrogé.',
    ],
    undefined,
  ],
  [
    'everything protected',
    withSides(shield, shield),
    [
      'No score is shown: too few customers and employees answered (protection).',
      'Es wird kein Wert gezeigt: Von der Kundschaft und den Mitarbeitenden liegen zu wenige Antworten vor (Schutz).',
      'Aucun score n’est affiché : trop peu de réponses de la clientèle et du personnel (protection).',
    ],
    undefined,
  ],
  [
    'employees protected, customers not asked',
    withSides(unasked, shield),
    [
      'Customers were not asked. Too few employees answered for a score to be shown (protection).',
      'Die Kundschaft wurde nicht gefragt. Von den Mitarbeitenden liegen zu wenige Antworten vor, um einen Wert zu zeigen (Schutz).',
      'La clientèle n’a pas été interrogée. Trop peu de réponses du personnel pour afficher un score (protection).',
    ],
    undefined,
  ],
  [
    'employees protected, customers shown',
    withSides(sure(60), shield),
    [
      'Customers give the same score throughout: 60. Too few employees answered for a score to be shown (protection).',
      'Die Kundschaft vergibt durchgehend den gleichen Wert: 60. Von den Mitarbeitenden liegen zu wenige Antworten vor, um einen Wert zu zeigen (Schutz).',
      'La clientèle attribue partout le même score : 60. Trop peu de réponses du personnel pour afficher un score (protection).',
    ],
    undefined,
  ],
  [
    'only employees',
    only('employee', [50, 97, 2]),
    [
      'Employees rate Brand highest (≥ 95) and Values, culture & mindset lowest (≤ 5).',
      'Die Mitarbeitenden bewerten „Brand“ am höchsten (≥ 95) und „Werte, Kultur & Mindset“ am niedrigsten (≤ 5).',
      'Le personnel attribue son score le plus élevé à « Marque » (≥ 95) et le plus bas à « Valeurs, culture et état d’esprit » (≤ 5).',
    ],
    undefined,
  ],
  [
    'only customers',
    only('customer', [50, 70, 20]),
    [
      'Customers rate Brand highest (70) and Values, culture & mindset lowest (20).',
      'Die Kundschaft bewertet „Brand“ am höchsten (70) und „Werte, Kultur & Mindset“ am niedrigsten (20).',
      'La clientèle attribue son score le plus élevé à « Marque » (70) et le plus bas à « Valeurs, culture et état d’esprit » (20).',
    ],
    undefined,
  ],
  [
    'never both in one dimension',
    {
      ...withSides(undefined, undefined),
      dimensions: [
        { id: 'scope', customer: sure(50), employee: shield },
        { id: 'brand', customer: shield, employee: sure(50) },
      ],
    },
    [
      'No dimension has scores of both sides, so they cannot be compared.',
      'In keiner Dimension gibt es Werte beider Seiten; ein Vergleich ist deshalb nicht möglich.',
      'Aucune dimension n’a de score des deux côtés ; une comparaison est impossible.',
    ],
    undefined,
  ],
];

for (const [name, data, sentences, about] of table) {
  for (const [index, wording] of wordings.entries()) {
    test(`the sentence in ${wording.locale}: ${name}`, () => {
      const { profile } = readNamed(data, wording.text);
      assert.ok(profile);
      const sentence = toSentence(compare(profile, wording.locale), wording, tellSides);
      const words = toPlain(sentence.pieces).replaceAll(/[\u00a0\u202f]/g, ' ');
      assert.deepEqual([words, sentence.about], [sentences[index], about]);
    });
  }
}

test('the name of a dimension is set apart, in its own language', () => {
  const label = { ar: 'العلامة التجارية' };
  const { profile } = readNamed(sampleWith(({ id }) => (id === 'brand' ? { label } : {})));
  const [wording] = wordings;
  assert.ok(profile && wording);
  const foreign = toSentence(compare(profile, 'en'), wording).pieces.filter((one) => one.foreign);
  assert.deepEqual(foreign, [{ text: label.ar, foreign: true, language: 'ar' }]);
});

test('a name with braces stays a name', () => {
  const { profile } = readNamed(
    sampleWith(({ id }) => (id === 'brand' ? { label: '{count} $& {dimension}' } : {})),
  );
  const [wording] = wordings;
  assert.ok(profile && wording);
  assert.match(
    toPlain(toSentence(compare(profile, 'en'), wording).pieces),
    /^\{count\} \$& \{dimension\} is where/,
  );
});
