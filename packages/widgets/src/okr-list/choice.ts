import type { Objective } from '@oxbow/model/objective';
import { isWanted, type ObjectiveFilter } from '@oxbow/model/objective-filter';
import type { ObjectiveStanding } from '@oxbow/model/objective-standing';
import type { Translation } from '@oxbow/model/translation';

/** What a list can be narrowed by. */
export type FilterKind = keyof ObjectiveFilter;

/** What a person wants to see of a list; nothing here by which a person's objectives could be counted, and none may come. */
export interface Choice {
  filter: ObjectiveFilter;
  /** Looked for in titles, key results and teams. */
  words: string;
}

/** All of it. */
export const everything: Choice = { filter: {}, words: '' };

/** Whether a choice leaves anything out. */
export const narrows = ({ filter, words }: Choice): boolean =>
  words.trim() !== '' || Object.values(filter).some((list: unknown[] = []) => list.length > 0);

/**
 * Takes the filter of a host: what is no list of texts wants all.
 * @param filter as a host gave it
 */
export function readFilter(filter: unknown): ObjectiveFilter {
  const given = Object(filter) as Record<FilterKind, unknown>;
  const listOf = (kind: FilterKind) => {
    const list = given[kind];
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  };
  return {
    owners: listOf('owners'),
    levels: listOf('levels'),
    healths: listOf('healths'),
    channels: listOf('channels'),
  } as ObjectiveFilter;
}

/** Makes the test that a choice puts objectives to. */
export function toTest({
  filter,
  words,
}: Choice): (objective: Objective, standing: ObjectiveStanding) => boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return (objective, { shown }) =>
    isWanted(objective, shown, filter) && (wanted === '' || saysOf(objective).includes(wanted));
}

const said = new WeakMap<Objective, string>();

/** All that is looked through, in small letters; the owner only where it is no person. */
function saysOf(objective: Objective): string {
  const known = said.get(objective);
  if (known !== undefined) return known;
  const { title, owner, level, keyResults } = objective;
  const texts = [title, ...(level === 'person' ? [] : [owner]), ...keyResults.map((k) => k.title)];
  const all = texts.flatMap(textsOf).join('\n').toLocaleLowerCase();
  said.set(objective, all);
  return all;
}

function textsOf(text: Translation | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
