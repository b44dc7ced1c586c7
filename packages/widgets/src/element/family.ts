/**
 * Which elements of ours belong together on a page with more than one set of them: those of one prefix in one registry. They
 * open, look for and answer only each other.
 */
export interface Family {
  /** What stands before the hyphen in their tags: `acme` of `<acme-radar>`. */
  readonly prefix: string;
  /** The registry of the host's own that they are in; absent for that of the page. */
  readonly registry?: CustomElementRegistry;
}

type Constructor = CustomElementConstructor & { family?: Family };

/** The family of a prefix, in a registry of the host's own or that of the page; `undefined` for `ox-` in that of the page. */
export function toFamily(prefix = 'ox', registry?: CustomElementRegistry): Family | undefined {
  if (registry) return { prefix, registry };
  return prefix === 'ox' ? undefined : { prefix };
}

/** The family that an element was registered in; `undefined` for `ox-` in the page's registry, and for what is not ours. */
export const familyOf = (element: Element): Family | undefined =>
  (element.constructor as Constructor).family;

/** Whether two belong together. */
export const isSame = (one: Family | undefined, other: Family | undefined): boolean =>
  one?.prefix === other?.prefix && one?.registry === other?.registry;

/** Whether an event comes from an element of a family. */
export const isFrom = (family: Family | undefined, event: Event & { family?: Family }): boolean =>
  isSame(event.family, family);

/** The tag that the element of a room, such as `radar`, has in a family. */
export const tagIn = (family: Family | undefined, room: string): string =>
  `${family?.prefix ?? 'ox'}-${room}`;

/**
 * The class to register in a family. It is one of its own, since a registry takes a class only once; its events say of which
 * family they are, also where the element itself is hidden by a closed tree.
 */
export function toMember<Class extends CustomElementConstructor>(
  Base: Class,
  family: Family | undefined,
): Class {
  if (!family) return Base;
  class Member extends (Base as CustomElementConstructor) {
    static readonly family = family;

    override dispatchEvent(event: Event): boolean {
      return super.dispatchEvent(Object.assign(event, { family }));
    }
  }
  return Member as unknown as Class;
}
