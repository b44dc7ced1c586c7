import type { Objective } from '@oxbow/model/objective';
import type { Identity } from './identity.js';
import type { Changes } from './live/changes.js';
import type { StoredObjective } from './store/objective-store.js';

/**
 * Whether who acts may see an objective: each that is for the whole organisation, and of the narrower ones those that their token names.
 * Who its readers are only the host knows; `readers` is its wording for people.
 */
export function maySee(
  { objectives }: Pick<Identity, 'objectives'>,
  { id, visibility }: Pick<Objective, 'id' | 'visibility'>,
): boolean {
  const isOpen = visibility === undefined || visibility.scope === 'organisation';
  return isOpen || objectives === '*' || objectives.has(id);
}

/** The objective as it is kept, where who acts may see it; what they may not see is not there for them. */
export function ifSeen<Stored extends StoredObjective>(
  identity: Identity,
  stored: Stored | undefined,
): Stored | undefined {
  return stored && maySee(identity, JSON.parse(stored.body) as Objective) ? stored : undefined;
}

/** Changes of an objective that end once it is not to be seen any more. */
export function whileSeen(identity: Identity, changes: Changes): Changes {
  return {
    ...changes,
    after: async (place, limit) => {
      const found = await changes.after(place, limit);
      const isSeen = found?.every(({ body }) => maySee(identity, JSON.parse(body) as Objective));
      return isSeen ? found : undefined;
    },
  };
}
