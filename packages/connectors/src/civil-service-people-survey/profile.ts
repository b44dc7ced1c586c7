import type { DimensionScores, ExperienceProfile, GroupScores } from '@oxbow/model/experience';

/** How employees of one organisation experience it. */
export interface Organisation {
  /** The survey's code, such as `DVLA`. */
  code: string;
  /** The department it belongs to, as the source writes it. */
  group: string;
  profile: ExperienceProfile;
}

/** What is known of one organisation, or of the benchmark, before it is a profile. */
export interface Scores {
  code: string;
  name: string;
  group: string;
  /** In percent, as the source writes it. */
  responseRate?: string;
  /** Share of positive answers in percent, by id of the dimension in `ox6`. */
  values: Map<string, number>;
  /** How many items of the map have no value. */
  missing: number;
  /** By year, the oldest first: what can be compared with `values`, and nothing else. */
  earlier?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The source's names of dimensions, in the order of `ox6`, with their ids there. `leadership` is in no `ox6`. */
export const dimensions: ReadonlyMap<string, string> = new Map([
  ['scope_of_action', 'scope'],
  ['competence', 'competence'],
  ['technical_equipment', 'technology'],
  ['values_culture_mindset', 'values'],
  ['brand', 'brand'],
  ['feedback_and_cocreation', 'feedback'],
]);

/** The survey's codes of what is no organisation: the median of all of them, and the mean of all civil servants. */
const median = 'CS_MEDIAN';
const mean = 'CS_MEAN';

/**
 * How many organisations took part, which the data themselves do not say: the median is that of all of them.
 * 2024: Civil Service World, 24 February 2025.
 */
const participants: ReadonlyMap<string, number> = new Map([['2024', 103]]);

/** What the scores of a source are, in the words of a profile. */
export interface Measured {
  instrument: string;
  /** Ids and, where Oxbow ships none, names of the dimensions in their order. */
  dimensions: readonly { id: string; label?: string }[];
  note: (organisation: Scores, has: { benchmark: boolean }) => ExperienceProfile['note'];
}

const ox6: Measured = {
  instrument: 'ox6',
  dimensions: [...dimensions.values()].map((id) => ({ id })),
  note: ({ responseRate, missing, earlier }, { benchmark }) =>
    toNote(responseRate, missing, benchmark, earlier !== undefined),
};

/**
 * Makes a profile of each organisation. The two rows that are none stand beside: the median as benchmark, the mean of all
 * civil servants as a series of somebody else.
 */
export function toOrganisations(
  all: Iterable<Scores>,
  year: string,
  measured: Measured = ox6,
): Organisation[] {
  const list = [...all];
  const references = {
    median: list.find(({ code }) => code === median),
    mean: list.find(({ code }) => code === mean),
  };
  return list
    .filter(({ code }) => code !== median && code !== mean)
    .map((scores) => ({
      code: scores.code,
      group: scores.group,
      profile: toProfile(scores, references, year, measured),
    }));
}

function toProfile(
  scores: Scores,
  references: { median: Scores | undefined; mean: Scores | undefined },
  year: string,
  measured: Measured,
): ExperienceProfile {
  const source =
    `UK Cabinet Office, Civil Service People Survey ${year}, Open Government Licence v3.0; ` +
    'data prepared by Matt Kerlogue, CC BY 4.0';
  const n = participants.get(year);
  const waves = [...(scores.earlier ?? [])].flatMap(([wave, values]) => {
    const rows = measured.dimensions.flatMap(({ id }) =>
      toScores(id, values, references.mean?.earlier?.get(wave)),
    );
    return rows.length > 0 ? [{ wave, dimensions: rows }] : [];
  });
  return {
    instrument: measured.instrument,
    title: scores.name,
    wave: year,
    measure: 'favourable',
    employee: { source },
    ...(references.median && {
      benchmark: {
        label: references.median.name,
        ...(n === undefined ? {} : { n }),
        source,
        date: year,
        side: 'employee',
      },
    }),
    ...(references.mean && {
      series: [{ id: 'mean', label: references.mean.name, kind: 'external', source, date: year }],
    }),
    note: measured.note(scores, { benchmark: references.median !== undefined }),
    dimensions: measured.dimensions.map(({ id, label }): DimensionScores => {
      const reference = references.median?.values.get(id);
      const [own = { id, customer: { withheld: 'unasked' as const } }] = toScores(
        id,
        scores.values,
        references.mean?.values,
      );
      return {
        ...own,
        ...(label !== undefined && { label }),
        ...(reference !== undefined && { benchmark: reference }),
      };
    }),
    ...(waves.length > 0 && { waves }),
  };
}

/** The scores of one dimension; none where the organisation has none. */
function toScores(
  id: string,
  values: ReadonlyMap<string, number>,
  means: ReadonlyMap<string, number> | undefined,
): GroupScores[] {
  const value = values.get(id);
  if (value === undefined) return [];
  const all = means?.get(id);
  return [
    {
      id,
      customer: { withheld: 'unasked' },
      employee: { value },
      ...(all !== undefined && { series: { mean: { value: all } } }),
    },
  ];
}

function toNote(
  responseRate: string | undefined,
  missing: number,
  hasBenchmark: boolean,
  hasEarlier: boolean,
) {
  const rate = responseRate === undefined ? undefined : Math.round(Number(responseRate));
  const join = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ');
  return {
    en: join(
      'The survey has other questions than this instrument. Its items were assigned to the dimensions by Oxbow, which is a proposal; a score is the mean of their shares of positive answers.',
      hasBenchmark && 'The benchmark is the mean of the items’ medians.',
      rate !== undefined && `Response rate: ${rate} %.`,
      missing > 0 && `Items without a value: ${missing}.`,
      hasEarlier &&
        'An earlier wave has a dimension only where all of its items were asked in the same words.',
    ),
    de: join(
      'Die Befragung stellt andere Fragen als dieses Instrument. Oxbow hat ihre Fragen den Dimensionen zugeordnet, als Vorschlag; ein Wert ist das Mittel der Anteile zustimmender Antworten.',
      hasBenchmark && 'Der Vergleichswert ist das Mittel der Mediane der einzelnen Fragen.',
      rate !== undefined && `Rücklauf: ${rate} %.`,
      missing > 0 && `Fragen ohne Wert: ${missing}.`,
      hasEarlier &&
        'Eine frühere Welle hat eine Dimension nur, wenn alle ihre Fragen im selben Wortlaut gestellt wurden.',
    ),
    fr: join(
      'L’enquête pose d’autres questions que cet instrument. Oxbow a rattaché ses questions aux dimensions, à titre de proposition ; un score est la moyenne des parts de réponses positives.',
      hasBenchmark && 'La référence est la moyenne des médianes des questions.',
      rate !== undefined && `Taux de réponse : ${rate} %.`,
      missing > 0 && `Questions sans valeur : ${missing}.`,
      hasEarlier &&
        'Une vague antérieure n’a une dimension que si toutes ses questions ont été posées dans les mêmes termes.',
    ),
  };
}
