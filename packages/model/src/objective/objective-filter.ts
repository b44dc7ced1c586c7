import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import type { Translation } from '../translation/translation.js';
import { levels } from './levels.js';
import type { Objective } from './objective.js';
import { shownHealths, type ShownHealth } from './objective-standing.js';

type Level = (typeof levels)[number];

/** Which objectives are wanted. Of one kind any value will do; all kinds that are given must fit; an empty list wants all. */
export interface ObjectiveFilter {
  /**
   * The team or role that answers for it, in the words of any language. An objective of the level `person` is wanted by no
   * owner: nobody's objectives can be picked out or counted.
   */
  owners?: readonly string[] | undefined;
  levels?: readonly Level[] | undefined;
  healths?: readonly ShownHealth[] | undefined;
  /** Channels that have contributed to one of its key results. */
  channels?: readonly Channel[] | undefined;
}

/**
 * Says whether an objective is wanted.
 * @param shown the word that stands on it, see `standingOf`
 */
export function isWanted(
  objective: Objective,
  shown: ShownHealth,
  { owners = [], levels: wanted = [], healths = [], channels: over = [] }: ObjectiveFilter,
): boolean {
  const { level, owner } = objective;
  return (
    (owners.length === 0 ||
      (level !== 'person' && textsOf(owner).some((text) => owners.includes(text)))) &&
    (wanted.length === 0 || (level !== undefined && wanted.includes(level))) &&
    (healths.length === 0 || healths.includes(shown)) &&
    (over.length === 0 || channelsOf(objective).some((channel) => over.includes(channel)))
  );
}

/** What one can filter by, with how many objectives there are of each. */
export interface ObjectiveFacets {
  /**
   * Teams and roles in the order of the list. Owners of objectives of the level `person` are left out: nothing is counted
   * by person.
   */
  owners: { owner: Translation; key: string; count: number }[];
  /** From the company down. */
  levels: { level: Level; count: number }[];
  healths: { health: ShownHealth; count: number }[];
  /** In the order of the channels' registry. */
  channels: { channel: Channel; count: number }[];
}

/** Counts what one can filter by; what no objective has is left out. */
export function objectiveFacets(
  list: readonly { objective: Objective; shown: ShownHealth }[],
): ObjectiveFacets {
  const owners = new Map<string, ObjectiveFacets['owners'][number]>();
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { objective, shown } of list) {
    const { owner, level } = objective;
    add(`health ${shown}`);
    if (level) add(`level ${level}`);
    for (const channel of channelsOf(objective)) add(`channel ${channel}`);
    const key = textsOf(owner)[0];
    if (owner === undefined || key === undefined || level === 'person') continue;
    const facet = owners.get(key);
    if (facet) facet.count += 1;
    else owners.set(key, { owner, key, count: 1 });
  }
  const countOf = <Key extends string, Value extends string>(key: Key, all: readonly Value[]) =>
    all.flatMap((value) => {
      const count = counts.get(`${key} ${value}`);
      return count === undefined
        ? []
        : [{ [key]: value, count } as Record<Key, Value> & { count: number }];
    });
  return {
    owners: [...owners.values()],
    levels: countOf('level', levels),
    healths: countOf('health', shownHealths),
    channels: countOf('channel', channels),
  };
}

function textsOf(owner: Translation | undefined): string[] {
  if (owner === undefined) return [];
  return typeof owner === 'string' ? [owner] : Object.values(owner);
}

function channelsOf({ keyResults }: Objective): Channel[] {
  const stated = keyResults.flatMap((each) => ('current' in each ? (each.channels ?? []) : []));
  return [...new Set(stated.map(({ channel }) => channel))];
}
