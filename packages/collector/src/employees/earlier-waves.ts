import { ExperienceProfile, type EarlierWave, type GroupScores } from '@oxbow/model/experience';
import { defaultThreshold } from '@oxbow/model/protection';
import type { Queries } from '../database/database.js';

/** Most earlier waves that a profile holds. */
const mostWaves = 24;

/**
 * Reads what was shown of a group in the waves of the same instrument that ended before a wave, as it was published then.
 * @param unit of the group; empty for the whole
 * @returns JSON texts, the last wave first
 */
export async function readEarlier(
  database: Pick<Queries, 'query'>,
  site: string,
  wave: string,
  unit: string,
): Promise<string[]> {
  const rows = await database.query<{ body: string }>(
    `select result.body::text as body
     from oxbow.wave as present
     join oxbow.wave as earlier on earlier.site = present.site
       and earlier.instrument = present.instrument and earlier.status = 'closed'
       and (earlier.closes, earlier.wave) < (present.closes, present.wave)
     join oxbow.wave_result as result on result.site = earlier.site
       and result.wave = earlier.wave and result.unit = $3
     where present.site = $1 and present.wave = $2
     order by earlier.closes desc, earlier.wave desc limit ${mostWaves}`,
    [site, wave, unit],
  );
  return rows.map(({ body }) => body);
}

/**
 * Puts into a published profile what was published of the same group before. Nothing is computed anew: dimensions and series
 * that the profile does not have are left out, and a wave of which nothing is left.
 * @param body the profile, as JSON text
 * @param earlier profiles, as JSON texts, the last wave first
 */
export function withEarlier(body: string, earlier: readonly string[]): ExperienceProfile {
  const profile = JSON.parse(body) as ExperienceProfile;
  const waves = earlier.flatMap((text) => {
    const former = ExperienceProfile.safeParse(JSON.parse(text));
    const wave = former.success ? toWave(former.data, profile) : undefined;
    return wave ? [wave] : [];
  });
  return waves.length === 0 ? profile : { ...profile, waves: waves.reverse() };
}

function toWave(former: ExperienceProfile, present: ExperienceProfile): EarlierWave | undefined {
  const { wave, version, excluded, threshold = defaultThreshold } = former;
  const ids = new Set(present.dimensions.map(({ id }) => id));
  const series = new Set(present.series?.map(({ id }) => id));
  const dimensions = former.dimensions
    .filter(({ id }) => ids.has(id))
    .map((row) => toRow(row, series));
  // Another measure is another scale.
  if (wave === undefined || former.measure !== present.measure || dimensions.length === 0)
    return undefined;
  return {
    wave,
    ...(version !== undefined && { version }),
    // Without it a short form would look like the whole.
    ...(excluded !== undefined && { excluded }),
    ...(threshold > (present.threshold ?? defaultThreshold) && { threshold }),
    dimensions,
  };
}

function toRow(
  { id, customer, employee, series = {} }: GroupScores,
  known: ReadonlySet<string>,
): GroupScores {
  const told = Object.entries(series).filter(([one]) => known.has(one));
  return {
    id,
    ...(customer && { customer }),
    ...(employee && { employee }),
    ...(told.length > 0 && { series: Object.fromEntries(told) }),
  };
}
