type Row = Record<string, unknown>;

const rowOf = (id: string, more: Row = {}): Row => ({
  id,
  label: id,
  customer: { value: 50, n: 90, interval: { low: 45, high: 55 } },
  employee: { value: 60, n: 40, interval: { low: 52, high: 68 } },
  ...more,
});
const rows = (count: number, more: (index: number) => Row = () => ({})): Row[] =>
  Array.from({ length: count }, (_, index) => rowOf(`dimension-${index}`, more(index)));

/** Rows of an earlier wave: they have no names of their own. */
const earlierRows = (count: number, more: Row = {}): Row[] =>
  rows(count).map(({ label: _, ...row }) => ({ ...row, ...more }));

const profile = (dimensions: unknown, more: Row = {}): Row => ({
  instrument: 'own',
  version: 1,
  title: 'Good',
  wave: '2024',
  measure: 'mean',
  dimensions,
  ...more,
});
const segments = [
  {
    id: 'place',
    label: 'Place',
    groups: ['north', 'south'].map((id) => ({ id, title: id, dimensions: earlierRows(6) })),
  },
];
const wave = (name: string, count: number, more: Row = {}): Row => ({
  wave: name,
  version: 1,
  dimensions: earlierRows(count),
  ...more,
});
const long = 'Wort '.repeat(40).trim();
const word = 'x'.repeat(200);

/** A profile, and what a radar makes of it. */
export interface RadarCase {
  what: string;
  data: unknown;
  /** How many dimensions the table has; none where there is only a message. */
  shown: number;
  /** What is said of it, among all that is said. */
  says: RegExp;
  /** Why a dumbbell stands where a figure would; it is not said of the table, which would be another thing. */
  instead?: RegExp;
  /** Where there is a choice between ways of showing, these are not in it. */
  never?: string[];
  /** What the slope says beside that. */
  slope?: RegExp;
}

const problem = /This cannot be shown/;
const leftOut = /1 record could not be shown whole/;
const named = /differ most|no clear difference|same scores/;

