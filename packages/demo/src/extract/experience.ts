import { readItemMap } from '@oxbow/connectors/civil-service-people-survey/item-map';
import { readCivilServiceWaves } from '@oxbow/connectors/civil-service-people-survey/waves';
import type { ExperienceProfile } from '@oxbow/model/experience';

/** `data/experience.json`: organisations with their benchmark and earlier waves. */
export interface Experience {
  source: string;
  /** What became of the rows of the whole survey, of which there are too many to name each. */
  rows: { read: number; shown: number; left: Record<string, number> };
  /** Of how many organisations the whole source has a profile. */
  known: number;
  organisations: { code: string; profile: ExperienceProfile }[];
}

/**
 * Makes the demo's profiles of organisations out of the source's rows.
 * @param codes the organisations to take, in this order
 * @param survey rows of the whole survey
 * @param map rows of the map from its items to dimensions
 * @throws Error when one is not there
 */
export function extractExperience(
  codes: readonly string[],
  survey: Iterable<unknown>,
  map: Iterable<unknown>,
): Experience {
  const { items } = readItemMap(map);
  const { organisations, read, shown, rejected } = readCivilServiceWaves(survey, items, '2024');
  const left: Record<string, number> = {};
  for (const { reason } of rejected) {
    const kind = reason.replace(/\b[A-Z]\d\d[A-Z]?\b/, 'an item');
    left[kind] = (left[kind] ?? 0) + 1;
  }
  return {
    source:
      'Civil Service People Survey 2024, with 2022 and 2023, UK Cabinet Office, Crown copyright (Open Government Licence v3.0); data prepared by Matt Kerlogue (CC BY 4.0)',
    rows: { read, shown, left },
    known: organisations.length,
    organisations: codes.map((code) => {
      const profile = organisations.find((each) => each.code === code)?.profile;
      if (!profile) throw new Error(`There is no organisation ${code}.`);
      return { code, profile };
    }),
  };
}
