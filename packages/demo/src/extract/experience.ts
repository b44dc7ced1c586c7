import { readCivilServicePeopleSurvey } from '@oxbow/connectors/civil-service-people-survey';
import type { ExperienceProfile } from '@oxbow/model/experience';
import type { Account } from './extract.js';

/** `data/experience.json`. The rows are those of the whole source; `profile` is one organisation with the benchmark. */
export interface Experience {
  source: string;
  organisations: Account;
  profile: ExperienceProfile;
}

/**
 * Makes the demo's profile of an organisation out of the source's rows.
 * @param code the organisation to take
 * @throws Error when it is not there
 */
export function extractExperience(code: string, rows: Iterable<unknown>): Experience {
  const { organisations, ...account } = readCivilServicePeopleSurvey(rows);
  const profile = organisations.find((each) => each.code === code)?.profile;
  if (!profile) throw new Error(`There is no organisation ${code}.`);
  return {
    source:
      'Civil Service People Survey 2024, UK Cabinet Office, Crown copyright (Open Government Licence v3.0); data prepared by Matt Kerlogue (CC BY 4.0)',
    organisations: account,
    profile,
  };
}
