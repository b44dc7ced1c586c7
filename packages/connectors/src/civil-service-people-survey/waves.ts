import { quote, Unfit, type Account } from '../rows/rows.js';
import type { MappedItem } from './item-map.js';
import { readMeasures, toEarlier, withoutNotes, type SurveyYear } from './measures.js';
import { dimensions, toOrganisations, type Organisation } from './profile.js';

/**
 * Reads one year of the UK Civil Service People Survey as `readCivilServiceItems` does, with what earlier years can be
 * compared with it as earlier waves of the same profile.
 *
 * An earlier year has a dimension only where every item of it was asked in the words of the map and counted the same way. So
 * nothing is compared with 2019, of which the data give codes without words, nor with years of which they give theme scores
 * or an index only; `readCivilServiceThemes` reads those, as another instrument.
 * @param rows one measure of one organisation in one year each
 * @param items the map, of the same year
 * @param year such as `2024`; rows of later years are rejected
 * @returns `years`: what of each year was used, in their order
 */
export function readCivilServiceWaves(
  rows: Iterable<unknown>,
  items: readonly MappedItem[],
  year: string,
): Account & { organisations: Organisation[]; years: SurveyYear[] } {
  const itemOf = new Map(items.map((item) => [item.code, toParts(item.measure)]));
  const parts = new Map<string, string[]>([...dimensions.values()].map((id) => [id, []]));
  for (const { code, dimension } of items) parts.get(dimension)?.push(code);
  const { organisations, ...account } = readMeasures(rows, year, (measure) => {
    const { code, words, counted } = toParts(measure);
    const item = itemOf.get(code);
    if (!item) throw new Unfit('measure: no item of the map');
    if (words === '')
      throw new Unfit(`measure: ${code} is given without its words, and codes change`);
    if (words !== item.words)
      throw new Unfit(`measure: ${code} is worded otherwise than in the map`);
    if (counted !== item.counted)
      throw new Unfit(`measure: ${code} is counted otherwise: ${quote(counted)}`);
    return code;
  });
  const scores = [...organisations.values()].flatMap(({ code, name, group, rate, years }) => {
    const own = years.get(year);
    if (!own) return [];
    const values = new Map(
      [...parts].flatMap(([id, codes]) => {
        const given = codes.flatMap((each) => own.get(each) ?? []);
        return given.length > 0 ? [[id, toMean(given)] as const] : [];
      }),
    );
    const missing = items.length - own.size;
    const earlier = toEarlier(years, year, parts, toMean);
    return [{ code, name, group, values, missing, earlier, ...(rate && { responseRate: rate }) }];
  });
  return { organisations: toOrganisations(scores, year), ...account };
}

const toMean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Takes `B04. I feel … (% strongly agree or agree) [note 2]` apart. How the years spell the answers that count differs while
 * the answers are the same: `% selecting 'Strongly agree' or 'Agree'`.
 */
function toParts(measure: string): { code: string; words: string; counted: string } {
  const [, code = '', words = '', counted = ''] =
    /^([A-Z]\d{2}[A-Z]?)\b\.?(?: (.*) \((%[^()]*)\))?$/.exec(withoutNotes(measure)) ?? [];
  return {
    code,
    words,
    counted: counted
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/^% selecting /, '% '),
  };
}
