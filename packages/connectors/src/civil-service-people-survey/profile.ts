import type { DimensionScores, ExperienceProfile } from '@oxbow/model/experience';

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

/** The survey's code of the median of all organisations. */
const median = 'CS_MEDIAN';

/**
 * How many organisations took part, which the data themselves do not say: the median is that of all of them.
 * 2024: Civil Service World, 24 February 2025.
 */
const participants: ReadonlyMap<string, number> = new Map([['2024', 103]]);

/** Makes a profile of each organisation, with the median as its benchmark where there is one. */
export function toOrganisations(all: Iterable<Scores>, year: string): Organisation[] {
  const list = [...all];
  const benchmark = list.find(({ code }) => code === median);
  return list
    .filter((scores) => scores !== benchmark)
    .map((scores) => ({
      code: scores.code,
      group: scores.group,
      profile: toProfile(scores, benchmark, year),
    }));
}

function toProfile(
  { name, responseRate, values, missing }: Scores,
  benchmark: Scores | undefined,
  year: string,
): ExperienceProfile {
  const source =
    `UK Cabinet Office, Civil Service People Survey ${year}, Open Government Licence v3.0; ` +
    'data prepared by Matt Kerlogue, CC BY 4.0';
  const n = participants.get(year);
  return {
    instrument: 'ox6',
    title: name,
    wave: year,
    measure: 'favourable',
    employee: { source },
    ...(benchmark && {
      benchmark: {
        label: benchmark.name,
        ...(n === undefined ? {} : { n }),
        source,
        date: year,
        side: 'employee',
      },
    }),
    note: toNote(responseRate, missing, benchmark !== undefined),
    dimensions: [...dimensions.values()].map((id) => {
      const value = values.get(id);
      const reference = benchmark?.values.get(id);
      const scores: DimensionScores = { id, customer: { withheld: 'unasked' } };
      if (value !== undefined) scores.employee = { value };
      if (reference !== undefined) scores.benchmark = reference;
      return scores;
    }),
  };
}

function toNote(responseRate: string | undefined, missing: number, hasBenchmark: boolean) {
  const rate = responseRate === undefined ? undefined : Math.round(Number(responseRate));
  const join = (...parts: (string | false)[]) => parts.filter((part) => part !== false).join(' ');
  return {
    en: join(
      'The survey has other questions than this instrument. Its items were assigned to the dimensions by Oxbow, which is a proposal; a score is the mean of their shares of positive answers.',
      hasBenchmark && 'The benchmark is the mean of the items’ medians.',
      rate !== undefined && `Response rate: ${rate} %.`,
      missing > 0 && `Items without a value: ${missing}.`,
    ),
    de: join(
      'Die Befragung stellt andere Fragen als dieses Instrument. Oxbow hat ihre Fragen den Dimensionen zugeordnet, als Vorschlag; ein Wert ist das Mittel der Anteile zustimmender Antworten.',
      hasBenchmark && 'Der Vergleichswert ist das Mittel der Mediane der einzelnen Fragen.',
      rate !== undefined && `Rücklauf: ${rate} %.`,
      missing > 0 && `Fragen ohne Wert: ${missing}.`,
    ),
    fr: join(
      'L’enquête pose d’autres questions que cet instrument. Oxbow a rattaché ses questions aux dimensions, à titre de proposition ; un score est la moyenne des parts de réponses positives.',
      hasBenchmark && 'La référence est la moyenne des médianes des questions.',
      rate !== undefined && `Taux de réponse : ${rate} %.`,
      missing > 0 && `Questions sans valeur : ${missing}.`,
    ),
  };
}
