import { Unfit, type Account } from '../rows/rows.js';
import { readMeasures, toEarlier, withoutNotes, type SurveyYear } from './measures.js';
import { toOrganisations, type Measured, type Organisation } from './profile.js';

/** The survey's themes, in its order, with the ids that Oxbow gives them. */
const themes: ReadonlyMap<string, string> = new Map([
  ['My work', 'my-work'],
  ['Organisational objectives and purpose', 'objectives'],
  ['My manager', 'my-manager'],
  ['My team', 'my-team'],
  ['Learning and development', 'learning'],
  ['Inclusion and fair treatment', 'inclusion'],
  ['Resources and workload', 'resources'],
  ['Pay and benefits', 'pay'],
  ['Leadership and managing change', 'change'],
]);

/** Id of the instrument of the themes: another one than `ox6`, of which no score is made of them. */
export const themesInstrument = 'civil-service-themes';

/**
 * Reads the nine theme scores of the UK Civil Service People Survey, which it gives for years without scores of items too, as
 * profiles of an instrument of their own. An earlier year has a theme only where it is made of the same items, by their
 * numbers; whether their words stayed the data do not say, and the note says so. Of 2019 they do not say which items, before
 * 2016 the organisations have no codes, and of 2016 to 2018 and 2020 there are no themes.
 * @param rows one measure of one organisation in one year each
 * @param year such as `2024`; it has to have theme scores
 */
export function readCivilServiceThemes(
  rows: Iterable<unknown>,
  year: string,
): Account & { organisations: Organisation[]; years: SurveyYear[] } {
  const all = [...rows];
  const made = itemsOf(all, year);
  const { organisations, ...account } = readMeasures(all, year, (measure) => {
    const theme = toTheme(measure);
    if (!theme) throw new Unfit('measure: no theme');
    const expected = made.get(theme.id);
    if (expected === undefined) throw new Unfit(`measure: ${year} has no such theme`);
    if (theme.items === '') throw new Unfit('measure: it is not said which items the theme is of');
    if (theme.items !== expected)
      throw new Unfit(`measure: made of ${theme.items}, in ${year} of ${expected}`);
    return theme.id;
  });
  const parts = new Map([...themes.values()].map((id) => [id, [id]]));
  const scores = [...organisations.values()].flatMap(({ code, name, group, rate, years }) => {
    const values = years.get(year);
    if (!values || values.size === 0) return [];
    const missing = themes.size - values.size;
    const earlier = toEarlier(years, year, parts, ([value = NaN]) => value);
    return [{ code, name, group, values, missing, earlier, ...(rate && { responseRate: rate }) }];
  });
  return { organisations: toOrganisations(scores, year, measured), ...account };
}

const measured: Measured = {
  instrument: themesInstrument,
  dimensions: [...themes].map(([label, id]) => ({ id, label })),
  note: () => ({
    en: 'These are the survey’s own themes, not the dimensions of ox6. An earlier wave has a theme only where it is made of items of the same numbers; whether their words stayed is not stated.',
    de: 'Das sind die Themen der Befragung selbst, nicht die Dimensionen von ox6. Eine frühere Welle hat ein Thema nur, wenn es aus Fragen derselben Nummern besteht; ob ihr Wortlaut blieb, ist nicht angegeben.',
    fr: 'Ce sont les thèmes de l’enquête elle-même, non les dimensions d’ox6. Une vague antérieure n’a un thème que s’il réunit les questions des mêmes numéros ; rien n’indique si leur formulation est restée.',
  }),
};

/** Of which items each theme is made in a year. */
function itemsOf(rows: readonly unknown[], year: string): Map<string, string> {
  const made = new Map<string, string>();
  for (const row of rows) {
    try {
      const { year: own, measure } = Object(row) as Record<string, unknown>;
      if (own !== year || typeof measure !== 'string') continue;
      const theme = toTheme(measure);
      if (theme && theme.items !== '' && !made.has(theme.id)) made.set(theme.id, theme.items);
    } catch {
      // A row that throws is rejected when it is read.
    }
  }
  return made;
}

/** Reads `mw_ts. My work theme score (% positive, B01-B05) [note 1]`, and how other years write it. */
function toTheme(measure: string): { id: string; items: string } | undefined {
  const found =
    /^(?:[a-z]{2}_ts\.? )?(.+?)(?: theme score \((?:% positive, )?(B\d\d)(?:-| to )(B\d\d)\))?$/.exec(
      withoutNotes(measure),
    );
  const id = themes.get(found?.[1] ?? '');
  if (id === undefined) return undefined;
  const [, , from, to] = found ?? [];
  return { id, items: from && to ? `${from} to ${to}` : '' };
}
