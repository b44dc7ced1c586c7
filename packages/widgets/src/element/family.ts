/**
 * Which elements of ours belong together on a page with more than one set of them: those of one prefix in one registry. They
 * open, look for and answer only each other. It stands on their classes, and on the events that they dispatch.
 */
export interface Family {
  /** What stands before the hyphen in their tags: `acme` of `<acme-radar>`; `ox` where it is absent. */
  readonly prefix?: string | null | undefined;
  /** The registry of the host's own that they are in; absent for that of the page. */
  readonly registry?: CustomElementRegistry | undefined;
}

/** The family that an element was registered in. */
export const familyOf = (element: Element): Family => element.constructor as unknown as Family;

/** The tag that the element of a room, such as `radar`, has in a family. */
export const tagIn = (family: Family, room: string): string => `${family.prefix ?? 'ox'}-${room}`;

/** Whether two belong together. */
export const isSame = (one: Family, other: Family): boolean =>
  tagIn(one, '') === tagIn(other, '') && one.registry === other.registry;

/**
 * The class to register in a family. It is one of its own, since a registry takes a class only once; its events say of which
 * family they are, also where the element itself is hidden by a closed tree.
 */
export function toMember<Class extends CustomElementConstructor>(
  Base: Class,
  family: Family,
): Class {
  if (!family.prefix && !family.registry) return Base;
  class Member extends (Base as CustomElementConstructor) {
    override dispatchEvent(event: Event): boolean {
      return super.dispatchEvent(Object.assign(event, family));
    }
  }
  return Object.assign(Member, family) as unknown as Class;
}