/** Profiles that cannot be drawn, or not all of them. */
export const cases: RadarCase[] = [
  {
    what: 'NaN',
    data: profile([rowOf('bad', { customer: { value: NaN } }), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'a value as a text',
    data: profile([rowOf('bad', { customer: { value: '50' } }), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'a value above 100',
    data: profile([rowOf('bad', { employee: { value: 100.1 } }), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'infinity',
    data: profile([rowOf('bad', { employee: { value: Infinity } }), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'an interval beside its value',
    data: profile([
      rowOf('bad', { employee: { value: 60, interval: { low: 70, high: 80 } } }),
      ...rows(3),
    ]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'a benchmark of NaN',
    data: profile([rowOf('bad', { benchmark: NaN }), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'an id twice',
    data: profile([rowOf('dimension-0'), ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'a person’s answers as a row',
    data: profile([{ ...rowOf('bad'), answers: [1, 2, 3] }, ...rows(3)]),
    shown: 3,
    says: leftOut,
  },
  {
    what: 'NaN throughout',
    data: profile(rows(6, () => ({ customer: { value: NaN } }))),
    shown: 0,
    says: problem,
  },
  { what: 'no dimension', data: profile([]), shown: 0, says: problem },
  { what: 'a list of numbers', data: [1, 2, 3], shown: 0, says: problem },
  {
    what: 'no customers',
    data: profile(rows(6, () => ({ customer: undefined }))),
    shown: 6,
    says: /cannot be compared|Employees rate|Employees give the same/,
  },
  {
    what: 'neither side',
    data: profile(rows(6, () => ({ customer: undefined, employee: undefined }))),
    shown: 0,
    says: /no results yet/,
  },
  {
    what: 'sides that miss each other',
    data: profile(rows(6, (index) => ({ [index % 2 ? 'customer' : 'employee']: undefined }))),
    shown: 6,
    says: /cannot be compared/,
  },
  {
    what: 'one dimension',
    data: profile(rows(1)),
    shown: 1,
    says: named,
    instead: /A radar needs three dimensions, so this is a dumbbell/,
    never: ['figure'],
  },
  {
    what: 'two dimensions',
    data: profile(rows(2)),
    shown: 2,
    says: named,
    instead: /A radar needs three dimensions, so this is a dumbbell/,
    never: ['figure'],
  },
  {
    what: '40 dimensions',
    data: profile(rows(40)),
    shown: 40,
    says: named,
    instead: /A radar of 40 dimensions could not be read, so this is a dumbbell/,
    never: ['figure'],
  },
  {
    what: '70 dimensions',
    data: profile(rows(70)),
    shown: 60,
    says: /10 records could not be shown/,
    instead: /A radar of 60 dimensions could not be read, so this is a dumbbell/,
    never: ['figure'],
  },
  {
    what: 'labels of 200 characters',
    data: profile(rows(6, () => ({ label: long }))),
    shown: 6,
    says: named,
  },
  {
    what: 'labels of one word of 200 characters',
    data: profile(rows(6, () => ({ label: word }))),
    shown: 6,
    says: named,
  },
  {
    what: 'ids nobody knows, without names',
    data: profile(
      rows(6, () => ({ label: undefined })),
      { instrument: 'nobody-knows' },
    ),
    shown: 6,
    says: /dimension-5/,
  },
  {
    what: 'a wave of another instrument',
    data: profile(rows(6), {
      waves: [
        wave('2023', 6, {
          dimensions: earlierRows(6).map((row, index) => ({ ...row, id: `other-${index}` })),
        }),
      ],
    }),
    shown: 6,
    says: /earlier wave/,
    never: ['slope'],
  },
  {
    what: 'a wave that names another instrument',
    data: profile(rows(6), { waves: [wave('2023', 6, { instrument: 'other' })] }),
    shown: 6,
    says: /earlier wave/,
    never: ['slope'],
  },
  {
    what: 'a wave of NaN',
    data: profile(rows(6), {
      waves: [wave('2023', 6, { dimensions: earlierRows(6, { employee: { value: NaN } }) })],
    }),
    shown: 6,
    says: /earlier wave/,
    never: ['slope'],
  },
  {
    what: 'a wave of another version',
    data: profile(rows(6), { waves: [wave('2022', 6, { version: 2 })] }),
    shown: 6,
    says: named,
    slope: /statements changed/,
  },
  {
    what: 'a segment without groups',
    data: profile(rows(6), { segments: [{ id: 'place', label: 'Place', groups: [] }] }),
    shown: 6,
    says: named,
    never: ['groups'],
  },
  {
    what: 'a score of a series nobody has',
    data: profile(rows(6, () => ({ series: { ghost: { value: 5 } } }))),
    shown: 6,
    says: named,
  },
  {
    what: 'scores of four people',
    data: profile(rows(6, () => ({ employee: { value: 60, n: 4 } }))),
    shown: 6,
    says: /[Tt]oo few employees/,
  },
  {
    what: 'nothing: all of it is good',
    data: profile(rows(6), { waves: [wave('2022', 6), wave('2023', 6)], segments }),
    shown: 6,
    says: named,
  },
  {
    what: 'the ends of the scale',
    data: profile(
      rows(12, (index) => ({
        customer: { value: index % 2 ? 0 : 100 },
        employee: { value: index % 2 ? 100 : 0 },
      })),
      { waves: [wave('2023', 12)] },
    ),
    shown: 12,
    says: /furthest apart/,
  },
];

/** Both sides, a benchmark and three further series, with names as hosts write them. */
export const manySeries = profile(
  rows(6, (index) => ({
    label: ['Handlungsspielraum', 'Kompetenz', 'Technische Ausstattung'][index % 3],
    customer: index === 5 ? { withheld: 'protected' } : { value: 61, n: 412 },
    benchmark: 70,
    series: { mean: { value: 63 }, partners: { value: 49, n: 58 }, applicants: { value: 44 } },
  })),
  {
    benchmark: {
      label: 'Civil Service Benchmark (median)',
      source: 'Cabinet Office',
      date: '2024',
      side: 'employee',
    },
    series: [
      { id: 'mean', label: 'All civil servants (mean score)', kind: 'external' },
      { id: 'partners', label: 'Partnerunternehmen (erfunden)', kind: 'audience' },
      { id: 'applicants', label: 'Bewerber:innen der letzten zwölf Monate', kind: 'audience' },
    ],
  },
);
