import { textOf, type XmlElement } from '../xml/read-xml.js';
import type { JourneyLane } from './journey.js';

/** Who takes part in a journey, each in a lane. */
export interface CjmlActors {
  lanes: JourneyLane[];
  /** The id of the lane of whom a touchpoint refers to, by id or name; `undefined` for who is no actor. */
  find(reference: string | undefined): string | undefined;
}

const idOf = ({ attributes }: XmlElement) => attributes['actorID'] ?? attributes['actorIDref'];
const key = (name: string) => name.toLowerCase();

/**
 * Reads the actors of a journey. End users are customers; of the others those are behind the stage whom no end user ever meets.
 * @param dialogues who speaks with whom, as touchpoints refer to them
 */
export function readActors(
  list: XmlElement | undefined,
  dialogues: Iterable<readonly [initiator: string | undefined, receiver: string | undefined]>,
): CjmlActors {
  const actors = (list?.children ?? []).flatMap((element) => {
    const id = idOf(element) ?? textOf(element, 'actorName') ?? textOf(element, 'companyName');
    return id ? [{ element, id }] : [];
  });
  const byName = new Map<string, string>();
  const nameOf = ({ element, id }: (typeof actors)[number]) =>
    textOf(element, 'actorName') ?? textOf(element, 'companyName') ?? id;
  // An id comes before a name that another one has.
  for (const actor of actors) byName.set(key(actor.id), actor.id);
  for (const actor of actors)
    if (!byName.has(key(nameOf(actor)))) byName.set(key(nameOf(actor)), actor.id);
  const find = (reference: string | undefined) =>
    reference === undefined ? undefined : byName.get(key(reference));

  const customers = new Set(
    actors.filter(({ element }) => element.name === 'endUser').map(({ id }) => id),
  );
  const seen = new Set<string>();
  const speaking = new Set<string>();
  for (const references of dialogues) {
    const [one, other] = references.map(find);
    if (one !== undefined && other !== undefined)
      for (const [who, whom] of [
        [one, other],
        [other, one],
      ] as const) {
        speaking.add(who);
        if (customers.has(whom)) seen.add(who);
      }
  }
  const sideOf = (id: string) => {
    if (customers.has(id)) return 'customer';
    return speaking.has(id) && !seen.has(id) && customers.size > 0 ? 'backstage' : 'employee';
  };
  const ordered = actors.map((actor) => ({
    ...{ id: actor.id, title: nameOf(actor) },
    side: sideOf(actor.id),
  })) satisfies JourneyLane[];
  const sides = ['customer', 'employee', 'backstage'] as const;
  return {
    lanes: sides.flatMap((side) => ordered.filter((lane) => lane.side === side)),
    find,
  };
}
