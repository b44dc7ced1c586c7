import type { Objective } from '@oxbow/model/objective';
import type { Entry } from './objective-list.js';

/** So many of those right below are named in a card; the tree has all of them. */
const mostChildren = 50;

/**
 * What an opened card is given: the host's objective, which names those one level up and down where this list knows them and
 * the host does not name them itself.
 */
export class CardData {
  readonly #made = new Map<string, { of: readonly unknown[]; data: unknown }>();

  /** The same object as long as nothing that it tells has changed, so that the card is not given it anew. */
  of(entry: Entry, entries: readonly Entry[]): unknown {
    const { objective, given, isWhole } = entry;
    // The card says itself what it cannot show.
    if (!isWhole) return given;
    const { id, parent } = objective;
    const above = parent && entries.find((one) => one.objective.id === parent.id)?.objective;
    const below = entries
      .map((one) => one.objective)
      .filter((one) => one.parent?.id === id)
      .slice(0, mostChildren);
    const of = [objective, above, ...below];
    const known = this.#made.get(id);
    if (known && known.of.length === of.length && known.of.every((one, at) => one === of[at]))
      return known.data;
    const data: Objective = {
      ...objective,
      ...(parent && above && { parent: { ...toRelated(above), ...parent } }),
      ...(objective.children === undefined &&
        below.length > 0 && { children: below.map(toRelated) }),
    };
    this.#made.set(id, { of, data });
    return data;
  }
}

function toRelated({ id, title, owner }: Objective): Pick<Objective, 'id' | 'title' | 'owner'> {
  return { id, title, ...(owner !== undefined && { owner }) };
}
