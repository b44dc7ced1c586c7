// What must hold of the page whatever its elements were given.

const classes = [
  Object,
  Array,
  Function,
  String,
  Promise,
  Map,
  EventTarget,
  Node,
  Element,
  HTMLElement,
];
const namesOf = () =>
  classes
    .map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`)
    .join(';');
const namesBefore = namesOf();

/** Nothing executed, forbidden or polluted, and nobody asked; tells each thing once. */
export function judgePage(): string[] {
  const { violations } = window as unknown as { violations: string[] };
  const asked = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('evil'));
  performance.clearResourceTimings();
  return [
    ...violations.splice(0).map((violation) => `forbidden by the policy: ${violation}`),
    ...(namesOf() === namesBefore ? [] : ['a prototype was changed']),
    ...('polluted' in {} ? ['Object.prototype was polluted'] : []),
    ...('__pwned' in window || '__pwned' in window.parent ? ['code was executed'] : []),
    ...asked.map(({ name }) => `asked ${name}`),
  ];
}
