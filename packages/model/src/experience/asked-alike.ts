import type { ExperienceProfile } from './experience.js';

/** What a wave states of what was asked in it. */
export type StatedAsked = Pick<ExperienceProfile, 'version' | 'excluded'>;

/**
 * How what two waves asked compares: `alike`; in another version of the instrument (`revised`); not the same statements of it,
 * since some were struck or left out of a short form in one (`struck`); or `unstated`, where they do not state enough to tell.
 */
export type AskedAlike = 'alike' | 'revised' | 'struck' | 'unstated';

/** How many statements were not asked. */
export function countExcluded({ excluded = 0 }: StatedAsked): number {
  return typeof excluded === 'number' ? excluded : new Set(excluded).size;
}

/** Whether two waves of an instrument asked the same. */
export function compareAsked(one: StatedAsked, other: StatedAsked): AskedAlike {
  const isStated = one.version !== undefined && other.version !== undefined;
  if (isStated && one.version !== other.version) return 'revised';
  const count = countExcluded(one);
  if (count !== countExcluded(other)) return 'struck';
  if (count > 0) {
    const [ids, others] = [one.excluded, other.excluded];
    // Of a number alone nobody knows which statements they were.
    if (!Array.isArray(ids) || !Array.isArray(others)) return 'unstated';
    if (!ids.every((id) => others.includes(id))) return 'struck';
  }
  return isStated ? 'alike' : 'unstated';
}
