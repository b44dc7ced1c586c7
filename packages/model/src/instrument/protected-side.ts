/**
 * Whether nothing of what a side answers may be in an event or on a device, and what it is owed is read first: every side but
 * customers and those that the instrument marks as `outside`. A side called `employee` is protected whatever is marked.
 * @param side its id; what is no text is protected
 */
export function isProtectedSide(side: unknown, isOutside = false): boolean {
  if (side === 'customer') return false;
  return typeof side !== 'string' || side === 'employee' || !isOutside;
}
